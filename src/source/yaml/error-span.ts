/** Where a mistake of grammar is shown. */
import type { Span } from '../position.ts';
import { lineFrom } from './errors.ts';

/** Shows the whole text at fault where the parser names one character, and the opening quote where one stays open. */
export function spanOf(text: string, quoted: readonly Span[], code: string, [start, end]: [number, number]): Span {
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return [start, start + lineFrom(text, start).length];
  if (code !== 'MISSING_CHAR') return [start, Math.max(end, start + 1)];
  const opening = quoted.findLast(([from, to]) => from < start && start <= to)?.[0] ?? -1;
  return opening === -1 ? [start, Math.max(end, start + 1)] : [opening, opening + lineFrom(text, opening).length];
}
