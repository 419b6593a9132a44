/** What mending a fiche gives, and how it is told better from worse. */
import type { Snapshot } from '../source/snapshot.ts';
import { checkSchema } from './schema-check.ts';

export interface Fix {
  /** In the text before it, 1-based. */
  line: number;
  /** French: what becomes what. */
  message: string;
}

export interface Mended {
  snapshot: Snapshot;
  fixes: readonly Fix[];
}

/** More would mean that two edits undo each other. */
export const MOST_FIXES = 500;

/** What the schema refuses. */
export function mistakesIn({ source }: Snapshot): number {
  return checkSchema(source).mistakes.length;
}

/** 1-based. */
export function lineAt(snapshot: Snapshot, offset: number): number {
  return snapshot.rangeOf([offset, offset]).start.line;
}
