/** YAML that is no fiche at all. */
import { asTyped } from '../french/invisible.ts';
import { nearest } from '../french/nearest.ts';
import { enumerate, quote } from '../french/typography.ts';
import { isObject } from '../model/draft.ts';
import { FIELDS, TOP_FIELDS } from '../model/fields.ts';
import { withoutCode } from '../source/text-kind.ts';
import { type Finding, plainFinding } from './finding.ts';

/** A file of something else: a group of keys of which none is ours, nor nearly. */
export function isSomethingElse(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => nearest(asTyped(key).trim(), OUR_KEYS) === null);
}

const OUR_KEYS = TOP_FIELDS.map(({ name }) => name);

export function somethingElse(value: Record<string, unknown>): Finding {
  const keys = Object.keys(value).slice(0, 3).map(quote);
  const message = `Ce fichier n’est pas une fiche : aucune de ses clés (${enumerate(keys, 'et')}…) n’est celle d’une fiche. Est-ce le bon fichier ?`;
  return plainFinding('file', 'fichier/pas-une-fiche', 'error', message, { pointer: '', on: 'value' });
}

/** A text that does not read as YAML, and begins no line with a key of ours, or nearly: mending it would lead nowhere. */
export function isSomeText(text: string): boolean {
  if (!/\p{L}{3}/u.test(text)) return false;
  const keys = [...withoutCode(text).matchAll(/^[ \t]{0,80}(?:- )?([\p{L}_]{2,40})[ \u00a0]?[:=]/gmu)].map(
    ([, key = '']) => key,
  );
  return !keys.some((key) => ALL_KEYS.has(key) || nearest(key.toLowerCase(), OUR_KEYS) !== null);
}

const ALL_KEYS: ReadonlySet<string> = new Set(FIELDS.map(({ name }) => name));

export function someText(text: string): Finding {
  const message = /^\s*[{[]/.test(text)
    ? 'Ce texte commence par une accolade ou un crochet, comme du JSON, et n’est pas refermé. Retrouvez-en la fin, ou donnez le fichier d’origine.'
    : 'Ce texte n’est pas une fiche : aucune de ses lignes ne commence par une clé d’une fiche, comme « probleme: ». S’il en contient une, écrite autrement : fiche import, puis son nom.';
  return plainFinding('file', 'fichier/pas-une-fiche', 'error', message, { pointer: '', on: 'value' });
}
