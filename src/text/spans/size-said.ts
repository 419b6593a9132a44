/** How many, of what: by the rules of a sentence, else by the words that tell it. */
import { plain } from '../../french/fold.ts';
import { placedNumbers } from '../../french/numerals.ts';
import { type Period, periodIn } from '../told/period.ts';
import { SMALLEST } from '../told/ranges.ts';
import { sizeIn } from '../told/size.ts';
import type { Size } from '../told/size-candidate.ts';
import { countAt, named, sentenceAt, surest } from './preferred.ts';
import { type SaidSpan, spansIn } from './spans-in.ts';

/** How sure words must be to take the place of another number. */
const SURE = 0.7;
/** And to tell one where no rule read any. */
const TELLS = 0.3;
/** And in the place of a share, where it says how often. */
const LIKELY = 0.5;
/** And to name what is counted. */
const NAMES = 0.4;

/** A price, a duration, a dose: how much of each, and not how many. */
const MEASURED = /^(?:€|euros?|balles|min(?:utes?)?|ans?|mg|degres?|net)(?![a-z])/;

/** `said`: `text` as `asSaid` gives it. Null where no size is told. */
export function sizeSaid(text: string, said: string): Size | null {
  const read = sizeIn(text);
  const spans = spansIn('enonce', said);
  // « (maison d’arrêt de Nancy, 1 250 détenus) »: said beside.
  const isBeside = ({ at }: SaidSpan) => said.lastIndexOf('(', at) > said.lastIndexOf(')', at);
  const number = surest(spans.filter((span) => span.kind === 'nombre' && !isBeside(span)));
  const count = number === undefined ? undefined : countAt(number, said);
  const unit = unitOf(spans, number);
  const isOther = number !== undefined && count !== undefined && count !== read?.count;
  // « une vingtaine par semaine, et la moitié abandonne »: so many, and how often, is more than a share.
  const isRate = isOther && read?.share !== undefined && rateOf(said, number) !== null;
  if (!isOther || number.sure < (read === null ? TELLS : isRate ? LIKELY : SURE)) return withUnit(read, unit);
  const own = rateOf(said, number);
  // « 14 journées par mois », beside « 260 élèves »: what comes back is the problem.
  if (read?.period !== undefined && own === null && read.unit !== undefined) return read;
  if (unit !== undefined && MEASURED.test(plain(unit))) return read;
  const period = own ?? periodIn(plain(text)) ?? undefined;
  // « Deux lignes : »: so few are a size only where they come back.
  if (read === null && count < SMALLEST && period === undefined) return null;
  return {
    count,
    ...(unit !== undefined && { unit }),
    ...(period !== undefined && { period }),
  };
}

/** How often so many: told right after, else before in the same sentence. */
function rateOf(said: string, { at, end }: SaidSpan): Period | null {
  const flat = plain(said);
  if (flat.length !== said.length) return null;
  const sentence = sentenceAt(said, at);
  const start = said.lastIndexOf(sentence, at);
  const others = placedNumbers(flat).filter((one) => one.at >= start && one.at < start + sentence.length);
  const next = others.find((one) => one.at >= end)?.at ?? start + sentence.length;
  const before = others.findLast((one) => one.end <= at)?.end ?? start;
  return periodIn(flat.slice(end, next)) ?? periodIn(flat.slice(before, at));
}

/** « des glissières pliées, on en a 240 »: told after the number, or before it. */
function unitOf(spans: readonly SaidSpan[], number: SaidSpan | undefined): string | undefined {
  const units = spans.filter(({ kind }) => kind === 'unite');
  const after = units.find(({ at }) => number !== undefined && at >= number.end);
  const told = after ?? surest(units.filter(({ sure }) => sure >= NAMES));
  return told === undefined ? undefined : named(told.text);
}

function withUnit(read: Size | null, unit: string | undefined): Size | null {
  const isUntold = read !== null && read.share === undefined && (read.unit === undefined || read.unit === 'fois');
  return isUntold && unit !== undefined ? { ...read, unit } : read;
}
