/** French numbers, in digits or in words, as they stand in prose. Works on text without accents (`plain`). */

const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    vingts: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    octante: 80,
    nonante: 90,
  }),
);

/** Powers of ten. */
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    cent: 2,
    mille: 3,
    k: 3,
    million: 6,
    m: 6,
    milliard: 9,
    md: 9,
  }),
);

/** Of « k », « millions », « M »…, without accents, in lower case; 0 for what is no scale. */
function powerOf(scale: string): number {
  return SCALES.get(scale.replace(/s$/, '')) ?? 0;
}

/** Digits, then a scale -> the number, without the rounding of a product: 1,1 million is 1 100 000. */
export function decimal(whole: string, decimals: string, scale: string): number {
  const power = powerOf(scale);
  return Number(`${whole}${decimals.padEnd(power, '0').slice(0, power)}.${decimals.slice(power) || '0'}`);
}

/** « une vingtaine », « deux centaines ». */
const ROUND: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
    millier: 1e3,
    million: 1e6,
    milliard: 1e9,
  }),
);

const WORD = `(?:${[...[...UNITS.keys()], 'cents?', 'mille'].sort((a, b) => b.length - a.length).join('|')})`;

/** In words: « vingt-cinq », « deux cent mille », « trente et un ». No number takes more words; an endless list of them must end. */
export const WORDS = `${WORD}(?:(?:[ -]|[ -]et[ -])${WORD}){0,12}(?![a-z])`;
const LAST = new RegExp(`(?:^|[ -])${WORD}$`);
const NEXT = new RegExp(`^[ -]${WORD}(?![a-z])`);

/** Whether a number that ends there goes on: « mille », of « mille deux cents ». `flat`: without accents. */
export function isCut(flat: string, end: number): boolean {
  return NEXT.test(flat.slice(end, end + 12)) && LAST.test(flat.slice(Math.max(0, end - 12), end));
}

/** In digits: « 12 000 », « 1.200.000 », « 2,5 ». Beyond a million billions, a list of numbers is no number. */
export const DIGITS = '\\d{1,3}(?:[ .]\\d{3}){1,5}(?!\\d)|\\d{1,18}(?:[.,]\\d{1,18})?';
export const SCALE = '(?: ?(?:mille|millions?|milliards?)| ?(?:k|md|m)(?![a-z]))';
/** « dizaines », « milliers »… */
export const ROUNDED = `(?:${[...ROUND.keys()].join('|')})s?`;

/** How many, with figures, with words or about: source of an expression. */
export const QUANTITY = `(?:une (?:petite |bonne |grosse )?${ROUNDED}|${DIGITS}|${WORDS})`;

/** The number that a match of `DIGITS` or `WORDS`, maybe with a scale, stands for. */
export function numberIn(text: string): number {
  const match = new RegExp(`^(${DIGITS})(.*)$`).exec(text);
  if (!match) return wordValue(text);
  const [, digits = '', scale = ''] = match;
  const grouped = /^\d{1,3}(?:[ .]\d{3})+$/.test(digits) ? digits.replace(/[ .]/g, '') : digits.replace(',', '.');
  const [whole = '', decimals = ''] = grouped.split('.');
  return decimal(whole, decimals, scale.trim());
}

/** « une vingtaine » -> 20; null where the count itself is unknown (« des milliers »). */
export function roundedValue(count: string, round: string): number | null {
  const base = ROUND.get(round.replace(/s$/, '')) ?? 1;
  const times = /^(?:des|plusieurs|quelques)$/.test(count) ? null : numberIn(count);
  return times === null ? null : times * base;
}

const ANY = new RegExp(
  `(une?|deux|trois|\\d+) (?:bonne |petite |grosse )?(${ROUNDED})(?![a-z])|(?:${DIGITS})${SCALE}?|${WORDS}`,
  'g',
);

/** All the numbers of a text without accents (`plain`), in its order: « une quinzaine », « 2 400 », « trois mille ». */
export function numbersIn(flat: string): number[] {
  return placedNumbers(flat).map(({ value }) => value);
}

/** With where each stands, in UTF-16 units. */
export function placedNumbers(flat: string): { value: number; at: number; end: number }[] {
  return [...flat.matchAll(ANY)].flatMap(({ 0: whole, 1: count, 2: round, index: at }) => {
    const value = count !== undefined && round !== undefined ? roundedValue(count, round) : numberIn(whole);
    return value === null || !Number.isFinite(value) ? [] : [{ value, at, end: at + whole.length }];
  });
}

/** Of a number in words: « vingt-cinq ». */
export function wordValue(text: string): number {
  let total = 0;
  let group = 0;
  for (const word of text.split(/[ -]+/)) {
    const power = powerOf(word);
    // « quatre-vingts » multiplies, « soixante-dix » adds.
    if (/^vingts?$/.test(word) && group % 100 === 4) group += 76;
    else if (power === 2) group = Math.max(1, group) * 100;
    else if (power > 2) {
      total += Math.max(1, group) * 10 ** power;
      group = 0;
    } else group += UNITS.get(word) ?? 0;
  }
  return total + group;
}
