/** How it is today and how it will be: by the words that tell each, else by the rules of a sentence. */
import { capital } from '../../french/typography.ts';
import { type BeforeAfter, beforeAfterIn } from '../told/before-after.ts';
import { piece, preferred, surest } from './preferred.ts';
import { type SaidSpan, spansIn } from './spans-in.ts';

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
  const of = (kind: 'avant' | 'apres') => {
    const all = spans.filter((span) => span.kind === kind);
    // « Demain, il prend la fiche en photo. Mon beau-père dit que… »: what its own word announces.
    const announced = all.filter(({ at }) => ANNOUNCED[kind].test(said.slice(0, at)));
    return announced.length > 0 ? announced : all;
  };
  const told = { before: asTold(read?.before, said), after: asTold(read?.after, said) };
  const before = preferred(told.before, of('avant')) ?? besides(of('avant'), of('apres'));
  const after = preferred(told.after, of('apres')) ?? besides(of('apres'), of('avant'));
  if (before === undefined || after === undefined) return read;
  const change = { before: capital(piece(before)), after: capital(piece(after)) };
  // « Un jour… Pour l’instant… »: told the other way round.
  return TO_COME.test(change.before) && isOfToday(said, after)
    ? { before: change.after, after: change.before }
    : change;
}

/** Of two parts, one surely told: the other is likely enough. */
function besides(likely: readonly SaidSpan[], sure: readonly SaidSpan[]): string | undefined {
  const best = surest(likely);
  return best !== undefined && best.hint >= LIKELY && (surest(sure)?.sure ?? 0) >= SURE ? best.text : undefined;
}

const ANNOUNCED = {
  avant: /(?<!\p{L})(?:aujourd['’]hui|avant|actuellement|pour l['’]instant)\s?[,:]? ?$/iu,
  apres: /(?<!\p{L})(?:demain|apr[èe]s|ensuite|plus tard|l['’]an prochain)\s?[,:]? ?$/iu,
} as const;

const SURE = 0.7;
const LIKELY = 0.2;
const TO_COME = /^(?:demain|plus tard|un jour|bient[ôo]t|dans six mois)(?!\p{L})/iu;

function isOfToday(said: string, told: string): boolean {
  const before = said.slice(0, Math.max(0, said.indexOf(told)));
  return /(?:aujourd['’]hui|pour (?:le moment|l['’]instant)|actuellement|[àa] pr[ée]sent)[ ,:]{0,3}$/iu.test(before);
}
