import type { Axis } from './axis.ts';
import type { Phase } from './phase.ts';
import { PHASES } from './phase.ts';
import type { Severity } from './severity.ts';
import type { Who } from './who.ts';

/** One thing a good fiche does: why, according to whom, and who can tell. Text of our own; the source is cited. */
export interface Criterion {
  id: string;
  title: string;
  axis: Axis;
  phase: Phase | 'toutes';
  /** Whether it conditions the entry in the phase, its exit, or holds all along. */
  moment: 'entree' | 'sortie' | 'continu';
  /** `humain`: the tool asks and records the answer, and does not judge it. */
  verification: 'structure' | 'texte' | 'humain';
  severity: Severity;
  /** One of the 56 that matter most. */
  core: boolean;
  source: string;
  why: string;
  ask: string;
  who: readonly Who[];
  good: string;
  bad: string;
}

export type Criteria = ReadonlyMap<string, Criterion>;

/** Whether a criterion weighs on the exit of `phase`: its own phase, an earlier one, every one, or the entry of the next. */
export function weighsOn(criterion: Criterion, phase: Phase): boolean {
  if (criterion.phase === 'toutes') return true;
  const distance = PHASES.indexOf(criterion.phase) - PHASES.indexOf(phase);
  return distance <= 0 || (distance === 1 && criterion.moment === 'entree');
}
