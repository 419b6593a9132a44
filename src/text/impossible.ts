/** Figures that cannot be: « 28 victimes sur 24 », « 17 retraits dont 60 reportés », « 130 % d’entre elles ». */
import { plain } from '../french/fold.ts';
import { DIGITS, numberIn } from '../french/numerals.ts';

const NUMBER = `(?<![a-z\\d.,/-])(${DIGITS})(?![\\d%])`;
const SMALL = '(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt)';
/** What is told of the one or the other: no unit, no other thing that is counted. */
const TOLD = "(?=$| ?[,.;:)!?]| (?:ne |n'|se |s'|y |l'|les? |la |en |ont |sont |[a-z]{2,14}(?:ent|aient)(?![a-z])))";
/** « 3 sur 2 » of the same things, one to three words between. */
const OUT_OF = new RegExp(`${NUMBER}((?: [a-z'-]{2,20}){0,3}) sur (?:les )?${NUMBER}${TOLD}`, 'g');
const IN_WORDS = new RegExp(`(?<![a-z-])${SMALL} sur ${SMALL}(?![a-z-])${TOLD}`, 'g');
const AMONG = new RegExp(
  `${NUMBER}(?: [a-z'-]{2,20}){1,3},? dont (?:pres de |environ |plus de )?${NUMBER} [a-z]{2,16}s(?![a-z])`,
  'g',
);
const SHARE = /(?<![\d.,])(\d{3})(?:[.,]\d)? ?% (?:d'entre (?:eux|elles|nous)|des [a-z]{3,20}s(?![a-z]))/g;
/** Whole days, a mark: more than what it is told of, and yet right. */
const RIGHT = /\b(?:heures?|h|jours?|j|mois|ans?|euros?|€|km|points?)\b/;

/** The words that tell it, as they were written; null when all figures may be. */
export function impossibleIn(text: string): string | null {
  const flat = plain(text);
  if (flat.length !== text.length || !/ sur | dont | %|%/.test(flat)) return null;
  const isMore = (more = '', less = '') => numberIn(more) > numberIn(less) && numberIn(less) > 1;
  const found =
    [...flat.matchAll(OUT_OF)].find(([whole, low, , high]) => !RIGHT.test(whole) && isMore(low, high)) ??
    [...flat.matchAll(IN_WORDS)].find(([, low, high]) => isMore(low, high)) ??
    [...flat.matchAll(AMONG)].find(
      ({ 0: whole, 1: all, 2: some, index }) =>
        // « 17 retraits dont 60 reportés »: the same, and what became of them.
        !RIGHT.test(whole) && isMore(some, all) && /(?:ée?|[iu]e?)s$/.test(text.slice(index, index + whole.length)),
    ) ??
    [...flat.matchAll(SHARE)].find(([, share]) => Number(share) > 100);
  return found === undefined ? null : text.slice(found.index, found.index + found[0].length);
}
