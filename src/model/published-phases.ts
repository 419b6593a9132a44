/** How the site that publishes fiches (beta.gouv.fr) names their phases. */
import { isObject } from './draft.ts';
import type { Phase } from './phase.ts';

/** A phase of the public repository, in the words of this model. */
export interface PublishedPhase {
  /** Null for an abandonment: that of the phase it ended. */
  phase: Phase | null;
  statut: 'en_cours' | 'transfere' | 'opere' | 'arrete';
  /** What the site shows. */
  label: string;
}

/** In the order of the site: of two that begin on the same day, it shows the first. */
export const PUBLISHED_PHASES: ReadonlyMap<string, PublishedPhase> = new Map(
  Object.entries({
    investigation: { phase: 'investigation', statut: 'en_cours', label: 'En investigation' },
    construction: { phase: 'construction', statut: 'en_cours', label: 'En construction' },
    acceleration: { phase: 'acceleration', statut: 'en_cours', label: 'En accélération' },
    consolidation: { phase: 'perennisation', statut: 'en_cours', label: 'En consolidation' },
    transfere: { phase: 'perennisation', statut: 'transfere', label: 'Transféré' },
    opere: { phase: 'perennisation', statut: 'opere', label: 'Opéré au sein du réseau' },
    'abandon-investigation': { phase: 'investigation', statut: 'arrete', label: 'Investigation non concluante' },
    abandon: { phase: null, statut: 'arrete', label: 'Arrêté' },
  }),
);

/** Names of before, never an error. */
const FORMER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    success: 'opere',
    transfer: 'consolidation',
    alumni: 'transfere',
    perennisation: 'consolidation',
  }),
);

/** By its present name or a former one; null when the site has no such phase. */
export function publishedPhase(name: string): PublishedPhase | null {
  const present = FORMER.get(name) ?? name;
  return PUBLISHED_PHASES.get(present) ?? null;
}

export interface PresentPhase {
  /** As the file names it. */
  name: string;
  /** Rank in the list of the file. */
  rank: number;
  phase: Phase | null;
  statut: PublishedPhase['statut'] | null;
  label: string;
  /** Rank of another one that begins on the same day. */
  tied: number | null;
}

interface Begun {
  name: string;
  rank: number;
  start: string;
}

const ORDER = [...PUBLISHED_PHASES.keys()];

/** The phase with the latest beginning not after today, as the site computes it; null when none has begun. */
export function presentPhase(phases: unknown, today: string): PresentPhase | null {
  const begun = begunBefore(phases, today);
  const latest = begun.reduce((last, { start }) => (start > last ? start : last), '');
  const [shown, other] = begun.filter(({ start }) => start === latest).sort((a, b) => orderOf(a) - orderOf(b));
  if (shown === undefined) return null;
  const known = publishedPhase(shown.name);
  const ended = begun
    .filter(({ start, rank }) => start < latest || (start === latest && rank < shown.rank))
    .findLast(({ name }) => publishedPhase(name)?.phase != null);
  return {
    name: shown.name,
    rank: shown.rank,
    phase: known?.phase ?? (known && ended ? (publishedPhase(ended.name)?.phase ?? null) : null),
    statut: known?.statut ?? null,
    label: known?.label ?? shown.name,
    tied: other?.rank ?? null,
  };
}

function begunBefore(phases: unknown, today: string): Begun[] {
  if (!Array.isArray(phases)) return [];
  return phases.flatMap((one: unknown, rank) => {
    if (!isObject(one) || typeof one.name !== 'string' || typeof one.start !== 'string') return [];
    return one.start <= today ? [{ name: one.name, rank, start: one.start }] : [];
  });
}

function orderOf({ name }: Begun): number {
  const rank = ORDER.indexOf(name);
  return rank === -1 ? ORDER.length : rank;
}
