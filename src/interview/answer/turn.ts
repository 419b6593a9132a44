/** One step put to a person, and what their reply changes. */
import { plain } from '../../french/fold.ts';
import { isBlank } from '../../french/invisible.ts';
import { quote } from '../../french/typography.ts';
import { isMereYes } from '../../french/yes-no.ts';
import type { Draft } from '../../model/draft.ts';
import { sameValue } from '../../model/equal.ts';
import { type Field, fieldOfPlace } from '../../model/fields.ts';
import { fromDotted } from '../../model/pointer.ts';
import { readScalar, type Scalar } from '../../model/reading.ts';
import { REQUIREMENTS, weighing, whoAnswers } from '../../model/requirements.ts';
import { WHO_WORDS } from '../../model/who.ts';
import { setValue } from '../../source/edit.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import { bareName, isUndecidedName, usedNameIn } from '../../text/told/service-name.ts';
import type { ChoicePrompt, Command, Prompt, Reply } from '../agenda/ask.ts';
import { fieldsOf } from '../agenda/gathered.ts';
import type { Outcome } from '../agenda/itinerary.ts';
import { fieldOf, isLong, questionOf } from '../agenda/question.ts';
import { openingOf, sentenceOf } from '../agenda/sentence.ts';
import type { Standard } from '../agenda/standard.ts';
import type { Step } from '../agenda/steps.ts';
import { noted } from '../writing/notes.ts';
import {
  confirm,
  dropCard,
  dueDay,
  eraseAnswer,
  isUnconfirmed,
  recordAnswer,
  recordCard,
  recordTodo,
} from '../writing/record.ts';
import { chosenAlready, toldAlready, typedAlready } from './already.ts';
import { besides } from './besides.ts';
import { withRemark } from './qualified.ts';
import { readBack } from './read-back.ts';
import { problemOf, problemOfText } from './refused-answer.ts';
import { levelled, levelsOf, signatureOf, signed } from './signing.ts';
import { readSpoken } from './spoken.ts';
import { problemTogether, toldTogether } from './together.ts';

/** What a reply comes to. `edit` is null when nothing changes. */
export interface Turn {
  edit: ((fiche: Snapshot) => Snapshot) | null;
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

/** The question of a step. `begun`: what had begun to be typed here; null when nothing had. */
export function promptOf(step: Step, draft: Draft, begun: string | null, today: string): Prompt {
  const field = fieldOf(step);
  const question = { ...questionOf(step, draft), commands: commandsOf(step, draft) };
  if (step.kind === 'levels') return { kind: 'levels', ...question, ...levelsOf(draft, begun) };
  const choice = choicesOf(step, field);
  if (choice) return { kind: 'choice', ...question, ...choice, initial: chosenAlready(step, field, draft) };
  if (step.kind === 'together') {
    const problem = (text: string) =>
      isBlank(text) ? null : (problemOfText(text) ?? problemTogether(step, text, today));
    return { kind: 'text', ...question, initial: begun ?? '', long: false, problem, preview: null };
  }
  const opening = openingOf(draft);
  const isSentence = step.kind === 'sentence';
  if (step.kind === 'signature') {
    const initial = begun ?? signatureOf(draft);
    return { kind: 'text', ...question, initial, long: false, problem: problemOfText, preview: null };
  }
  const isOpen = begun === null && !draft.find(step.path).isAnswered;
  const told = isOpen ? toldAlready(step, field, draft, today) : '';
  return {
    kind: 'text',
    ...question,
    initial: begun ?? (isOpen ? told : typedAlready(step, field, draft)),
    ...(told !== '' && { isTold: true }),
    long: isSentence || isLong(field),
    problem: (text) => (isSentence ? problemOfText(text) : problemOf(field, text, today)),
    preview: isSentence ? (text) => sentenceOf(opening, text) : null,
  };
}

/** What there is to choose from; null for a text. */
function choicesOf(step: Step, field: Field): (Pick<ChoicePrompt, 'choices' | 'many'> & { example?: null }) | null {
  if (step.kind === 'any' || step.kind === 'more') return { choices: YES_NO, many: false };
  if (step.kind === 'card') return { choices: CARD, many: false };
  if (step.kind !== 'answer') return null;
  const kind = field.items ?? field.kind;
  if (kind === 'choice') return { choices: field.choices, many: field.items === 'choice' };
  return kind === 'boolean' ? { choices: YES_NO, many: false, example: null } : null;
}

function commandsOf(step: Step, draft: Draft): Command[] {
  if (step.kind === 'more') return ['help', 'back', 'all'];
  const answered = step.kind === 'answer' && draft.find(step.path).isAnswered;
  return ['help', 'back', 'all', 'unknown', 'pass', ...(answered ? (['erase'] as const) : [])];
}

/** What a reply that is no call for help, way back or stop comes to. */
export function settleReply(step: Step, reply: Reply, draft: Draft, standard: Standard): Turn {
  if ('command' in reply) return settleCommand(step, reply.command, draft, standard);
  if (step.kind === 'levels') return 'choices' in reply ? levelled(reply.choices, draft) : KEPT;
  if ('choices' in reply) {
    const turn = settleChoices(step, reply.choices, draft);
    return step.kind === 'answer' && reply.said !== undefined
      ? withRemark(turn, fieldOf(step), reply.said, draft)
      : turn;
  }
  const text = step.path === 'nom' ? typedName(reply.text, draft) : reply.text;
  if (step.path === 'nom' && isUndecidedName(text)) return undecided(step, text, draft, standard);
  if (step.kind === 'signature') return signed(text, draft);
  if (step.opens !== null && !draft.find(step.opens).isAnswered && NOBODY.test(plain(text))) return noneOf(step, draft);
  if (step.kind === 'together') return isBlank(text) ? KEPT : toldTogether(step, text, standard.today);
  // A stop alone ends an answer of several lines: here, one that is empty.
  if (isBlank(text.replace(/^\s*\.+\s*$/, '')))
    return draft.find(step.path).isAnswered && step.kind === 'answer' ? erased(step) : passed(step, draft);
  if (step.kind === 'sentence') {
    const sentence = sentenceOf(openingOf(draft), text);
    return { ...KEPT, edit: (fiche) => recordAnswer(fiche, step.path, sentence) };
  }
  const reading = readSpoken(fieldOf(step), text, standard.today);
  if (!reading.ok) return KEPT;
  const turn = withRemark(
    besides(step, answered(step, reading.value, text, draft), text, draft),
    fieldOf(step),
    text,
    draft,
  );
  // « idem » is kept, and counts for nothing: it is said while the person can still do something about it.
  const { kind, name } = fieldOf(step);
  // « oui oui c’est bien ça », meant for what was asked before, tells no story.
  const isHollow =
    kind === 'text' && (standard.catalogue.saysNothing(text.trim(), true) || (name !== 'nom' && isMereYes(text)));
  return isHollow ? { ...turn, notes: [...turn.notes, hollowNote(text)] } : turn;
}

/** « personne », « aucun »: where a list would begin or grow, it does not. */
const NOBODY =
  /^(?:personne|aucune?|rien|neant|non|pas (?:encore|pour l'instant)|il n'y en a pas|y en a pas)[.! ]{0,3}$/;

function noneOf({ list }: Step, draft: Draft): Turn {
  const isFirst = list !== null && draft.find(list).items.length === 0;
  const canBeNone = list !== null && fieldOfPlace(list)?.vide != null;
  const edit = isFirst && canBeNone ? (fiche: Snapshot) => setValue(fiche, fromDotted(list), []) : null;
  return { edit, outcome: 'no', notes: [edit === null ? 'Rien n’est noté.' : 'Noté : aucun.'] };
}

function hollowNote(text: string): string {
  return `${quote(text)} ne dira rien à qui lit la fiche. Pour le dire en entier : < puis votre phrase. Pour plus tard : jsp.`;
}

function settleCommand(step: Step, command: Command, draft: Draft, standard: Standard): Turn {
  if (command === 'unknown') return unknown(step, draft, standard);
  if (command === 'erase') return erased(step);
  if (step.kind === 'more') return wholeList(step, draft);
  return step.kind === 'any' ? { ...KEPT, outcome: 'no' } : passed(step, draft);
}

function settleChoices(step: Step, choices: readonly string[], draft: Draft): Turn {
  const [first = ''] = choices;
  if (step.kind === 'any' && first === 'non') {
    const edit = draft.find(step.path).isEmptyList
      ? null
      : (fiche: Snapshot) => setValue(fiche, fromDotted(step.path), []);
    return { edit, outcome: 'no', notes: [] };
  }
  if (step.kind === 'more' && first !== 'oui') return wholeList(step, draft);
  if (step.kind === 'any' || step.kind === 'more') return { ...KEPT, outcome: first === 'oui' ? 'yes' : 'no' };
  if (step.kind === 'card') return card(step, first === 'oui');
  const field = fieldOf(step);
  if (field.items === 'choice') return answered(step, choices, '', draft);
  const reading = readScalar(field, first);
  return reading.ok ? answered(step, reading.value, first, draft) : KEPT;
}

/** Nothing to add: the list is right as it stands. */
function wholeList({ list, path }: Step, draft: Draft): Turn {
  const whole = list ?? path;
  const edit = isUnconfirmed(draft, whole) ? (fiche: Snapshot) => confirm(fiche, whole) : null;
  return { edit, outcome: 'no', notes: [] };
}

/** Where a list could grow, nothing to add says that it is right. */
function passed(step: Step, draft: Draft): Turn {
  const isNew = step.list !== null && !draft.find(step.path).isAnswered;
  return isNew ? { ...KEPT, edit: wholeList(step, draft).edit } : KEPT;
}

function erased({ path }: Step): Turn {
  return { edit: (fiche) => eraseAnswer(fiche, path), outcome: 'yes', notes: ['Réponse effacée.'] };
}

function card({ path, value }: Step, concerned: boolean): Turn {
  const type = value ?? '';
  const edit = (fiche: Snapshot) =>
    concerned ? recordCard(fiche, path, 'type', type) : dropCard(fiche, path, 'type', type);
  return { edit, outcome: 'yes', notes: [] };
}

/** `text`: as it was typed; what was understood otherwise than written is said back. */
function answered(step: Step, value: Scalar | readonly string[], text: string, draft: Draft): Turn {
  const known = draft.find(step.path).value;
  const isPromised = draft.at('a_completer').items.some((todo) => todo.at('champ').text === step.path);
  if (sameValue(known, value) && !isPromised) return KEPT;
  const back = typeof value === 'object' ? null : readBack(fieldOf(step), value, text);
  const notes = back === null ? [] : [`Noté : ${back}`];
  return { edit: (fiche) => recordAnswer(fiche, step.path, value), outcome: 'yes', notes };
}

/** Typed after the name that stood there, one signe to the next, another name takes its place: « StockVigieStock Malin ». */
function typedName(text: string, draft: Draft): string {
  const stood = draft.at('nom').isAnswered ? null : usedNameIn(draft.at('solution.description').text ?? '');
  const rest = stood !== null && text.startsWith(stood) ? text.slice(stood.length) : '';
  return bareName(/^[\p{Lu}\d«"“]/u.test(rest) ? rest : text);
}

/** What was hesitated between is kept among the notes: a sentence is no name. */
function undecided(step: Step, text: string, draft: Draft, standard: Standard): Turn {
  const turn = unknown(step, draft, standard);
  return { ...turn, edit: (fiche) => noted(turn.edit?.(fiche) ?? fiche, `Nom du service : ${text.trim()}`) };
}

/** The element that is not there yet has no place of its own: its list is what is to be completed. */
function unknown(step: Step, draft: Draft, { catalogue, today, phase }: Standard): Turn {
  const own = step.kind === 'together' ? `${step.path}.${fieldsOf(step)[0]?.name}` : step.path;
  const path = step.opens !== null && !draft.find(step.opens).isAnswered ? (step.list ?? own) : own;
  const field = fieldOfPlace(path);
  const requirement = REQUIREMENTS.find(
    ({ field: { path: of } }) => of === field?.path || field?.path.startsWith(`${of}[`),
  );
  const who = whoAnswers(requirement ? weighing(requirement, phase, catalogue.criteria) : [])[0] ?? 'porteur';
  const motif = draft.find(path).isAnswered ? 'a_confirmer' : 'ne_sait_pas';
  const by = who === 'porteur' ? '' : ` Qui peut répondre : ${WHO_WORDS[who]}.`;
  return {
    edit: (fiche) => recordTodo(fiche, path, motif, who, dueDay(fiche.draft, today)),
    outcome: step.kind === 'any' ? 'no' : 'yes',
    notes: [`Noté dans les réponses à compléter.${by}`],
  };
}
