/** What a reader of another markup does not see. It is replaced one for one, so that every other character keeps its place. */

/** A noncharacter of Unicode: no text that people write holds it. */
const HIDDEN = '\ufdd0';

/** As long, to be left out when a block is read; lines stay lines. */
export function hidden(gone: string): string {
  return gone.replace(/[^\n]/g, HIDDEN);
}

/** As long, as empty lines: what stood before and after are two blocks. */
export function emptied(gone: string): string {
  return '\n'.repeat(gone.length);
}

/** The runs of a text that are left out when it is read. */
export function hiddenIn(text: string): Iterable<RegExpExecArray> {
  return text.includes(HIDDEN) ? text.matchAll(/\ufdd0+/g) : [];
}
