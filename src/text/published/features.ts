/** What a published text gives to read: for each sentence its signs and words, by part of the fiche. */
import { plain } from '../../french/fold.ts';
import { quantities } from '../quantities.ts';
import { signsOf } from './reader-signs.ts';

/** One sentence, the part of the fiche it stands in, and the heading above. */
export interface Sentence {
  zone: string;
  text: string;
  /** Of its section; empty where there is none. */
  heading: string;
  /** A bullet, a cell of a table. */
  isItem: boolean;
}

/** The features of each sentence, each once. `name`: of the service, which is nobody's partner nor alternative. */
export function featuresOf(sentences: readonly Sentence[], name: string): string[][] {
  const own = plain(name);
  let before: readonly string[] = [];
  let title = { heading: '', features: [] as string[] };
  return sentences.map(({ zone, text, heading, isItem }, place) => {
    const flat = plain(text);
    const isOwn = own.length > 2 && flat.includes(own);
    const said = isOwn ? { text: without(text, name), flat: flat.replaceAll(own, 'le service') } : { text, flat };
    const signs = signsOf({ ...said, isItem, counted: quantities(said.text) });
    if (heading !== title.heading) title = { heading, features: ofTitle(heading) };
    const found = new Set<string>([`${zone}#`, ...title.features]);
    if (isOwn) found.add('#own name');
    for (const sign of signs) {
      found.add(`#${sign}`);
      found.add(`${zone}#${sign}`);
    }
    for (const sign of before) found.add(`<#${sign}`);
    before = signs;
    const words = wordsOf(flat);
    found.add(`#length ${Math.min(LONGEST, Math.floor(words.length / SHORT))}`);
    found.add(`#part ${Math.floor((PARTS * place) / sentences.length)} of ${PARTS}`);
    for (const [rank, word] of words.entries()) {
      const stem = word.slice(0, STEM);
      found.add(stem);
      found.add(`${zone}:${stem}`);
      const next = words[rank + 1];
      if (next !== undefined) found.add(`${stem} ${next.slice(0, STEM)}`);
      if (word.length > ROOT) found.add(`${word.slice(0, ROOT)}-`);
      if (word.length > STEM) found.add(`=${word}`);
    }
    return [...found];
  });
}

/** A sentence of so many words more is longer; above, all are long. */
const SHORT = 6;
const LONGEST = 5;
/** A fiche is cut in as many, from its beginning to its end. */
const PARTS = 5;

function without(text: string, name: string): string {
  return text.split(name).join('le service');
}

function ofTitle(heading: string): string[] {
  const flat = plain(heading);
  const signs = signsOf({ text: heading, flat, isItem: false, counted: quantities(heading) });
  return [...signs.map((sign) => `^#${sign}`), ...wordsOf(flat).map((word) => `^${word.slice(0, STEM)}`)];
}

/** Long enough to tell words apart, short enough to drop endings. */
const STEM = 7;
/** What a family of words has in common. */
const ROOT = 5;

function wordsOf(flat: string): string[] {
  return flat
    .replace(/\d+/g, '0')
    .split(/[^a-z0]+/)
    .filter((word) => word !== '');
}
