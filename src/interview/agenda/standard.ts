/** By what an interview judges the answers it is given. */
import type { Catalogue } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import type { Phase } from '../../model/phase.ts';

export interface Standard {
  catalogue: Catalogue;
  /** `AAAA-MM-JJ`. */
  today: string;
  phase: Phase;
  /** What to say of earlier attempts that resemble this one; nothing when nobody knows any. */
  neighbours?: (draft: Draft) => string[];
}
