/** What stands at a question before it is answered: an earlier answer, or what was told elsewhere. */

import { formatNumber } from '../../french/numbers.ts';
import { type Draft, isObject } from '../../model/draft.ts';
import type { Field } from '../../model/fields.ts';
import { shownValue } from '../../model/shown-value.ts';
import { usedNameIn } from '../../text/told/service-name.ts';
import type { Step } from '../agenda/steps.ts';
import { toldBeside } from '../facts/understood.ts';

export function chosenAlready(step: Step, field: Field, draft: Draft): readonly string[] {
  const at = draft.find(step.path);
  if (step.kind === 'more') return ['non'];
  if (step.kind === 'any') return at.isEmptyList ? ['non'] : [];
  if (step.kind === 'card') return at.items.some((item) => item.at('type').text === step.value) ? ['oui'] : [];
  if (!at.isAnswered) return [];
  return Array.isArray(at.value) ? at.value.map(String) : [typed(field, at.value)];
}

/** What is there already, as it would be typed. */
export function typedAlready(step: Step, field: Field, draft: Draft): string {
  const at = draft.find(step.path);
  return step.kind === 'sentence' || !at.isAnswered ? '' : typed(field, at.value);
}

/** What was told before it is asked for, to keep or to change: « Avec Trottoir Libre, on signale… » names the service. */
export function toldAlready({ path, kind }: Step, field: Field, draft: Draft, today: string): string {
  if (path === 'nom') return usedNameIn(draft.at('solution.description').text ?? '') ?? '';
  const told = kind === 'answer' ? toldBeside(path, draft, today) : undefined;
  return told === undefined || typeof told === 'object' ? '' : typed(field, told);
}

function typed(field: Field, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (isObject(value)) return leaves(value);
  if (typeof value === 'number') return value >= 1900 && value <= 2100 ? shownValue(value) : formatNumber(value);
  const date =
    field.kind === 'date' || field.items === 'date' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(shownValue(value)) : null;
  return date ? `${date[3]}/${date[2]}/${date[1]}` : shownValue(value);
}

/** « action: », then « envoyer: 30 messages » below it: a text that holds a colon. */
function leaves(group: Record<string, unknown>): string {
  return Object.entries(group)
    .map(([key, value]) => `${key} : ${shownValue(value)}`)
    .join('\n');
}
