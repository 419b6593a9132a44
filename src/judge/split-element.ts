/** One element of a list, with a dash before each of its keys: YAML reads as many elements. */
import { enumerate, quote } from '../french/typography.ts';
import { isObject } from '../model/draft.ts';
import { fieldAtPointer, keysBelow } from '../model/fields.ts';
import { toFieldPath } from '../model/pointer.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { type Finding, plainFinding } from './finding.ts';

/** Two of them may be two thoughts. */
const FEWEST = 3;

export function splitElements({ source, draft }: Snapshot): Finding[] {
  const found: Finding[] = [];
  for (const [pointer, { shape }] of source.entries) {
    if (shape !== 'list' || fieldAtPointer(pointer)?.items !== 'object') continue;
    const { value } = draft.follow(pointer);
    if (!Array.isArray(value)) continue;
    const own = new Set(keysBelow(toFieldPath(pointer)));
    // Elements of another list, whose line was erased or which were moved, are no pieces of these.
    if (value.some((one) => isObject(one) && !Object.keys(one).some((key) => own.has(key)))) continue;
    const split = (value.length >= FEWEST ? splitIn(pointer, value) : null) ?? cutIn(pointer, value);
    if (split !== null) found.push(split);
  }
  return found;
}

/** « - nom: … », then « - effectif: … » with what follows: a dash too many cuts one element in two, and the second has no name. */
function cutIn(pointer: string, elements: readonly unknown[]): Finding | null {
  const keys = elements.map((element) => (isObject(element) ? Object.keys(element) : []));
  const head = keys[0]?.[0];
  const rank = keys.findIndex((own, at) => {
    const before = keys[at - 1] ?? [];
    const isApart = own.length > 0 && !own.some((key) => before.includes(key));
    return head !== undefined && isApart && before.includes(head) && !own.includes(head);
  });
  if (rank === -1 || head === undefined) return null;
  const pieces = piecesFrom(rank, keys, head);
  // Where elements are told in several ways, none of them is cut.
  if (keys.filter((own) => !own.includes(head)).length > pieces.length) return null;
  const names = pieces.map(([first = '']) => quote(`${first}:`));
  const message =
    names.length === 1
      ? `Un tiret de trop ouvre un autre élément avant ${names[0]}. Remplacez ce tiret par une espace.`
      : `Des tirets de trop ouvrent d’autres éléments avant ${enumerate(names, 'et')}. Remplacez chacun par une espace.`;
  return plainFinding('yaml', 'yaml/syntaxe', 'error', message, { pointer: `${pointer}/${rank}`, on: 'value' });
}

/** What the same element has left, one dash after the other: keys that none before it has. */
function piecesFrom(rank: number, keys: readonly (readonly string[])[], head: string): (readonly string[])[] {
  const told = new Set(keys[rank - 1]);
  const pieces: (readonly string[])[] = [];
  for (const own of keys.slice(rank)) {
    if (own.length === 0 || own.includes(head) || own.some((key) => told.has(key))) break;
    for (const key of own) told.add(key);
    pieces.push(own);
  }
  return pieces;
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
