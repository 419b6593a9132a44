/** YAML that is no fiche at all. */
import { nearest } from '../french/nearest.ts';
import { enumerate, quote } from '../french/typography.ts';
import { isObject } from '../model/draft.ts';
import { FIELD_NAMES, TOP_FIELDS } from '../model/fields.ts';
import { withoutCode } from '../source/text-kind.ts';
import { type Finding, plainFinding } from './finding.ts';
import { unmarked } from './key-synonyms.ts';

/** A file of something else: a group of keys of which none is ours, nor nearly. */
export function isSomethingElse(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => nearest(unmarked(key), OUR_KEYS) === null);
}

const OUR_KEYS = TOP_FIELDS.map(({ name }) => name);

export function somethingElse(value: Record<string, unknown>): Finding {
  if (Object.keys(value).every((key) => NUMBERED.test(key))) return numbered();
  const [[holder = '', held] = [], ...others] = Object.entries(value);
  const own = isObject(held) ? Object.keys(held) : [];
  // « fiche: », and a whole fiche below.
  const isHeld = others.length === 0 && own.filter((key) => OUR_KEYS.includes(key)).length * 2 > own.length;
  const keys = Object.keys(value).slice(0, 3).map(quote);
  const message = isHeld
    ? `Toute la fiche est sous ${quote(`${holder}:`)}. Retirez cette ligne, et deux espaces au début de chaque autre.`
    : `Ce fichier n’est pas une fiche : aucune de ses clés (${enumerate(keys, 'et')}…) n’est celle d’une fiche. Est-ce le bon fichier ?`;
  return plainFinding('file', 'fichier/pas-une-fiche', 'error', message, { pointer: '', on: 'value' });
}

/** A text that does not read as YAML, and begins no line with a key of ours, or nearly: mending it would lead nowhere. */
export function isSomeText(text: string): boolean {
  if (!/\p{L}{3}/u.test(text)) return false;
  const keys = [...withoutCode(text).matchAll(/^[ \t{,]{0,80}(?:- )?["']?([\p{L}_]{2,40})["']?[ \u00a0]?[:=]/gmu)].map(
    ([, key = '']) => key,
  );
  return !keys.some((key) => FIELD_NAMES.has(key) || nearest(key.toLowerCase(), OUR_KEYS) !== null);
}

/** Each line behind « > », as a mail quotes a fiche: another message says how to mend it. */
export function isQuoted(text: string): boolean {
  return text.split('\n').every((line) => line.trim() === '' || line.trimStart().startsWith('>'));
}

const PATCH = /^(?:diff --git |--- a\/.*\n\+\+\+ b\/)/m;
const POINTER = /^version https:\/\/git-lfs\.github\.com\//;

/** « [fiche] », « nom=Objet ». */
const SETTINGS = /^\s{0,9}\[[^\][\r\n]{1,60}\][ \t]{0,9}\r?\n(?:[#;][^\n]{0,200}\n|\r?\n){0,9}[\w.-]{1,60}[ \t]?=/;

/** What git or a mail would have applied, or fetched, the settings of a program: their lines look like keys and documents. Null of any other text. */
export function foreign(text: string): Finding | null {
  const message = foreignMessage(text, text.slice(0, FIRST));
  if (message === null) return null;
  return plainFinding('file', 'fichier/pas-une-fiche', 'error', message, { pointer: '', on: 'value' });
}

function foreignMessage(text: string, head: string): string | null {
  if (SETTINGS.test(head))
    return 'Ce fichier est fait de réglages : un titre entre crochets, puis « clé=valeur ». Ce n’est pas une fiche. Est-ce le bon fichier ?';
  if (POINTER.test(text))
    return 'Ce fichier est gardé par Git LFS : il n’en reste ici que la référence. Lancez git lfs pull, puis recommencez.';
  return PATCH.test(head)
    ? 'Ce fichier est un correctif (« diff »), non une fiche. Appliquez-le avec git apply, puis jugez la fiche.'
    : null;
}

/** In UTF-16 units. */
const FIRST = 2000;

/** « 12→nom: », « fiche.yaml:12:nom: »: each line behind its number, as a terminal shows them. */
function isNumbered(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length >= FEWEST_LINES && lines.every((line) => NUMBERED.test(line));
}

const FEWEST_LINES = 3;
const NUMBERED =
  /^(?:\s{0,9}\d{1,6}[\t:|→ ]|[^\s:]{1,100}[:-]\d{1,6}(?:[:-]|$)|\^?[0-9a-f]{7,40} [^\n]{0,120}? \d{1,6}\) ?)/;

function numbered(): Finding {
  const message =
    'Chaque ligne commence par son numéro, comme un terminal l’affiche. Retirez ces numéros, ou donnez le fichier d’origine.';
  return plainFinding('file', 'fichier/pas-une-fiche', 'error', message, { pointer: '', on: 'value' });
}

export function someText(text: string): Finding {
  if (isNumbered(text)) return numbered();
  const message =
    /^\s*[{[]/.test(text) && !/[}\]]\s*$/.test(text)
      ? 'Ce texte commence par une accolade ou un crochet, comme du JSON, et n’est pas refermé. Retrouvez-en la fin, ou donnez le fichier d’origine.'
      : 'Ce texte n’est pas une fiche : aucune de ses lignes ne commence par une clé d’une fiche, comme « probleme: ». S’il en contient une, écrite autrement : fiche import, puis son nom.';
  return plainFinding('file', 'fichier/pas-une-fiche', 'error', message, { pointer: '', on: 'value' });
}
