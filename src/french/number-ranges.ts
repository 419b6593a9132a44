/** Two numbers that bound one: « entre 40 et 60 », « 5 à 6000 », « deux ou trois », « 2-3 ». */
import { MONTH } from './calendar-words.ts';
import { unaccented } from './fold.ts';
import { numberIn, placedNumbers, roundedValue } from './numerals.ts';

export interface NumberRange {
  /** Where it stands, in UTF-16 units. */
  at: number;
  end: number;
  /** The one number that stands for both: a whole one, where both are. */
  middle: number;
}

/** Between two numbers that bound one; after « entre », « et ». */
const BETWEEN = /^ (?:a|ou) $/;
const DASH = /^[-–]$/;
/** « R123-4 », « 06-12-34 », « 2,5 »: part of more. */
const MORE_BEFORE = /[\p{L}\d.,'/§-]$/u;
const MORE_AFTER = /^(?:[\d\p{L}]|[.,/–-]\d)/u;
/** « 14 à 16 h », « 12-14 ans », « 2 à 3 mai », « 3 ou 4 sur 10 »: a time of the day, an age, a day, a share. */
const NO_COUNT = new RegExp(`^ ?(?:h(?![a-z])|heures? (?:du|pile)|ans(?![a-z])|(?:${MONTH})(?![a-z])|sur \\d|/ ?\\d)`);
/** « passe de 10 à 20 »: what was, and what will be. */
const CHANGES =
  /\b(?:pass|mont|descen|tomb|augment|grimp|baiss|recul|redui|ramen|diminu|evolu|chang|saut)[a-z]{0,9}(?: [a-z']{1,12}){0,3} $/;
const YEAR = /^(?:19|20)\d\d$/;
/** « articles 12 à 15 », « lots 3 à 7 », « le 3 ou 4 »: numbers of things, which count nothing. */
const NUMBERED =
  /\b(?:articles?|art\.?|lots?|pages?|lignes?|chapitres?|annexes?|numeros?|n°|classes?|niveaux?|etages?|points?|questions?|etapes?|phases?|sur|le|du|au) $/;

/** In their order. `text`: composed (NFC). */
export function rangesIn(text: string): NumberRange[] {
  // « cœur » keeps its length.
  const flat = unaccented(
    text
      .toLowerCase()
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(/[’ʼ]/g, "'"),
  );
  if (flat.length !== text.length) return [];
  const numbers = placedNumbers(flat);
  const pairs = numbers.flatMap((low, rank) => [...partedAtAnd(flat, low), { low, high: numbers[rank + 1] ?? low }]);
  return pairs.flatMap(({ low, high }) => {
    const lead = leadOf(flat, low, high);
    if (lead === null) return [];
    const [at, end] = [low.at - lead.length, high.end];
    const [before, after] = [flat.slice(0, at), flat.slice(end)];
    if (MORE_BEFORE.test(before) || MORE_AFTER.test(after) || NO_COUNT.test(after) || NUMBERED.test(before)) return [];
    const [from, to] = [flat.slice(low.at, low.end), flat.slice(high.at, high.end)];
    if ((YEAR.test(from) && YEAR.test(to)) || (lead === 'de ' && CHANGES.test(before))) return [];
    // « un ou deux agents » are named, rather than counted.
    const middle = /^une?$/.test(from) ? undefined : between(from, to);
    return middle === undefined ? [] : [{ at, end, middle }];
  });
}

interface Placed {
  at: number;
  end: number;
}

/** « entre vingt et trente » is no number of three words; « vingt et un et trente » part at the second. */
function partedAtAnd(flat: string, { at, end }: Placed): { low: Placed; high: Placed }[] {
  if (!flat.slice(0, at).endsWith('entre ')) return [];
  const found = [...flat.slice(at, end).matchAll(/ et /g)].reverse().find(({ index, 0: { length } }) => {
    const [low, high] = [flat.slice(at, at + index), flat.slice(at + index + length, end)];
    return between(low, high) !== undefined;
  });
  if (found === undefined) return [];
  const parted = at + found.index;
  return [{ low: { at, end: parted }, high: { at: parted + found[0].length, end } }];
}

/** What a range begins with, before its first number: « entre », « de », maybe nothing; null where the two bound nothing. */
function leadOf(flat: string, low: Placed, high: Placed): string | null {
  const [before, link] = [flat.slice(0, low.at), flat.slice(low.end, Math.max(low.end, high.at))];
  if (link === ' et ') return before.endsWith('entre ') ? 'entre ' : null;
  if (BETWEEN.test(link)) return /(?<![a-z])de $/.test(before) ? 'de ' : '';
  return DASH.test(link) && /\d$/.test(flat.slice(0, low.end)) && /^\d/.test(flat.slice(high.at)) ? '' : null;
}

/** Undefined where the first is not the least, or where one is no number: « deux à trois cents » are both hundreds. */
export function between(low: string, high: string): number | undefined {
  const [a, b] = [countOf(low), countOf(high)];
  if (!Number.isFinite(a) || !Number.isFinite(b)) return undefined;
  const isHundreds = a < 10 && /[a-z] cents?$/.test(high);
  const scale = isHundreds ? 100 : a < b / 100 ? 10 ** (3 * Math.floor(Math.log10(b) / 3)) : 1;
  const from = a * scale;
  if (from >= b) return undefined;
  const middle = (from + b) / 2;
  return Number.isInteger(from) && Number.isInteger(b) ? Math.round(middle) : middle;
}

function countOf(text: string): number {
  const [, count, round] = /^(une) (?:petite |bonne |grosse )?([a-z]+)$/.exec(text) ?? [];
  return count === undefined || round === undefined ? numberIn(text) : (roundedValue(count, round) ?? Number.NaN);
}
