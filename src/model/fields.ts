/**
 * The fields of a fiche: the hinge that turns the JSON Schema into types to read, questions to ask and requirements
 * to check.
 */
import { fold } from '../french/fold.ts';
import { phaseNamed } from './phase.ts';
import { toFieldPath } from './pointer.ts';
import { type Choice, type Field, FLAT } from './schema-fields.ts';

export type { Choice, Condition, Field, FieldKind, Level, Node } from './schema-fields.ts';

/** Every section, list and leaf, parents before children, in the order of the schema. */
export const FIELDS: readonly Field[] = FLAT;

const BY_PATH: ReadonlyMap<string, Field> = new Map(FIELDS.map((field) => [field.path, field]));

/** The field at a path like `usagers.cibles[].nom`; a scalar list's element (`thematiques[]`) answers as its list. */
export function fieldAt(path: string): Field | undefined {
  return BY_PATH.get(path) ?? BY_PATH.get(path.replace(/\[\]$/, ''));
}

/** The field at a place of a fiche: `usagers.cibles[0].nom`. */
export function fieldOfPlace(path: string): Field | undefined {
  return fieldAt(path.replace(/\[\d+\]/g, '[]'));
}

/** The field at a JSON pointer; remembered, for every fiche has the same few hundred places. */
export function fieldAtPointer(pointer: string): Field | undefined {
  let field = BY_POINTER.get(pointer);
  if (field === undefined) {
    field = fieldAt(toFieldPath(pointer)) ?? null;
    if (BY_POINTER.size >= MOST_REMEMBERED) BY_POINTER.clear();
    BY_POINTER.set(pointer, field);
  }
  return field ?? undefined;
}

const BY_POINTER = new Map<string, Field | null>();
const MOST_REMEMBERED = 5000;

/** The fields holding this one, nearest first. */
export function ancestorsOf({ parent }: Field): Field[] {
  const holder = BY_PATH.get(parent);
  return holder ? [holder, ...ancestorsOf(holder)] : [];
}

/** The question that a person would answer at once: the outermost object or list that asks one, or the field itself. */
export function groupOf(field: Field): Field {
  let found = GROUPS.get(field);
  if (found === undefined) {
    const holders = [field, ...ancestorsOf(field)].filter(
      ({ kind, question }) => question !== null && (kind === 'object' || kind === 'list'),
    );
    found = holders.at(-1) ?? field;
    GROUPS.set(field, found);
  }
  return found;
}

const GROUPS = new Map<Field, Field>();

/** The fields just below: members of an object, or of a list's elements. */
export function childrenOf(field: Field): readonly Field[] {
  return CHILDREN.get(field) ?? [];
}

const CHILDREN: ReadonlyMap<Field, readonly Field[]> = new Map(
  FIELDS.filter(({ children }) => children.length > 0).map((field) => [
    field,
    field.children.flatMap((path) => BY_PATH.get(path) ?? []),
  ]),
);

/** All fields below this one, at any depth. */
export function descendantsOf(field: Field): readonly Field[] {
  let found = DESCENDANTS.get(field);
  if (found === undefined) {
    found = childrenOf(field).flatMap((below) => [below, ...descendantsOf(below)]);
    DESCENDANTS.set(field, found);
  }
  return found;
}

const DESCENDANTS = new Map<Field, readonly Field[]>();

/** Fields that stand in no other: sections, and what is told outside of them. */
export const TOP_FIELDS: readonly Field[] = FIELDS.filter(({ parent }) => parent === '');

/** Every name of a key of ours, wherever it stands; then those that stand in no other. */
export const FIELD_NAMES: ReadonlySet<string> = new Set(FIELDS.map(({ name }) => name));
export const TOP_NAMES: ReadonlySet<string> = new Set(TOP_FIELDS.map(({ name }) => name));

/** Names of the top-level keys or of the keys of an object field, for suggestions. */
export function keysBelow(path: string): string[] {
  const field = BY_PATH.get(path.replace(/\[\]$/, ''));
  return (path === '' ? TOP_FIELDS : field ? childrenOf(field) : []).map(({ name }) => name);
}

/** The choice a person means by its value or its label, whatever the case and accents. */
export function choiceOf(field: Field, text: string): Choice | undefined {
  const wanted = fold(phaseNamed(fold(text.trim())) ?? text.trim());
  return field.choices.find((choice) => fold(choice.value) === wanted || fold(choice.label) === wanted);
}
