/** What a Markdown file says of itself before its text, between two lines of dashes: YAML, with its places in the file. */
import type { Flaw, Source } from '../source.ts';
import { readYaml } from '../yaml/read.ts';
import { type HeaderBounds, headerBounds } from './header-bounds.ts';

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
  const { start, end, body, flaw } = bounds;
  // In place of what opens it, a remark of the same length: places, and the lines that messages tell, are those of the file.
  const above = text.slice(0, start).replace(/[^\r\n]/g, '#');
  const source = withFlaw(readYaml(above + text.slice(start, end)), text, flaw);
  return { source, body };
}

function withFlaw(source: Source, text: string, flaw: HeaderBounds['flaw']): Source {
  const { value, entries, opaque, readable, flaws } = source;
  const own: Flaw[] =
    flaw === undefined ? [] : [{ kind: 'yaml', rule: 'yaml/syntaxe', pointer: '', on: 'value', ...flaw }];
  return { text, value, entries, opaque, readable, flaws: [...own, ...flaws] };
}
