/** Whether each axis is ready to be decided upon. */
import { AXES, type Axis } from '../model/axis.ts';
import type { Readiness } from './file-report.ts';
import type { Finding } from './finding.ts';
import type { Opinions } from './opinions.ts';

/** `standing`: what is told at the gate. Always as there: an error there blocks its axis, a warning of a rule there is to be looked at again. */
export function readinessOf(axes: Opinions['axes'], standing: readonly Finding[]): Readiness {
  const readiness = nothingJudged();
  for (const axis of AXES) {
    const own = standing.filter((finding) => finding.axis === axis);
    const blocking = own.filter(({ severity }) => severity === 'error').length;
    const isDoubted = own.some(({ kind, severity }) => kind === 'rule' && severity === 'warning');
    if (axes[axis].due === 0) continue;
    const state = blocking > 0 ? 'a_completer' : isDoubted ? 'a_relire' : 'pret';
    const told = own.find(({ severity }) => severity === (blocking > 0 ? 'error' : 'warning'));
    readiness[axis] = { state, blocking, reason: state === 'pret' ? null : (told?.message ?? null) };
  }
  return readiness;
}

export function nothingJudged(): Readiness {
  const entries = AXES.map((axis) => [axis, { state: 'non_evalue', blocking: 0, reason: null }] as const);
  return Object.fromEntries(entries) as Record<Axis, Readiness[Axis]>;
}
