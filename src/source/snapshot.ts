/** One version of a file, read once and handed on: its text, what it says, where. */
import { canonical } from '../model/canonical.ts';
import { Draft } from '../model/draft.ts';
import { lineStarts, type Range, rangeOf, type Span } from './position.ts';
import type { Entry, Source } from './source.ts';
import { readYaml } from './yaml/read.ts';

export class Snapshot {
  private starts: readonly number[] | null = null;

  constructor(
    /** As the file holds it, byte-order mark included. */
    readonly text: string,
    readonly source: Source,
    readonly draft = new Draft(canonical(source.value)),
  ) {}

  /** Lines and columns of a span of the source's text. */
  rangeOf(span: Span): Range {
    this.starts ??= lineStarts(this.source.text);
    return rangeOf(this.starts, span);
  }

  /** The byte-order mark that the file begins with, or nothing. */
  get mark(): string {
    return this.text.length === this.source.text.length ? '' : '\ufeff';
  }

  /** Whether there is nothing in it yet: it reads as no fiche, and can be written all the same. */
  get isBlank(): boolean {
    return this.source.flaws.some(({ rule }) => rule === 'fichier/vide');
  }
}

/**
 * The same fiche with other comments before its first key. `comments`: whole lines, which say nothing; `span`: of those that
 * they replace in the source's text.
 */
export function withLeadingComments(snapshot: Snapshot, comments: string, [start, end]: Span): Snapshot {
  const { source, mark, draft } = snapshot;
  const text = source.text.slice(0, start) + comments + source.text.slice(end);
  if (!source.readable || source.flaws.length > 0) return snapshotOf(mark + text);
  const shift = comments.length - (end - start);
  const moved = (span: Span | null): Span | null => span && [span[0] + shift, span[1] + shift];
  const entries = new Map<string, Entry>();
  for (const [pointer, entry] of source.entries) {
    entries.set(pointer, { ...entry, key: moved(entry.key), value: moved(entry.value) });
  }
  return new Snapshot(mark + text, { ...source, text, entries }, draft);
}

/** Reads a fiche written in YAML. */
export function snapshotOf(text: string): Snapshot {
  return new Snapshot(text, readYaml(text));
}
