/** The 165 criteria of a good fiche, as data. */
import type { Criterion } from '../../core/criterion.ts';
import { acceleration } from './acceleration.ts';
import { construction } from './construction.ts';
import { investigation } from './investigation.ts';
import { perennisation } from './perennisation.ts';
import { everyPhase } from './toutes.ts';

export const CRITERIA: readonly Criterion[] = [
  ...everyPhase,
  ...investigation,
  ...construction,
  ...acceleration,
  ...perennisation,
];
