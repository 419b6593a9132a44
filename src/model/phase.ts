/** The phases of a service, in their order. */

export const PHASES = ['investigation', 'construction', 'acceleration', 'perennisation'] as const;
export type Phase = (typeof PHASES)[number];

export const PHASE_WORDS: Record<Phase, string> = {
  investigation: 'investigation',
  construction: 'construction',
  acceleration: 'accélération',
  perennisation: 'pérennisation',
};

export function isPhase(value: unknown): value is Phase {
  return PHASES.some((phase) => phase === value);
}
