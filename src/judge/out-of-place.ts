/** A key that its indentation put in another group than its own. */
import { FIELDS, fieldAt, keysBelow } from '../model/fields.ts';
import { child, parentOf, toFieldPath } from '../model/pointer.ts';
import type { Source } from '../source/source.ts';

/** The group further out that has the key, and lacks it: its indentation took it in; null when none does. */
export function holderAround(source: Source, parent: string, key: string): string | null {
  for (let at = parent; at !== ''; ) {
    at = parentOf(at);
    if (keysBelow(toFieldPath(at)).includes(key)) return source.entries.has(child(at, key)) ? null : at;
  }
  return null;
}

/**
 * Whether a key is out of place because of another, which is told: « conformite: » a step too far takes its keys along;
 * of those that should stand below « coach: », the first is told.
 */
export function isCarried(source: Source, pointer: string): boolean {
  const parent = parentOf(pointer);
  const path = toFieldPath(parent);
  const name = pointer.slice(parent.length + 1);
  const start = startOf(source, pointer);
  const isEmptyAbove = (at: string) => source.entries.get(at)?.shape === 'empty' && startOf(source, at) < start;
  const isOut = GROUPS.some((group) => {
    const holder = isEmptyAbove(child(parent, group)) ? holderAround(source, parent, group) : null;
    return (
      holder !== null && keysBelow([toFieldPath(holder), group].filter((one) => one !== '').join('.')).includes(name)
    );
  });
  if (isOut) return true;
  const group = groupAbove(source, parent, name);
  if (group === null) return false;
  const fellows = keysBelow([path, group].filter((one) => one !== '').join('.')).map((key) => child(parent, key));
  const from = startOf(source, child(parent, group));
  return fellows.some((at) => startOf(source, at) > from && startOf(source, at) < start && isUnknown(path, at));
}

function isUnknown(path: string, at: string): boolean {
  return !keysBelow(path).includes(at.slice(at.lastIndexOf('/') + 1));
}

/** Names of the fields that hold others. */
const GROUPS = [...new Set(FIELDS.filter(({ kind }) => kind === 'object').map(({ name }) => name))];

/** The empty group under which the key stands, through others of the same group; null when there is none. */
export function groupAbove(source: Source, parent: string, key: string): string | null {
  const start = startOf(source, child(parent, key));
  const above = keysBelow(toFieldPath(parent))
    .map((name) => child(parent, name))
    .filter((at) => startOf(source, at) < start)
    .sort((a, b) => startOf(source, a) - startOf(source, b))
    .at(-1);
  const field = above === undefined ? undefined : fieldAt(toFieldPath(above));
  if (above === undefined || field?.kind !== 'object' || source.entries.get(above)?.shape !== 'empty') return null;
  return keysBelow(field.path).includes(key) ? field.name : null;
}

/** Offset of the key at a place; beyond any when it is not written. */
export function startOf(source: Source, pointer: string): number {
  return source.entries.get(pointer)?.key?.[0] ?? Number.POSITIVE_INFINITY;
}
