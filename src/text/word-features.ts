/** What is seen of the words of a text by what was learned: each word by its beginning and its ending, and each two in turn. */
import { remembered } from '../french/remembered.ts';

/** Told of each feature: one word, or two. To look for two apart takes less than to write them as one. */
export type See = (first: string, then?: string) => void;

/** Letters of a word that are kept: « rassurer » and « rassurerons » are one. */
const STEM = 7;
const ROOT = 5;
/** Letters of an ending: the tense of a verb, a name of an act, an adverb. */
const ENDING = 3;

/** What is seen of one word. */
export interface Cut {
  stem: string;
  /** Seen alone: no other word goes with them. */
  parts: readonly string[];
}

/** Before the first word, and after the last. */
export const START = '^';
export const END = '$';

const MOST_WORDS = 20_000;

/** Cut once, as it comes back in many texts. */
export const cut = remembered<Cut>((word) => {
  const stem = /\d/.test(word) ? '#' : word.slice(0, STEM);
  const root = stem.length > ROOT ? [`${stem.slice(0, ROOT)}~`] : [];
  const ending = word.length > ENDING + 1 ? [`-${word.slice(-ENDING)}`] : [];
  return { stem, parts: [stem, ...root, ...ending] };
}, MOST_WORDS);

/** `flat`: without accents. */
export function wordsIn(flat: string): readonly string[] {
  return flat.match(/[a-z]+|\d+/g) ?? [];
}

/** `field`: said of each word as well, where the same word says something here and nothing there. */
export function eachWord(words: readonly string[], field: string | null, see: See): void {
  let [before, last] = ['', START];
  for (const word of words) {
    const { stem, parts } = cut(word);
    for (const part of parts) see(part);
    see(last, stem);
    if (field !== null) see(field, stem);
    [before, last] = [last, stem];
  }
  see(last, END);
  see(`${before} ${last}`, END);
}
