/** How wide and colourful the output is. */
import { PLAIN, type Style } from '../../report/style.ts';
import type { Io, Output } from '../ports.ts';

/** Wider than this, lines are hard to read. */
const WIDEST = 100;

export async function styleOf(io: Io, output: Output, flag: boolean): Promise<Style> {
  return isColoured(io, output, flag) ? (await import('../../report/colour.ts')).COLOUR : PLAIN;
}

function isColoured(io: Io, output: Output, flag: boolean): boolean {
  if (!flag || (io.env.NO_COLOR ?? '') !== '') return false;
  const forced = io.env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return output.isTTY && io.env.TERM !== 'dumb';
}

export function widthOf(output: Output): number {
  return Math.min(WIDEST, Math.max(40, output.columns));
}
