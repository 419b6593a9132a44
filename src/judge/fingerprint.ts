/** Names a finding by what it is about, never by where it stands. */
import { Draft, isObject } from '../model/draft.ts';
import { identityOf } from '../model/identity.ts';
import { segmentsOf } from '../model/pointer.ts';

/**
 * 16 hexadecimal digits from the rule, the place (list elements by identity, not by rank) and the value.
 * Does not move when lines are inserted above or elements reordered.
 */
export function fingerprint(rule: string, pointer: string, root: unknown, occurrence: number): string {
  const value = new Draft(root).follow(pointer).value;
  return hash(JSON.stringify([rule, identityPath(pointer, root), unordered(value), occurrence]));
}

function identityPath(pointer: string, root: unknown): string[] {
  let draft = new Draft(root);
  return segmentsOf(pointer).map((segment) => {
    const inList = Array.isArray(draft.value);
    draft = draft.member(segment);
    return inList ? nameOf(draft.value) : segment;
  });
}

function nameOf(item: unknown): string {
  const named = isObject(item) ? identityOf(new Draft(item)) : undefined;
  return named ?? JSON.stringify(unordered(item));
}

/** The same whatever the order of its elements and keys. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => shortened(JSON.stringify(unordered(item)))).sort();
  if (!isObject(value)) return value ?? null;
  return Object.keys(value)
    .sort()
    .map((key) => [key, unordered(value[key])]);
}

/** A text in a text in a text doubles its signs at each: of a long one, what tells it from others. */
function shortened(text: string): string {
  return text.length > LONGEST ? hash(text) : text;
}

/** In UTF-16 units. */
const LONGEST = 4000;

/** FNV-1a over UTF-16 units, twice with different seeds: 64 bits, enough to tell findings of one repository apart. */
function hash(text: string): string {
  return [0x811c9dc5, 0x2f0b4c47]
    .map((seed) => {
      let value = seed;
      for (let index = 0; index < text.length; index++) {
        value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
      }
      return (value >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
