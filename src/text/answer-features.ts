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
  const words = flat.match(/[a-z]+|\d+/g) ?? [];
  const found = [`=field ${name}`, `=length ${LENGTHS.findIndex((most) => words.length <= most)}`];
  if (/\d/.test(flat)) found.push('=digit');
  if (NUMBER.test(flat)) found.push('=number');
  if (NAME.test(text)) found.push('=name');
  if (found.length === 2) found.push('=bare');
  for (const shape of found.slice(1)) found.push(`${shape} ${name}`);
  let [before, last] = ['', '^'];
  for (const word of words) {
    const stem = /\d/.test(word) ? '#' : word.slice(0, STEM);
    found.push(stem, `${last} ${stem}`);
    if (stem.length > ROOT) found.push(`${stem.slice(0, ROOT)}~`);
    [before, last] = [last, stem];
  }
  found.push(`${last} $`, `${before} ${last} $`);
  return found;
}
