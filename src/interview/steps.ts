/** The interview as a sequence of steps. Where one stands is a string, so that a draft file can hold it. */
import type { Phase } from '../core/diagnostic.ts';
import type { Draft } from '../core/draft.ts';
import { type Field, fieldAt } from '../core/fields.ts';
import { type Item, riskiestAxis, SCREENS } from './screens.ts';

/**
 * `answer`: one value at `path`. `any`: does the list at `path` have an element at all ?
 * `more`: does it have one more, that would stand at `path` ?
 */
export interface Step {
  kind: 'answer' | 'any' | 'more';
  /** `usagers.cibles[1].nom`, `usagers.cibles[1]` or `deploiement.dependances`. */
  path: string;
  screen: number;
  item: number;
}

/** Answers to `any` and `more`; ignored after an `answer`. */
export type Outcome = 'yes' | 'no';

export function firstStep(draft: Draft, phase: Phase): Step | null {
  return openItem(draft, phase, 0, 0);
}

/** The step after one that has been answered or passed; null at the end. */
export function nextStep(step: Step, outcome: Outcome, draft: Draft, phase: Phase): Step | null {
  const item = SCREENS[step.screen]?.items[step.item];
  if (!item || !('list' in item)) return openItem(draft, phase, step.screen, step.item + 1);
  return withinList(item, step, outcome, draft, phase) ?? openItem(draft, phase, step.screen, step.item + 1);
}

/** A step as a draft file holds it: its path, with a question mark when it asks whether there is one more. */
export function cursorOf(step: Step): string {
  return step.kind === 'more' ? `${step.path}?` : step.path;
}

/** The step that a cursor names; null when it names none. */
export function stepAt(cursor: string, draft: Draft, phase: Phase): Step | null {
  const path = cursor.replace(/\?$/, '');
  for (const [screen, { items }] of SCREENS.entries()) {
    for (const [index, item] of items.entries()) {
      const place = { path, screen, item: index };
      if (!('list' in item)) {
        if (pathOf(item, draft) === path) return { kind: 'answer', ...place };
        continue;
      }
      if (path === item.list) return { kind: 'any', ...place };
      const rest = path.startsWith(`${item.list}[`) ? path.slice(item.list.length) : null;
      if (rest === null) continue;
      const leaf = rest.replace(/^\[\d+\]\.?/, '');
      const leaves = leavesOf(item.list, phase);
      if (cursor !== path) return { kind: 'more', ...place };
      if (leaves.length === 0 ? leaf === '' : leaves.includes(leaf)) return { kind: 'answer', ...place };
    }
  }
  return null;
}

function openItem(draft: Draft, phase: Phase, screen: number, index: number): Step | null {
  const items = SCREENS[screen]?.items;
  if (!items) return null;
  const item = items[index];
  if (!item) return openItem(draft, phase, screen + 1, 0);
  const place = { screen, item: index };
  if (!('list' in item)) return { kind: 'answer', path: pathOf(item, draft), ...place };
  const field = fieldAt(item.list);
  if (field?.vide === 'reponse') return { kind: 'any', path: item.list, ...place };
  return { kind: 'answer', path: elementPath(item.list, 0, phase), ...place };
}

function pathOf(item: Exclude<Item, { list: string }>, draft: Draft): string {
  return 'field' in item ? item.field : `risques.${riskiestAxis(draft)}.${item.riskiest}`;
}

function withinList(
  item: Extract<Item, { list: string }>,
  step: Step,
  outcome: Outcome,
  draft: Draft,
  phase: Phase,
): Step | null {
  const place = { screen: step.screen, item: step.item };
  if (step.kind === 'any') {
    return outcome === 'no' ? null : { kind: 'answer', path: elementPath(item.list, 0, phase), ...place };
  }
  const rank = Number(/\[(\d+)\]/.exec(step.path.slice(item.list.length))?.[1] ?? 0);
  if (step.kind === 'more') {
    return outcome === 'no' ? null : { kind: 'answer', path: elementPath(item.list, rank, phase), ...place };
  }
  const leaves = leavesOf(item.list, phase);
  const leaf = step.path.slice(step.path.lastIndexOf('.') + 1);
  const isFirst = leaves.length === 0 || leaf === leaves[0];
  const element = draft.at(`${item.list}[${rank}]`);
  // Passing the first answer of an element says that there is none.
  if (isFirst && !element.isAnswered) return null;
  const following = leaves[leaves.indexOf(leaf) + 1];
  if (leaves.length > 0 && following) return { kind: 'answer', path: `${item.list}[${rank}].${following}`, ...place };
  if (item.single) return null;
  const next = rank + 1;
  if (next < (item.atLeast ?? 1)) return { kind: 'answer', path: elementPath(item.list, next, phase), ...place };
  return { kind: 'more', path: `${item.list}[${next}]`, ...place };
}

function elementPath(list: string, rank: number, phase: Phase): string {
  const [first] = leavesOf(list, phase);
  return first ? `${list}[${rank}].${first}` : `${list}[${rank}]`;
}

/** What is asked of each element: what is due in the phase, or recommended when nothing is. None for a list of texts. */
export function leavesOf(list: string, phase: Phase): string[] {
  const children = (fieldAt(list)?.children ?? []).flatMap((path) => fieldAt(path) ?? []);
  const leaves = children.filter((field) => field.kind !== 'object' && field.kind !== 'list');
  const due = leaves.filter((field) => field.due[phase] === 'R' || field.due[phase] === 'a');
  const asked = due.length > 0 ? due : leaves.filter((field) => field.due[phase] === 'r');
  return asked.map((field: Field) => field.path.slice(field.path.lastIndexOf('.') + 1));
}
