/** What YAML reads as a key and is none: a key with its value stuck to it, the decimals of a number. */
import { quote } from '../french/typography.ts';
import { fieldAt, keysBelow } from '../model/fields.ts';
import { child, toFieldPath } from '../model/pointer.ts';
import { readScalar } from '../model/reading.ts';
import type { Span } from '../source/position.ts';
import type { Source } from '../source/source.ts';

export interface Glued {
  /** The field that was meant; null of decimals. */
  name: string | null;
  /** What to write, and over what. */
  span: Span;
  /** Null where two numbers may have been meant. */
  insert: string | null;
  message: string;
}

/** Null of a key that is one, right or mistyped. */
export function gluedAt(source: Source, parent: string, key: string): Glued | null {
  const entry = source.entries.get(child(parent, key));
  if (!entry?.key || entry.shape !== 'empty') return null;
  return entry.inFlow && /^\d+ ?(?:€|%|k€|euros?|jours?|ans?)?$/.test(key)
    ? decimalsAt(source, entry.key)
    : valueAt(source, parent, entry.key);
}

const WITH_SIGN = /^([a-z_]+)[ \t]?[:=][ \t]?(?=\S)(.+)$/;
const WITH_SPACE = /^([a-z_]+)[ \t]{1,20}(\S.*)$/;

function valueAt(source: Source, parent: string, [from, to]: Span): Glued | null {
  const written = source.text.slice(from, to);
  const [, name = '', value = ''] = WITH_SIGN.exec(written) ?? WITH_SPACE.exec(written) ?? [];
  if (!keysBelow(toFieldPath(parent)).includes(name) || source.entries.has(child(parent, name))) return null;
  const insert = `${name}: ${value}`;
  const field = fieldAt([toFieldPath(parent), name].filter((one) => one !== '').join('.'));
  // Else it would be refused again, for what it says.
  const isRead = field !== undefined && readScalar(field, value.replace(/^"(.*)"$/, '$1')).ok;
  // « temps_pct 45: », and nothing after it.
  const tail = /^[ \t]{0,20}:(?=[ \t]*(?:\r?\n|$))/.exec(source.text.slice(to, to + 40))?.[0] ?? '';
  const lacks = written.includes(':') ? 'une espace après « : »' : '« : » et une espace';
  const message = `${quote(`${written}${tail}`)} : il manque ${lacks}. Écrivez ${quote(insert)}${isRead ? ' ; --fix le fait' : ''}.`;
  return { name, span: [from, to + tail.length], insert: isRead ? insert : null, message };
}

/** « { valeur: 47,5 } »: between braces, a comma ends an answer. */
function decimalsAt(source: Source, [from, to]: Span): Glued | null {
  const [digits = '', unit] = source.text.slice(from, to).split(/ |(?=[€%k])/);
  const before = /[:[] *(-?\d[\d \u00a0\u202f]{0,15}),$/.exec(source.text.slice(Math.max(0, from - 40), from))?.[1];
  if (before === undefined) return null;
  const whole = before.replace(/\D/g, (sign) => (sign === '-' ? '-' : ''));
  const insert = `${whole}.${digits}`;
  const span: Span = [from - before.length - 1, to];
  if (unit !== undefined)
    return {
      ...{ name: null, span, insert: null },
      message: `La virgule coupe ce nombre. Écrivez ${quote(insert)}, sans l’unité.`,
    };
  // « 7,400 »: seven thousand, or seven and some?
  if (digits.length === 3)
    return {
      ...{ name: null, span, insert: null },
      message: `La virgule coupe ce nombre. Écrivez ${quote(whole + digits)}, ou ${quote(insert)}.`,
    };
  return { name: null, span, insert, message: `La virgule coupe ce nombre. Écrivez ${quote(insert)} ; --fix le fait.` };
}
