/** What a configuration may change: which ids, which thresholds. */
import { isFixed } from '../judge/kind.ts';
import type { Adjustable } from '../judge/settings.ts';
import { QUESTIONS, REQUIREMENTS } from '../model/requirements.ts';
import { RULES } from './catalogue.ts';
import { FILE_FINDINGS } from './file-findings.ts';

export function adjustable(): Adjustable {
  const all = [
    ...RULES.map(({ id }) => id),
    ...[...QUESTIONS, ...REQUIREMENTS].map(({ id }) => id),
    ...FILE_FINDINGS.keys(),
  ];
  return {
    ids: new Set(all.filter((id) => !isFixed(id))),
    fixed: new Set(all.filter((id) => isFixed(id))),
    options: new Map(RULES.flatMap(({ id, options }) => (options ? [[id, options] as const] : []))),
  };
}
