import type { SchemaCheck } from './validate.ts';

/** Compiled from `schemas/config.schema.json` at build time. */
declare const check: SchemaCheck;
export default check;
