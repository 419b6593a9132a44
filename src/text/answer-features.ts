/** What is seen of a short answer, to tell whether it says something: its words, and whether it counts or names. */
import { WORDS } from '../french/numerals.ts';

/** Letters of a word that are kept: « rassurer » and « rassurerons » are one. */
const STEM = 7;
const ROOT = 5;
const NUMBER = new RegExp(`(?<![a-z])(?:${WORDS})(?![a-z])`);
/** A capital within a sentence. */
const NAME = /[^.!?\s«"“]\s+[«"“(]?(?:[dl]['’])?\p{Lu}\p{Ll}/u;
/** Lengths that are told apart, in words. */
const LENGTHS = [3, 6, 10, 16, 25, 40];

/** A feature that comes back counts again. `flat`: without accents; `name`: of the field, as « engagement ». */
export function answerFeatures(text: string, flat: string, name: string): string[] {
  const found: string[] = [];
  eachFeature(text, flat, name, (first, then) => found.push(then === undefined ? first : `${first} ${then}`));
  return found;
}

/** The same, each as one word or as two: to look for two apart takes less than to write them as one. */
export function eachFeature(
  text: string,
  flat: string,
  name: string,
  see: (first: string, then?: string) => void,
): void {
  const words = flat.match(/[a-z]+|\d+/g) ?? [];
  const length = String(LENGTHS.findIndex((most) => words.length <= most));
  const shapes: string[] = [];
  if (/\d/.test(flat)) shapes.push('=digit');
  if (NUMBER.test(flat)) shapes.push('=number');
  if (NAME.test(text)) shapes.push('=name');
  if (shapes.length === 0) shapes.push('=bare');
  see('=field', name);
  see('=length', length);
  see(`=length ${length}`, name);
  for (const shape of shapes) {
    see(shape);
    see(shape, name);
  }
  let [before, last] = ['', '^'];
  for (const word of words) {
    const stem = /\d/.test(word) ? '#' : word.slice(0, STEM);
    see(stem);
    see(last, stem);
    if (stem.length > ROOT) see(`${stem.slice(0, ROOT)}~`);
    [before, last] = [last, stem];
  }
  see(last, '$');
  see(`${before} ${last}`, '$');
}
