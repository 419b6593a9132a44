/** The signs that somebody will look for: by the words that tell each, else by the rules of a sentence. */

import { capital } from '../../french/typography.ts';
import { type Sign, signOf, signsIn } from '../told/signs.ts';
import { piece, preferredList } from './preferred.ts';
import { spansIn } from './spans-in.ts';

/** Told one by one: a rule cuts where somebody said that they cut. */
const RANKS: readonly (readonly RegExp[])[] = [
  [/\n/],
  [/(?<!\p{L})(?:premier|premi[eè]re|1 ?[-.):])/iu, /(?<!\p{L})(?:deuxi[eè]me|second|2 ?[-.):])/iu],
  [
    /^(?:en )?une?[ ,:]/iu,
    / (?:en )?deux[ ,:](?!fois|mois|jours|semaines)/iu,
    / (?:en )?trois[ ,:](?!fois|mois|jours|semaines)/iu,
  ],
];

export function signsSaid(text: string, said: string): Sign[] {
  const read = signsIn(text);
  if (read.length > 1 && RANKS.some((ranks) => ranks.every((rank) => rank.test(text)))) return read;
  const told = preferredList(
    read.map((sign) => sign.text),
    spansIn('signes', said),
    said,
  );
  return told.map((one) => read.find((sign) => sign.text === one) ?? signOf(capital(piece(one))));
}
