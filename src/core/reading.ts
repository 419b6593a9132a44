/**
 * Reads what people write as a number, a date, a yes or a choice. One reader for every caller: the interview, the answers file, and
 * the finding that shows the normal form of a hand-written value.
 */
import { isDate } from './dates.ts';
import { choiceOf, type Field } from './fields.ts';
import { enumerate, formatDate, formatNumber, MONTHS, quote } from './french.ts';
import { fold } from './suggest.ts';

export type Scalar = string | number | boolean;
export type Reading = { ok: true; value: Scalar } | { ok: false; expected: string };

const SPACES = /[\s\u00a0\u202f]+/g;

/**
 * `12 000`, `2,5`, `38 %`, `60 k€`, `3 M€`, `1,2 million`. Refuses what carries another sense than a number.
 * A dot followed by three digits is a thousands separator only when there are several of them.
 */
export function readNumber(text: string): number | undefined {
  const match =
    /^([+-]?)(\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3}){2,}|\d+)(?:[.,](\d+))? ?(k|m|md|mille|millions?|milliards?)? ?(?:€|euros?|%|pour ?cent)?$/i.exec(
      text.trim().replace(SPACES, ' '),
    );
  if (!match) return undefined;
  const [, sign, whole = '', decimals = '', unit = ''] = match;
  const factor = SCALES[unit.toLowerCase().replace(/s$/, '')] ?? 0;
  const digits = whole.replace(/[ .]/g, '');
  const shifted = `${digits}${decimals.padEnd(factor, '0').slice(0, factor)}.${decimals.slice(factor) || '0'}`;
  const value = Number(`${sign}${shifted}`);
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

/** A count or a sum is not a share; a count is not a price. */
function readCount(field: Field, text: string): number | undefined {
  const share = /%|cent$/i.test(text) && field.maximum !== 100 && field.minimum !== null;
  const price = /€|euros?$/i.test(text) && (field.integer || field.maximum !== null);
  return share || price ? undefined : readNumber(text);
}

/** Powers of ten. */
const SCALES: Record<string, number> = { '': 0, k: 3, mille: 3, m: 6, million: 6, md: 9, milliard: 9 };

/** `15/03/2026`, `15-3-2026`, `15.03.2026`, `1er mars 2026`, `2026-03-15` -> `2026-03-15`. */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim().replace(SPACES, ' ').replace(WEEKDAY, '');
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

/**
 * Reads one value for a leaf field (or for one element of a scalar list).
 * `expected` completes « Écrivez … » when it cannot be read.
 */
export function readScalar(field: Field, raw: unknown): Reading {
  const expected = expectation(field);
  const kind = field.items ?? field.kind;
  const text = typeof raw === 'string' ? raw : String(raw);
  if (kind === 'number') return readBounded(field, typeof raw === 'number' ? raw : readCount(field, text), expected);
  if (kind === 'boolean') return found(typeof raw === 'boolean' ? raw : readBoolean(text), expected);
  if (kind === 'date') return found(readDate(text), expected);
  if (kind === 'choice') return found(choiceOf(field, text)?.value, expected);
  if (typeof raw === 'object' || text.trim() === '') return { ok: false, expected };
  return readText(field, text, expected);
}

function readText(field: Field, text: string, expected: string): Reading {
  const trimmed = text.trim();
  if (field.format === 'email') return found(EMAIL.test(trimmed) ? trimmed : undefined, expected);
  if (field.format === 'pattern') return found(IDENTIFIER.test(trimmed) ? trimmed : undefined, expected);
  if (field.format !== 'uri') return { ok: true, value: text };
  const address = /^[a-z][a-z\d+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  return found(ADDRESS.test(address) ? address : undefined, expected);
}

export const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i;
export const ADDRESS = /^https?:\/\/[^\s/?#.]+\.[^\s]+$/i;
export const IDENTIFIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function readBounded(field: Field, value: number | undefined, expected: string): Reading {
  const fits =
    value !== undefined &&
    (field.minimum === null || value >= field.minimum) &&
    (field.maximum === null || value <= field.maximum) &&
    (!field.integer || Number.isInteger(value));
  return found(fits ? value : undefined, expected);
}

function found(value: Scalar | undefined, expected: string): Reading {
  return value === undefined ? { ok: false, expected } : { ok: true, value };
}

/** What to write in this field, as the end of a sentence: « un nombre, par exemple 6 800 ». */
export function expectation(field: Field): string {
  const kind = field.items ?? field.kind;
  if (kind === 'number') return `un nombre${field.integer ? ' entier' : ''}${bounds(field)}`;
  if (kind === 'date') return 'une date, par exemple 2027-03-15 ou 15/03/2027';
  if (kind === 'boolean') return 'oui ou non';
  if (kind === 'choice')
    return enumerate(
      field.choices.map((choice) => choice.value),
      'ou',
    );
  if (field.format === 'email') return 'un courriel, par exemple prenom.nom@exemple.gouv.fr';
  if (field.format === 'uri') return 'une adresse, par exemple https://exemple.gouv.fr';
  if (field.format === 'pattern') return 'des minuscules, des chiffres et des tirets, par exemple cantine-juste';
  return 'un texte';
}

function bounds({ minimum, maximum }: Field): string {
  if (minimum !== null && maximum !== null) return ` entre ${plain(minimum)} et ${plain(maximum)}`;
  if (minimum !== null) return minimum === 0 ? ', zéro ou plus' : `, ${plain(minimum)} au moins`;
  return '';
}

/** Years must not be grouped by thousands. */
function plain(value: number): string {
  return value >= 1900 && value <= 2100 ? String(value) : formatNumber(value);
}

/** How a value is shown back to the person who typed it. */
export function shown(field: Field, value: Scalar): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return plain(value);
  if (field.kind === 'date') return formatDate(value);
  return field.choices.find((choice) => choice.value === value)?.label ?? quote(value);
}
