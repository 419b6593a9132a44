/** Lines of a YAML text as a person sees them: where they begin, which key they hold, below which others. */
import { keysBelow } from '../../model/fields.ts';

export const BLANK = /^\s*(?:#|$)/;
export const KEY = /^([ \t]{0,200})((?:- {1,20})?)([A-Za-z_]\w{0,60}) ?:(?:[ \t]|$)/;

export const indentOf = (row: string) => /^[ \t]*/.exec(row)?.[0].length ?? 0;
export const columnOf = (row: string) => /^[ \t]*(?:- {1,20})*/.exec(row)?.[0].length ?? 0;

/** The line, and those that follow as long as their indentation does. */
export function hanging(rows: readonly string[], rank: number, follows: (indent: number) => boolean): number[] {
  const group = [rank];
  for (let next = rank + 1; next < rows.length; next++) {
    const row = rows[next] ?? '';
    if (!BLANK.test(row) && !follows(indentOf(row))) break;
    group.push(next);
  }
  return group;
}

/** « clé: >- », and no text on its line. */
export const OPENS_TEXT = /^ *(?:- {1,20})*(?:[A-Za-z_]\w{0,60} ?:[ \t]+)?[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/;

/** Ranks of the lines that are a text below « >- » or « | », and that begin as one of these keys does. */
export function keysInTexts(rows: readonly string[], keys: ReadonlySet<string>): ReadonlySet<number> {
  const found = new Set<number>();
  let column: number | null = null;
  for (const [rank, row] of rows.entries()) {
    if (column !== null && (row.trim() === '' || indentOf(row) > column)) {
      if (keys.has(KEY.exec(row)?.[3] ?? '')) found.add(rank);
      continue;
    }
    const isKeyed = KEY.test(row);
    column = OPENS_TEXT.test(row) ? (isKeyed ? columnOf(row) : indentOf(row)) : null;
  }
  return found;
}

/** Whether the key of a line is one that a fiche has there; a line of text stands well, unless YAML makes a key of it. */
export function standsWell(rows: readonly string[], rank: number): boolean {
  const [, , , name] = KEY.exec(rows[rank] ?? '') ?? [];
  if (name === undefined) return !/^[^"'#]*:(?:\s|$)/.test(rows[rank] ?? '');
  const column = columnOf(rows[rank] ?? '');
  return keysBelow(pathOf(rows, rank, column)).includes(name) && !isAgain(rows, rank, column, name);
}

/** Whether the key is written already in the group of the line. */
function isAgain(rows: readonly string[], rank: number, column: number, name: string): boolean {
  if (/^ *- /.test(rows[rank] ?? '')) return false;
  for (let above = rank - 1; above >= 0; above--) {
    const row = rows[above] ?? '';
    if (BLANK.test(row) || columnOf(row) > column) continue;
    if (columnOf(row) < column) return false;
    if (KEY.exec(row)?.[3] === name) return true;
    if (/^ *- /.test(row)) return false;
  }
  return false;
}

/** Whether a line stands two spaces to the right of what holds it, as we write. */
export function standsBelow(rows: readonly string[], rank: number): boolean {
  const indent = indentOf(rows[rank] ?? '');
  const holder = rows.slice(0, rank).findLast((row) => !BLANK.test(row) && indentOf(row) < indent);
  return indent === (holder === undefined ? 0 : indentOf(holder) + 2);
}

export function pathOf(rows: readonly string[], rank: number, column: number): string {
  return keysAbove(rows, rank, column)
    .join('.')
    .replace(/\.\[\]/g, '[]');
}

/** Keys that hold a place, the outermost first; `[]` for an element of a list. */
export function keysAbove(rows: readonly string[], rank: number, column: number): string[] {
  const keys: string[] = [];
  let least = column;
  const inList = (row: string) => /^ *- /.test(row) && indentOf(row) < least && columnOf(row) >= least;
  const own = rows[rank] ?? '';
  if (/^ *- /.test(own) && columnOf(own) === column) {
    keys.unshift('[]');
    // The elements beside it hold it no more than it holds them.
    least = indentOf(own);
  }
  for (let above = rank - 1; above >= 0 && least > 0; above--) {
    const row = rows[above] ?? '';
    if (BLANK.test(row)) continue;
    if (inList(row)) {
      keys.unshift('[]');
      least = indentOf(row);
    }
    const [, , , name] = KEY.exec(row) ?? [];
    // The dashes of a list may stand right below its key.
    const reach = keys[0] === '[]' ? least : least - 1;
    if (name === undefined || columnOf(row) > reach) continue;
    keys.unshift(name);
    least = columnOf(row);
  }
  return keys;
}
