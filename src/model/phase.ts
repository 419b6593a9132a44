/** The phases of a service, in their order. */

export const PHASES = ['investigation', 'construction', 'acceleration', 'perennisation'] as const;
export type Phase = (typeof PHASES)[number];

export const PHASE_WORDS: Record<Phase, string> = {
  investigation: 'investigation',
  construction: 'construction',
  acceleration: 'accélération',
  perennisation: 'pérennisation',
};

/** What the site and the incubator now call it: accepted wherever a phase is written. */
const OTHER_NAMES: ReadonlyMap<string, Phase> = new Map(Object.entries({ consolidation: 'perennisation' }));

/** The phase that a word means, by its own name or another; null when it means none. */
export function phaseNamed(word: string): Phase | null {
  return isPhase(word) ? word : (OTHER_NAMES.get(word) ?? null);
}

export function isPhase(value: unknown): value is Phase {
  return PHASES.some((phase) => phase === value);
}
