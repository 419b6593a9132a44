/** What few runs need: one module to load, so that the common path is cut into fewer files. */
export { discreet } from '../../report/discreet.ts';
export { fixesAsDiff, fixInputs } from '../files/fix-inputs.ts';
export { format, summary } from './formats.ts';
export { printConfig } from './print-config.ts';
