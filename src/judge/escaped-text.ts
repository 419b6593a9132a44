/** Texts between double quotes in which YAML reads « \f » of « U:\fiche » as a sign of its own: letters lost without a word. */
import { quote } from '../french/typography.ts';
import { fieldAtPointer } from '../model/fields.ts';
import type { Span } from '../source/position.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { type Finding, plainFinding } from './finding.ts';

export interface EscapedText {
  pointer: string;
  /** With its quotes. */
  span: Span;
  /** What nobody typed as an escape: « \f ». */
  sign: string;
  /** Between single quotes, as it was typed; null of several lines. */
  typed: string | null;
}

const ESCAPE = /\\([^\r\n])/g;
/** A bell, a form feed, the end of a paragraph: nobody asks for these. */
const RARE = /[abefv0NLP_]/;
/** The beginning of a path, as Windows writes it. */
const PATH = /(?<!\p{L})\p{L}:\\(?!\\)/u;

export function escapedTexts({ source }: Snapshot): EscapedText[] {
  const { text } = source;
  if (!text.includes('\\')) return [];
  return [...source.entries].flatMap(([pointer, { value, shape }]) => {
    if (value === null || shape !== 'scalar' || text[value[0]] !== '"') return [];
    const field = fieldAtPointer(pointer);
    if (field === undefined || (field.items ?? field.kind) !== 'text') return [];
    const raw = text.slice(value[0] + 1, value[1] - 1);
    const sign = signIn(raw);
    return sign === null ? [] : [{ pointer, span: [value[0], value[1]], sign, typed: typedOf(raw) }];
  });
}

function signIn(raw: string): string | null {
  const isPath = PATH.test(raw);
  const found = [...raw.matchAll(ESCAPE)].find(([, letter = '']) =>
    isPath ? /[a-zA-Z0-9_]/.test(letter) : RARE.test(letter),
  );
  return found?.[0] ?? null;
}

/** Only what ends a quote or stands for itself was meant as an escape. */
function typedOf(raw: string): string | null {
  if (/[\r\n]/.test(raw)) return null;
  return `'${raw.replace(/\\(["\\/])/g, '$1').replace(/'/g, "''")}'`;
}

export function escapedTextFinding({ pointer, sign, typed }: EscapedText): Finding {
  const remedy =
    typed === null ? 'Écrivez chaque barre deux fois.' : 'Mettez le texte entre apostrophes ; --fix le fait.';
  const message = `Entre guillemets doubles, ${quote(sign)} ne se lit pas comme il est écrit : la barre et sa lettre deviennent un autre signe. ${remedy}`;
  return plainFinding('yaml', 'yaml/barre-oblique', 'error', message, { pointer, on: 'value' });
}
