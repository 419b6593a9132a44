/** What a Markdown file says of itself before its text, between two lines of dashes: YAML, with its places in the file. */
import type { Span } from '../position.ts';
import type { Entry, Flaw, Source } from '../source.ts';
import { readYaml } from '../yaml/read.ts';
import { headerBounds } from './header-bounds.ts';

export interface FrontMatter {
  /** Read as any YAML; offsets are those of the file. Null when there is none. */
  source: Source | null;
  /** Where the text begins. */
  body: number;
}

/** `text`: without byte-order mark. */
export function frontMatterOf(text: string): FrontMatter {
  const bounds = headerBounds(text);
  if (bounds === null) return { source: null, body: 0 };
  const { start, end, body } = bounds;
  return { source: moved(readYaml(text.slice(start, end)), start, text), body };
}

function moved(source: Source, by: number, text: string): Source {
  const shift = (span: Span | null): Span | null => span && [span[0] + by, span[1] + by];
  const entries = new Map<string, Entry>();
  for (const [pointer, entry] of source.entries)
    entries.set(pointer, { ...entry, key: shift(entry.key), value: shift(entry.value) });
  const flaws = source.flaws.map((flaw): Flaw => {
    const [offsets, relatedOffsets] = [shift(flaw.offsets ?? null), shift(flaw.relatedOffsets ?? null)];
    return { ...flaw, ...(offsets && { offsets }), ...(relatedOffsets && { relatedOffsets }) };
  });
  return { ...source, text, entries, flaws };
}
