import type { Validator } from '../judge/schema-check.ts';

/** Compiled from `schemas/config.schema.json` at build time. */
declare const check: Validator;
export default check;
