/** A number that somebody takes back for another: « 30 patients par mois, non pardon 40 », « une dizaine de familles, plutôt quinze ». */
import { DIGITS, ROUNDED, WORDS } from './numerals.ts';

const QUANTITY = `(?:${DIGITS}|une (?:petite |bonne |grosse )?${ROUNDED}|${WORDS})`;
const TAKING =
  "(?:(?:non|euh|enfin|oups|ou|attendez|rectification|je corrige|en fait|pardon|plut[oô]t|c['’]est|je dirais)[ ,:]{1,2}){1,5}";
/** How many, of whom, what takes it back, how many, maybe of whom again. */
const TAKEN_BACK = new RegExp(
  `(?<![\\d,.\\p{L}])${QUANTITY}( [^.;:!?\\d]{1,60}?)(?<! (?:et|ou|dont)),? (${TAKING})(${QUANTITY})(?![\\d%])(\\1)?(?=[ ,.;!?]|$)`,
  'giu',
);
/** « Ou 40 » alone hesitates. */
const CORRECTS = /non|enfin|oups|attendez|rectif|corrige|en fait|pardon|plut/iu;

/** The number that was meant in the place of the first; of any other text, the same. */
export function withoutTakenBack(text: string): string {
  return text.replace(TAKEN_BACK, (whole, noun: string, taking: string, meant: string) => {
    if (!CORRECTS.test(taking)) return whole;
    const bare = noun.replace(/^ (?:de |d['’])/iu, ' ');
    const isRound = /^une /i.test(meant);
    const link = isRound ? (/^ [aeiouyhéèê]/iu.test(bare) ? ' d’' : ' de ') : ' ';
    return meant + link + bare.trimStart();
  });
}
