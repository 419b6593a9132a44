/** Where the lines stand that say what a text is, before it: between two lines of dashes. */

import type { Span } from '../position.ts';

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
  /** What to mend of the lines of dashes. */
  flaw?: { message: string; offsets: Span };
}

/** Null of a text that begins otherwise, or whose header is never closed. */
export function headerBounds(text: string): HeaderBounds | null {
  const start = OPENING.exec(text)?.[0].length ?? 0;
  const closing = start === 0 ? null : CLOSING.exec(text.slice(start));
  if (closing === null) return bordered(text);
  const end = start + closing.index;
  // A slide between two rules says something, and no key of anything.
  if (SAID.test(text.slice(start, end))) return null;
  return { start, end, body: end + closing[0].length };
}

/** Keys that only a published fiche has. */
export const PUBLISHED_KEY = /^(?:phases|mission)[ \t]{0,20}:/m;

const BLANKS = /^\ufeff?(?:[ \t]{0,20}\r?\n){1,5}(?=---[ \t]{0,20}\r?\n)/;
const ANY_CLOSING = /^[ \t]{0,20}-{3,20}[ \t]{0,20}(?:\r?\n|\r?$)/m;
const HEADING = /^#{1,6} .*$/m;
const KEY = /^[A-Za-z_]{2,30}:/m;

/** The header of a published fiche whose lines of dashes are not quite there: it is read, and what to mend is told. */
function bordered(text: string): HeaderBounds | null {
  const blanks = BLANKS.exec(text)?.[0].length ?? 0;
  const opening = OPENING.exec(text.slice(blanks))?.[0].length ?? 0;
  const start = blanks + opening;
  if (opening === 0 && !KEY.test(/^[^\n]*/.exec(text)?.[0] ?? '')) return null;
  const rest = text.slice(start);
  const found = ANY_CLOSING.exec(rest);
  const title = found === null ? titleBelow(rest) : null;
  const end = start + (found?.index ?? title ?? 0);
  const inside = text.slice(start, end);
  if (end === start || !PUBLISHED_KEY.test(inside) || /^format[ \t]{0,20}:/m.test(inside)) return null;
  const bounds = { start, end, body: end + (found?.[0].length ?? 0) };
  const at = (offset: number, message: string) => ({
    ...bounds,
    flaw: { message, offsets: [offset, offset + (/^[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0)] as Span },
  });
  if (opening === 0) return at(0, 'Il manque une ligne « --- » avant l’en-tête : ce doit être la première du fichier.');
  if (blanks > 0)
    return at(blanks, 'Cette ligne « --- » doit être la première du fichier. Retirez les lignes vides au-dessus.');
  if (found === null) return at(end, 'Il manque une ligne « --- » à la fin de l’en-tête, juste avant ce titre.');
  return at(
    end,
    `L’en-tête se ferme par « --- », seul sur sa ligne et sans espace avant. Ici : « ${found[0].trimEnd()} ».`,
  );
}

/** Where the text begins, below the last key: a line that begins by « # » above it is a remark of the header. */
function titleBelow(rest: string): number | null {
  const last = [...rest.matchAll(new RegExp(KEY, 'gm'))].at(-1)?.index ?? 0;
  const title = HEADING.exec(rest.slice(last));
  return title === null ? null : last + title.index;
}
