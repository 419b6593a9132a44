/** What is seen of a few words that answer « qui ? »: their endings above all, as nobody lists all trades. */
import { plain } from '../french/fold.ts';
import { eachWord, type See, wordsIn } from './word-features.ts';

/** « DDT 41 » */
const ACRONYM = /^\p{Lu}{2,}/u;
/** « Samira Colin » */
const TWO_CAPITALS = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u;
/** Words that are told apart: more is a sentence. */
const MOST = 6;
/** Letters of an ending, besides those that any answer is read by. */
const ENDINGS = [4, 2];
const LONG = 5;
/** Of the words that begin, where the head of a group stands. */
const HEAD = 2;

/** Besides its words. */
export function eachSign(text: string, words: readonly string[], see: See): void {
  if (ACRONYM.test(text)) see('=acronym');
  if (TWO_CAPITALS.test(text)) see('=name');
  see('=length', String(Math.min(words.length, MOST)));
  for (const [rank, word] of words.entries()) {
    if (rank < HEAD) see(`${rank}@`, word.slice(-3));
    if (word.length > LONG) for (const letters of ENDINGS) see(`-${word.slice(-letters)}`);
  }
}

/** All that is learned from. */
export function eachWhoFeature(text: string, see: See): void {
  const words = wordsIn(plain(text));
  eachSign(text, words, see);
  eachWord(words, null, see);
}
