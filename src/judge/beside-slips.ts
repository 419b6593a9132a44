/** What else is wrong in a text whose grammar is broken: read as it will be once its slips are mended. Each line keeps its number. */

import { spanOf } from '../source/locate.ts';
import { lineStarts } from '../source/position.ts';
import { type Snapshot, snapshotOf } from '../source/snapshot.ts';
import type { Finding } from './finding.ts';
import { checkSchema } from './schema-check.ts';

/** Slips included. */
const MOST = 5;

/** Of lines that no slip touches; empty where nobody knows how the text is meant. */
export function besideSlips({ source }: Snapshot): Finding[] {
  if (source.mended == null) return [];
  const read = snapshotOf(source.mended).source;
  if (!read.readable || read.flaws.length > 0) return [];
  const [before, after] = [source.text, read.text].map((text) => text.split(/\r?\n/)) as [string[], string[]];
  const starts = lineStarts(source.text);
  const own = lineStarts(read.text);
  return checkSchema(read)
    .findings.flatMap((finding): Finding[] => {
      const [from, to] = spanOf(read, finding);
      const line = own.findLastIndex((start) => start <= from);
      const row = before[line];
      if (row === undefined || row !== after[line]) return [];
      const edge = starts[line] ?? 0;
      const start = edge + from - (own[line] ?? 0);
      // The lines that follow may have been mended: their length is another.
      return [{ ...finding, offsets: [start, Math.min(start + to - from, edge + row.length)] }];
    })
    .slice(0, Math.max(0, MOST - source.flaws.length));
}
