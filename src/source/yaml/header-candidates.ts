/** The line of a group that was erased: « ampleur: », « preuves: », above the keys or the dashes that it held. */
import { quote } from '../../french/typography.ts';
import { childrenOf, type Field, fieldAt, keysBelow, TOP_FIELDS } from '../../model/fields.ts';
import type { Repair } from './candidates.ts';
import { BLANK, columnOf, indentOf, KEY, pathOf } from './rows.ts';

/** Above the line, where what it begins is one group that its holder lacks. */
export function erasedHeader(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const indent = indentOf(row);
  if (BLANK.test(row) || indent === 0) return [];
  const begun = begunAt(rows, rank);
  if (begun === null) return [];
  const isDash = /^ *- /.test(row);
  // Dashes right below a text, no further in than its key, are rather part of it.
  const before = rows.slice(0, rank).findLast((one) => !BLANK.test(one)) ?? '';
  if (isDash && begun.keys.length === 0 && columnOf(before) === indent && /: +[^\s|>]/.test(before)) return [];
  // Nor is one that stands a little left of the texts of a list the first of another.
  const next = rows.slice(rank + 1).find((one) => !BLANK.test(one)) ?? '';
  const isAlone = !/^ *- /.test(next) || indentOf(next) !== indent;
  if (isDash && begun.keys.length === 0 && isAlone && TEXT_ITEM.test(before) && indentOf(before) > indent) return [];
  return columnsAbove(rows, rank)
    .filter((column) => column < indent || (isDash && column === indent))
    .flatMap((column) => {
      const path = pathOf(rows, rank, column);
      const known = new Set(siblings(rows, rank, column));
      // « usagers: » behind one space: a section of the fiche, a little out of line.
      const [only = ''] = begun.keys;
      const isSection = begun.keys.length === 1 && TOP_FIELDS.some(({ name }) => name === only) && !known.has(only);
      if (column === 0 && indent === 1 && isSection) return [];
      const meant = below(path).filter((field) => !known.has(field.name) && holds(field, begun));
      // Several would do: nobody knows which.
      const [field] = meant;
      if (field === undefined || meant.length !== 1) return [];
      const spaces = column === 0 ? 'sans espace devant' : `avec ${column} espaces devant`;
      const message = `Il manque la ligne ${quote(`${field.name}:`)} au-dessus de celle-ci. Ajoutez-la, ${spaces}.`;
      const added = `${' '.repeat(column)}${field.name}:\n${row}`;
      return [{ line: rank, rows: new Map([[rank, added]]), message, isPlain: true as const }];
    });
}

/** « - particulier » */
const TEXT_ITEM = /^ *- +(?![a-z_]{2,40}:)[^\s[{]/;

/** The line that is refused, and the first of its group when that one stands further in: nothing else of it is near. */
export function firstOfGroup(rows: readonly string[], refused: number): number[] {
  const indent = indentOf(rows[refused] ?? '');
  const holder = rows.slice(0, refused).findLastIndex((row) => !BLANK.test(row) && indentOf(row) < indent);
  const first = rows.findIndex((row, rank) => rank > holder && !BLANK.test(row));
  return holder >= 0 && first < refused && indentOf(rows[first] ?? '') > indent ? [first] : [];
}

interface Begun {
  isList: boolean;
  /** Of the group, or of the first element; none in a list of texts. */
  keys: readonly string[];
  /** Of a list of texts, the first. */
  said: string;
}

/** Null of a line of text. */
function begunAt(rows: readonly string[], rank: number): Begun | null {
  const said = (rows[rank] ?? '').trimStart();
  const isDash = said.startsWith('- ');
  const [sign = ''] = /^(?:- {1,20})?([[{])/.exec(said)?.slice(1) ?? [];
  if (sign === '') {
    const keys = keysOf(rows, rank);
    return isDash || keys.length > 0 ? { isList: isDash, keys, said: said.replace(/^- */, '').trim() } : null;
  }
  // « - [a, b] » is no element of ours.
  if (isDash && sign === '[') return null;
  return { isList: isDash || sign === '[', keys: keysBetween(rows, rank), said: '' };
}

/** Those of the first braces that open there. */
function keysBetween(rows: readonly string[], rank: number): string[] {
  const text = rows.slice(rank, rank + LONGEST).join('\n');
  const start = text.indexOf('{');
  const names: string[] = [];
  let depth = 0;
  if (start === -1 || /^[^{]*\]/.test(text)) return names;
  for (const { 0: sign, 1: name } of text.slice(start).matchAll(/[{}]|(?<=[{,]\s{0,200})([a-z_\d]{2,40}):(?=\s)/g)) {
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (depth === 1 && name !== undefined) names.push(name);
    if (depth === 0) break;
  }
  return names;
}

/** In lines: no group between braces is longer. */
const LONGEST = 60;

/** Whether the keys are those of its elements, or of the group. */
function holds(field: Field, { isList, keys, said }: Begun): boolean {
  if (isList !== (field.kind === 'list')) return false;
  if (keys.length === 0) {
    const isOne = said === '' || field.choices.length === 0 || field.choices.some(({ value }) => value === said);
    return isList && field.items !== 'object' && isOne;
  }
  const names = keysBelow(field.path);
  // A name that many groups have says nothing of which one it is.
  return keys.every((name) => names.includes(name)) && (keys.length > 1 || !COMMON.has(keys[0] ?? ''));
}

const COMMON = new Set(['nom', 'date', 'debut', 'fin', 'type', 'description', 'nombre', 'id', 'url']);

function below(path: string): readonly Field[] {
  if (path === '') return TOP_FIELDS;
  const field = fieldAt(path.replace(/\[\]$/, ''));
  return field === undefined ? [] : childrenOf(field);
}

/** Of the lines that begin there, at the same column, up to one that stands further left, or to the next dash. */
function keysOf(rows: readonly string[], rank: number): string[] {
  const column = columnOf(rows[rank] ?? '');
  const names: string[] = [];
  for (let at = rank; at < rows.length; at++) {
    const row = rows[at] ?? '';
    if (BLANK.test(row)) continue;
    if (columnOf(row) < column || (at > rank && /^ *- /.test(row) && indentOf(row) < column)) break;
    const name = columnOf(row) === column ? KEY.exec(row)?.[3] : undefined;
    if (name !== undefined) names.push(name);
  }
  return names;
}

/** Columns where the line could stand: those of the keys above, the nearest first, and of what they open. */
function columnsAbove(rows: readonly string[], rank: number): number[] {
  const columns = new Set<number>();
  let least = Number.POSITIVE_INFINITY;
  for (let above = rank - 1; above >= 0 && least > 0; above--) {
    const row = rows[above] ?? '';
    if (BLANK.test(row) || !KEY.test(row) || columnOf(row) >= least) continue;
    const isNearest = columns.size === 0;
    least = columnOf(row);
    if (isNearest && /:\s*$/.test(row)) columns.add(least + 2);
    columns.add(least);
  }
  return [...columns];
}

/** Keys of the group that the line would then be in: above it and below it. */
function siblings(rows: readonly string[], rank: number, column: number): string[] {
  const names: string[] = [];
  const keep = (row: string) => {
    const name = columnOf(row) === column ? KEY.exec(row)?.[3] : undefined;
    if (name !== undefined) names.push(name);
  };
  const isDashOf = (row: string) => /^ *- /.test(row) && columnOf(row) === column;
  for (let at = rank - 1; at >= 0; at--) {
    const row = rows[at] ?? '';
    if (BLANK.test(row)) continue;
    if (columnOf(row) < column) break;
    keep(row);
    // Above it stands another element.
    if (isDashOf(row)) break;
  }
  for (let at = rank + 1; at < rows.length; at++) {
    const row = rows[at] ?? '';
    if (BLANK.test(row)) continue;
    if (columnOf(row) < column || isDashOf(row)) break;
    keep(row);
  }
  return names;
}
