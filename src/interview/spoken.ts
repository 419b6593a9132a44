/** Answers as they are said. What is written in a file keeps to its forms: only the conversation, which reads them back, takes these. */

import { dateTold } from '../french/dates-told.ts';
import { plain } from '../french/fold.ts';
import { asTyped } from '../french/invisible.ts';
import { spokenDate } from '../french/spoken-dates.ts';
import { spokenNumber } from '../french/spoken-numbers.ts';
import { spokenShare } from '../french/spoken-shares.ts';
import { saidYesOrNo } from '../french/yes-no.ts';
import type { Field } from '../model/fields.ts';
import patterns from '../model/patterns.json' with { type: 'json' };
import { type Reading, readScalar } from '../model/reading.ts';

/** `today`: `AAAA-MM-JJ`, the day it is said. */
export function readSpoken(field: Field, text: string, today: string): Reading {
  const written = readScalar(field, text);
  // Half of a full time is no half of a percent.
  const isWork = field.maximum === 100 && /\betp\b|½/i.test(text);
  if (written.ok && !isWork) return written;
  const value = spokenValue(field, asTyped(text).trim(), today);
  return value === undefined ? written : readScalar(field, value);
}

/** Smaller, and a field does not ask for a year. */
const FIRST_YEAR = 1990;

/** « en 2024 », « 2023 ou 2024 » (the latter), « cette année », « l’an dernier ». */
function spokenYear(text: string, now: number): number | undefined {
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g);
  if (years !== null) return Number(years.at(-1));
  const flat = plain(text);
  if (/\b(?:cette annee|cette annee-ci|l'annee en cours|actuel|actuelle|maintenant)\b/.test(flat)) return now;
  return /\b(?:l'an(?:nee)? (?:derniere?|passee?)|l'an dernier|annee derniere)\b/.test(flat) ? now - 1 : undefined;
}

/** Addresses are found in what is said around them; two of them are no answer. */
const EMAILS = new RegExp(`(?<![\\w.-])${patterns.email}`, 'g');
const LINKS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g;

function spokenAddress(text: string, pattern: RegExp): string | undefined {
  const found = new Set(text.match(pattern));
  return found.size === 1 ? [...found][0] : undefined;
}

function spokenValue(field: Field, text: string, today: string): number | string | boolean | undefined {
  const kind = field.items ?? field.kind;
  if (field.format === 'email') return spokenAddress(text, EMAILS);
  if (field.format === 'uri') return spokenAddress(text, LINKS);
  if (kind === 'date') return spokenDate(text, today) ?? dateTold(text, today);
  if (kind === 'boolean') return saidYesOrNo(text);
  if (kind !== 'number') return undefined;
  if (field.minimum === FIRST_YEAR) return spokenYear(text, Number(today.slice(0, 4)));
  if (field.maximum === 100) return spokenShare(text);
  // A share where people are counted is asked for elsewhere; a price is no count.
  if (/%|pour ?cent|\bsur\b/i.test(text) && field.minimum !== null) return undefined;
  if (/€|\beuros?\b/i.test(text) && field.integer) return undefined;
  const value = spokenNumber(text);
  return field.integer && value !== undefined ? Math.round(value) : value;
}
