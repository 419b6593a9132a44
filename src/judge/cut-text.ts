/** Texts that YAML cuts at « # », as in « le #3919 » : what follows is lost without a word, and must be told. */
import { quote } from '../french/typography.ts';
import { fieldAtPointer } from '../model/fields.ts';
import { child, parentOf } from '../model/pointer.ts';
import { readScalar } from '../model/reading.ts';
import type { Span } from '../source/position.ts';
import type { Snapshot } from '../source/snapshot.ts';
import type { Entry, Source } from '../source/source.ts';
import { type Finding, plainFinding } from './finding.ts';

export interface CutText {
  pointer: string;
  /** What was lost, from « # » to the end of its line. */
  lost: string;
  /** What is left of the text, before it; empty when nothing is. */
  span: Span;
  /** A text may hold the sign; a number, a day or a choice may not. */
  isText: boolean;
  /** A number, a name in one word: not a remark whose space was forgotten, which may not be meant for others. */
  isSure: boolean;
}

/** Up to the end of a line: what ends by CR alone is told as such, and read otherwise. A remark is « # », then a space; a number, a name or a colour that begins with « # » follows it at once. */
const LOST = /^[ \t]+(#(?:[^\s#]|#{2,20}(?=[ \t]*(?:\r?\n|$)))(?:(?![ \t]#[ \t])[^\r\n])*)(?=[ \t]#[ \t]|\r?\n|$)/;
const ANYWHERE = /[ \t]#(?:[^\s#]|##)/;

export function cutTexts({ source }: Snapshot): CutText[] {
  if (!ANYWHERE.test(source.text)) return [];
  return [...source.entries].flatMap(([pointer, entry]) => {
    const field = fieldAtPointer(pointer);
    const kind = field?.items ?? field?.kind;
    if (kind === undefined || kind === 'object' || kind === 'list') return [];
    // Of a number, a day or a choice, what follows a space is a remark; in their place, it is what was meant.
    if (kind !== 'text' && entry.shape !== 'empty') return [];
    const cut = cutAt(source, pointer, entry);
    if (cut === null || field === undefined) return [];
    const isText = kind === 'text';
    const isMeant = isText || OF_SHEET.test(cut.lost) || readScalar(field, cut.lost.slice(1)).ok;
    return isMeant
      ? [
          {
            ...cut,
            isText,
            isSure:
              !OF_SHEET.test(cut.lost) && (!isText || (field.format === null && !isQuoted(source, cut) && isSaid(cut))),
          },
        ]
      : [];
  });
}

/** What a spreadsheet shows in place of a result. */
const OF_SHEET = /^#(?:REF!|N\/A|DIV\/0!|VALEUR!|VALUE!|NOM\?|NAME\?|NUL!|NULL!|NOMBRE!|NUM!|#{2,20})/;

/** « #3919 et attendent », « #MonPsy », « #v2 »; « #interne » may well be a remark. */
const SURE = /^#(?:\d|\p{Lu}|\p{L}+\d)/u;

/** « #A faire », « #2 à vérifier avec Solène »: whoever reads it alone knows that it is none of the text. */
const REMARK = /^#(?:[aà] |todo|fixme|nb|voir|note|remarque|attention|\d{1,2} [aà] )/iu;

function isSaid({ lost, span }: Cut): boolean {
  return !REMARK.test(lost) && (span[0] === span[1] || SURE.test(lost));
}

/** Another pair of quotes around the first would be part of the text. */
function isQuoted({ text }: Source, { span }: Cut): boolean {
  return /^["']/.test(text.slice(span[0], span[0] + 1));
}

type Cut = Omit<CutText, 'isText' | 'isSure'>;

function cutAt(source: Source, pointer: string, { value, shape }: Entry): Cut | null {
  if (shape === 'empty') return lostWhole(source, pointer);
  if (value === null || shape !== 'scalar' || /^[|>]/.test(source.text.slice(value[0], value[0] + 1))) return null;
  const lost = LOST.exec(source.text.slice(value[1], value[1] + MOST))?.[1]?.trimEnd();
  return lost === undefined ? null : { pointer, lost, span: [value[0], value[1]] };
}

/** Nothing is left of « - #Justice ». */
function lostWhole(source: Source, pointer: string): Cut | null {
  const { key } = source.entries.get(pointer) ?? {};
  const [from, sign] = key ? [key[1], WHOLE_VALUE] : [endBefore(source, pointer), WHOLE_ELEMENT];
  const [head = '', lost = ''] = sign.exec(source.text.slice(from, from + MOST)) ?? [];
  if (lost === '') return null;
  const at = from + head.length - lost.length;
  return { pointer, lost: lost.trimEnd(), span: [at, at] };
}

const WHOLE_VALUE = /^[ \t]{0,80}:[ \t]+(#(?:[^\s#]|#{2,20}(?=[ \t]*(?:\r?\n|$)))[^\r\n]*)(?=\r?\n|$)/;
const WHOLE_ELEMENT = /^\s{0,200}-[ \t]+(#[^\s#][^\r\n]*)(?=\r?\n|$)/;

/** Where the element of a list may begin: after the one before it, or where its list does. */
function endBefore(source: Source, pointer: string): number {
  const list = parentOf(pointer);
  const rank = Number(pointer.slice(list.length + 1));
  if (rank === 0) return source.entries.get(list)?.value?.[0] ?? 0;
  const before = child(list, rank - 1);
  const end = source.entries.get(before)?.value?.[1];
  if (end !== undefined) return end;
  const lost = lostWhole(source, before);
  return lost === null ? source.text.length : lost.span[1] + lost.lost.length;
}

/** Longer, and nobody wrote it on one line. In UTF-16 units. */
const MOST = 2000;

export function cutTextFinding({ pointer, lost, span, isText, isSure }: CutText): Finding {
  if (OF_SHEET.test(lost)) {
    const message = `${quote(lost)} est une erreur de tableur, pas une réponse. Remettez ce que la case devait contenir.`;
    const offsets: Span = [span[0], span[0] + lost.length];
    return plainFinding('yaml', 'yaml/texte-coupe', 'error', message, { pointer, on: 'value', offsets });
  }
  if (!isSure) {
    const message = `${quote(lost)} n’est pas lu : après une espace, le signe # commence une remarque. Si c’en est une, écrivez ${quote(`# ${lost.slice(1)}`)} ; sinon, mettez tout le texte entre guillemets.`;
    return plainFinding('yaml', 'yaml/texte-coupe', 'error', message, { pointer, on: 'value' });
  }
  if (span[0] === span[1]) {
    const way = isText ? 'Mettez ce texte entre guillemets' : 'Retirez ce signe';
    const message = `${quote(lost)} n’est pas lu : précédé d’une espace, le signe # commence une remarque. ${way} ; --fix le fait.`;
    const offsets: Span = [span[0], span[0] + lost.length];
    return plainFinding('yaml', 'yaml/texte-coupe', 'error', message, { pointer, on: 'value', offsets });
  }
  const message = `Le texte est coupé avant ${quote(lost)} : après une espace, le signe # commence une remarque. Mettez tout le texte entre guillemets ; --fix le fait.`;
  return plainFinding('yaml', 'yaml/texte-coupe', 'error', message, { pointer, on: 'value' });
}
