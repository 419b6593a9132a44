/** What of a requirement is not answered, and in which words: of one field, of the elements of a list. */
import { enumerate, quote } from '../french/typography.ts';
import { type Draft, isObject } from './draft.ts';
import { type Condition, childrenOf, descendantsOf, type Field } from './fields.ts';
import type { Phase } from './phase.ts';
import { child, compiled } from './pointer.ts';
import type { Requirement } from './requirements.ts';

/** What else than the value itself decides whether a place is answered. */
export interface Reckoning {
  root: Draft;
  /** Pointers that a mistyped key answers. */
  meant: ReadonlySet<string>;
  /** Pointers filled in but still to be confirmed: unanswered, when `strict`. */
  unconfirmed: ReadonlySet<string>;
  /** Pointers of answers that say nothing. */
  hollow: ReadonlySet<string>;
  strict: boolean;
}

/** Null when met or without object; else where the first missing answer is, and what lacks. */
export interface Gap {
  pointer: string;
  message: string;
  /** Of an element of a list, all that it lacks. */
  missing: readonly string[];
}

export function gapOf(requirement: Requirement, phase: Phase, answers: Reckoning): Gap | null {
  const { field } = requirement;
  const holder = holderOf(answers, field.parent);
  if (holder === null) return null;
  if (!isDue(field, holder, answers.root) || isAnswered(field, holder, phase, answers)) return null;
  const at = holder.member(field.name);
  const first = at.items.find((item) => item.isAnswered);
  if (field.items === 'object' && first) {
    const lacks = lacksOf(field, first, phase, answers);
    const names = enumerate(
      lacks.map((lack) => quote(lack.field.title)),
      'et',
    );
    return {
      pointer: lacks[0]?.pointer ?? first.pointer,
      message: `Dans ${quote(field.title)}, aucun élément n’est complet : il manque ${names}.`,
      missing: lacks.map(({ pointer }) => pointer),
    };
  }
  return { pointer: at.pointer, message: absence(field, at, answers), missing: [at.pointer] };
}

function absence(field: Field, at: Draft, answers: Reckoning): string {
  const given = at.text ?? at.items[0]?.text;
  if (given !== undefined && answers.hollow.has(at.pointer)) {
    return `${quote(given)} ne répond pas encore : ${quote(field.title)} reste à remplir.`;
  }
  if (at.isAnswered && answers.unconfirmed.has(at.pointer)) return `${quote(field.title)} reste à confirmer.`;
  if (field.element && field.vide === 'reponse') {
    return `${quote(field.title)} reste à remplir. S’il n’y en a pas, écrivez [].`;
  }
  if (field.element) return `Il manque ${field.element} : ${quote(field.title)} est vide.`;
  return `${quote(field.title)} reste à remplir.`;
}

/** The object that holds the field; null when a value of another type stands in the way (it counts as an answer). */
function holderOf({ root, meant }: Reckoning, parent: string): Draft | null {
  let at = root;
  for (const segment of compiled(parent).segments) {
    at = at.member(segment);
    if (isIn(meant, at.pointer)) return null;
    if (at.value !== null && at.value !== undefined && !isObject(at.value)) return null;
  }
  return at;
}

/** These sets are empty for most fiches, and a pointer just made is long to look for. */
function isIn(pointers: ReadonlySet<string>, pointer: string): boolean {
  return pointers.size > 0 && pointers.has(pointer);
}

/** Whether the conditions of a field hold, seen from the object that holds it. */
export function isDue(field: Field, holder: Draft, root: Draft): boolean {
  return field.si.length === 0 || field.si.some((condition) => holds(condition, holder, root));
}

function holds(condition: Condition, holder: Draft, root: Draft): boolean {
  const { value } = (condition.fromRoot ? root : holder).find(condition.champ);
  if (typeof value !== 'string' && typeof value !== 'boolean') return condition.sinon === true;
  return condition.dans ? condition.dans.includes(value) : !condition.sauf?.includes(value);
}

function isAnswered(field: Field, holder: Draft, phase: Phase, answers: Reckoning): boolean {
  const at = holder.member(field.name);
  const either = field.ou ? holder.find(field.ou) : null;
  if (isFilled(at, answers) || (either && isFilled(either, answers))) {
    return (
      field.items !== 'object' ||
      !Array.isArray(at.value) ||
      at.items.some((item) => isWhole(field, item, phase, answers))
    );
  }
  return at.isEmptyList && field.vide !== null;
}

function isFilled(at: Draft, { meant, unconfirmed, hollow, strict }: Reckoning): boolean {
  if (isIn(meant, at.pointer)) return true;
  return at.isAnswered && !isIn(hollow, at.pointer) && !(strict && isIn(unconfirmed, at.pointer));
}

function isWhole(list: Field, item: Draft, phase: Phase, answers: Reckoning): boolean {
  return item.isAnswered && !eachLack(list, item, phase, answers, () => true);
}

export interface Absent {
  pointer: string;
  field: Field;
}

/** The answers that an element of a list lacks to be complete in a phase; an element of another type lacks none. */
function lacksOf(holderField: Field, holder: Draft, phase: Phase, answers: Reckoning): Absent[] {
  const found: Absent[] = [];
  eachLack(holderField, holder, phase, answers, (lack) => {
    found.push(lack);
    return false;
  });
  return found;
}

/** Tells each of them until `isEnough`; whether it was. Most elements lack none: nothing is made for those. */
function eachLack(
  holderField: Field,
  holder: Draft,
  phase: Phase,
  answers: Reckoning,
  isEnough: (lack: Absent) => boolean,
): boolean {
  if (holder.value !== null && holder.value !== undefined && !isObject(holder.value)) return false;
  for (const field of childrenOf(holderField)) {
    if (field.kind === 'object') {
      if (eachLack(field, holder.member(field.name), phase, answers, isEnough)) return true;
    } else if (
      isRequired(field, phase) &&
      isDue(field, holder, answers.root) &&
      !isAnswered(field, holder, phase, answers) &&
      isEnough({ pointer: child(holder.pointer, field.name), field })
    )
      return true;
  }
  return false;
}

function isRequired(field: Field, phase: Phase): boolean {
  return field.due[phase] === 'R' || descendantsOf(field).some((below) => below.due[phase] === 'R');
}

/** Whether an element of a list is complete, so that its requirement is met. `hollow`: what says nothing. */
export function hasWhole(list: Field, root: Draft, phase: Phase, hollow: ReadonlySet<string>): boolean {
  const answers: Reckoning = { root, meant: new Set(), unconfirmed: new Set(), hollow, strict: false };
  return root.find(list.path).items.some((item) => isWhole(list, item, phase, answers));
}

/** What each incomplete element of a list lacks, whether or not another one is complete. `hollow`: what says nothing. */
export function incompleteElements(
  list: Field,
  root: Draft,
  phase: Phase,
  hollow: ReadonlySet<string>,
): { item: Draft; lacks: readonly Absent[] }[] {
  const answers: Reckoning = { root, meant: new Set(), unconfirmed: new Set(), hollow, strict: false };
  return root
    .find(list.path)
    .items.map((item) => ({ item, lacks: lacksOf(list, item, phase, answers) }))
    .filter(({ lacks }) => lacks.length > 0);
}
