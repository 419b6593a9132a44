/**
 * A range is one number to whoever reads: « entre 40 et 60 familles » is read as 50 families, and told in its own words. A number
 * that begins with a zero stands for it meanwhile: nobody writes one so, and all that reads numbers reads it.
 */
import { rangesIn } from '../../french/number-ranges.ts';

/** What stands for each range, by its words as they are typed. */
export type RangesAsOne = ReadonlyMap<string, { token: string; middle: number }>;

/** Of all of them, the same words are the same number. Empty where none tells a range. `besides`: what is not to hold such a number yet. */
export function rangesOf(texts: readonly string[], besides = ''): RangesAsOne {
  const whole = [...texts, besides].join('\n');
  const made = new Map<string, { token: string; middle: number }>();
  for (const text of texts)
    for (const { at, end, middle } of rangesIn(text)) {
      const value = Math.round(middle);
      let token = `0${value}`;
      while (whole.includes(token) || [...made.values()].some((one) => one.token === token)) token = `0${token}`;
      if (!made.has(text.slice(at, end))) made.set(text.slice(at, end), { token, middle: value });
    }
  return made;
}

/** Each range of a text as one number. */
export function asOne(text: string, ranges: RangesAsOne): string {
  return rangesIn(text).reduceRight((done, { at, end }) => {
    const words = text.slice(at, end);
    return done.slice(0, at) + (ranges.get(words)?.token ?? words) + done.slice(end);
  }, text);
}

/** Each in its own words again. */
export function inOwnWords(text: string, ranges: RangesAsOne): string {
  // The longest first: « 0050 » holds « 050 ».
  return [...ranges]
    .toSorted(([, one], [, other]) => other.token.length - one.token.length)
    .reduce((done, [words, { token }]) => done.replaceAll(token, () => words), text);
}
