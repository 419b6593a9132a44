/** A size that the next answer takes back: « 340 dossiers et non 430 », said of « 430 dossiers par an ». */
import { plain } from '../../french/fold.ts';
import { DIGITS, numberIn, WORDS } from '../../french/numerals.ts';
import type { Size } from './size-candidate.ts';

const NUMBER = `(?:${DIGITS}|${WORDS})`;
const INSTEAD = new RegExp(
  `(?<![a-z\\d.,])(${NUMBER})(?: [a-z' -]{1,40}?)?,? (?:et (?:non|pas)|pas|non pas|au lieu d[e'] ?|plutot que) (?:les |des |de |d')?(${NUMBER})(?![a-z\\d%])`,
  'g',
);

/** The same size, with the number that is said to take its place. */
export function withLaterNumber(size: Size, later: string): Size {
  const meant = [...plain(later).matchAll(INSTEAD)].find(([, , before = '']) => numberIn(before) === size.count);
  return meant === undefined ? size : { ...size, count: numberIn(meant[1] ?? '') };
}
