/** Two numbers that bound one: « entre 40 et 60 », « 5 à 6000 », « deux ou trois », « 2-3 ». */
import { MONTH } from './calendar-words.ts';
import { unaccented } from './fold.ts';
import { numberIn, QUANTITY, roundedValue, SCALE } from './numerals.ts';

export interface NumberRange {
  /** Where it stands, in UTF-16 units. */
  at: number;
  end: number;
  /** The one number that stands for both: a whole one, where both are. */
  middle: number;
}

const NUMBER = `(${QUANTITY}${SCALE}?)`;
const RANGE = new RegExp(
  `(?<![\\p{L}\\d.,'/§-])(?:entre ${NUMBER} et ${NUMBER}|(de )?${NUMBER} (?:a|ou) ${NUMBER}|(\\d{1,6})[-–](\\d{1,6}))(?![\\d\\p{L}]|[.,/–-]\\d)`,
  'gu',
);
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
  return [...flat.matchAll(RANGE)].flatMap((found) => {
    const {
      0: whole,
      1: low = found[4] ?? found[6] ?? '',
      2: high = found[5] ?? found[7] ?? '',
      3: from,
      index: at,
    } = found;
    const [before, end] = [flat.slice(0, at), at + whole.length];
    // « un ou deux agents » are named, rather than counted.
    const middle = /^une?$/.test(low) ? undefined : between(low, high);
    if (middle === undefined || NO_COUNT.test(flat.slice(end)) || NUMBERED.test(before)) return [];
    if ((YEAR.test(low) && YEAR.test(high)) || (from !== undefined && CHANGES.test(before))) return [];
    return [{ at, end, middle }];
  });
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
