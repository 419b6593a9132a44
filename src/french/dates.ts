/** Days: `AAAA-MM-JJ` strings, read and written as people do; arithmetic is in UTC, so that no time zone shifts a day. */
import { fold } from './fold.ts';

const DAY = 86_400_000;

export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || text.length !== 10 || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
}

/** Number of days of a month, counted from 1. */
export function lastDay(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** `2026-11-02` -> `2 novembre 2026`; anything else unchanged. */
export function formatDate(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const month = parts && MONTHS[Number(parts[2]) - 1];
  if (!parts || !month) return iso;
  const day = Number(parts[3]);
  return `${day === 1 ? '1er' : day} ${month} ${parts[1]}`;
}

/** `2026-11-02` -> `novembre 2026`; anything else unchanged. */
export function formatMonth(iso: string): string {
  return formatDate(iso).replace(/^\d+(?:er)? /, '');
}

export const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** Before, nobody means a day. */
const FIRST_DAY = '1000';

/** `15/03/2026`, `15-3-2026`, `15.03.2026`, `1er mars 2026`, `2026-03-15` -> `2026-03-15`. */
export function readDate(text: string): string | undefined {
  const trimmed = text
    .trim()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    // A word processor has its own.
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^le /i, '');
  const bare = trimmed.replace(WEEKDAY, '');
  const day = readDay(bare);
  // « 10/12/0026 »: a year that was badly typed is not known.
  const date = day !== undefined && day < FIRST_DAY ? undefined : day;
  // « Lundi 10 décembre » of a year when it is a Thursday: one of the two is wrong.
  return date !== undefined && bare !== trimmed && fold(trimmed).slice(0, 3) !== DAYS[weekdayOf(date)]
    ? undefined
    : date;
}

function readDay(trimmed: string): string | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:T00:00:00(?:\.0+)?Z?)?$/.exec(trimmed);
  if (iso) return realDate(iso[1], iso[2], iso[3]);
  const french = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(trimmed);
  if (french && eitherDay(trimmed).length > 0) return undefined;
  if (french) return realDate(french[3]?.padStart(4, '20'), french[2], french[1]);
  const words = /^(\d{1,2})(?:er)? (\p{L}+)\.? (\d{4})$/u.exec(trimmed.normalize('NFC'));
  if (!words) return undefined;
  const name = fold(words[2] ?? '');
  const months = MONTHS.flatMap((month, index) =>
    name.length >= 3 && fold(month).startsWith(name) ? [index + 1] : [],
  );
  return months.length === 1 ? realDate(words[3], String(months[0]), words[1]) : undefined;
}

/** « 26-11-19 »: 2026-11-19, or 2019-11-26; « 26-10-29 »: 2026-10-29, or 2029-10-26; none of a text that says one day, or no day. */
export function eitherDay(text: string): string[] {
  const [, first = '', month, last = ''] = /^(\d\d)-(\d\d)-(\d\d)$/.exec(text.trim()) ?? [];
  const [one, other] = [Number(first), Number(last)];
  if (one < FIRST_YEAR || (other >= FIRST_YEAR && (one > LAST_YEAR || one === other))) return [];
  const days = [realDate(`20${first}`, month, last), realDate(`20${last}`, month, first)];
  const real = days.flatMap((day) => day ?? []);
  // « 28-10-30 » of a month of thirty days: there is one.
  return other >= FIRST_YEAR && real.length < 2 ? [] : real;
}

/** The first fiches, in two digits. */
const FIRST_YEAR = 20;
/** Later, and what comes first is a day: « 31-12-27 ». */
const LAST_YEAR = 29;

/** `2026-12-10` -> `jeudi`. */
export function formatWeekday(date: string): string {
  return new Intl.DateTimeFormat('fr', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** Sunday is 0. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

const DAYS = ['dim', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam'];
const WEEKDAY = /^(?:lun|mar|mercre|jeu|vendre|same)di |^dimanche /i;

function realDate(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}

/** The same day of the month, or its last. */
export function addMonths(date: string, months: number): string {
  const whole = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(whole / 12), (whole % 12) + 1];
  const day = Math.min(Number(date.slice(8)), lastDay(year, month));
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
