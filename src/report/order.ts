/** What is said first: what blocks now, then what matters most, then what is written before what is missing. */
import type { Diagnostic } from '../judge/finding.ts';
import { AXES } from '../model/axis.ts';
import { rank } from '../model/severity.ts';

/** The most useful first; of two alike, the first in the fiche. */
export function byUse(a: Diagnostic, b: Diagnostic): number {
  for (const key of KEYS) {
    const order = key(a) - key(b);
    if (order !== 0) return order;
  }
  return a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;
}

const KEYS: readonly ((finding: Diagnostic) => number)[] = [
  // What keeps the file from being read or judged comes before all that is judged in it.
  ({ kind }) => (kind === 'file' || kind === 'yaml' || kind === 'schema' ? 0 : 1),
  ({ severity }) => (severity === 'error' ? 0 : 1),
  ({ core }) => (core ? 0 : 1),
  ({ kind }) => (kind === 'requirement' ? 1 : 0),
  ({ severity }) => -rank(severity),
  ({ axis }) => (axis === null ? AXES.length : AXES.indexOf(axis)),
];
