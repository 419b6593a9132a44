/** What is seen of an answer besides its words: its field, its length, whether it counts or names. */
import { WORDS } from '../french/numerals.ts';
import { remembered } from '../french/remembered.ts';
import { eachWord, type See, wordsIn } from './word-features.ts';

const NUMBER = new RegExp(`(?<![a-z])(?:${WORDS})(?![a-z])`);
/** A capital within a sentence. */
const NAME = /[^.!?\s«"“]\s+[«"“(]?(?:[dl]['’])?\p{Lu}\p{Ll}/u;
/** Lengths that are told apart, in words. */
const LENGTHS = [3, 6, 10, 16, 25, 40];

const MOST_FIELDS = 1000;
/** What the words of a field are seen with; `name`: as « engagement ». */
export const fieldOf = remembered((name) => `:${name}`, MOST_FIELDS);

/** `flat`: without accents; `count`: of its words. */
export function eachShape(text: string, flat: string, name: string, count: number, see: See): void {
  const length = String(LENGTHS.findIndex((most) => count <= most));
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
}

/** All that is learned from. A feature that comes back counts again. */
export function eachFeature(text: string, flat: string, name: string, see: See): void {
  const words = wordsIn(flat);
  eachShape(text, flat, name, words.length, see);
  eachWord(words, fieldOf(name), see);
}
