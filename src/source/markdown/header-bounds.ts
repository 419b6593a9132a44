/** Where the lines stand that say what a text is, before it: between two lines of dashes. */

/** A byte-order mark may stand before. */
const OPENING = /^\ufeff?---[ \t]{0,20}\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]{0,20}(?:\r?\n|\r?$)/m;

/** Its first line, when it holds neither a key nor a remark. */
const SAID = /^\s{0,200}(?!#)[^\n:\s][^\n:]{1,300}(?:\n|$)(?!\s*:)/;

/** Offsets: of the header itself, lines of dashes left out, and of what follows it. */
export interface HeaderBounds {
  start: number;
  end: number;
  body: number;
}

/** Null of a text that begins otherwise, or whose header is never closed. */
export function headerBounds(text: string): HeaderBounds | null {
  const start = OPENING.exec(text)?.[0].length ?? 0;
  const closing = start === 0 ? null : CLOSING.exec(text.slice(start));
  if (closing === null) return null;
  const end = start + closing.index;
  // A slide between two rules says something, and no key of anything.
  if (SAID.test(text.slice(start, end))) return null;
  return { start, end, body: end + closing[0].length };
}
