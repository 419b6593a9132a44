/** Two numbers that bound one count: « entre 5 000 et 6 000 dossiers », « deux à trois cents ». */
import { rangesIn } from '../../french/number-ranges.ts';
import { measures, type Quantity } from '../quantities.ts';

/** Smaller counts are of rooms, of steps, of papers: not of those who suffer. */
export const SMALLEST = 10;

/** « entre 5 000 et 6 000 dossiers »: the middle, told once. */
export function rangesMade(flat: string): { quantity: Quantity; value: number | null }[] {
  const all = measures(flat);
  const range = rangesIn(flat).find(
    ({ middle, end }) => middle >= SMALLEST && / [a-z]{3}/.test(flat.slice(end, end + 4)),
  );
  const others = all.filter(({ end }) => range === undefined || end <= range.at || end > range.end + 1);
  const plainly = others.map((quantity) => ({ quantity, value: quantity.value }));
  if (range === undefined) return plainly;
  const { at, end, middle: value } = range;
  return [
    { quantity: { kind: 'count', value, text: flat.slice(at, end), after: flat.slice(end), end }, value },
    ...plainly,
  ];
}
