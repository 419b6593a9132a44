/** Which short answers are asked at once, in one sentence. */
import { capital, enumerate, midSentence } from '../../french/typography.ts';
import type { Draft } from '../../model/draft.ts';
import { childrenOf, type Field, fieldOfPlace, type Level } from '../../model/fields.ts';
import type { Phase } from '../../model/phase.ts';
import { isAsked } from './screens.ts';
import type { Step } from './steps.ts';

/** How many of each kind can be told apart in one sentence; « oui » alone says of what in none. */
const MOST = { text: 1, date: 2, number: 1, boolean: 0, choice: 2, object: 0, list: 0 } as const;
const FEWEST = 2;
const SUBJECTS = ['nom', 'qui'];
const NO_NAMES = ['id', 'description'];
/** A card of more answers is filled in one by one. */
const WIDEST = 8;
/** A name, a place, a post: longer, it is prose, where days and figures are part of what is told. In UTF-16 units. */
const NAME = 45;

/** The fields below an object, or an element of a list, that one sentence may answer; none when there are not two. */
export function gathered(holder: Field, phase: Phase, levels: readonly Level[]): readonly Field[] {
  // A section holds answers of all kinds.
  if (holder.parent === '' && holder.kind === 'object') return [];
  const below = childrenOf(holder).filter((field) => isAsked(field, phase, levels));
  // Whom one speaks of is named, were it only recommended.
  const named = childrenOf(holder).find(({ name, kind }) => kind === 'text' && SUBJECTS.includes(name));
  const asked = named === undefined || below.includes(named) ? below : [named, ...below];
  // « 45 000, ou 38 % »: the second is asked once the first is passed.
  if (asked.some(({ ou }) => ou !== null)) return [];
  const found: Field[] = [];
  for (const field of asked) {
    const isName =
      field.kind !== 'text' || (!NO_NAMES.includes(field.name) && String(field.example ?? '').length <= NAME);
    const isSimple = field.si.length === 0 && field.format === null && isName;
    const alike = found.filter(({ kind }) => kind === field.kind).length;
    if (isSimple && alike < MOST[field.kind]) found.push(field);
  }
  // Figures and days are told of something: it is named beside them, or there is nothing else to tell.
  const hasSubject = found.some(({ kind }) => kind === 'text') || found.length === asked.length;
  return found.length >= FEWEST && asked.length <= WIDEST && hasSubject ? found : [];
}

/** Whether nothing of them is answered yet: what is there is changed one answer at a time. */
export function isUntold(fields: readonly Field[], holder: Draft): boolean {
  return fields.every(({ name }) => !holder.member(name).isAnswered);
}

/** Of a step that asks them at once. */
export function fieldsOf({ path, value }: Pick<Step, 'path' | 'value'>): readonly Field[] {
  const holder = fieldOfPlace(path);
  const names = (value ?? '').split(',');
  return holder ? childrenOf(holder).filter(({ name }) => names.includes(name)) : [];
}

/** Its question, and an answer that would do. */
export function togetherOf(step: Pick<Step, 'path' | 'value'>): { label: string; hint: string; example: string } {
  const fields = fieldsOf(step);
  const holder = fieldOfPlace(step.path);
  const rank = /\[(\d+)\]$/.exec(step.path)?.[1];
  const own = rank === undefined ? (holder?.question ?? holder?.title ?? '') : capital(holder?.element ?? 'un élément');
  const names = fields.map(({ title }) => midSentence(title));
  return {
    label: Number(rank ?? 0) === 0 ? own : `${own} (n° ${Number(rank) + 1})`,
    hint: `D’un coup, entre virgules : ${enumerate(names, 'et')}. Ce que vous ne dites pas est demandé après.`,
    example: fields.map(exampleOf).join(', '),
  };
}

function exampleOf({ kind, choices, example }: Field): string {
  if (kind === 'choice')
    return (choices.find(({ value }) => value === example) ?? choices[0])?.label.toLowerCase() ?? '';
  const date = kind === 'date' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(example)) : null;
  return date ? `${date[3]}/${date[2]}/${date[1]}` : String(example ?? '');
}
