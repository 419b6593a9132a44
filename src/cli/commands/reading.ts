/** The commands that read: one module to load, whichever is asked for. */
export { explain, explainable } from './explain.ts';
export { home } from './home.ts';
export { lint } from './lint.ts';
export { rules } from './rules.ts';
export { schema } from './schema.ts';
export { status } from './status.ts';
