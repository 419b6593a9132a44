/** Plain data with some answers changed: how examples are written, and how answers files are merged. */
import { isObject } from './draft.ts';
import { fromDotted, segmentsOf } from './pointer.ts';

/** A copy of `data` with each dotted path set. Missing objects and lists are made; `null` empties. */
export function applyPatch(data: unknown, patch: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(patch).reduce((copy, [path, value]) => setAt(copy, segmentsOf(fromDotted(path)), value), data);
}

function setAt(data: unknown, [head, ...rest]: readonly string[], value: unknown): unknown {
  if (head === undefined) return value;
  if (/^\d+$/.test(head)) {
    const list = Array.isArray(data) ? [...data] : [];
    while (list.length < Number(head)) list.push(null);
    list[Number(head)] = setAt(list[Number(head)], rest, value);
    return list;
  }
  const copy: Record<string, unknown> = Object.assign(Object.create(null), isObject(data) ? data : {});
  copy[head] = setAt(Object.hasOwn(copy, head) ? copy[head] : undefined, rest, value);
  return copy;
}
