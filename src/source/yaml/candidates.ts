/** The few ways a person would mend one line of a YAML text, each with what would then be told. */
import { quote } from '../../french/typography.ts';
import { FIELD_NAMES, fieldAt, keysBelow } from '../../model/fields.ts';
import { betweenElements, braces, unclosedGroup } from './braces-candidates.ts';
import { OPENS, stuck, withoutColon } from './colon-candidates.ts';
import { dashes, withoutDash } from './dash-candidates.ts';
import { flowCandidates, heldAbove } from './flow-candidates.ts';
import { strange, unclosed } from './foreign-candidates.ts';
import { cutByMail, noteBelowHead, unindented } from './group-candidates.ts';
import { erasedHeader, firstOfGroup } from './header-candidates.ts';
import { keysOnOneLine } from './keys-on-one-line.ts';
import { listCandidates, openLists } from './list-candidates.ts';
import { BLANK, columnOf, hanging, indentOf, KEY, keysAbove, pathOf } from './rows.ts';
import { slipsIn } from './slips.ts';
import { boxes, cutShort, foreignLine, ofPatch, remarks, stray, titled } from './stray-candidates.ts';
import { keyAfterKey, ofJson, twoKeys } from './two-keys.ts';
import { unmoved } from './unmoved-text.ts';

/** How far above the line that is refused the slip may be, in lines that hold something. */
const ABOVE = 6;

export interface Repair {
  /** Rank of the first line that changes, from 0. */
  line: number;
  /** The lines that change, by rank. */
  rows: ReadonlyMap<number, string>;
  /** Of the first line, what is at fault, in columns from 0; the whole line when absent. */
  columns?: readonly [start: number, end: number];
  message: string;
  /** Nothing else can be meant: « -nom: a ». */
  isPlain?: true;
  /** Between braces or brackets. */
  inFlow?: true;
  /** Only moves the line, and knows of no group that it belongs to. */
  isShift?: true;
}

/** Around the line that the parser refuses: what is most often meant first. */
export function candidates(rows: readonly string[], refused: number): Repair[] {
  const near = linesAround(rows, refused);
  const said = slipsIn(rows.join('\n')).flatMap(({ line, columns, mended, message }): Repair[] =>
    mended !== undefined && near.includes(line)
      ? [mended, commaOut(mended)].map((row) => ({ line, rows: new Map([[line, row]]), columns, message }))
      : [],
  );
  return [
    ...unclosed(rows, refused),
    ...boxes(rows),
    ...titled(rows, refused),
    ...remarks(rows, refused),
    ...unmoved(rows, refused),
    ...unindented(rows, refused),
    ...openLists(rows, refused),
    ...near.flatMap((rank) => listCandidates(rows, rank)),
    ...near.flatMap((rank) => [
      ...keysOnOneLine(rows, rank),
      ...ofJson(rows, rank),
      ...foreignLine(rows, rank),
      ...ofPatch(rows, rank),
      ...stray(rows, rank),
      ...cutShort(rows, rank),
      ...noteBelowHead(rows, rank),
      ...cutByMail(rows, rank),
    ]),
    ...[...near, ...firstOfGroup(rows, refused)].flatMap((rank) => erasedHeader(rows, rank)),
    ...near.flatMap((rank) => [
      ...strange(rows, rank),
      ...keyAfterKey(rows, rank),
      ...twoKeys(rows, rank),
      ...stuck(rows, rank),
      ...withoutColon(rows, rank),
    ]),
    ...unclosedGroup(rows, refused),
    ...[...new Set([...near, ...heldAbove(rows, refused)])].flatMap((rank) => [
      ...braces(rows, rank),
      ...betweenElements(rows, rank),
      ...flowCandidates(rows, rank),
    ]),
    ...said,
    ...near.flatMap((rank) => [
      ...dashes(rows, rank),
      ...withoutDash(rows, rank),
      ...shifts(rows, rank),
      ...wrapped(rows, rank),
      ...unfolded(rows, rank),
    ]),
  ];
}

/** The line that is refused, those just above it, and those from which it hangs. */
function linesAround(rows: readonly string[], refused: number): number[] {
  const near = [refused];
  let least = Number.POSITIVE_INFINITY;
  for (let rank = refused - 1; rank >= 0 && (near.length <= ABOVE || least > 0); rank--) {
    const row = rows[rank] ?? '';
    if (BLANK.test(row)) continue;
    // What a key holds may stand right below it: dashes always may, keys when it was moved.
    const holds = indentOf(row) < least || (indentOf(row) === least && /^\s*\w+:\s*$/.test(row));
    if (holds) least = indentOf(row);
    if (holds || near.length <= ABOVE) near.push(rank);
  }
  return near;
}

/** Between braces, what follows a text is no part of it. */
function commaOut(row: string): string {
  return row.replace(/,(["'])$/, '$1,');
}

/** The line alone, with what hangs from it, or with its fellows, at the columns of its neighbours. */
function shifts(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const indent = indentOf(row);
  const hasTab = /^ *\t/.test(row);
  const groups = [
    [rank],
    hanging(rows, rank, (one) => one > indent),
    hanging(rows, rank, (one) => one >= indent),
    ...ofElement(rows, rank),
  ];
  return columnsAround(rows, rank)
    .filter((column) => column !== indent || hasTab)
    .flatMap((column) =>
      groups.map((group) => ({
        line: rank,
        rows: new Map(group.map((one) => [one, shifted(rows[one] ?? '', column - indent)])),
        ...(hasTab && { columns: [0, indent] as const }),
        message: hasTab
          ? `Une tabulation décale cette ligne. ${column === 0 ? 'Retirez-la.' : `Remplacez-la par des espaces : ${column}.`}`
          : displaced(rows, rank, group.length, column),
        ...(!hasTab && !isHeld(rows, rank, column) && { isShift: true as const }),
      })),
    );
}

/** The line and its fellows, below the dash of their element and no further than it: up to the next dash. */
function ofElement(rows: readonly string[], rank: number): number[][] {
  const indent = indentOf(rows[rank] ?? '');
  const above = rows.slice(0, rank).findLast((row) => !BLANK.test(row)) ?? '';
  if (indentOf(above) !== indent || !/^ *- /.test(above) || /^ *- /.test(rows[rank] ?? '')) return [];
  const group = hanging(rows, rank, (one) => one >= indent);
  const next = group.findIndex((one) => /^ *- /.test(rows[one] ?? '') && indentOf(rows[one] ?? '') === indent);
  return [next === -1 ? group : group.slice(0, next)];
}

/** A text below its key, that holds a colon: `>-` says that it is one. */
function unfolded(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const below = rows.slice(rank + 1).find((one) => !BLANK.test(one)) ?? '';
  const [head, , , name = ''] = KEY.exec(row) ?? [];
  if (head?.trim() !== row.trim() || indentOf(below) <= columnOf(row) || /^\s*- /.test(below)) return [];
  const path = [pathOf(rows, rank, columnOf(row)), name].filter((part) => part !== '').join('.');
  if (fieldAt(path)?.kind !== 'text') return [];
  const message = `Le texte de ${quote(name)} contient « : », ou un signe que YAML prend pour le sien. Écrivez ${quote(`${name}: >-`)} au-dessus de lui.`;
  return [
    {
      line: rank,
      rows: new Map([[rank, `${row.trimEnd()} >-`]]),
      message,
      ...(!FIELD_NAMES.has(KEY.exec(below)?.[3] ?? '') && { isPlain: true }),
    },
  ];
}

function shifted(row: string, by: number): string {
  return BLANK.test(row) ? row : ' '.repeat(Math.max(0, indentOf(row) + by)) + row.trimStart();
}

/** Columns where the line could stand: those of what is around it, the nearest first. */
function columnsAround(rows: readonly string[], rank: number): number[] {
  const next = rows.slice(rank + 1).find((row) => !BLANK.test(row));
  const isDash = /^[ \t]*- /.test(rows[rank] ?? '');
  const columns = new Set<number>(next === undefined || /^ *\t/.test(next) ? [] : [indentOf(next)]);
  let least = Number.POSITIVE_INFINITY;
  for (let above = rank - 1; above >= 0 && least > 0; above--) {
    const row = rows[above] ?? '';
    const indent = indentOf(row);
    if (BLANK.test(row) || indent >= least) continue;
    const isFirst = least === Number.POSITIVE_INFINITY;
    least = indent;
    if (isFirst && OPENS.test(row)) columns.add(columnOf(row) + 2);
    // Dashes of one list stand one below the other.
    if (isDash && /^ *- /.test(row)) {
      columns.add(indent);
      continue;
    }
    columns.add(columnOf(row)).add(indent);
    // What opens a group has it two spaces further.
    if (isFirst) columns.add(columnOf(row) + 2);
  }
  return [...columns];
}

/** Whether the key of a line is one of those of the group it would then be in. */
function isHeld(rows: readonly string[], rank: number, column: number): boolean {
  const [, , , name = ''] = KEY.exec(rows[rank] ?? '') ?? [];
  const holder = keysAbove(rows, rank, column).findLast((key) => key !== '[]');
  return holder !== undefined && keysBelow(pathOf(rows, rank, column)).includes(name);
}

function displaced(rows: readonly string[], rank: number, count: number, column: number): string {
  const spaces = (many: number) => (many < 2 ? `${many} espace` : `${many} espaces`);
  const [, , , name = ''] = KEY.exec(rows[rank] ?? '') ?? [];
  const above = keysAbove(rows, rank, column);
  const holder = above.findLast((key) => key !== '[]') ?? '';
  const isIts = isHeld(rows, rank, column);
  const element = above.at(-1) === '[]' ? 'un élément de ' : '';
  const before = rows.slice(0, rank).findLast((one) => !BLANK.test(one)) ?? '';
  const [opened, , , key = ''] = KEY.exec(before) ?? [];
  if (name === '' && opened?.trim() === before.trim() && !/^\s*-/.test(rows[rank] ?? ''))
    return `Cette ligne est le texte de ${quote(key)} : mettez ${spaces(column)} à son début.`;
  if (name === '' && key !== '' && opened?.trim() !== before.trim() && /^\s*- /.test(rows[rank] ?? ''))
    return `Des tirets suivent le texte de ${quote(key)}. Mettez ${spaces(column)} devant : ils en feront partie. Pour garder une ligne par tiret, écrivez ${quote(`${key}: |`)} et mettez tout le texte au-dessous.`;
  if (name === '' && key !== '' && opened !== undefined && isOpenQuote(before.slice(opened.length).trim()))
    return `Cette ligne est la suite du texte de ${quote(key)} : mettez ${spaces(column)} à son début.`;
  const whose = isIts ? ` : ${quote(name)} appartient à ${element}${quote(holder)}` : '';
  return count === 1
    ? `Cette ligne commence par ${spaces(indentOf(rows[rank] ?? ''))}, ses voisines par ${spaces(column)}. Alignez-la avec elles${whose}.`
    : `Cette ligne et ce qui en dépend commencent par ${spaces(indentOf(rows[rank] ?? ''))}, leurs voisines par ${spaces(column)}. Alignez-les avec elles${whose}.`;
}

/** « "la photographie »: a text between quotation marks that another line ends. */
function isOpenQuote(value: string): boolean {
  const mark = value[0] ?? '';
  return (mark === '"' || mark === "'") && !value.slice(1).includes(mark);
}

/** A text over several lines that holds a colon: between quotes, from its beginning to its end. */
function wrapped(rows: readonly string[], rank: number): Repair[] {
  for (let first = rank; first >= 0 && rank - first <= ABOVE; first--) {
    const row = rows[first] ?? '';
    const [head = '', , , name] = KEY.exec(row) ?? [];
    const value = row.slice(head.length).trim();
    if (name === undefined || value === '' || /^["'|>[{&*!#]/.test(value)) continue;
    const column = columnOf(row);
    const last = hanging(rows, first, (indent) => indent > column).findLast((one) => !BLANK.test(rows[one] ?? ''));
    if (last === undefined || last === first || rank > last) continue;
    const changed = new Map<number, string>();
    for (let at = first; at <= last; at++) changed.set(at, escaped(rows[at] ?? ''));
    changed.set(first, `${head}"${escaped(value)}`);
    changed.set(last, `${changed.get(last)}"`);
    const message = `Le texte de ${quote(name)} contient « : », ou un signe que YAML prend pour le sien. Mettez-le tout entier entre guillemets, du début à la fin.`;
    return [{ line: first, rows: changed, message }];
  }
  return [];
}

function escaped(row: string): string {
  return row.replace(/[\\"]/g, '\\$&').trimEnd();
}
