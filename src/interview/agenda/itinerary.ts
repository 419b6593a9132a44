/** The way through the questions: every step in order, where one stands, what comes next, what is left. */
import type { Draft } from '../../model/draft.ts';
import { fromDotted, isWithin } from '../../model/pointer.ts';
import { cursorOf } from './cursor.ts';
import type { Item, Screen } from './screen-lists.ts';
import { type Agenda, placeAsked } from './screens.ts';
import { type Standing, type Step, screenSteps } from './steps.ts';

/** What a step came to, for those that ask yes or no. */
export type Outcome = 'yes' | 'no';

/** Every step, in order. `at`, a cursor, keeps its own step open: an element that is being added, say. */
export function stepsOf(agenda: Agenda, draft: Draft, at: string | null): readonly Step[] {
  const { whole } = listed(agenda, draft);
  const steps = whole.get(at) ?? listedSteps(agenda, draft, at);
  whole.set(at, steps);
  return steps;
}

/** A question is placed, counted and left from the same lists: they are made once for each version of the fiche. */
interface Listed {
  /** By where one stands. */
  whole: Map<string | null, readonly Step[]>;
  /** By rank of the screen, as long as one does not stand on it. */
  apart: (readonly Step[] | undefined)[];
}

const LISTED = new WeakMap<Agenda, WeakMap<Draft, Listed>>();

function listed(agenda: Agenda, draft: Draft): Listed {
  const ofAgenda = LISTED.get(agenda) ?? new WeakMap<Draft, Listed>();
  LISTED.set(agenda, ofAgenda);
  const found = ofAgenda.get(draft) ?? { whole: new Map(), apart: [] };
  ofAgenda.set(draft, found);
  return found;
}

function listedSteps(agenda: Agenda, draft: Draft, at: string | null): Step[] {
  const seen = new Set<string>();
  return agenda.screens.flatMap((screen, rank) =>
    stepsOn(screen, { agenda, draft, at, screen: rank }).filter(
      (step) => !agenda.known.has(cursorOf(step)) && isNew(cursorOf(step), seen),
    ),
  );
}

function stepsOn({ items }: Screen, standing: Standing): readonly Step[] {
  const { agenda, draft, screen } = standing;
  if (isAbout(items, standing.at)) return screenSteps(standing);
  const { apart } = listed(agenda, draft);
  const found = apart[screen] ?? screenSteps({ ...standing, at: null });
  apart[screen] = found;
  return found;
}

/** Whether where one stands may open something among them: elsewhere the steps are the same wherever one stands. */
function isAbout(items: readonly Item[], at: string | null): boolean {
  return at !== null && items.some((item) => sectionOf(placeAsked(item)) === sectionOf(at));
}

function sectionOf(place: string): string {
  return /^\w*/.exec(place)?.[0] ?? '';
}

function isNew(cursor: string, seen: Set<string>): boolean {
  if (seen.has(cursor)) return false;
  seen.add(cursor);
  return true;
}

export function stepAt(cursor: string, agenda: Agenda, draft: Draft): Step | null {
  return stepsOf(agenda, draft, cursor).find((step) => cursorOf(step) === cursor) ?? null;
}

/** The step after one that has been answered or passed; null at the end. */
export function nextStep(step: Step, outcome: Outcome, agenda: Agenda, draft: Draft): Step | null {
  const opening = (step.kind === 'any' || step.kind === 'more') && outcome === 'yes';
  if (opening) {
    const element = step.kind === 'any' ? `${step.path}[0]` : step.path;
    const opened = stepsOf(agenda, draft, element).find((one) => one.opens === element);
    if (opened) return opened;
  }
  const steps = stepsOf(agenda, draft, cursorOf(step));
  const rank = steps.findIndex((one) => cursorOf(one) === cursorOf(step));
  const rest = steps.slice(rank + 1);
  const ended = outcome === 'no' || (step.opens !== null && !draft.find(step.opens).isAnswered);
  const left = ended && step.kind !== 'card' ? step.list : null;
  return rest.find((one) => left === null || !isWithin(fromDotted(one.path), fromDotted(left))) ?? null;
}

/** The step before; null at the beginning. */
export function previousStep(step: Step, agenda: Agenda, draft: Draft): Step | null {
  const steps = stepsOf(agenda, draft, cursorOf(step));
  return steps[steps.findIndex((one) => cursorOf(one) === cursorOf(step)) - 1] ?? null;
}

/** Which screen of how many, from 1; those that have nothing to ask do not count. */
export function placeOf(step: Step, agenda: Agenda, draft: Draft): { rank: number; count: number } {
  const screens = [...new Set(stepsOf(agenda, draft, cursorOf(step)).map((one) => one.screen))];
  return { rank: screens.indexOf(step.screen) + 1, count: screens.length };
}

/** What is left to ask from a step on: of the screens to come, each list with one element whole. */
export function stepsAhead(from: Step | null, agenda: Agenda, draft: Draft): Step[] {
  if (from === null) return [];
  const here = stepsOf(agenda, draft, cursorOf(from));
  const rest = here.slice(here.findIndex((one) => cursorOf(one) === cursorOf(from)));
  const later = stepsOf({ ...agenda, everything: true }, draft, null).filter((one) => one.screen > from.screen);
  return [...rest.filter((one) => one.screen === from.screen), ...later];
}
