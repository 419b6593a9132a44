import type { SchemaCheck } from './validate.ts';

/** Compiled from `schemas/fiche.schema.json` at build time. */
declare const check: SchemaCheck;
export default check;
