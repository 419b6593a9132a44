/** What stands to the left of a word: adverbs passed over, a word of the same clause, the subject it goes with. */
import { ADVERBS, ASKING, NOT } from './tool-words.ts';
import type { Word } from './tools.ts';

const isAdverb = ({ text }: Word) =>
  ADVERBS.has(text) || (text.length > 6 && text.endsWith('ment') && !ASKING.test(text));

/** Rank past adverbs and negations, and whether a negation was among them. */
export function leftOf(words: readonly Word[], from: number): { at: number; negated: boolean } {
  let at = from;
  let negated = false;
  for (; at >= 0; at--) {
    const word = words[at] as Word;
    if (NOT.has(word.text)) negated = true;
    else if (!isAdverb(word)) break;
  }
  return { at, negated };
}

/** Rank of the nearest word, at most `reach` before, in the same clause. */
export function wordBefore(words: readonly Word[], at: number, reach: number, pattern: RegExp): number | null {
  for (let rank = at - 1; rank >= Math.max(0, at - reach); rank--)
    if (pattern.test(words[rank]?.text ?? '')) return withSubject(words, rank);
  return null;
}

/** « il nous faudrait » is quoted from « il ». */
export function withSubject(words: readonly Word[], at: number): number {
  if (words[at - 1]?.text === 'il') return at - 1;
  return /^(?:nous|vous|leur|lui)$/.test(words[at - 1]?.text ?? '') && words[at - 2]?.text === 'il' ? at - 2 : at;
}
