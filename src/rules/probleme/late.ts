import type { Phase } from '../../model/phase.ts';

/** Once the service grows, how the problem was worded is a matter for the next committee, and for no day before it. */
export function isLate(phase: Phase): boolean {
  return phase === 'acceleration' || phase === 'perennisation';
}
