/** How wide and colourful the output is. */
import type { Io, Output } from './io.ts';

/** Wider than this, lines are hard to read. */
const WIDEST = 100;

export function colorOf(io: Io, output: Output, flag: boolean | undefined): boolean {
  if (flag === false || (io.env['NO_COLOR'] ?? '') !== '') return false;
  const forced = io.env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return output.isTTY && io.env['TERM'] !== 'dumb';
}

export function widthOf(output: Output): number {
  return Math.min(WIDEST, Math.max(40, output.columns));
}
