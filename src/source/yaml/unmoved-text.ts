/** A text of several lines below « clé: >- », none of which was moved to the right. */
import { quote } from '../../french/typography.ts';
import type { Repair } from './candidates.ts';
import { KEYS } from './named-keys.ts';
import { BLANK, columnOf, indentOf, KEY, OPENS_TEXT } from './rows.ts';

/** How far above the line that is refused the key may be. */
const ABOVE = 6;
/** One alone is told with the line it continues. */
const FEWEST = 2;

export function unmoved(rows: readonly string[], refused: number): Repair[] {
  for (let rank = refused; rank >= Math.max(0, refused - ABOVE); rank--) {
    const row = rows[rank] ?? '';
    const [, , , name] = KEY.exec(row) ?? [];
    if (name === undefined || !OPENS_TEXT.test(row)) continue;
    const column = columnOf(row);
    const text = linesBelow(rows, rank, column);
    const flat = text.filter((at) => indentOf(rows[at] ?? '') <= column);
    const [first] = flat;
    // What follows it may be what is refused.
    if (first === undefined || flat.length < FEWEST || refused > (text.at(-1) ?? 0) + 1) return [];
    const moved = new Map(flat.map((at) => [at, ' '.repeat(column + 2) + (rows[at] ?? '').trim()]));
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
    const isNext = KEYS.has(KEY.exec(row)?.[3] ?? '') || /^ *- /.test(row) || BLANK.test(row);
    if (isNext && columnOf(row) <= column) break;
    found.push(at);
  }
  return found;
}
