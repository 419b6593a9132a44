/** What few runs need: one module to load, so that the common path is cut into fewer files. */
export { fixesAsDiff, fixInputs } from './fixing.ts';
export { format, summary } from './formats.ts';
export { printConfig } from './print-config.ts';
