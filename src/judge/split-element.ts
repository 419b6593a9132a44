/** One element of a list, with a dash before each of its keys: YAML reads as many elements. */
import { enumerate, quote } from '../french/typography.ts';
import { isObject } from '../model/draft.ts';
import { fieldAtPointer } from '../model/fields.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { type Finding, plainFinding } from './finding.ts';

/** Two of them may be two thoughts. */
const FEWEST = 3;

export function splitElements({ source, draft }: Snapshot): Finding[] {
  const found: Finding[] = [];
  for (const [pointer, { shape }] of source.entries) {
    if (shape !== 'list' || fieldAtPointer(pointer)?.items !== 'object') continue;
    const { value } = draft.follow(pointer);
    const split = Array.isArray(value) && value.length >= FEWEST ? splitIn(pointer, value) : null;
    if (split !== null) found.push(split);
  }
  return found;
}

/** Elements that follow each other, of one key each, all different: told at the second. */
function splitIn(pointer: string, elements: readonly unknown[]): Finding | null {
  const keys = elements.map((element) => {
    const own = isObject(element) ? Object.keys(element) : [];
    return own.length === 1 ? own[0] : undefined;
  });
  const first = keys.findIndex((key) => key !== undefined);
  const next = keys.findIndex((key, rank) => rank > first && (key === undefined || keys.indexOf(key, first) < rank));
  const run = first === -1 ? [] : keys.slice(first, next === -1 ? keys.length : next).flatMap((key) => key ?? []);
  const [head, ...others] = run;
  if (head === undefined || run.length < FEWEST) return null;
  const message = `Un tiret ouvre un élément de liste, une fois : ${quote(`- ${head}:`)}. Remplacez par deux espaces celui qui précède ${enumerate(others.map(quote), 'et')}.`;
  const place = { pointer: `${pointer}/${first + 1}`, on: 'value' as const };
  return plainFinding('yaml', 'yaml/syntaxe', 'error', message, place);
}
