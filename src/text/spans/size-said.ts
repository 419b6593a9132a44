/** How many, of what: by the rules of a sentence, else by the words that tell it. */
import { plain } from '../../french/fold.ts';
import { periodIn } from '../told/period.ts';
import { sizeIn } from '../told/size.ts';
import type { Size } from '../told/size-candidate.ts';
import { countAt, named, surest } from './preferred.ts';
import { type SaidSpan, spansIn } from './spans-in.ts';

/** How sure words must be to take the place of another number. */
const SURE = 0.7;
/** And to tell one where no rule read any. */
const TELLS = 0.5;

export function sizeSaid(text: string, said: string): Size | null {
  const read = sizeIn(text);
  const spans = spansIn('enonce', said);
  // « (maison d’arrêt de Nancy, 1 250 détenus) »: said beside.
  const isBeside = ({ at }: SaidSpan) => said.lastIndexOf('(', at) > said.lastIndexOf(')', at);
  const number = surest(spans.filter((span) => span.kind === 'nombre' && !isBeside(span)));
  const count = number === undefined ? undefined : countAt(number, said);
  if (number === undefined || count === undefined || read?.share !== undefined) return read;
  if (number.sure < (read === null ? TELLS : SURE) || read?.count === count) return read;
  const unit = spans.find(({ kind, at }) => kind === 'unite' && at >= number.end);
  const period = read?.period ?? periodIn(plain(text)) ?? undefined;
  return {
    count,
    ...(unit !== undefined && { unit: named(unit.text) }),
    ...(period !== undefined && { period }),
  };
}
