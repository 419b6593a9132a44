/** Where the lines stand that say what a text is, before it: between two lines of dashes. */

/** A byte-order mark may stand before. */
const OPENING = /^\ufeff?---[ \t]{0,20}\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]{0,20}(?:\r?\n|\r?$)/m;

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
  return { start, end, body: end + closing[0].length };
}
