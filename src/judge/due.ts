/** What a fiche owes now: little in the first half of a phase, all of the phase at its gate. */
import { type Criteria, weighsOn } from '../model/criterion.ts';
import type { Draft } from '../model/draft.ts';
import { PHASES, type Phase } from '../model/phase.ts';
import { sectionOf } from '../model/pointer.ts';
import type { Requirement } from '../model/requirements.ts';

/** How long a phase lasts when nobody says, in days: 13 weeks, then 9, 12 and 12 months. */
const USUAL: Readonly<Record<Phase, number>> = {
  investigation: 91,
  construction: 274,
  acceleration: 365,
  perennisation: 365,
};

/** Three weeks into the investigation a « fiche problème » is read: the problem, its users, first figures. */
const PROBLEM_DAY = 21;
const OF_THE_PROBLEM = ['probleme', 'usagers'];

export interface Timing {
  /** Half of what was planned for the phase is over. */
  isPastHalf: boolean;
  /** The « fiche problème » is due. */
  isProblemDue: boolean;
}

/** Where today stands in the phase; without a start, in its first half. */
export function timingOf(draft: Draft, phase: Phase, today: string): Timing {
  const own = draft.at('calendrier.phases').items.find((item) => item.at('nom').text === phase);
  const start = dayOf(own?.at('debut').date);
  if (start === null) return { isPastHalf: false, isProblemDue: false };
  const end = dayOf(own?.at('fin').date ?? own?.at('fin_prevue').date) ?? start + USUAL[phase];
  const now = dayOf(today) ?? start;
  return {
    isPastHalf: now - start > (end - start) / 2,
    isProblemDue: phase === 'investigation' && now - start >= PROBLEM_DAY,
  };
}

function dayOf(date: string | undefined): number | null {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : time / 86_400_000;
}

/** Whether a requirement is due before the gate: what is only recommended never is. */
export function isDueNow(requirement: Requirement, phase: Phase, timing: Timing, criteria: Criteria): boolean {
  const level = requirement.due[phase];
  if (level !== 'R' && level !== 'a') return false;
  if (timing.isPastHalf) return true;
  if (timing.isProblemDue && OF_THE_PROBLEM.includes(sectionOf(requirement.field.path))) return true;
  return isDueOnEntry(requirement, phase, criteria);
}

/** What the phase before required, and what conditions the entry in this one. */
function isDueOnEntry({ due, criteria: named }: Requirement, phase: Phase, criteria: Criteria): boolean {
  const before = PHASES[PHASES.indexOf(phase) - 1];
  if (before !== undefined && due[before] === 'R') return true;
  return named.some((id) => {
    const criterion = criteria.get(id);
    return criterion?.moment === 'entree' && criterion.phase === phase && weighsOn(criterion, phase);
  });
}
