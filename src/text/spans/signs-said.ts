/** The signs that somebody will look for: by the words that tell each, else by the rules of a sentence. */

import { capital } from '../../french/typography.ts';
import { type Sign, signOf, signsIn } from '../told/signs.ts';
import { piece, preferredList } from './preferred.ts';
import { spansIn } from './spans-in.ts';

/** Told one by one: a rule cuts where somebody said that they cut. */
const RANKED =
  /\n|(?<!\p{L})(?:premi[eè]re(?:ment)?|premier|1) ?(?:[-.):]|signe|\p{L}).{3,}?(?:deuxi[eè]me|second|2 ?[-.):])|(?<!\p{L})une?[ ,:].{3,90}? deux[ ,:].{3,90}? trois[ ,:]/iu;

export function signsSaid(text: string, said: string): Sign[] {
  const read = signsIn(text);
  if (read.length > 1 && RANKED.test(text)) return read;
  const told = preferredList(
    read.map((sign) => sign.text),
    spansIn('signes', said),
    said,
  );
  return told.map((one) => read.find((sign) => sign.text === one) ?? signOf(capital(piece(one))));
}
