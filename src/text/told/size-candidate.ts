/** One of the sizes that a story may tell of: the heaviest is the one that is meant. */
import type { Period } from './period.ts';

export interface Size {
  count?: number;
  /** In percent. */
  share?: number;
  /** The share, as it was told: « 3 sur 7 ». */
  outOf?: string;
  /** Lower case, without article. */
  unit?: string;
  period?: Period;
  /** « une quinzaine », « environ »: nobody counted to the unit. */
  isRough?: true;
  /** The year that it was counted in, where it is told of a number. */
  year?: number;
}

export interface Candidate {
  size: Size;
  weight: number;
}
