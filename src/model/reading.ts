/**
 * Reads what people write as a number, a date, a yes or a choice. One reader for every caller: the interview, the answers file, and
 * the finding that shows the normal form of a hand-written value.
 */

import { formatDate, readDate } from '../french/dates.ts';
import { asTyped } from '../french/invisible.ts';
import { formatNumber, readNumber } from '../french/numbers.ts';
import { enumerate, quote } from '../french/typography.ts';
import { readBoolean } from '../french/yes-no.ts';
import { choiceOf, type Field } from './fields.ts';
import patterns from './patterns.json' with { type: 'json' };
import { shownValue } from './shown-value.ts';

export type Scalar = string | number | boolean;
export type Reading = { ok: true; value: Scalar } | { ok: false; expected: string };

/**
 * Reads one value for a leaf field (or for one element of a scalar list).
 * `expected` completes « Écrivez … » when it cannot be read.
 */
export function readScalar(field: Field, raw: unknown): Reading {
  const expected = expectation(field);
  const kind = field.items ?? field.kind;
  const given = typeof raw === 'string' ? raw : shownValue(raw);
  const text = kind === 'text' ? given : asTyped(given);
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
  if (field.format === 'pattern')
    return found(new RegExp(field.pattern ?? '').test(trimmed) ? trimmed : undefined, expected);
  if (field.format !== 'uri') return { ok: true, value: text };
  // « synthese.pdf » is a file of somebody's, and no address.
  if (FILE.test(trimmed)) return { ok: false, expected };
  const address = /^[a-z][a-z\d+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  return found(ADDRESS.test(address) ? address : undefined, expected);
}

const FILE = /^[^/:]+\.(?:pdf|docx?|odt|ods|odp|pptx?|xlsx?|csv|md|txt|rtf|png|jpe?g|zip)$/i;

/** Shared with the validator, which is compiled before anything of ours can run. */
export const EMAIL = new RegExp(`^${patterns.email}$`);
const ADDRESS = new RegExp(`^${patterns.uri}$`);

/** A count or a sum is not a share; a count is not a price. */
function readCount(field: Field, text: string): number | undefined {
  const share = /%|cent$/i.test(text) && field.maximum !== 100 && field.minimum !== null;
  const price = /€|euros?$/i.test(text) && (field.integer || field.maximum !== null);
  return share || price ? undefined : readNumber(text);
}

function readBounded(field: Field, value: number | undefined, expected: string): Reading {
  const fits =
    value !== undefined &&
    Number.isFinite(value) &&
    (field.minimum === null || value >= field.minimum) &&
    (field.maximum === null || value <= field.maximum) &&
    (!field.integer || Number.isInteger(value));
  // « -0 » is 0.
  return found(fits ? value + 0 : undefined, expected);
}

function found(value: Scalar | undefined, expected: string): Reading {
  return value === undefined ? { ok: false, expected } : { ok: true, value };
}

/** What to write in this field, as the end of a sentence: « un nombre, par exemple 6 800 ». */
export function expectation(field: Field): string {
  const kind = field.items ?? field.kind;
  if (kind === 'number') return `un nombre${field.integer ? ' entier' : ''}${bounds(field)}`;
  if (kind === 'date') return 'une date, par exemple 15/03/2027';
  if (kind === 'boolean') return 'oui ou non';
  if (kind === 'choice')
    return enumerate(
      field.choices.map((choice) => choice.value),
      'ou',
    );
  if (field.format === 'email') return 'un courriel, par exemple prenom.nom@exemple.gouv.fr';
  if (field.format === 'uri') return 'une adresse, par exemple https://exemple.gouv.fr';
  if (field.format === 'pattern') return 'un nom sans espace ni barre, par exemple cantine-juste';
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
