import type { Validator } from './schema-check.ts';

/** Compiled from `schemas/fiche.schema.json` at build time. */
declare const check: Validator;
export default check;
