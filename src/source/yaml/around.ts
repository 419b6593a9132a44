/** What stands before or after a fiche in its file: the words of a mail, a signature, a directive of YAML. */
import { plural, quote } from '../../french/typography.ts';
import { TOP_NAMES } from '../../model/fields.ts';
import { lineStarts, type Span } from '../position.ts';
import { refusalOf } from './events.ts';
import { OPENS_TEXT } from './rows.ts';
import type { Slip } from './slips.ts';

/** Longer, and it is no greeting, nor a mail. In lines. */
const MOST = 40;

const DIRECTIVE = /^%(?!YAML 1\.2\s)[^\r\n]*/m;

/** « %YAML 1.1 » makes days and numbers something else; null where there is none such. */
export function directiveIn(text: string): Slip | null {
  const found = DIRECTIVE.exec(text);
  const above = found === null ? [] : text.slice(0, found.index).split('\n');
  // Further down, it is a line of text.
  if (found === null || above.some((row) => row.trim() !== '' && !row.trimStart().startsWith('#'))) return null;
  const [line] = found;
  const message = `${quote(line.trimEnd())} est lu comme une consigne technique. Retirez cette ligne, et « --- » s’il la suit.`;
  return { span: [found.index, found.index + line.length], message };
}

/** Null unless the text reads once these lines are gone: a greeting before the first key, a signature after the last answer. */
export function aroundFiche(text: string): Slip | null {
  // The header of a published fiche has other keys than ours, and holds them all.
  if (/^(?:mission|phases)[ \t]{0,20}:/m.test(text)) return null;
  const rows = text.split('\n');
  const first = rows.findIndex((row) => TOP_NAMES.has(keyOf(row)));
  if (first === -1) return null;
  const top = rows.findLastIndex((row) => TOP_NAMES.has(keyOf(row)));
  const after = rows.findIndex((row, rank) => rank > top && isTold(row) && !/^(?:\s|- )/.test(row));
  const above = rows.slice(0, after).findLast(isTold) ?? '';
  return (
    surplus(text, rows, [0, first], 'avant') ??
    // Below « clé: | », it is the text that was announced.
    (after === -1 || OPENS_TEXT.test(above) ? null : surplus(text, rows, [after, rows.length], 'après'))
  );
}

function surplus(text: string, rows: readonly string[], [from, to]: Span, where: 'avant' | 'après'): Slip | null {
  const told = rows.flatMap((row, rank) => (rank >= from && rank < to && isTold(row) ? [rank] : []));
  const [at] = told;
  // What begins as an answer of a fiche is one, with a slip.
  const isOurs = told.some((rank) => {
    const row = rows[rank] ?? '';
    return TOP_NAMES.has(/^\W*(\w*)/.exec(row)?.[1] ?? '') || (where === 'avant' && /^\s|^- /.test(row));
  });
  if (at === undefined || isOurs || told.length > MOST) return null;
  if (refusalOf(rows.map((row, rank) => (rank >= from && rank < to ? '' : row)).join('\n')) !== null) return null;
  const line = (rows[at] ?? '').trim();
  const message =
    told.length === 1
      ? `${quote(line)} ne fait pas partie de la fiche. Retirez cette ligne, ou mettez « # » devant.`
      : `${plural(told.length, 'ligne')} ${where} la fiche n’en font pas partie. Retirez-les, ou mettez « # » devant.`;
  const start = lineStarts(text)[at] ?? 0;
  return { span: [start, start + (rows[at] ?? '').trimEnd().length], message };
}

function keyOf(row: string): string {
  return /^([a-z_]+):(?:\s|$)/.exec(row)?.[1] ?? '';
}

/** Neither blank, nor a remark, nor the mark of a document. */
function isTold(row: string): boolean {
  return row.trim() !== '' && !/^\s*(?:#|---)/.test(row);
}
