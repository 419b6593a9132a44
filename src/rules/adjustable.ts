/** What a configuration may change: which ids, which thresholds. */
import type { Adjustable } from '../core/config.ts';
import { REQUIREMENTS } from '../core/requirements.ts';
import { FILE_FINDINGS } from './file-findings.ts';
import { RULES } from './index.ts';

/** Without these a fiche cannot be read, or judged at all. */
const ALWAYS_ERRORS = /^(?:fichier|yaml|schema)\/|^requis\/phase$/;

export function adjustable(): Adjustable {
  const all = [...RULES.map(({ id }) => id), ...REQUIREMENTS.map(({ id }) => id), ...Object.keys(FILE_FINDINGS)];
  return {
    ids: new Set(all.filter((id) => !ALWAYS_ERRORS.test(id))),
    fixed: new Set(all.filter((id) => ALWAYS_ERRORS.test(id))),
    options: new Map(RULES.flatMap(({ id, options }) => (options ? [[id, options] as const] : []))),
  };
}
