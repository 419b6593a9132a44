/** The 165 criteria of a good fiche, as data: what the four phases ask, and what every phase asks. */
import type { Criterion } from '../../core/criterion.ts';
import acceleration from './acceleration.json' with { type: 'json' };
import construction from './construction.json' with { type: 'json' };
import investigation from './investigation.json' with { type: 'json' };
import perennisation from './perennisation.json' with { type: 'json' };
import toutes from './toutes.json' with { type: 'json' };

/** Their shape is checked by a test: types cannot narrow what is read from JSON. */
export const CRITERIA = [
  ...toutes,
  ...investigation,
  ...construction,
  ...acceleration,
  ...perennisation,
] as readonly Criterion[];
