/** Which required answers of the screens a fiche lacks. */

import type { Draft } from '../model/draft.ts';
import type { Phase } from '../model/phase.ts';
import { toDotted } from '../model/pointer.ts';
import { gapOf, isDue, REQUIREMENTS } from '../model/requirements.ts';
import { essentialFields } from './screens.ts';

/** Dotted path and sentence of each, in the order of the model. */
export function missingRequired(draft: Draft, phase: Phase): { path: string; message: string }[] {
  const asked = new Set(essentialFields(phase).map((field) => field.path));
  const answers = {
    root: draft,
    meant: new Set<string>(),
    unconfirmed: new Set<string>(),
    hollow: new Set<string>(),
    strict: false,
  };
  return REQUIREMENTS.filter(({ field, due }) => due[phase] === 'R' && asked.has(field.path))
    .filter(({ field }) => isDue(field, draft, draft))
    .flatMap((requirement) => {
      const gap = gapOf(requirement, phase, answers);
      return gap ? [{ path: toDotted(gap.pointer), message: gap.message }] : [];
    });
}
