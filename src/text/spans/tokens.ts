/** The words, numbers and marks of an answer, each with its place in it. */
import { plain } from '../../french/fold.ts';

export interface Token {
  /** In UTF-16 units, from the beginning of the text. */
  at: number;
  end: number;
  written: string;
  /** Without accents nor capitals: « L’ » -> « l' ». */
  word: string;
  startsLine: boolean;
}

const TOKEN = /\p{L}+['’]?|\d+(?:[.,]\d+)?|[^\s\p{L}\d]/gu;

export function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [written] = match;
    const startsLine = found.length === 0 || text.slice(last, match.index).includes('\n');
    last = match.index + written.length;
    found.push({ at: match.index, end: last, written, word: plain(written).replaceAll('’', "'"), startsLine });
  }
  return found;
}
