/** A number told after those it counts: « les familles de nos élèves, à peu près 2 300, ne savent rien ». */
import { plain } from '../../french/fold.ts';
import { DIGITS, numberIn, ROUNDED, roundedValue, SCALE, WORDS } from '../../french/numerals.ts';
import { nounPhrase } from './noun-phrase.ts';

export interface ToldAfter {
  count: number;
  /** As written, without its article. */
  unit: string;
  isRough: boolean;
}

const ROUGHLY = 'environ|a peu pres|pres de|autour de|dans les|a peine|presque|quelque|plus de|moins de|au moins|soit';
const NUMBER = `(?:(une?|deux|trois) (?:bonne |petite |grosse )?(${ROUNDED})|((?:${DIGITS})${SCALE}?|${WORDS}))`;
const ARTICLE = '(?:les|nos|vos|mes|leurs|des|ces|tous (?:les|nos)|toutes (?:les|nos)) ';
/** Those who are counted; a pause or « sont »; the number, alone before the next pause. */
const AFTER = new RegExp(
  `(?:^|[^a-z'-])${ARTICLE}([a-z][a-z' -]{2,70}?)(?:,? (?:ils|elles) sont |,? sont |, | \\()((?:${ROUGHLY}) )?${NUMBER}( environ| en tout| au total| a peu pres| chez nous| au moins)?(?=[,;.!)]|$| a [a-z]{1,13}(?:er|ir|re)(?![a-z])| (?:dans|chaque|en) )`,
);

const COUNTED = new RegExp(`^(?:${WORDS}) `);

/** Null where none is. `flat`: without accents; `written`: as long, as written. */
export function toldAfter(flat: string, written: string): ToldAfter | null {
  // The name stands before it: its place is the same.
  const match = AFTER.exec(flat.replace(/,? (?:il )?y en a /, ', '));
  if (match === null) return null;
  const [whole, name = '', before, times, round, plainNumber] = match;
  const value = round === undefined ? numberIn(plainNumber ?? '') : roundedValue(times ?? '', round);
  const start = match.index + whole.indexOf(name);
  const unit = nounPhrase(written.slice(start, start + name.length));
  // « sur les 4 200 élèves, 1 100 »: two numbers.
  if (COUNTED.test(name)) return null;
  if (value === null || !Number.isFinite(value) || unit === '' || plain(unit).length < 3) return null;
  return { count: value, unit, isRough: before !== undefined || round !== undefined || match[6] !== undefined };
}
