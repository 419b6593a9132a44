/** What an answer changes in the text of a fiche: the answer itself, and what follows from it without being asked. */
import type { Who } from '../core/diagnostic.ts';
import { readDocument } from '../core/document.ts';
import { Draft } from '../core/draft.ts';
import { setValue } from '../core/edit.ts';
import { eraseValue } from '../core/erase.ts';
import { FIELDS, type Field } from '../core/fields.ts';
import { child, fromDotted, isWithin, parentOf, toDotted, toFieldPath } from '../core/pointer.ts';
import type { Scalar } from '../core/reading.ts';
import { isDue } from '../core/requirements.ts';
import { slug } from './identifier.ts';

export function draftOf(text: string): Draft {
  return new Draft(readDocument(text).value);
}

/** Writes a value at a dotted path. Throws `EditError` where the text has no room for it. */
export function recordAnswer(text: string, path: string, value: Scalar | readonly Scalar[]): string {
  const pointer = fromDotted(path);
  const edited = settle(setValue(text, pointer, value), pointer);
  if (path !== 'nom') return edited;
  const before = draftOf(text);
  const own = before.at('identifiant').text;
  // One that was made from the name follows it; one that was chosen stays.
  const follows = own === undefined || own === slug(before.at('nom').text ?? '');
  return follows ? setValue(edited, '/identifiant', slug(String(value))) : edited;
}

/** Writes a new element of a list, with one of its keys. */
export function recordCard(text: string, list: string, by: string, value: string): string {
  const pointer = fromDotted(list);
  const items = draftOf(text).follow(pointer).items;
  if (items.some((item) => item.at(by).text === value)) return text;
  return settle(setValue(text, child(pointer, items.length), { [by]: value }), pointer);
}

export function dropCard(text: string, list: string, by: string, value: string): string {
  const found = draftOf(text)
    .at(list)
    .items.find((item) => item.at(by).text === value);
  return found ? eraseValue(text, found.pointer) : text;
}

export function eraseAnswer(text: string, path: string): string {
  return eraseValue(text, fromDotted(path));
}

/**
 * An `a_completer` entry for a path: `ne_sait_pas` while it is empty, `a_confirmer` once something is written there.
 * `before` is a day, `AAAA-MM-JJ`, or null.
 */
export function recordTodo(
  text: string,
  path: string,
  motif: 'ne_sait_pas' | 'a_confirmer',
  who: Who,
  before: string | null,
): string {
  const todos = draftOf(text).at('a_completer').items;
  if (todos.some((todo) => todo.at('champ').text === path)) return text;
  const entry = { champ: path, motif, qui: who, ...(before !== null && { avant_le: before }) };
  return setValue(text, child('/a_completer', todos.length), entry);
}

/** An answer to a place takes away the promise to answer it. */
function settle(text: string, pointer: string): string {
  const done = draftOf(text)
    .at('a_completer')
    .items.filter((todo) => isWithin(pointer, fromDotted(todo.at('champ').text ?? '/')));
  return done.reduceRight((current, todo) => eraseValue(current, todo.pointer), text);
}

export interface Withdrawn {
  path: string;
  field: Field;
  value: string;
}

/** Answers that had a condition, which the answer at `path` no longer meets. */
export function withdrawnBy(path: string, before: string, after: string): Withdrawn[] {
  const [old, now] = [draftOf(before), draftOf(after)];
  const asked = toFieldPath(fromDotted(path));
  return FIELDS.flatMap((field) => {
    const depends = field.si.some(({ champ }) => conditionPath(field.path, champ) === asked);
    if (!depends) return [];
    const holder = field.path.includes('[]') ? parentOf(fromDotted(path)) : parentOf(fromDotted(field.path));
    const at = child(holder, field.path.slice(field.path.lastIndexOf('.') + 1));
    const was = isDue(field, old.follow(holder), old);
    const is = isDue(field, now.follow(holder), now);
    const value = now.follow(at);
    return was && !is && value.isAnswered ? [{ path: toDotted(at), field, value: String(value.value) }] : [];
  });
}

function conditionPath(path: string, champ: string): string {
  return champ.startsWith('/') ? toFieldPath(champ) : `${path.slice(0, path.lastIndexOf('.') + 1)}${champ}`;
}

/** The day by which an answer is due: the end of the phase, when it is known and still to come. */
export function dueDay(draft: Draft, today: string): string | null {
  const phase = draft.at('phase').text;
  const own = draft.at('calendrier.phases').items.find((item) => item.at('nom').text === phase);
  const end = own?.at('fin_prevue').date;
  return end !== undefined && end > today ? end : null;
}
