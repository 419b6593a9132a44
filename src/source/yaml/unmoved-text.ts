/** What stands below its key and was not moved to the right: a text of several lines, the elements of a list. */
import { quote } from '../../french/typography.ts';
import { FIELD_NAMES, fieldAt } from '../../model/fields.ts';
import type { Repair } from './candidates.ts';
import { OPENS } from './colon-candidates.ts';
import { BLANK, columnOf, indentOf, KEY, OPENS_TEXT, pathOf } from './rows.ts';

/** How far above the line that is refused the key may be. */
const ABOVE = 6;
/** One alone is told with the line it continues. */
const FEWEST = 2;

export function unmoved(rows: readonly string[], refused: number): Repair[] {
  for (let rank = refused; rank >= Math.max(0, refused - ABOVE); rank--) {
    const row = rows[rank] ?? '';
    const [, , , name] = KEY.exec(row) ?? [];
    if (name === undefined) continue;
    const column = columnOf(row);
    const field = OPENS.test(row) ? fieldAt([pathOf(rows, rank, column), name].filter(Boolean).join('.')) : undefined;
    const isList = field?.kind === 'list' && field.items === 'text';
    if (!OPENS_TEXT.test(row) && field?.kind !== 'text' && !isList) continue;
    const text = linesBelow(rows, rank, column);
    const flat = text.filter((at) => indentOf(rows[at] ?? '') <= column);
    const [first] = flat;
    // What follows it may be what is refused.
    if (first === undefined || flat.length < FEWEST || refused > (text.at(-1) ?? 0) + 1) return [];
    const said = (at: number) => (rows[at] ?? '').trim();
    if (isList && flat.length === text.length && flat.every((at) => !KEY.test(rows[at] ?? ''))) {
      const message = `Chaque élément de ${quote(name)} commence par un tiret et une espace. Écrivez ${quote(`- ${said(first)}`)}, et de même au-dessous.`;
      const listed = new Map(flat.map((at) => [at, `${' '.repeat(column + 2)}- ${said(at)}`]));
      return [{ line: first, rows: listed, message, isPlain: true }];
    }
    if (isList) return [];
    const moved = new Map(flat.map((at) => [at, ' '.repeat(column + 2) + said(at)]));
    const message = `Ces ${flat.length} lignes sont le texte de ${quote(name)} : mettez ${column + 2} espaces au début de chacune.`;
    return [{ line: first, rows: moved, message, isPlain: true }];
  }
  return [];
}

/** Up to the next key of ours, or dash, that stands no further than the key. */
function linesBelow(rows: readonly string[], rank: number, column: number): number[] {
  const found: number[] = [];
  for (let at = rank + 1; at < rows.length; at++) {
    const row = rows[at] ?? '';
    if (row.trim() === '') continue;
    const isNext = FIELD_NAMES.has(KEY.exec(row)?.[3] ?? '') || /^ *- /.test(row) || BLANK.test(row);
    if (isNext && columnOf(row) <= column) break;
    found.push(at);
  }
  return found;
}
