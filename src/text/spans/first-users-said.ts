/** Who begins, how many, why and where: by the words that tell each, else by the rules of a sentence. */
import { firstUsersIn } from '../told/first-users.ts';
import { piece, preferred, preferredCount } from './preferred.ts';
import { type SaidSpan, spansIn } from './spans-in.ts';

export interface FirstUsersSaid {
  who?: string;
  count?: number;
  why?: string;
  place?: string;
}

/** « 6 à 90 000 € » is nobody. */
const AMOUNT = /^\d[\d\s.,à-]*(?:€|k€|euros?|%)/iu;

export function firstUsersSaid(text: string, said: string): FirstUsersSaid | null {
  const found = firstUsersIn(text);
  const read = found === null || AMOUNT.test(found.who) ? null : found;
  const spans = spansIn('demarrage', said);
  const of = (wanted: (typeof spans)[number]['kind']) => spans.filter(({ kind }) => kind === wanted);
  const who = preferred(read?.who, withCounts(of('qui'), of('nombre'), said));
  const count = preferredCount(read?.count, of('nombre'), said);
  const why = preferred(read?.why, of('pourquoi'));
  const place = preferred(read?.place, of('ou'));
  if (who === undefined) return place === undefined ? null : { place: piece(place) };
  return {
    who: piece(who),
    ...(count !== undefined && { count }),
    ...(why !== undefined && { why: piece(why) }),
    ...(place !== undefined && { place: piece(place) }),
  };
}

/** « vingt et une » + « communes du Couserans »: as they are said. */
function withCounts(people: readonly SaidSpan[], counts: readonly SaidSpan[], said: string): SaidSpan[] {
  return people.map((one) => {
    const count = counts.find(({ end }) => end <= one.at && /^\s*(?:d['’]|de )?$/u.test(said.slice(end, one.at)));
    return count === undefined ? one : { ...one, at: count.at, text: said.slice(count.at, one.end) };
  });
}
