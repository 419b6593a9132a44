/** What was read of an answer whose ranges were one number each: told in its own words, with the range beside what it comes to. */

import { formatNumber } from '../../french/numbers.ts';
import { capital } from '../../french/typography.ts';
import { inOwnWords, type RangesAsOne } from '../../text/told/range-as-one.ts';
import type { Told } from './fact.ts';
import { countsIn } from './withheld.ts';

export function toldOfRanges({ facts, said }: Told, ranges: RangesAsOne): Told {
  if (ranges.size === 0) return { facts, said };
  return {
    facts: facts.map(([path, value]) => [path, inWords(value, ranges)] as const),
    said: [...ranges].reduce(
      (done, [words, { middle }]) =>
        // Told with it already, or counted.
        done.includes(words) || !facts.some(([, value]) => countsIn(value).includes(middle))
          ? done
          : withRange(done, middle, words),
      inOwnWords(said, ranges).replace(AFTER_PREPOSITION, '$1 $2 à '),
    ),
  };
}

/** « 50 familles par mois » -> « environ 50 (entre 40 et 60) familles par mois » */
function withRange(said: string, middle: number, words: string): string {
  const number = formatNumber(middle);
  const at = said.indexOf(number);
  const after = said.slice(at + number.length);
  // Told once already: « environ 13 (10 à 15) ».
  if (at === -1 || /[\d,]/.test(said.charAt(at - 1)) || /^(?:\d| \()/.test(after)) return said;
  const before = said.slice(0, at).replace(/environ\s$/u, '');
  return `${before}environ ${number} (${words.charAt(0).toLowerCase()}${words.slice(1)})${after}`;
}

/** « parlé avec entre dix et douze maires »: two prepositions in a row. */
const AFTER_PREPOSITION = /(?<!\p{L})(avec|chez|pour|de|à) entre ([\p{L}\d -]{1,20}) et (?=[\p{L}\d])/gu;

/** Its texts, however deep they are; a sentence begins with a capital. */
function inWords(value: unknown, ranges: RangesAsOne): unknown {
  if (typeof value === 'string') {
    const told = inOwnWords(value, ranges);
    return told !== value && told.endsWith('.') ? capital(told) : told;
  }
  if (Array.isArray(value)) return value.map((one) => inWords(one, ranges));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inWords(one, ranges)]));
}
