/** How people tell the elements of a list apart. */
import type { Draft } from './draft.ts';
import type { FieldPath } from './field-path.gen.ts';

/** Written for the tool. */
const CODES: readonly FieldPath[] = ['id', 'regle', 'champ'];
/** Written for people, the most telling first. */
const NAMES: readonly FieldPath[] = ['nom', 'qui', 'cible', 'perimetre', 'description'];
const DATES: readonly FieldPath[] = ['date', 'echeance'];

/** What names an element whatever its rank; undefined when nothing in it does. */
export function identityOf(item: Draft): string | undefined {
  return firstText(item, [...CODES, ...NAMES, ...DATES]);
}

/** The name of an element as a sentence may quote it. */
export function nameOf(item: Draft): string | undefined {
  return firstText(item, NAMES);
}

function firstText(item: Draft, keys: readonly FieldPath[]): string | undefined {
  for (const key of keys) {
    const { text } = item.at(key);
    if (text !== undefined) return text;
  }
  return undefined;
}
