/** Leads the conversation: one step, one answer, one edit, saved before the next question. */
import type { Phase } from '../core/diagnostic.ts';
import { readDocument } from '../core/document.ts';
import { Draft } from '../core/draft.ts';
import { EditError, setValue } from '../core/edit.ts';
import { ancestorsOf, type Field, fieldAt } from '../core/fields.ts';
import { fromDotted, toFieldPath } from '../core/pointer.ts';
import { readScalar, type Scalar, shown } from '../core/reading.ts';
import type { Ask } from './ask.ts';
import { markDraft } from './draft-mark.ts';
import { slug } from './identifier.ts';
import { SCREENS } from './screens.ts';
import { cursorOf, nextStep, type Outcome, type Step } from './steps.ts';

export interface Conversation {
  ask: Ask;
  phase: Phase;
  /** Must have written the text before it returns. */
  save(text: string): void;
  /** What the rules think of the answer just given at this pointer; empty when they are content. */
  advise(text: string, pointer: string): string[];
}

/** Asks from `step` to the end and answers the finished text. Rejects with `Interrupted`; all answers are saved by then. */
export async function runInterview(start: string, from: Step | null, conversation: Conversation): Promise<string> {
  let text = start;
  let screen = -1;
  let group: Field | null = null;
  for (let step = from; step; ) {
    if (step.screen !== screen) {
      screen = step.screen;
      announce(screen, conversation.ask);
    }
    group = introduceGroup(step, group, conversation.ask);
    const { edited, outcome } = await takeStep(step, text, conversation);
    const next = nextStep(step, outcome, draftOf(edited), conversation.phase);
    text = markDraft(edited, next && cursorOf(next));
    conversation.save(text);
    if (step.kind === 'answer' || outcome === 'no') sayAdvice(step, text, conversation);
    step = next;
  }
  return text;
}

function draftOf(text: string): Draft {
  return new Draft(readDocument(text).value);
}

function announce(screen: number, ask: Ask): void {
  ask.say(`\nQuestion ${screen + 1} sur ${SCREENS.length} : ${SCREENS[screen]?.title}`);
}

/** Several short answers make one question: it is asked before the first of them. */
function introduceGroup(step: Step, current: Field | null, ask: Ask): Field | null {
  const field = fieldAt(toFieldPath(fromDotted(step.path)));
  if (!field || (step.kind === 'answer' && field.question && field.kind !== 'list')) return null;
  const group = [field, ...ancestorsOf(field.path)].find((one) => one.question !== null) ?? null;
  if (group !== null && group !== current) ask.say(`\n${group.question}`);
  return group;
}

/** After the last element of a list, what there is to say of the whole list. */
function sayAdvice({ kind, path }: Step, text: string, { ask, advise }: Conversation): void {
  const about = kind === 'more' ? path.replace(/\[\d+\]$/, '') : path;
  for (const advice of advise(text, fromDotted(about))) ask.say(`Conseil : ${advice}`);
}

async function takeStep(
  step: Step,
  text: string,
  conversation: Conversation,
): Promise<{ edited: string; outcome: Outcome }> {
  const field = fieldAt(toFieldPath(fromDotted(step.path)));
  if (!field) return { edited: text, outcome: 'no' };
  if (step.kind === 'answer') {
    const value = await askValue(step.path, field, conversation.ask);
    return { edited: value === null ? text : record(text, step.path, value, conversation.ask), outcome: 'yes' };
  }
  const yes = await conversation.ask.confirm(listQuestion(step, field), false);
  const none = step.kind === 'any' && !yes;
  return { edited: none ? setValue(text, fromDotted(step.path), []) : text, outcome: yes ? 'yes' : 'no' };
}

function listQuestion({ kind }: Step, field: Field): string {
  const element = field.element ?? 'un élément';
  return kind === 'any' ? `Y a-t-il ${element} ?` : `Encore ${element} ?`;
}

/** Writes the answer, and what follows from it without being asked. */
function record(text: string, path: string, value: Scalar, ask: Ask): string {
  const edited = written(text, path, value);
  if (edited === null) {
    ask.say(`Cette réponse n’a pas pu être rangée dans le fichier, dont la forme a changé ici. Gardez-la : ${value}`);
    return text;
  }
  if (path !== 'nom' || draftOf(edited).at('identifiant').isAnswered) return edited;
  return setValue(edited, '/identifiant', slug(String(value)));
}

function written(text: string, path: string, value: Scalar): string | null {
  try {
    return setValue(text, fromDotted(path), value);
  } catch (error) {
    if (error instanceof EditError) return null;
    throw error;
  }
}

async function askValue(path: string, field: Field, ask: Ask): Promise<Scalar | null> {
  const prompt = { label: labelOf(path, field), hint: field.description, example: exampleOf(field) };
  if (field.kind === 'choice') return ask.choice({ ...prompt, choices: field.choices });
  if (field.kind === 'boolean') {
    const choice = await ask.choice({ ...prompt, example: null, choices: YES_NO });
    return choice === null ? null : choice === 'oui';
  }
  const raw = await ask.text({ ...prompt, problem: (text) => problemOf(field, text) });
  if (raw === null || raw.trim() === '') return null;
  const reading = readScalar(field, raw);
  if (!reading.ok) return null;
  const back = shown(field, reading.value);
  if (String(reading.value) !== raw.trim() && back !== raw.trim()) ask.say(`Noté : ${back}`);
  return reading.value;
}

const YES_NO = [
  { value: 'oui', label: 'Oui' },
  { value: 'non', label: 'Non' },
];

function problemOf(field: Field, text: string): string | null {
  if (text.trim() === '') return null;
  const reading = readScalar(field, text);
  return reading.ok ? null : `Écrivez ${reading.expected}. Ou effacez tout, puis Entrée pour passer.`;
}

/** The question of the field, its title otherwise; the rank of the element for the second and after. */
function labelOf(path: string, field: Field): string {
  const rank = Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0);
  return `${field.question && field.kind !== 'list' ? field.question : field.title}${rank > 0 ? ` (${rank + 1})` : ''}`;
}

function exampleOf(field: Field): string | null {
  if (field.kind === 'choice' || field.example === null) return null;
  const example = Array.isArray(field.example) ? field.example[0] : field.example;
  return typeof example === 'string' || typeof example === 'number' ? String(example) : null;
}
