/** « vous avez oublié le téléphone »: said to whoever asks, of what was not understood. */
import { plain } from '../../french/fold.ts';
import { tellsAPart } from '../../text/told/amended.ts';

/** What was forgotten, to be added; or only that something was, and the answer is to be told again. */
export type Complaint = { kind: 'almost' } | { kind: 'correction'; said: string; isMore?: true };

/** « vous avez oublié le nombre 24 »: said to whoever asks, and no part of the answer. */
const COMPLAINT =
  /^(?:(?:mais|et|enfin) )?(?:(?:vous|tu) (?:n')?(?:avez|as) (?:pas )?(?:oublie|mis|note|compris|pris|compte|retenu|repris|saute|laisse)e?s?|il (?:en )?manque|(?:y|ca|la) manque|manque|j'avais (?:dit|mis|ecrit)|j'ai (?:bien |pourtant )?(?:dit|mis|ecrit)|ou est(?: passee?)?) ?(?:pas )?(?:que |qu')?/;
/** Before what is missing. */
const MISSING =
  /^(?:le |la |les |un |une |l')?(?:nombre|chiffre|total|date|annee|mot|nom|lieu|ville|endroit)s? (?:de |d'|: ?)?/;
const FORGETS = /oublie|saute|laisse|manque|pas (?:mis|note|compris|pris|repris|compte|retenu)/;
const A_THING =
  /^(?:l[ea]s? |l'|une? |des |mon |ma |mes |notre |nos |celui |celle |ceux )[a-z\d' -]{3,60}(?:, .{3,60})?$/;
/** What the fiche asks for, rather than what was told. */
const OF_A_FACT =
  /^(?:l[ea]s? (?=avant|apres)|l[ea]s? |l'|une? |des |mon |ma |mes |notre |nos )(?:nombres?|chiffres?|totaux|total|dates?|annees?|mots?|noms?|lieux?|villes?|endroits?|sources?|debut|fin|moitie|reste|phrases?|reponses?|principal|essentiel|important|avant|apres)\b/;

/** Fewer tell nothing. In words. */
const FEW = 3;

/** « manque : 60 % -> 90 % » */
const LACKS = /^(?:il |[çc]a |y )?manque ?: ?(\S.{3,200})$/iu;

/** « vous avez oublié que c’est surtout en mai »: what was forgotten, or that something was; null of no complaint. */
export function complainedOf(rest: string): Complaint | null {
  const [, lacking] = LACKS.exec(rest) ?? [];
  if (lacking !== undefined) return { kind: 'correction', said: `et aussi ${lacking}`, isMore: true };
  const complaint = COMPLAINT.exec(plain(rest))?.[0];
  if (complaint === undefined) return null;
  const missing = plain(rest).slice(complaint.length).replace(MISSING, '');
  if (tellsAPart(missing)) return { kind: 'correction', said: missing };
  const more = /qu(?:e |')$/.test(complaint) && /oublie|saute|pas (?:mis|note|compris|pris)/.test(complaint);
  const told = rest.slice(complaint.length).trim();
  // « vous avez oublié le téléphone »
  if (FORGETS.test(complaint) && A_THING.test(plain(told)) && !OF_A_FACT.test(plain(told)))
    return { kind: 'correction', said: `et aussi ${told}`, isMore: true };
  return more && told.split(' ').length > FEW && plain(rest).length === rest.length
    ? { kind: 'correction', said: told, isMore: true }
    : { kind: 'almost' };
}

/** « non, 3 signes »: how many were told. */
export function countsItems(said: string): boolean {
  return COUNTS_ITEMS.test(plain(said));
}

const COUNTS_ITEMS =
  /^(?:(?:il )?y (?:en )?a(?:vait)? |j'(?:en )?ai (?:dit|mis|donne) |ce sont )?(?:\d|deux|trois|quatre|cinq) (?:signes?|soutiens?|inquiets?|opposants?|points?|choses|elements|phrases)$/;
