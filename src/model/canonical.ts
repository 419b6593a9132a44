/** A fiche with the names of today's phases under those the model keeps. */
import { isObject } from './draft.ts';
import { FIELDS, type Field } from './fields.ts';
import { phaseNamed } from './phase.ts';

/** Where a phase is written. */
export const PHASE_FIELDS: readonly Field[] = FIELDS.filter(
  ({ kind, items, choices }) => (items ?? kind) === 'choice' && choices.some(({ value }) => value === 'perennisation'),
);
const PATHS = PHASE_FIELDS.map(({ path }) => path.split('.'));

/** The same value where nothing is to be renamed; else a copy of what holds it. */
export function canonical(value: unknown): unknown {
  return PATHS.reduce<unknown>((whole, path) => renamedAt(whole, path), value);
}

function renamedAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return typeof value === 'string' ? (phaseNamed(value) ?? value) : value;
  const key = name.replace(/\[\]$/, '');
  if (!isObject(value) || !Object.hasOwn(value, key)) return value;
  const held = value[key];
  const renamed =
    key === name ? renamedAt(held, rest) : Array.isArray(held) ? changed(held, (item) => renamedAt(item, rest)) : held;
  return renamed === held ? value : { ...value, [key]: renamed };
}

function changed(list: readonly unknown[], rename: (item: unknown) => unknown): readonly unknown[] {
  const renamed = list.map(rename);
  return renamed.some((item, rank) => item !== list[rank]) ? renamed : list;
}
