/** How many people somebody says to have heard. */
import { plain } from '../french/fold.ts';
import { numberIn, WORDS } from '../french/numerals.ts';

const INTERVIEWS = new RegExp(`(?<![\\w,.])(\\d+|${WORDS}) (?:entretiens?|interviews?)\\b`);

/** How many interviews a text tells of; null when it tells of none. */
export function interviewsIn(text: string): number | null {
  const match = INTERVIEWS.exec(plain(text));
  return match?.[1] ? numberIn(match[1]) : null;
}
