/** What somebody wants to see, whether it is counted or not: « que les maîtresses sachent qui porte des lunettes ». */
import { MONTH } from '../../french/calendar-words.ts';
import { plain } from '../../french/fold.ts';
import { capital } from '../../french/typography.ts';
import { saysNothing } from '../hollow.ts';
import { sentences } from '../sentences.ts';
import { withoutEnd, withoutFillers } from './ends.ts';

/** Between two of them. */
const BETWEEN =
  /[ ,;:](?: ?(?:et|puis|mais|ensuite|voil[àa]|d['’]abord))?(?: (?:puis|ensuite|surtout|aussi|enfin|également|euh|pourquoi pas|si possible|si on peut(?: aussi)?|tout ça)){0,3} (?=(?:aussi |également )?(?:que |qu['’](?:on|une?|elle|il|à|en)|si (?!on peut|possible)|je (?:veux|voudrais)|j['’]aimerais|zéro|plus (?:aucune?|une? seule?|personne)|aucune?|moins de))|, (?=(?:zéro|plus (?:aucune?|personne)|aucune?|et que) )/iu;
const TIME = `(?:20\\d\\d|deux mille|${MONTH}|mois|printemps|[ée]t[ée]|automne|rentr[ée]e|vacances|p[âa]ques|no[ëe]l|trimestre|semestre|\\d{1,2}[/.]\\d{1,2})`;
/** « D’ici au 15 juin 2027, », « en avril 2027 »: when, and no part of it. */
const WHEN = new RegExp(
  `^(?:(?:d['’]ici|avant|pour|en|au|à|fin|mi|d[ée]but|dans|d[èe]s)(?:[ -](?:la |le |à la |au |l['’])?(?:fin |mi-|d[ée]but )?(?:de |du |mois |mois de |d['’]){0,2}(?:(?:\\d{1,2}(?:er)?|[a-z-]{2,12}) )?${TIME}(?: (?:20\\d\\d|prochaine?))?)|${TIME}(?: 20\\d\\d)?)(?:[ ,:]+|$)`,
  'iu',
);
const WISH =
  /^(?:(?:et|puis|mais|aussi|également|alors|euh|ben|bon|moi|enfin|surtout|d['’]abord|déjà|ensuite),? ){0,4}(?:(?:je (?:veux|voudrais|souhaite(?:rais)?|vise|table sur)|j['’](?:aimerais|en attends|attends|esp[èe]re|attends une seule chose)|il (?:faut|faudrait|me faudrait|conviendrait)|faut|faudrait|on (?:veut|voudrait|vise)|nous (?:voulons|voudrions)|(?:mon|le|notre) (?:but|v[œo]eu|second souhait|souhait) (?:est|serait|c['’]est)|l['’](?:id[ée]e|id[ée]al|objectif) (?:c['’]est|est|serait))(?: aussi| également| bien| voir| avoir){0,2}(?:,? [^,]{3,50},)? ?(?:que |qu['’]|d(?:e |['’])(?=\p{L}+(?:er|ir|re|oir) )|(?=(?:des |une? |moins |plus |z[ée]ro )))|(?:aussi )?(?:que |qu['’])|si (?!on peut|possible)|(?=zéro |plus (?:une? seule?|aucune?|personne)|aucune? |moins de ))/iu;
/** « Tous les bureaux doivent avoir leurs assesseurs la veille » */
const MUST_BE = /^(?!(?:je|on|nous|il|elle)(?: |$))[^,.:]{4,70} (?:ne )?(?:doi(?:t|vent)|devrai(?:t|ent)) (?=\p{L})/iu;
/** What is said of it, and is no part of it. */
const ASIDE =
  /,? (?:voil[àa]|[çc]a c['’]est|c['’]est (?:tout|cadeau|le principal)|je (?:dis|sais|m['’]avance)|enfin|parce qu|même si|mais bon|ce serait|sans quoi|ce qui se)(?!\p{L})|,? (?:je |on )(?:demande|verra)|,? (?:du moins|quoique|avant (?:la|le|l['’])|d['’]ici (?:au|la|le|à|fin))/iu;
/** Somebody who speaks says so by these. */
const SPEAKS =
  /(?<!\p{L})(?:je|j['’]|on|nous|il faut|faut|moi|ce serait|c['’]est|que|qu['’]|mon|ma|mes|notre)(?!\p{L})|[.!?] \p{Lu}/iu;
/** « ça soit calé pour le 10 avril », « une seule chose » */
const OF_THE_WISH =
  /^(?:(?:ce|[çc]a|cela|tout) (?:soit|sera|marche)|(?:une|deux|trois) (?:seules? )?choses?)(?!\p{L})/iu;
/** In words. */
const FEWEST = 4;
const FEWEST_NOTED = 2;
const MOST_NOTED = 11;
const MOST = 26;

/** In the order they are told; empty where none is. */
export function wishesIn(text: string): string[] {
  const noted = notedIn(text);
  if (noted.length > 1) return noted;
  const clauses = sentences(text).flatMap((sentence) => sentence.split(BETWEEN));
  return clauses.flatMap((clause) => {
    const bare = withoutFillers(clause).replace(WHEN, '');
    const lead = WISH.exec(bare)?.[0] ?? (MUST_BE.test(bare) ? '' : null);
    if (lead === null) return [];
    const said = withoutEnd(withoutFillers(bare.slice(lead.length)).replace(WHEN, '').split(ASIDE, 1)[0] ?? '').trim();
    return isBetween(FEWEST, MOST, said) && !OF_THE_WISH.test(said) ? [capital(said)] : [];
  });
}

/** « stock < 900 / rappels divisés par 2 / plus de relance papier »: notes, one for each. */
function notedIn(text: string): string[] {
  if (SPEAKS.test(text)) return [];
  return text
    .split(/[\n;]| ?\/ |, | \+ | et |\. /)
    .map((piece) =>
      withoutEnd(piece.replace(/^(?:[-•*] ?|but \d ?: ?|\d(?:e|[ée]me)? ?(?:chose|but)? ?[:)] ?)/iu, '')).replace(
        WHEN,
        '',
      ),
    )
    .map((piece) =>
      piece.replace(/^(?:(?:fin|mi|au|le|pour le|d['’]ici) ?)?[\d/ ]{0,11}[^:>]{0,14} ?(?::|->|=) ?/u, ''),
    )
    .filter(
      (piece) =>
        isBetween(FEWEST_NOTED, MOST_NOTED, piece) && !DATE_ONLY.test(plain(piece)) && !saysNothing(piece, false),
    )
    .map(capital);
}

const DATE_ONLY = new RegExp(
  `^(?:[([]?(?:echeance|date|pour|le|d'ici|fin|mi|avant|reste|c tout).{0,25}|.{0,12}${TIME}.{0,8})$`,
);

function isBetween(least: number, most: number, text: string): boolean {
  const count = text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
  return count >= least && count <= most;
}
