/** Numbers written alone, as an answer: read and shown. Those that stand in prose are `numerals`. Knows nothing of fields. */
import { decimal } from './numerals.ts';

const SPACES = /[\s\u00a0\u202f]+/g;

/**
 * `12 000`, `2,5`, `38 %`, `60 k€`, `3 M€`, `1,2 million`. Refuses what carries another sense than a number.
 * A dot followed by three digits is a thousands separator only when there are several of them.
 */
export function readNumber(text: string): number | undefined {
  if (isAmbiguous(text)) return undefined;
  const match =
    /^([+-]?)(\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3}){2,}|\d+)(?:[.,](\d+))? ?(k|m|md|mille|millions?|milliards?)? ?(?:€|euros?|%|pour ?cent)?$/i.exec(
      text.trim().replace(SPACES, ' ').replace(ABOUT, ''),
    );
  if (!match) return undefined;
  const [, sign, whole = '', decimals = '', scale = ''] = match;
  // « 7 m » is a length, or minutes.
  if (scale === 'm' && !/€|euros?/i.test(text)) return undefined;
  const value = decimal(whole.replace(/[ .]/g, ''), decimals, scale.toLowerCase());
  return Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER ? (sign === '-' ? -value : value) : undefined;
}

/** An order of magnitude is a number too. */
const ABOUT = /^(?:environ|autour de|pres de|près de|à peu près|a peu pres|plus de|[~≈]) ?/i;

/** Whether a number was given with « environ » or the like. */
export function isApproximate(text: string): boolean {
  return ABOUT.test(text.trim());
}

/** « 12,500 »: a decimal here, thousands in a spreadsheet set in English; « 15.000 € »: thousands elsewhere. */
export function isAmbiguous(text: string): boolean {
  return /^(?:[1-9]\d{0,2}(?:,\d{3}|\.\d{3}) ?(?:€|euros?)?|\d{1,3}(?:,\d{3})+)$/i.test(text.trim());
}

/** `12400.5` -> `12 400,5`. */
export function formatNumber(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  // Past what has a name, as the engine writes it.
  if (!/^\d+$/.test(whole) || /e/.test(decimals ?? '')) return String(value).replace('.', ',');
  const grouped = whole.length > 4 ? byThousands(whole) : whole;
  return `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

function byThousands(digits: string): string {
  const first = digits.length % 3 || 3;
  const groups = digits.slice(first).match(/\d{3}/g) ?? [];
  return [digits.slice(0, first), ...groups].join('\u202f');
}
