/** A number, and the sentence beside it that counts otherwise: « 12 », and « 19 victimes sur 24 ». */
import { plain } from '../french/fold.ts';
import { numberIn, WORDS } from '../french/numerals.ts';
import type { RuleFinding } from '../judge/rule.ts';
import type { Draft } from '../model/draft.ts';

const OUT_OF = new RegExp(
  `(?<![\\w,.])(\\d{1,4}|${WORDS})(?: [a-z'-]{2,20}){0,4} sur (?:les )?(\\d{1,4}|${WORDS})(?![\\w,.]\\d)`,
);
/** « un sur trois », « 4 sur 10 »: a share, not a count. */
const SHARES = new Set([100, 1000]);
const SMALLEST = 11;

/** Of how many the sentence tells; null of a share. */
function wholeTold(text: string): number | null {
  const [, part = '', whole = ''] = OUT_OF.exec(plain(text)) ?? [];
  if (part === '') return null;
  const [some, all] = [numberIn(part), numberIn(whole)];
  return all < SMALLEST || SHARES.has(all) || some > all ? null : all;
}

/** « interrogé neuf coordinatrices sur les quatorze »: the nine were met. */
const MET_OF_ALL = new RegExp(
  `\\b(?:rencontr|interrog|vue?s?|appel|ecout|entend|questionn|suivi|parle)[a-z]{0,3}(?: (?:a|avec))? (\\d{1,4}|${WORDS})(?: [a-z'-]{2,20}){0,4} sur (?:les |nos )?(?:\\d{1,4}|${WORDS})`,
);

/** The sentence counts more people than the number beside it. */
export function* outOfMore(said: Draft, count: Draft): Iterable<RuleFinding> {
  const met = MET_OF_ALL.exec(plain(said.text ?? ''))?.[1];
  if (met !== undefined && numberIn(met) === count.number) return;
  yield* apart(said, count, (whole, number) => number < whole);
}

/** The sentence counts all of those whom the number counts. */
export function* outOfOthers(said: Draft, count: Draft): Iterable<RuleFinding> {
  yield* apart(said, count, (whole, number) => number !== whole);
}

function* apart(
  said: Draft,
  count: Draft,
  areApart: (whole: number, number: number) => boolean,
): Iterable<RuleFinding> {
  const whole = wholeTold(said.text ?? '');
  if (whole === null || !count.number || !areApart(whole, count.number)) return;
  yield { message: `La phrase en compte ${whole}, et ce nombre ${count.number}. Lequel est juste ?`, at: count };
}
