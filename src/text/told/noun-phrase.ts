/** The group of words that names what is counted, or who is spoken of: up to what is said of it. */
import { plain } from '../../french/fold.ts';

/** Where a name ends: what is said of those it names. */
const STOP =
  /^(?:qui|que|qu|quoi|dont|ont|sont|n|ne|se|s|y|est|a|avait|avaient|etaient|etait|font|vont|peuvent|doivent|veulent|savent|attendent|perdent|refusent|dorment|mangent|appellent|partent|gardent|cherchent|ratent|renoncent|restent|demandent|deposent|vivent|subissent|souffrent|passent|appellent|recoivent|paient|payent|par|en|dans|chaque|chez|avec|pour|sans|sur|sous|depuis|pendant|apres|avant|car|parce|puisque|mais|donc|et|ou|soit|environ|selon|non|pas|plus|tous|toutes|actuellement|aujourd|surtout|toujours|jamais|souvent|parfois|trop|concernes?|concernees?|traite(?:e|s|es)?|recense(?:e|s|es)?|tombent|arrivent|finissent|viennent|vers|comme|leurs?|ses|au|aux|l|la|le|les|cette|ce|ces|c|il|elle|ils|elles|on|nous|je|j|rien|personne|eux|pourquoi|pq|puis|quand|enfin|euh|ben|bref|voila|la-bas)$/;
const LINK = /^(?:de|d|du|des)$/;
/** What tells one group from a larger one, and is part of its name. */
const BELONGING =
  /^\s(?:au (?:bois|fioul|gaz|charbon|ch[ôo]mage|RSA|SMIC)|à (?:temps (?:partiel|plein|complet)|domicile|la retraite|la rue|mobilité réduite|l['’]étranger)|en (?:situation (?:de handicap|irrégulière|de précarité)|fin de (?:droits|contrat)|apprentissage|alternance|CDD|intérim|arrêt(?: de travail| maladie)?|recherche d['’]emploi|perte d['’]autonomie)|sans (?:papiers|abri|emploi|domicile(?: fixe)?|permis)|(?:de|âgée?s de|âgé(?:e)?s de) (?:plus|moins) de \d{1,2} ans)(?![\p{L}])/iu;
/** « Les mamans solo » */
const INVARIABLE = /^(?:solo|pro|bio)$/;
/** « De la fonction publique ultramarine » */
const OF_A_HOUSE =
  /^(?:publique?|hospitaliere?|territorial|territoriale|national|nationale|departementale?|regionale?|municipale?|social|sociale|familiale?|scolaire|prive|privee|agricole|rural|rurale|ultra-?marine?|penitentiaire|penale?|judiciaire|sanitaire)$/;
const BEFORE_NOUN =
  /^(?:autre|meme|ancien|ancienne|nouveau|nouvelle|petite?|grande?|gros|grosse|premiere?|seconde?|vieux|vieille|haute?|basse?|bonne?)$/;
/** « de mon secteur » */
const OWNED = /^(?:mon|ma|mes|notre|nos|leurs?|ce|cet|cette|ces)$/;
const AND_OF = /^et (?:de (?:la |l['’])?|du |des |d['’])\p{Lu}/u;
/** In words. */
const LONGEST = 6;

/**
 * The words at the beginning of `text` that make one name, as written; empty when none does. In the plural, a word that
 * bears no mark of it is a verb or begins something else, unless it follows « de ».
 */
export function nounPhrase(text: string): string {
  const words = [...text.matchAll(/[\p{L}\p{N}-]+(?:['’])?|[,.:;()!?«»/\n]/gu)];
  let end = 0;
  let count = 0;
  let isPlural = true;
  let afterLink = false;
  /** Past « de la fonction »: what follows may be said of that. */
  let isWithin = false;
  /** The last word that is kept. */
  let before = '';
  for (const { 0: word, index } of words) {
    const bare = plain(word).replace(/['’]$/, '');
    const isLink = LINK.test(bare);
    if (!/^[\p{L}\p{N}]/u.test(word) || count >= LONGEST) break;
    if (isLink && count === 0) continue;
    // « les mamans du Port et de Saint-Denis »: of both.
    if (bare === 'et' && AND_OF.test(text.slice(index)) && /^\p{Lu}/u.test(before)) continue;
    // « à la recherche de », « en fin de vie »: what follows a name and belongs to it is too rare to guess.
    // « du Grand Est » is a name.
    if (STOP.test(bare) && !(afterLink && (/^(?:la|le|les|l)$/.test(bare) || /^\p{Lu}/u.test(word)))) break;
    const isMarked =
      INVARIABLE.test(bare) ||
      (isWithin && OF_A_HOUSE.test(bare)) ||
      /[sxz]$/.test(bare) ||
      /^\p{Lu}{2,}$/u.test(word) ||
      isLink;
    if (count > 0 && isPlural && !isMarked && !afterLink && !/^(?:l|la|le)$/.test(bare)) break;
    if (count === 0) isPlural = isMarked;
    if (count > 1 && !isPlural && !isLink && !afterLink && !isMarked && /ent$/.test(bare)) break;
    if (!isLink && !/^(?:l|la|le|les)$/.test(bare) && !(afterLink && OWNED.test(bare))) {
      end = index + word.length;
      before = word;
      count += 1;
      isWithin ||= afterLink;
      // « de l’autre rive »: the noun is still to come.
      afterLink = afterLink && BEFORE_NOUN.test(bare);
    } else afterLink = true;
  }
  const start = /^[\s]*(?:(?:de|des|du)\s+|d['’]\s?)?/i.exec(text)?.[0].length ?? 0;
  const whole = end + (BELONGING.exec(text.slice(end))?.[0].length ?? 0);
  return count === 0 ? '' : text.slice(start, whole).trim();
}

const ACRONYM = /^(?:[dl]['’])?\p{Lu}{2,6}$/u;
const NAME = /^(?:[dl]['’])?\p{Lu}\p{Ll}/u;
/** « MaPrimeRénov » */
const WRITTEN_SO = /\p{Ll}\p{Lu}/u;

/** An acronym stays one, unless everything is in capitals. */
export function lowered(name: string): string {
  const words = name.split(' ');
  const isShouted = words.length > 1 && words.every((word) => word === word.toUpperCase());
  return (
    words
      // « solos de La Réunion »: a name within keeps its capital.
      .map((word, rank) =>
        !isShouted && (ACRONYM.test(word) || WRITTEN_SO.test(word) || (rank > 0 && NAME.test(word)))
          ? word
          : word.toLowerCase(),
      )
      .join(' ')
  );
}
