/** What an answer changes in a fiche: the answer itself, and what follows from it without being asked. */

import type { Draft } from '../../model/draft.ts';
import { type Condition, FIELDS, type Field } from '../../model/fields.ts';
import { isDue } from '../../model/gaps.ts';
import { child, fromDotted, isWithin, lastName, parentOf, toDotted, toFieldPath } from '../../model/pointer.ts';
import type { Scalar } from '../../model/reading.ts';
import { shownValue } from '../../model/shown-value.ts';
import type { Who } from '../../model/who.ts';
import { setValue } from '../../source/edit.ts';
import { eraseValue } from '../../source/erase.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import { slug } from './identifier.ts';

/** Writes a value at a dotted path. Throws `EditError` where the text has no room for it. */
export function recordAnswer(fiche: Snapshot, path: string, given: Scalar | readonly Scalar[]): Snapshot {
  const pointer = fromDotted(path);
  // « Carnet retour », between its marks, is called Carnet retour.
  const value = path === 'nom' ? shownValue(given).replace(QUOTED, '$1') : OF_SELF.test(path) ? ofSelf(given) : given;
  const edited = settle(setValue(fiche, pointer, value), pointer);
  if (path !== 'nom') return edited;
  const own = fiche.draft.at('identifiant').text;
  // One that was made from the name follows it; one that was chosen stays.
  const follows = own === undefined || own === slug(fiche.draft.at('nom').text ?? '');
  return follows ? setValue(edited, '/identifiant', slug(shownValue(value))) : edited;
}

/** « Je suis assistante sociale »: the post, and no sentence. */
const OF_SELF = /(?:^|\.)(?:fonction|role)$/;

function ofSelf(given: Scalar | readonly Scalar[]): Scalar | readonly Scalar[] {
  return typeof given === 'string'
    ? given.replace(/^(?:(?:moi,? )?je suis|c['’]est moi,?|moi,? c['’]est) (?=\p{Ll}{4})/iu, '')
    : given;
}

const QUOTED = /^\s*[«“"]\s?([^«“»”"]{2,60}?)\s?[»”"]\s*$/u;

/** Writes a new element of a list, with one of its keys. */
export function recordCard(fiche: Snapshot, list: string, by: string, value: string): Snapshot {
  const pointer = fromDotted(list);
  const items = fiche.draft.follow(pointer).items;
  if (items.some((item) => item.find(by).text === value)) return fiche;
  return settle(setValue(fiche, child(pointer, items.length), { [by]: value }), pointer);
}

export function dropCard(fiche: Snapshot, list: string, by: string, value: string): Snapshot {
  const found = fiche.draft.find(list).items.find((item) => item.find(by).text === value);
  return found ? eraseValue(fiche, found.pointer) : fiche;
}

/** What was to be confirmed is no longer there to be. */
export function eraseAnswer(fiche: Snapshot, path: string): Snapshot {
  return eraseValue(confirm(fiche, path), fromDotted(path));
}

/** Whether an answer waits to be confirmed. */
export function isUnconfirmed(draft: Draft, path: string): boolean {
  return draft.at('a_completer').items.some((todo) => isToConfirm(todo, path));
}

/** As it stands. */
export function confirm(fiche: Snapshot, path: string): Snapshot {
  const done = fiche.draft.at('a_completer').items.filter((todo) => isToConfirm(todo, path));
  return done.reduceRight((current, todo) => eraseValue(current, todo.pointer), fiche);
}

function isToConfirm(todo: Draft, path: string): boolean {
  return todo.at('champ').text === path && todo.at('motif').text === 'a_confirmer';
}

/**
 * An `a_completer` entry for a path: `ne_sait_pas` while it is empty, `a_confirmer` once something is written there.
 * `before` is a day, `AAAA-MM-JJ`, or null.
 */
export function recordTodo(
  fiche: Snapshot,
  path: string,
  motif: 'ne_sait_pas' | 'a_confirmer',
  who: Who,
  before: string | null,
): Snapshot {
  const todos = fiche.draft.at('a_completer').items;
  if (todos.some((todo) => todo.at('champ').text === path)) return fiche;
  const entry = { champ: path, motif, qui: who, ...(before !== null && { avant_le: before }) };
  return setValue(fiche, child('/a_completer', todos.length), entry);
}

/** An answer to a place takes away the promise to answer it. */
function settle(fiche: Snapshot, pointer: string): Snapshot {
  const done = fiche.draft
    .at('a_completer')
    .items.filter((todo) => isWithin(pointer, fromDotted(todo.at('champ').text ?? '/')));
  return done.reduceRight((current, todo) => eraseValue(current, todo.pointer), fiche);
}

export interface Withdrawn {
  path: string;
  field: Field;
  value: string;
}

/** What is only excused keeps its answer. */
const CONDITIONAL = FIELDS.filter((field) => field.si.some(({ sinon }) => sinon !== true));

/** Answers that had a condition, which the answer at `path` no longer meets; as they were before it. */
export function withdrawnBy(path: string, before: Snapshot, after: Snapshot): Withdrawn[] {
  const [old, now] = [before.draft, after.draft];
  const asked = toFieldPath(fromDotted(path));
  return CONDITIONAL.flatMap((field) => {
    if (!field.si.some((condition) => conditionPath(field, condition) === asked)) return [];
    const holder = parentOf(fromDotted(field.list === null ? field.path : path));
    const at = child(holder, lastName(field.path));
    const was = isDue(field, old.follow(holder), old);
    const is = isDue(field, now.follow(holder), now);
    const value = old.follow(at);
    return was && !is && value.isAnswered ? [{ path: toDotted(at), field, value: shownValue(value.value) }] : [];
  });
}

function conditionPath({ path, name }: Field, { champ, fromRoot }: Condition): string {
  return fromRoot ? toFieldPath(fromDotted(champ)) : `${path.slice(0, path.length - name.length)}${champ}`;
}

/** The day by which an answer is due: the end of the phase, when it is known and still to come. */
export function dueDay(draft: Draft, today: string): string | null {
  const phase = draft.at('phase').text;
  const own = draft.at('calendrier.phases').items.find((item) => item.at('nom').text === phase);
  const end = own?.at('fin_prevue').date;
  return end !== undefined && end > today ? end : null;
}
