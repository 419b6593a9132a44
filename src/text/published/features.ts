/** What a published text gives to read: for each sentence its signs and words, by part of the fiche. */
import { plain } from '../../french/fold.ts';
import { type Heard, signsOf } from './reader-signs.ts';
import { wordsIn } from './sieve.ts';
import type { Known, Vocabulary } from './vocabulary.ts';

/** One sentence, the part of the fiche it stands in, and the heading above. */
export interface Sentence {
  zone: string;
  text: string;
  /** Of its section; empty where there is none. */
  heading: string;
  /** A bullet, a cell of a table. */
  isItem: boolean;
}

/**
 * The features of each sentence that the vocabulary knows, each once. `name`: of the service, which is nobody's partner
 * nor alternative.
 */
export function featuresOf<F>(sentences: readonly Sentence[], name: string, vocabulary: Vocabulary<F>): Set<F>[] {
  const own = plain(name);
  let before: readonly string[] = [];
  let title = { heading: '', features: [] as F[] };
  const named = (beginning: string) => vocabulary.named(beginning);
  return sentences.map(({ zone, text, heading, isItem }, place) => {
    const flat = plain(text);
    const words = wordsIn(flat);
    const isOwn = own.length > 2 && flat.includes(own);
    const signs = signsOf({ ...(isOwn ? withoutName(text, name, flat, own) : { text, flat, words }), isItem });
    if (heading !== title.heading) title = { heading, features: ofTitle(heading, vocabulary) };
    const found = new Set(title.features);
    const add = (feature: F | null) => feature !== null && found.add(feature);
    add(named(`${zone}#`)(''));
    if (isOwn) add(named('#')('own name'));
    for (const sign of signs) {
      add(named('#')(sign));
      add(named(`${zone}#`)(sign));
    }
    for (const sign of before) add(named('<#')(sign));
    before = signs;
    add(named('#length ')(`${Math.min(LONGEST, Math.floor(words.length / SHORT))}`));
    add(named('#part ')(`${Math.floor((PARTS * place) / sentences.length)} of ${PARTS}`));
    const inZone = named(`${zone}:`);
    let last: Known<F> | null = null;
    for (const word of words) {
      const known = vocabulary.word(word);
      for (const feature of known.alone) found.add(feature);
      add(inZone(known.stem));
      if (last !== null) add(vocabulary.pair(last, known));
      last = known;
    }
    return found;
  });
}

/** A sentence of so many words more is longer; above, all are long. */
const SHORT = 6;
const LONGEST = 5;
/** A fiche is cut in as many, from its beginning to its end. */
const PARTS = 5;

function withoutName(text: string, name: string, flat: string, own: string): Pick<Heard, 'text' | 'flat' | 'words'> {
  const bare = flat.replaceAll(own, 'le service');
  return { text: text.split(name).join('le service'), flat: bare, words: wordsIn(bare) };
}

function ofTitle<F>(heading: string, vocabulary: Vocabulary<F>): F[] {
  const flat = plain(heading);
  const words = wordsIn(flat);
  const signs = signsOf({ text: heading, flat, words, isItem: false });
  return [
    ...signs.map((sign) => vocabulary.named('^#')(sign)),
    ...words.map((word) => vocabulary.named('^')(vocabulary.word(word).stem)),
  ].filter((feature) => feature !== null);
}
