import { isObject } from './draft.ts';

/** Whether two plain values say the same, whatever the prototypes of their objects. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  }
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => sameValue(a[key], b[key]));
  }
  return Object.is(a, b) || (a === undefined && b === null) || (a === null && b === undefined);
}
