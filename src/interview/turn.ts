/** One step put to a person, and what their reply changes. */
import { WHO_WORDS } from '../core/diagnostic.ts';
import type { Draft } from '../core/draft.ts';
import { setValue } from '../core/edit.ts';
import { sameValue } from '../core/equal.ts';
import { type Field, fieldAt } from '../core/fields.ts';
import { formatNumber } from '../core/french.ts';
import { fromDotted } from '../core/pointer.ts';
import { readScalar, type Scalar, shown } from '../core/reading.ts';
import { REQUIREMENTS, weighing, whoAnswers } from '../core/requirements.ts';
import type { Ask, Command, Prompt, Reply } from './ask.ts';
import type { Judge } from './coach.ts';
import { fieldOf, isLong, questionOf } from './question.ts';
import { draftOf, dropCard, dueDay, eraseAnswer, recordAnswer, recordCard, recordTodo } from './record.ts';
import { openingOf, sentenceOf } from './sentence.ts';
import type { Outcome, Step } from './steps.ts';

/** What a reply comes to. `edit` is null when nothing changes. */
export interface Turn {
  edit: ((text: string) => string) | null;
  outcome: Outcome;
  /** Sentences to say once it is written. */
  notes: readonly string[];
}

const KEPT: Turn = { edit: null, outcome: 'yes', notes: [] };

const YES_NO = [
  { value: 'oui', label: 'Oui' },
  { value: 'non', label: 'Non' },
];

const CARD = [
  { value: 'oui', label: 'Ça nous concerne' },
  { value: 'non', label: 'Pas nous' },
];

export interface Typing {
  /** What had begun to be typed here; null when nothing had. */
  begun: string | null;
  typing(text: string): void;
}

/** Asks the question of a step. */
export function put(step: Step, draft: Draft, ask: Ask, { begun, typing }: Typing): Promise<Reply> {
  const field = fieldOf(step);
  const question = questionOf(step, draft);
  const initial = begun ?? initialOf(step, field, draft);
  const prompt: Prompt = { ...question, initial, commands: commandsOf(step, draft) };
  if (step.kind === 'any' || step.kind === 'more') return ask.choice({ ...prompt, choices: YES_NO, many: false });
  if (step.kind === 'card') return ask.choice({ ...prompt, choices: CARD, many: false });
  const kind = field.items ?? field.kind;
  if (step.kind === 'answer' && kind === 'choice') {
    return ask.choice({ ...prompt, choices: field.choices, many: field.items === 'choice' });
  }
  if (step.kind === 'answer' && kind === 'boolean') {
    return ask.choice({ ...prompt, example: null, choices: YES_NO, many: false });
  }
  const opening = openingOf(draft);
  return ask.text({
    ...prompt,
    long: step.kind === 'sentence' || isLong(field),
    problem: (text) => (step.kind === 'sentence' ? null : problemOf(field, text)),
    preview: step.kind === 'sentence' ? (text) => sentenceOf(opening, text) : null,
    typing,
  });
}

function commandsOf(step: Step, draft: Draft): Command[] {
  if (step.kind === 'more') return ['help', 'back'];
  const answered = step.kind === 'answer' && draft.at(step.path).isAnswered;
  return ['help', 'back', 'unknown', 'pass', ...(answered ? (['erase'] as const) : [])];
}

function problemOf(field: Field, text: string): string | null {
  if (text.trim() === '') return null;
  const reading = readScalar(field, text);
  if (reading.ok) return null;
  const share = field.ou !== null && /%/.test(text) ? ' Pour un pourcentage, passez : il est demandé juste après.' : '';
  return `Écrivez ${reading.expected}.${share}`;
}

/** What is there already, as it would be typed. */
function initialOf(step: Step, field: Field, draft: Draft): string {
  const at = draft.at(step.path);
  if (step.kind === 'more') return 'non';
  if (step.kind === 'any') return at.isEmptyList ? 'non' : '';
  if (step.kind === 'card') return at.items.some((item) => item.at('type').text === step.value) ? 'oui' : '';
  if (step.kind === 'sentence' || !at.isAnswered) return '';
  if (Array.isArray(at.value)) return at.value.map(String).join(',');
  return typed(field, at.value);
}

function typed(field: Field, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return value >= 1900 && value <= 2100 ? String(value) : formatNumber(value);
  const date = field.kind === 'date' || field.items === 'date' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value)) : null;
  return date ? `${date[3]}/${date[2]}/${date[1]}` : String(value);
}

/** What a reply that is no call for help, way back or stop comes to. */
export function settleReply(step: Step, reply: Reply, draft: Draft, judge: Judge): Turn {
  const asksYesNo = step.kind === 'any' || step.kind === 'more';
  if ('command' in reply) {
    if (reply.command === 'unknown') return unknown(step, draft, judge);
    if (reply.command === 'erase') return erased(step);
    return { ...KEPT, outcome: asksYesNo ? 'no' : 'yes' };
  }
  const text = reply.text;
  if (step.kind === 'any' && text === 'non') {
    const edit = draft.at(step.path).isEmptyList ? null : (fiche: string) => setValue(fiche, fromDotted(step.path), []);
    return { edit, outcome: 'no', notes: [] };
  }
  if (asksYesNo) return { ...KEPT, outcome: text === 'oui' ? 'yes' : 'no' };
  if (step.kind === 'card') return card(step, text === 'oui');
  if (text.trim() === '') return draft.at(step.path).isAnswered && step.kind === 'answer' ? erased(step) : KEPT;
  if (step.kind === 'sentence') {
    const sentence = sentenceOf(openingOf(draft), text);
    return { ...KEPT, edit: (fiche) => recordAnswer(fiche, step.path, sentence) };
  }
  return answered(step, text, draft);
}

function erased({ path }: Step): Turn {
  return { edit: (fiche) => eraseAnswer(fiche, path), outcome: 'yes', notes: ['Réponse effacée.'] };
}

function card({ path, value }: Step, concerned: boolean): Turn {
  const type = value ?? '';
  const edit = (fiche: string) =>
    concerned ? recordCard(fiche, path, 'type', type) : dropCard(fiche, path, 'type', type);
  return { edit, outcome: 'yes', notes: [] };
}

function answered(step: Step, text: string, draft: Draft): Turn {
  const field = fieldOf(step);
  const value = field.items === 'choice' ? text.split(',') : scalarOf(field, text);
  if (value === null) return KEPT;
  const known = draft.at(step.path).value;
  const isPromised = draft.at('a_completer').items.some((todo) => todo.at('champ').text === step.path);
  if (sameValue(known, value) && !isPromised) return KEPT;
  const back = Array.isArray(value) ? text : shown(field, value as Scalar);
  const isPlain =
    field.kind === 'choice' || Array.isArray(value) || String(value) === text.trim() || back === text.trim();
  const notes =
    isPlain || field.kind === 'boolean' || (typeof value === 'string' && field.kind === 'text')
      ? []
      : [`Noté : ${back}`];
  return { edit: (fiche) => recordAnswer(fiche, step.path, value), outcome: 'yes', notes };
}

function scalarOf(field: Field, text: string): Scalar | null {
  const reading = readScalar(field, text);
  return reading.ok ? reading.value : null;
}

/** The element that is not there yet has no place of its own: its list is what is to be completed. */
function unknown(step: Step, draft: Draft, { catalogue, today, phase }: Judge): Turn {
  const path = step.opens !== null && !draft.at(step.opens).isAnswered ? (step.list ?? step.path) : step.path;
  const field = fieldAt(fieldOf(step).path);
  const requirement = REQUIREMENTS.find(
    ({ field: { path: of } }) => of === field?.path || field?.path.startsWith(`${of}[`),
  );
  const who = whoAnswers(requirement ? weighing(requirement, phase, catalogue.criteria) : [])[0] ?? 'porteur';
  const motif = draft.at(path).isAnswered ? 'a_confirmer' : 'ne_sait_pas';
  const by = who === 'porteur' ? '' : ` Qui peut répondre : ${WHO_WORDS[who]}.`;
  return {
    edit: (fiche) => recordTodo(fiche, path, motif, who, dueDay(draftOf(fiche), today)),
    outcome: step.kind === 'any' ? 'no' : 'yes',
    notes: [`Noté dans les réponses à compléter.${by}`],
  };
}
