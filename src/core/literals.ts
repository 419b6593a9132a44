/** Numbers, dates, yes and no, as people write them in French. Knows nothing of fields. */
import { isDate } from './dates.ts';
import { MONTHS } from './french.ts';
import { fold } from './suggest.ts';

const SPACES = /[\s\u00a0\u202f]+/g;

/**
 * `12 000`, `2,5`, `38 %`, `60 k€`, `3 M€`, `1,2 million`. Refuses what carries another sense than a number.
 * A dot followed by three digits is a thousands separator only when there are several of them.
 */
export function readNumber(text: string): number | undefined {
  const match =
    /^([+-]?)(\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3}){2,}|\d+)(?:[.,](\d+))? ?(k|m|md|mille|millions?|milliards?)? ?(?:€|euros?|%|pour ?cent)?$/i.exec(
      text.trim().replace(SPACES, ' ').replace(ABOUT, ''),
    );
  if (!match) return undefined;
  const [, sign, whole = '', decimals = '', unit = ''] = match;
  const factor = SCALES[unit.toLowerCase().replace(/s$/, '')] ?? 0;
  const digits = whole.replace(/[ .]/g, '');
  const shifted = `${digits}${decimals.padEnd(factor, '0').slice(0, factor)}.${decimals.slice(factor) || '0'}`;
  const value = Number(`${sign}${shifted}`);
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

/** An order of magnitude is a number too. */
const ABOUT = /^(?:environ|autour de|pres de|près de|à peu près|a peu pres|plus de|[~≈]) ?/i;

/** Whether a number was given with « environ » or the like. */
export function isApproximate(text: string): boolean {
  return ABOUT.test(text.trim());
}

/** Powers of ten. */
const SCALES: Record<string, number> = { '': 0, k: 3, mille: 3, m: 6, million: 6, md: 9, milliard: 9 };

/** `15/03/2026`, `15-3-2026`, `15.03.2026`, `1er mars 2026`, `2026-03-15` -> `2026-03-15`. */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim().replace(SPACES, ' ').replace(/^le /i, '').replace(WEEKDAY, '');
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:T00:00:00(?:\.0+)?Z?)?$/.exec(trimmed);
  if (iso) return realDate(iso[1], iso[2], iso[3]);
  const french = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(trimmed);
  if (french) return realDate(french[3]?.padStart(4, '20'), french[2], french[1]);
  const words = /^(\d{1,2})(?:er)? (\p{L}+)\.? (\d{4})$/u.exec(trimmed.normalize('NFC'));
  if (!words) return undefined;
  const name = fold(words[2] ?? '');
  const months = MONTHS.flatMap((month, index) =>
    name.length >= 3 && fold(month).startsWith(name) ? [index + 1] : [],
  );
  return months.length === 1 ? realDate(words[3], String(months[0]), words[1]) : undefined;
}

const WEEKDAY = /^(?:lun|mar|mercre|jeu|vendre|same)di |^dimanche /i;

function realDate(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}

const YES = new Set(['oui', 'o', 'vrai', 'true', 'yes']);
const NO = new Set(['non', 'n', 'faux', 'false', 'no']);

export function readBoolean(text: string): boolean | undefined {
  const word = fold(text.trim());
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
