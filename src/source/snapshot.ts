/** One version of a file, read once and handed on: its text, what it says, where. */
import { Draft } from '../model/draft.ts';
import { lineStarts, type Range, rangeOf, type Span } from './position.ts';
import type { Source } from './source.ts';
import { readYaml } from './yaml/read.ts';

export class Snapshot {
  readonly draft: Draft;
  private starts: readonly number[] | null = null;

  constructor(
    /** As the file holds it, byte-order mark included. */
    readonly text: string,
    readonly source: Source,
  ) {
    this.draft = new Draft(source.value);
  }

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

/** Reads a fiche written in YAML. */
export function snapshotOf(text: string): Snapshot {
  return new Snapshot(text, readYaml(text));
}
