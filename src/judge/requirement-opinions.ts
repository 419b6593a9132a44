/** What lacks of a fiche, at full severity (as at the gate of the phase). */

import { quote } from '../french/typography.ts';
import { AXES, type Axis } from '../model/axis.ts';
import type { Criteria } from '../model/criterion.ts';
import type { Draft } from '../model/draft.ts';
import type { Field } from '../model/fields.ts';
import { type Gap, gapOf, isDue, type Reckoning } from '../model/gaps.ts';
import type { Phase } from '../model/phase.ts';
import { isWithin, sectionOf } from '../model/pointer.ts';
import {
  REQUIREMENTS,
  type Requirement,
  requirementAxis,
  requirementSeverity,
  weighing,
  whoAnswers,
} from '../model/requirements.ts';
import { tellersOf } from '../model/tellers.ts';
import { isDueNow, timingOf } from './due.ts';
import type { Finding } from './finding.ts';
import { DUE_WHEN_STOPPED, isStopped, type Judged, type Opinion, type Opinions } from './opinions.ts';
import type { Todo } from './todo.ts';

export function requirementOpinions(judged: Judged, criteria: Criteria): Omit<Opinions, 'notAssessable'> {
  const { draft, phase, meant, hollow, todos, today } = judged;
  const axes = Object.fromEntries(AXES.map((axis) => [axis, { due: 0, answered: 0 }])) as Record<
    Axis,
    { due: number; answered: number }
  >;
  const opinions: Opinion[] = [];
  const unconfirmed = new Set(todos.filter((todo) => todo.motif === 'a_confirmer').map((todo) => todo.pointer));
  const strict: Reckoning = { root: draft, meant, unconfirmed, hollow, strict: true };
  const asked = phase ?? 'investigation';
  const timing = timingOf(draft, asked, today);
  for (const requirement of requirementsDue(draft, phase)) {
    const level = requirement.due[asked];
    const gap = gapOf(requirement, asked, strict);
    if (level !== 'r') {
      const tally = axes[requirementAxis(requirement, asked, criteria)];
      tally.due += 1;
      if (!gap) tally.answered += 1;
    }
    if (!gap) continue;
    const already = gapOf(requirement, asked, { ...strict, strict: false });
    const teller = tellerOf(requirement.field, draft, hollow);
    const absence = absenceFinding(requirement, asked, gap, todos, criteria);
    const finding = teller === null ? absence : toldAlready(absence, requirement.field, teller);
    const isNow = already !== null && isDueNow(requirement, asked, timing, criteria);
    // Not due yet, or never: an answer that says nothing is there all the same.
    const isEmptyAnswer = already !== null && hollow.has(gap.pointer);
    const before = isNow && teller === null ? 'warning' : isNow || isEmptyAnswer ? 'info' : null;
    opinions.push({ finding, before, field: requirement.field });
  }
  return { opinions, axes };
}

/** In words: shorter, « les parents et les cuisiniers » names them, and tells nothing of what they lose. */
const FEWEST = 12;

/** The answer that tells this one in the person's own words; null when none does. */
function tellerOf(field: Field, draft: Draft, hollow: ReadonlySet<string>): Field | null {
  const [teller] = tellersOf(field.path);
  if (teller === undefined) return null;
  const at = draft.find(teller.path);
  const isTold = at.isAnswered && !hollow.has(at.pointer) && (at.text ?? '').trim().split(/\s+/).length >= FEWEST;
  return isTold ? teller : null;
}

function toldAlready(absence: Finding, { title }: Field, teller: Field): Finding {
  const message = `${quote(title)} : à détailler, c’est dit dans ${quote(teller.title)}.`;
  return { ...absence, message, told: teller.title };
}

/** An unknown phase makes only itself due; a value of the wrong kind is the schema's business. */
function requirementsDue(draft: Draft, phase: Phase | null): readonly Requirement[] {
  if (phase === null) return REQUIREMENTS.filter(({ field }) => field.path === 'phase');
  const stopped = isStopped(draft);
  return REQUIREMENTS.filter(
    ({ due, field }) =>
      due[phase] !== null &&
      (!stopped || DUE_WHEN_STOPPED.includes(sectionOf(field.path))) &&
      isDue(field, draft.find(field.parent), draft),
  );
}

function absenceFinding(
  requirement: Requirement,
  phase: Phase,
  gap: Gap,
  todos: readonly Todo[],
  criteria: Criteria,
): Finding {
  const named = weighing(requirement, phase, criteria);
  const todo = todos.find(({ pointer }) => isWithin(pointer, gap.pointer));
  return {
    kind: 'requirement',
    rule: requirement.id,
    severity: requirementSeverity(requirement, phase, criteria),
    message: todo?.sentence ? `${gap.message} ${todo.sentence}` : gap.message,
    ...(todo?.sentence && { promise: todo.sentence }),
    pointer: gap.pointer,
    missing: gap.missing,
    on: 'key',
    why: named[0]?.why ?? null,
    // The question of the very field says more than that of the criterion it shares with others.
    ask: requirement.field.question ?? named[0]?.ask ?? null,
    who: whoAnswers(named),
    criteria: named.map((criterion) => criterion.id),
    core: named.some(({ core }) => core),
    axis: requirementAxis(requirement, phase, criteria),
  };
}
