import { SLIPPED_IN } from '../../french/invisible.ts';
import { fromWindows } from '../../french/windows-letters.ts';
import { CHARACTERS } from './characters.ts';

/**
 * A text being typed, and where the cursor stands in it. Ours, because Node 20 scrambles what is inserted in the middle
 * of its own line (nodejs/node#60446).
 */
export interface Typed {
  text: string;
  /** Offset, UTF-16, always between two characters as people see them. */
  cursor: number;
}

export function insert({ text, cursor }: Typed, added: string): Typed {
  return { text: text.slice(0, cursor) + added + text.slice(cursor), cursor: cursor + added.length };
}

export function left(typed: Typed): Typed {
  return { ...typed, cursor: before(typed) };
}

export function right({ text, cursor }: Typed): Typed {
  const [next] = CHARACTERS.segment(text.slice(cursor, cursor + 64));
  return { text, cursor: cursor + (next?.segment.length ?? 0) };
}

export function backspace(typed: Typed): Typed {
  const from = before(typed);
  return { text: typed.text.slice(0, from) + typed.text.slice(typed.cursor), cursor: from };
}

export function deleteNext(typed: Typed): Typed {
  const to = right(typed).cursor;
  return { text: typed.text.slice(0, typed.cursor) + typed.text.slice(to), cursor: typed.cursor };
}

export function wordLeft({ text, cursor }: Typed): Typed {
  return { text, cursor: /(?<!\S)\S+\s*$/.exec(text.slice(0, cursor))?.index ?? 0 };
}

export function wordRight({ text, cursor }: Typed): Typed {
  return { text, cursor: cursor + (/^\s*\S+/.exec(text.slice(cursor))?.[0].length ?? text.length - cursor) };
}

export function deleteWord(typed: Typed): Typed {
  const from = wordLeft(typed).cursor;
  return { text: typed.text.slice(0, from) + typed.text.slice(typed.cursor), cursor: from };
}

/** Up to the beginning of the line. */
export function deleteLine({ text, cursor }: Typed): Typed {
  const start = text.lastIndexOf('\n', cursor - 1) + 1;
  // At the beginning of a line, the one before: pressed again and again, all of a text that was pasted goes.
  const from = start === cursor && cursor > 0 ? text.lastIndexOf('\n', cursor - 2) + 1 : start;
  return { text: text.slice(0, from) + text.slice(cursor), cursor: from };
}

function before({ text, cursor }: Typed): number {
  const start = Math.max(0, cursor - 64);
  const last = [...CHARACTERS.segment(text.slice(start, cursor))].at(-1);
  return last ? start + last.index : 0;
}

/** What a terminal would obey, whole, and what turns the direction of the text. */
const ORDERS =
  /\u001b(?:\[[0-?]*[ -/]*[@-~]|[P\]X^_][^\u0007\u001b]*(?:\u0007|\u001b\\)?)|[\u0080-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** What a paste from Word or a web page may hold: its line breaks are kept as `\n`, its orders to the terminal are not. */
export function clean(pasted: string, long: boolean): string {
  const lines = fromWindows(pasted)
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(ORDERS, '')
    .replace(SLIPPED_IN, '')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '');
  return long ? lines : lines.replace(/(?<!\s)\s*\n\s*/g, ' ').replace(/\t/g, ' ');
}
