/** How it is today and how it will be: by the words that tell each, else by the rules of a sentence. */
import { type BeforeAfter, beforeAfterIn } from '../told/before-after.ts';
import { piece, preferred } from './preferred.ts';
import { spansIn } from './spans-in.ts';

/** « 21 sur 40 -> 35 sur 40 »: two measures of one thing. */
const FIGURE = /^\d.{0,24}$/;

export function changeSaid(text: string, said: string): BeforeAfter | null {
  const read = beforeAfterIn(text);
  if (read !== null && FIGURE.test(read.before) && FIGURE.test(read.after)) return read;
  const spans = spansIn('difference', said);
  const of = (kind: 'avant' | 'apres') => spans.filter((span) => span.kind === kind);
  const before = preferred(read?.before, of('avant'));
  const after = preferred(read?.after, of('apres'));
  return before === undefined || after === undefined ? read : { before: piece(before), after: piece(after) };
}
