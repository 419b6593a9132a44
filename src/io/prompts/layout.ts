/** A text on rows of a given width, words whole, and the row and column of an offset. */
import { columnsOf } from '../../french/width.ts';
import { CHARACTERS } from './characters.ts';

/** `text.slice(start, end)`; a row broken at a space keeps that space at its end. */
export interface Row {
  start: number;
  end: number;
}

/** What a piece takes: columns, or UTF-16 units when those are more, as inquirer counts a row's units. */
function sizeOf(piece: string): number {
  return Math.max(columnsOf(piece), piece.length);
}

export function rowsOf(text: string, width: number): Row[] {
  const rows: Row[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    rows.push(...lineRows(line, start, width));
    start += line.length + 1;
  }
  return rows;
}

function lineRows(line: string, offset: number, width: number): Row[] {
  const rows: Row[] = [];
  let start = 0;
  let end = 0;
  for (const [piece] of line.matchAll(/\s*\S+|\s+/g)) {
    for (const part of sizeOf(piece.trimStart() || piece) > width ? cut(piece, width) : [piece]) {
      const gap = /^\s*/.exec(part)?.[0].length ?? 0;
      if (end + gap > start && sizeOf(line.slice(start, end)) + sizeOf(part) > width) {
        rows.push({ start: offset + start, end: offset + end + gap });
        start = end + gap;
      }
      end += part.length;
    }
  }
  return [...rows, { start: offset + start, end: offset + end }];
}

/** A word longer than a row has to be cut, between characters. */
function cut(word: string, width: number): string[] {
  const parts = [''];
  for (const { segment } of CHARACTERS.segment(word)) {
    const last = parts.length - 1;
    if (sizeOf((parts[last] ?? '') + segment) > width) parts.push(segment);
    else parts[last] += segment;
  }
  return parts;
}

/** Rank of the row that holds an offset: between two rows, the second. */
export function rowAt(rows: readonly Row[], offset: number): number {
  return Math.max(
    0,
    rows.findLastIndex((row) => row.start <= offset),
  );
}

/** The offset one row above (-1) or below (1), at about the same column. */
export function offsetBeside(text: string, rows: readonly Row[], offset: number, by: -1 | 1): number {
  const rank = rowAt(rows, offset);
  const [from, to] = [rows[rank], rows[rank + by]];
  if (!from || !to) return by < 0 ? 0 : text.length;
  const column = columnsOf(text.slice(from.start, offset));
  const isLast = rank + by === rows.length - 1;
  const reachable = text.slice(to.start, isLast ? to.end : Math.max(to.start, to.end - 1));
  let reached = 0;
  let at = 0;
  for (const { segment } of CHARACTERS.segment(reachable)) {
    if (reached >= column) break;
    reached += columnsOf(segment);
    at += segment.length;
  }
  return to.start + at;
}
