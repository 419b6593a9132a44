/** The few ways a person would mend a list: written on one line as one says it, emptied above its elements, numbered, without the key of its elements. */
import { quote } from '../../french/typography.ts';
import { childrenOf, fieldAt } from '../../model/fields.ts';
import type { Repair } from './candidates.ts';
import { LISTS } from './named-keys.ts';
import { BLANK, columnOf, indentOf, KEY, pathOf } from './rows.ts';
import { valueText } from './write.ts';

/** Of one line: « themes: "a", "b" », « accords: [] » above its dashes, « 2. nom: Cap », « - les élus » for « - nom: les élus ». */
export function listCandidates(rows: readonly string[], rank: number): Repair[] {
  return [
    ...onOneLine(rows, rank),
    ...emptied(rows, rank),
    ...numbered(rows, rank),
    ...named(rows, rank),
    ...belowText(rows, rank),
    ...mixed(rows, rank),
  ];
}

/** A list on one line, above, of which a quotation mark never closes: what is refused is far below. */
export function openLists(rows: readonly string[], refused: number): Repair[] {
  return rows.slice(0, refused + 1).flatMap((row, rank) => {
    const marks = row.match(/"/g)?.length ?? 0;
    return marks % 2 === 1 && /: *\[|^\s*[\w]+: *"/.test(row) ? onOneLine(rows, rank) : [];
  });
}

/** What stands between two elements, however they are quoted. */
const BETWEEN = /["'”»]?\s{0,3}[,;]\s{0,3}|["”»]\s{1,3}(?=["“«])/;

function onOneLine(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [head = '', , , name = ''] = KEY.exec(row) ?? [];
  // « [Justice, Victimes »: only its end lacks.
  if (!LISTS.has(name) || /^\[[^\]"'“”«»]*$/.test(row.slice(head.length).trim())) return [];
  const items = itemsOf(row.slice(head.length));
  if (items.length < 2) return [];
  const written = valueText(items, { indent: columnOf(row), flow: true, singleLine: true }).trim();
  const message = `Une liste sur une ligne s’écrit entre crochets, avec une virgule entre ses éléments. Écrivez : ${name}: ${written}`;
  return [{ line: rank, rows: new Map([[rank, `${head.trimEnd()} ${written}`]]), message, isPlain: true }];
}

/** « ["a" "b"] », « "a", "b" », « -a, -b » -> a, b. Fewer than two where it is no list. */
export function itemsOf(value: string): string[] {
  const bare = value.trim().replace(/^\[/, '').replace(/\]$/, '');
  if (/[{}[\]]|: /.test(bare)) return [];
  return bare
    .split(BETWEEN)
    .map((item) =>
      item
        .trim()
        .replace(/^["'“«]\s{0,3}|\s{0,3}["'”»]$/g, '')
        .replace(/^-\s*/, ''),
    )
    .filter((item) => item !== '');
}

/** « accords: [] », and elements below: it is not empty. */
function emptied(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [, key = '', sign = ''] = /^(\s*(?:- )?\w{1,60}:)\s+(\[\s*\]|\{\s*\})\s*$/.exec(row) ?? [];
  const next = rows.slice(rank + 1).find((one) => !BLANK.test(one)) ?? '';
  const holds = sign.startsWith('[')
    ? /^\s*- /.test(next) && indentOf(next) >= columnOf(row)
    : indentOf(next) > columnOf(row) && KEY.test(next);
  if (key === '' || !holds) return [];
  const message = `${quote(sign)} dit qu’il n’y a rien ici, et il y a une suite au-dessous. Retirez ${quote(sign)}.`;
  const columns = [row.indexOf(sign), row.indexOf(sign) + sign.length] as const;
  return [{ line: rank, rows: new Map([[rank, key]]), columns, message, isPlain: true }];
}

/** « 2. nom: Cap » */
function numbered(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [, indent = '', mark = '', rest = ''] = /^(\s*)(\d{1,2}[.)]) +(\S.*)$/.exec(row) ?? [];
  if (rest === '' || !KEY.test(rest)) return [];
  const message = `Un élément de liste commence par un tiret et une espace, pas par ${quote(mark)}. Écrivez : ${quote(`- ${rest}`)}`;
  return [{ line: rank, rows: new Map([[rank, `${indent}- ${rest}`]]), message, isPlain: true }];
}

/** « - les élus », where each element has keys of its own. */
function named(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [, indent = '', said = ''] = /^( *)- +([^\s"'[{&*!|>-].*)$/.exec(row) ?? [];
  const list = fieldAt(pathOf(rows, rank, columnOf(row)).replace(/\[\]$/, ''));
  if (said === '' || KEY.test(said) || list?.items !== 'object') return [];
  const [first] = childrenOf(list);
  if (first === undefined) return [];
  const [, key = '', value = ''] = /^([a-z_]{2,40}):(\S.*)$/.exec(said) ?? [];
  if (childrenOf(list).some(({ name }) => name === key)) {
    const written = `- ${key}: ${value}`;
    const stuck = `Il manque une espace après ${quote(`${key}:`)}. Écrivez : ${quote(written)}`;
    return [{ line: rank, rows: new Map([[rank, `${indent}${written}`]]), message: stuck, isPlain: true }];
  }
  const message = `Il manque la clé de cet élément. Écrivez : ${quote(`- ${first.name}: ${said}`)}`;
  return [{ line: rank, rows: new Map([[rank, `${indent}- ${first.name}: ${said}`]]), message, isPlain: true }];
}

/** « types: [particulier, entreprise] », then « - association »: one list, in two ways. */
function mixed(rows: readonly string[], rank: number): Repair[] {
  const above = rows.slice(0, rank).findLastIndex((one) => !BLANK.test(one));
  const [, head = '', inside = ''] = /^( *(?:- )?\w{1,60}: +)\[([^[\]]{1,400})\]\s*$/.exec(rows[above] ?? '') ?? [];
  const end = rows.slice(rank).findIndex((one) => !TEXT_ITEM.test(one));
  const own = rows.slice(rank, end === -1 ? rows.length : rank + end);
  const items = own.map((one) => TEXT_ITEM.exec(one)?.[1]?.trim() ?? '');
  if (head === '' || items.length === 0) return [];
  const written = `[${[inside, ...items].join(', ')}]`;
  const message = `Une liste s’écrit entre crochets, ou avec des tirets, mais pas les deux. Écrivez : ${head.trim()} ${written}`;
  const blank = own.map((_, at) => [rank + at, ''] as const);
  return [{ line: above, rows: new Map([[above, head + written], ...blank]), message, isPlain: true }];
}

/** « - association » */
const TEXT_ITEM = /^ *- +([^\s"'[{&*!|>:,#][^:,#[\]{}]{0,80})$/;

/** A dash, or the bullet of a word processor. */
const MARKED = /^ *[-•·–—*‣▪◦] /;

/** « expertise: six ans », and dashes in the same column: more of the same text. */
function belowText(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const above = rows.slice(0, rank).findLast((one) => !BLANK.test(one)) ?? '';
  const [head, , , name = ''] = KEY.exec(above) ?? [];
  if (!MARKED.test(row) || head === undefined || head.trim() === above.trim()) return [];
  const column = columnOf(above);
  if (indentOf(row) !== column || KEY.test(row) || LISTS.has(name)) return [];
  const end = rows.slice(rank).findIndex((one) => !MARKED.test(one) || indentOf(one) !== column);
  const own = rows.slice(rank, end === -1 ? rows.length : rank + end);
  const moved = own.map((one, at) => [rank + at, `  ${one}`] as const);
  const message = `Des tirets suivent le texte de ${quote(name)}. Mettez ${column + 2} espaces devant : ils en feront partie. Pour garder une ligne par tiret, écrivez ${quote(`${name}: |`)} et mettez tout le texte au-dessous.`;
  return [{ line: rank, rows: new Map(moved), message, isPlain: true }];
}
