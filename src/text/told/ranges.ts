/** Two numbers that bound one count: « entre 5 000 et 6 000 dossiers », « deux à trois cents ». */
import { numberIn, WORDS } from '../../french/numerals.ts';
import { measures, type Quantity } from '../quantities.ts';

/** Smaller counts are of rooms, of steps, of papers: not of those who suffer. */
export const SMALLEST = 10;

const BETWEEN_WORDS = new RegExp(`(?<![a-z-] ?)((?:${WORDS})) (?:a|ou) ((?:${WORDS}))(?= [a-z]{3})`);
const BETWEEN =
  /\b(?:entre |de )([\d ]{1,12}|[a-z-]{2,20}) (?:et|a) ([\d ]{0,12}\d(?: mille)?|[a-z-]{2,20}(?: mille)?)(?= [a-z])|(?<!\d ?)\b(\d{1,3}(?: \d{3})?) a (\d{1,3}(?: \d{3})?|\d{4,9}|\d{1,3} mille)(?= [a-z])/;

/** « entre 5 000 et 6 000 dossiers »: the middle, told once. */
export function rangesMade(flat: string): { quantity: Quantity; value: number | null }[] {
  const all = measures(flat);
  const range = BETWEEN.exec(flat) ?? BETWEEN_WORDS.exec(flat);
  const high = range ? numberOf(range[2] ?? range[4] ?? '') : null;
  const low = range ? ofSameOrder(numberOf(range[1] ?? range[3] ?? ''), high) : null;
  if (range === null || low === null || high === null || low >= high || low < SMALLEST)
    return all.map((quantity) => ({ quantity, value: quantity.value }));
  const from = range.index;
  const to = from + range[0].length;
  const others = all.filter(({ end }) => end <= from || end > to + 1);
  const made = {
    kind: 'count' as const,
    value: Math.round((low + high) / 2),
    text: range[0],
    after: flat.slice(to),
    end: to,
  };
  return [{ quantity: made, value: made.value }, ...others.map((quantity) => ({ quantity, value: quantity.value }))];
}

/** « 5 à 6000 », « entre 3 et 4 mille »: both are thousands. */
function ofSameOrder(low: number | null, high: number | null): number | null {
  if (low === null || high === null || low >= 10)
    return low !== null && high !== null && high >= 1000 && low < high / 100 ? low * 1000 : low;
  // « deux à trois cents »
  return high >= 1000 ? (low < high / 100 ? low * 1000 : low) : high >= 200 && high % 100 === 0 ? low * 100 : low;
}

function numberOf(text: string): number | null {
  const value = numberIn(text.trim());
  return Number.isFinite(value) ? value : null;
}
