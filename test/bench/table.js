/** Figures as a French reader expects them, in Markdown to be pasted in the documentation. */
import { median, ratios } from './measure.js';

export const NONE = '—';
/** The ratio to believe on a busy machine. */
export const CPU = 'le même rapport, en temps processeur';

/** Columns told apart by their titles; the first one is text, the others figures. */
export function table(titles, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(titles), line(titles.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** `412 (398 à 431)`. */
export function spread(values, digits = 0) {
  if (values.length === 0) return NONE;
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)];
  return `${number(middle, digits)} (${number(least, digits)} à ${number(most, digits)})`;
}

export function ratio(over, under) {
  const each = ratios(over, under);
  return under.length === 0 || !each.every(Number.isFinite) ? NONE : spread(each, 2);
}

export function number(value, digits = 0) {
  return value.toLocaleString('fr-FR', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** `sides`: the checkouts measured, `avant` (with --against) then `maintenant`. */
export const compares = (sides) => sides.length > 1;
