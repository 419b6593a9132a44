/** Answers told in the person's own words elsewhere: « qui en souffre » tells the groups of users. */
import { FIELDS, type Field } from './fields.ts';

export const TELLERS: readonly Field[] = FIELDS.filter(({ tells }) => tells.length > 0);

/** The prose in which the answers at a path, or what holds it, may be told. */
export function tellersOf(path: string): readonly Field[] {
  return TELLERS.filter(({ tells }) => tells.some((told) => told === path || path.startsWith(`${told}.`)));
}
