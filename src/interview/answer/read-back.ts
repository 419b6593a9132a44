/** What was understood of a short answer, said back where it is not what was typed. */

import { WEEKDAY } from '../../french/calendar-words.ts';
import type { Field } from '../../model/fields.ts';
import { type Scalar, shown } from '../../model/reading.ts';
import { shownValue } from '../../model/shown-value.ts';

const DAY = new RegExp(`\\b(?:premier|demain|hier|aujourd|${WEEKDAY})`, 'iu');

/** Null where there is nothing to say back. */
export function readBack(field: Field, value: Scalar, text: string): string | null {
  const isWord = field.kind === 'choice' || field.kind === 'boolean';
  if (isWord || (typeof value === 'string' && field.kind === 'text') || shownValue(value) === text.trim()) return null;
  const back = shown(field, value);
  // A month or a season gives a day that nobody said.
  const isGuessed =
    (field.kind === 'date' || field.items === 'date') &&
    !/\d{1,2}(?!\d)/.test(text.replace(/\d{4}/g, '')) &&
    !DAY.test(text);
  return back === text.trim() ? null : `${back}${isGuessed ? ', faute du jour exact' : ''}`;
}
