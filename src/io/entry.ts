/** What `start` wires together: one file to load. */
export { main } from '../cli/main.ts';
export { createIo } from './index.ts';
