/** The commands that converse: one module to load, whichever is asked for. */
export { edit } from './edit.ts';
export { init } from './init.ts';
export { voir } from './voir.ts';
