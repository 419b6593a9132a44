/** Values that may be read in two ways, or that contradict themselves: only a person can tell. */
import { eitherDay, formatDate, formatWeekday, MONTHS, readDate } from '../french/dates.ts';
import { plain } from '../french/fold.ts';
import { isAmbiguous } from '../french/numbers.ts';
import { enumerate, quote } from '../french/typography.ts';
import type { Field } from '../model/fields.ts';

/** What follows « contient « 12,500 » » in a sentence, with what to write; null of a value that says one thing. */
export function doubtIn(field: Field, written: string): string | null {
  const kind = field.items ?? field.kind;
  if (kind === 'number') return doubtfulNumber(field, written);
  return kind === 'date' ? doubtfulDay(written) : null;
}

/** Whether « 0,45 » of a percentage is less than one per cent, or nearly half. */
export function isPartOfOne({ maximum }: Field, written: string): boolean {
  return maximum === 100 && /^0[.,]\d+(?: ?%)?$/.test(written);
}

function doubtfulNumber(field: Field, written: string): string | null {
  if (isAmbiguous(written)) return `, qui se lit de deux façons. ${eitherNumber(written)}`;
  if (!isPartOfOne(field, written)) return null;
  const value = Number.parseFloat(written.replace(',', '.'));
  const percent = Math.round(value * 1000) / 10;
  return `, et attend un pourcentage. Écrivez ${quote(String(percent))} pour la part du tout, ou ${quote(String(value))} pour moins d’un pour cent.`;
}

/** Thousands, or a decimal. */
function eitherNumber(written: string): string {
  const digits = written.replace(/[^\d.,]/g, '');
  // A second sign of the same kind parts thousands: no decimal has two.
  if (/([.,])\d+\1/.test(digits)) return `Écrivez ${quote(digits.replace(/[.,]/g, ''))}.`;
  const decimal = String(Number(digits.replace(',', '.')));
  return `Écrivez ${quote(digits.replace(/[.,]/g, ''))}, ou ${quote(decimal)}.`;
}

/** « 2027 », « juillet », « 15 juillet »: what a day still needs. */
function missingIn(written: string): string | null {
  if (/^(?:19|20)\d\d$/.test(written)) return 'le mois et le jour';
  if (/^\d{1,2}[/.-]\d{1,2}$/.test(written)) return 'l’année';
  const [, day, month = ''] = /^(\d{1,2}(?:er)? )?(\p{L}{3,9})$/u.exec(written) ?? [];
  if (!MONTHS.some((name) => plain(name) === plain(month))) return null;
  return day === undefined ? 'le jour et l’année' : 'l’année';
}

const WEEKDAY = /^(lun|mar|mer|jeu|ven|sam|dim)(?:di|credi|dredi|anche)?\.?,? (?:le )?/iu;
const LOOKS_LIKE_A_DAY = new RegExp(`^\\d{1,4}[-/. ]\\d{1,2}[-/. ]\\d{2,4}$|^\\d{1,2} (?:${MONTHS.join('|')}) \\d{4}$`);
/** The month first, and then a day that no month has the rank of: as written in America. */
const MONTH_FIRST = /^(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/\d{4}$/;

function doubtfulDay(written: string): string | null {
  if (readDate(written) !== undefined) return null;
  const days = eitherDay(written);
  if (days.length > 0) return `, qui se lit de deux façons. Écrivez ${enumerate(days.map(quote), 'ou')}.`;
  const [said = '', weekday = ''] = WEEKDAY.exec(written) ?? [];
  const day = said === '' ? undefined : readDate(written.slice(said.length));
  if (day !== undefined && !formatWeekday(day).startsWith(plain(weekday)))
    return ` : le ${formatDate(day)} est un ${formatWeekday(day)}. Vérifiez, puis écrivez le jour ainsi : 2027-03-15.`;
  const missing = missingIn(written);
  if (missing !== null) return ` : il manque ${missing}. Écrivez le jour ainsi : 2027-03-15.`;
  if (MONTH_FIRST.test(written)) return null;
  // « 2027-26-02 »: the day before the month.
  const turned = written.replace(/^(\d{4})-(1[3-9]|2\d|3[01])-(0?[1-9]|1[0-2])$/, '$1-$3-$2');
  if (turned !== written && readDate(turned) !== undefined)
    return ` : le mois vient avant le jour. Écrivez ${quote(turned)}.`;
  return LOOKS_LIKE_A_DAY.test(written) && readDate(written.replace(/[. /]/g, '-')) === undefined
    ? ` : ce jour n’existe pas. Vérifiez-le, puis écrivez-le ainsi : ${lastOfMonth(written) ?? '2027-03-15'}.`
    : null;
}

/** « 2026-02-29 »: 2026-02-28; null of what has no month. */
function lastOfMonth(written: string): string | null {
  const [, year = '', month = ''] = /^(\d{4})[-. /](0[1-9]|1[0-2])[-. /]\d{2}$/.exec(written) ?? [];
  if (month === '') return null;
  const day = [31, 30, 29, 28].find((last) => readDate(`${year}-${month}-${last}`) !== undefined);
  return day === undefined ? null : `${year}-${month}-${day}`;
}
