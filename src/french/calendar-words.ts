/** Months and days of the week, as alternatives of an expression to try on a text without accents (`plain`). */
import { MONTHS } from './dates.ts';
import { plain } from './fold.ts';

export const MONTH = MONTHS.map((month) => plain(month)).join('|');

/** In the order of `Date.getUTCDay`. */
export const WEEKDAYS: readonly string[] = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

export const WEEKDAY = WEEKDAYS.join('|');

/** A day on which offices are open. */
export const WORKDAY = WEEKDAYS.slice(1, 6).join('|');
