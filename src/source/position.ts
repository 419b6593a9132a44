/** Offsets of a text -> lines and columns. */

/** 1-based line, 1-based column in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** `end` is exclusive. */
export interface Range {
  start: Position;
  end: Position;
}

/** Offsets in UTF-16 units, end exclusive. */
export type Span = readonly [start: number, end: number];

/** Offsets of the first character of each line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

export function rangeOf(starts: readonly number[], [start, end]: Span): Range {
  return { start: positionAt(starts, start), end: positionAt(starts, end) };
}
