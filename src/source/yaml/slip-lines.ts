/** Lines of a file that does not read: their keys, their values, where a quote closes. */

export interface Line {
  text: string;
  rank: number;
  indent: number;
}

export interface Key {
  name: string;
  /** Column of the key, past dashes: 0 for the first. */
  column: number;
  /** What stands after the colon, without the remark at its end. */
  value: string;
  /** Column of that value. */
  at: number;
  line: Line;
}

const KEY = /^( {0,200}(?:- {1,20}){0,10})([A-Za-z_][\w.-]{0,120}) {0,4}:(?:[ \t](.*))?$/;

/** Null for a line that begins with no key. */
export function keyOf(line: Line): Key | null {
  const { text } = line;
  const match = KEY.exec(text);
  if (match === null) return null;
  const [, before = '', name = '', after = ''] = match;
  const rest = after.trimStart();
  const remark = /^["']/.test(rest) ? -1 : rest.search(/^#|[ \t]#/);
  const value = (remark === -1 ? rest : rest.slice(0, remark)).trimEnd();
  return { name, column: before.length, value, at: text.length - rest.length, line };
}

/** « - 'accord de l'ordre' »: an element of a list, as a value without a key. */
export function quotedItemOf(line: Line): Key | null {
  const [, before, value] = /^( {0,200}(?:- {1,20}){1,10})(["'].*)$/.exec(line.text) ?? [];
  if (before === undefined || value === undefined) return null;
  return { name: '', column: before.length, value: value.trimEnd(), at: before.length, line };
}

/** Rank of the quote that closes a text; -1 when none does. */
export function closing(text: string, from: number, mark: string): number {
  for (let at = from; at < text.length; at++) {
    if (mark === '"' && text[at] === '\\') at += 1;
    else if (text[at] === mark) {
      if (mark === "'" && text[at + 1] === "'") at += 1;
      else return at;
    }
  }
  return -1;
}
