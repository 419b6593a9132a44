/** How a step is put to the person: its label, its hint, its example, and why it is asked. */

import { formatDate } from '../../french/dates.ts';
import { formatNumber } from '../../french/numbers.ts';
import { plural, visible } from '../../french/typography.ts';
import type { Criteria } from '../../model/criterion.ts';
import type { Draft } from '../../model/draft.ts';
import { ancestorsOf, descendantsOf, type Field, fieldAt, fieldOfPlace } from '../../model/fields.ts';
import type { Phase } from '../../model/phase.ts';
import { expectation } from '../../model/reading.ts';
import { REQUIREMENTS, weighing } from '../../model/requirements.ts';
import { shownValue } from '../../model/shown-value.ts';
import { togetherOf } from './gathered.ts';
import { obstacleOf } from './obstacles.ts';
import { openingOf } from './sentence.ts';
import type { Step } from './steps.ts';

export interface Question {
  label: string;
  hint: string;
  example: string | null;
}

/** Examples longer than this are paragraphs: so are the answers. In UTF-16 units. */
const SHORT = 60;

/** The field that a step fills, or the list it asks about. */
export function fieldOf(step: Step): Field {
  const field = fieldOfPlace(step.path);
  if (!field) throw new Error(`no field at ${step.path}`);
  return field;
}

export function questionOf(step: Step, draft: Draft): Question {
  const field = fieldOf(step);
  const element = field.element ?? 'un élément';
  if (step.kind === 'any') return { label: `Y a-t-il ${element} à signaler ?`, hint: '', example: null };
  if (step.kind === 'more') return { label: `Encore ${element} ?`, hint: '', example: null };
  if (step.kind === 'levels') return RISKS;
  if (step.kind === 'signature') return SIGNATURE;
  if (step.kind === 'together') return togetherOf(step);
  if (step.kind === 'card') return obstacleOf(step.value ?? '');
  if (step.kind === 'sentence') {
    const hint = `Terminez la phrase : « ${visible(openingOf(draft))}… »`;
    return { label: 'Que perdent-ils, que subissent-ils ?', hint, example: 'attendent six mois une aide déjà due' };
  }
  return { label: labelOf(step, field), hint: field.description, example: exampleOf(field) };
}

const RISKS: Question = {
  label: 'Quatre risques peuvent vous arrêter. Où en est chacun, aujourd’hui ?',
  hint: 'Ne pas savoir est une réponse. Le document à montrer dira les niveaux, pas ces phrases.',
  example: null,
};

const SIGNATURE: Question = {
  label: 'Qui signe ? Votre nom, puis votre administration',
  hint: 'Séparez-les par une virgule.',
  example: 'Samira Colin, mairie de Vierzon',
};

/** Elements that the person knows by their phase or their card, not by their rank. */
const NAMED_OTHERWISE = /^(?:calendrier\.phases|risques\.obstacles_imaginaires)\[/;

/** The question of the field, its title otherwise; the rank of the element of a list. */
function labelOf({ path }: Step, field: Field): string {
  const rank = /\[(\d+)\](?=[^[\]]*$)/.exec(path)?.[1];
  const isMember = field.path.includes('[]') || field.kind === 'list';
  const own = field.items === null || field.items === 'choice' ? (field.question ?? field.title) : field.title;
  // The first may well be the only one.
  return isMember && Number(rank ?? 0) > 0 && !NAMED_OTHERWISE.test(path) ? `${own} (n° ${Number(rank) + 1})` : own;
}

function exampleOf(field: Field): string | null {
  if (field.kind === 'choice' || field.items === 'choice' || field.example === null) return null;
  const example = Array.isArray(field.example) ? field.example[0] : field.example;
  if (field.kind === 'date' || field.items === 'date')
    return String(example).replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');
  return typeof example === 'string' || typeof example === 'number' ? String(example) : null;
}

/** Whether the answer may take several paragraphs. */
export function isLong(field: Field): boolean {
  const kind = field.items ?? field.kind;
  return kind === 'text' && field.format === null && (exampleOf(field) ?? '').length > SHORT;
}

/** The question that several short answers share, asked before the first of them; null when each has its own. */
export function groupOf(step: Step): Field | null {
  if (step.kind === 'levels' || step.kind === 'signature') return null;
  if (step.kind === 'together' && !/\]$/.test(step.path)) return null;
  const field = fieldOf(step);
  if (step.kind === 'card' || step.kind === 'sentence') return field;
  if (step.kind === 'answer' && field.question !== null && (field.kind !== 'list' || field.items === 'choice'))
    return null;
  return [field, ...ancestorsOf(field)].find((one) => one.question !== null) ?? null;
}

/** What there is to choose from is on the screen, in words. */
const CHOSEN: ReadonlySet<string> = new Set(['choice', 'boolean']);

/** Those that name a field; else what it tells in prose, or what stands below it. */
function criteriaOf(field: Field): readonly string[] {
  if (field.criteria.length > 0) return field.criteria;
  const told = field.tells.flatMap((path) => fieldAt(path) ?? []);
  return (told.length > 0 ? told : [field])
    .flatMap((one) => [one, ...descendantsOf(one)])
    .flatMap((one) => one.criteria);
}

/** « Pourquoi cette question »: the criterion's reason, a good and a bad answer. Its source is in `fiche explain`. */
export function whyOf(step: Step, phase: Phase, criteria: Criteria): string {
  const field = fieldOf(step);
  const requirement = REQUIREMENTS.find(
    ({ field: { path } }) => path === field.path || field.path.startsWith(`${path}[`),
  );
  const named = criteriaOf(field).flatMap((id) => criteria.get(id) ?? []);
  const here = named.filter((one) => one.phase === phase || one.phase === 'toutes');
  // What this phase asks says more than what an earlier one asked; and first, what matters most.
  const own = here.find(({ core }) => core) ?? here[0] ?? named.find(({ core }) => core) ?? named[0];
  const criterion = own ?? (requirement && weighing(requirement, phase, criteria)[0]);
  const expected =
    step.kind === 'answer' && !CHOSEN.has(field.items ?? field.kind) && expectation(field) !== 'un texte'
      ? `Ce qu’on attend : ${expectation(field)}.`
      : '';
  if (!criterion) return [`Pourquoi cette question : ${field.description}`, expected].filter(Boolean).join('\n');
  return [
    `Pourquoi cette question : ${criterion.why}`,
    expected,
    `Bon exemple : ${criterion.good}`,
    `Mauvais exemple : ${criterion.bad}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** How an answer is shown in one line; « non renseigné » when there is none. */
export function answerText(at: Draft, field: Field): string {
  if (Array.isArray(at.value) && field.items === 'choice') {
    const labels = at.items.map((item) => choiceLabel(field, item.value));
    return labels.length > 0 ? labels.join(', ') : 'non renseigné';
  }
  if (Array.isArray(at.value)) return at.value.length === 0 ? 'aucun' : plural(at.value.length, 'élément');
  if (!at.isAnswered) return 'non renseigné';
  if (typeof at.value === 'boolean') return at.value ? 'oui' : 'non';
  if (typeof at.value === 'number')
    return at.value >= 1900 && at.value <= 2100 ? String(at.value) : formatNumber(at.value);
  return field.kind === 'date' ? formatDate(String(at.value)) : choiceLabel(field, at.value);
}

function choiceLabel(field: Field, value: unknown): string {
  return field.choices.find((choice) => choice.value === value)?.label ?? shownValue(value);
}
