/** How it is today and how it will be: by the words that tell each, else by the rules of a sentence. */
import { capital } from '../../french/typography.ts';
import { type BeforeAfter, beforeAfterIn } from '../told/before-after.ts';
import { piece, preferred } from './preferred.ts';
import { spansIn } from './spans-in.ts';

/** « 21 sur 40 -> 35 sur 40 »: two measures of one thing. */
const FIGURE = /^\d.{0,24}$/;

/** Cut into sentences that nobody told, a dictated story is worded by its own words. */
function asTold(read: string | undefined, said: string): string | undefined {
  return read !== undefined && /[.!?…] /u.test(read) && !said.includes(read) ? undefined : read;
}

export function changeSaid(text: string, said: string): BeforeAfter | null {
  const read = beforeAfterIn(text);
  if (read !== null && FIGURE.test(read.before) && FIGURE.test(read.after)) return read;
  const spans = spansIn('difference', said);
  const of = (kind: 'avant' | 'apres') => spans.filter((span) => span.kind === kind);
  const before = preferred(asTold(read?.before, said), of('avant'));
  const after = preferred(asTold(read?.after, said), of('apres'));
  return before === undefined || after === undefined
    ? read
    : { before: capital(piece(before)), after: capital(piece(after)) };
}
