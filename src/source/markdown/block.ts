/** One block of a text as a reader sees it, each of its characters knowing where it stands in the file. */
import { fromWindows } from '../../french/windows-letters.ts';
import type { Span } from '../position.ts';

export type BlockKind = 'heading' | 'text' | 'item' | 'quote' | 'cell' | 'code';

export interface Block {
  kind: BlockKind;
  /** Of a heading: 1 to 6; else 0. */
  level: number;
  /** What a person reads, without signs of Markdown; `\n` where the source goes to the line, `BREAK` where its author did. */
  text: string;
  /** Ranks in `text` of what is in bold. */
  bold: readonly Span[];
  /** Of the whole block in the source's text. */
  span: Span;
  /** Of a cell. */
  cell: Cell | null;
  /** Of an item, how many lists hold it; 0 of what stands in none. */
  depth: number;
  /** The number that an item bears; 0 of one that bears none. */
  rank: number;
  /** The offset, in the source's text, of the character of that rank in `text`. */
  offsetOf(rank: number): number;
}

export interface Cell {
  /** Offset of its table, which tells it from the others. */
  table: number;
  /** 0 is the row of the headings. */
  row: number;
  column: number;
}

/** A break that the author of a paragraph asked for. */
export const BREAK = '\u2028';

/** What stands between two ranks of a block's text, with its place. */
export function placeIn({ text, offsetOf }: Block, start: number, end: number): Span {
  return text === '' ? [offsetOf(0), offsetOf(0)] : [offsetOf(start), offsetOf(Math.max(start, end - 1)) + 1];
}

/** What of a block stands between two ranks, blanks around it left out. */
export function partOf(block: Block, start: number, end: number): Block {
  const whole = block.text.slice(start, end);
  const text = whole.trim();
  const from = start + whole.length - whole.trimStart().length;
  const offsetOf = (rank: number) => block.offsetOf(rank + from);
  const bold = block.bold.flatMap(([first, last]): Span[] => {
    const [low, high] = [Math.max(first - from, 0), Math.min(last - from, text.length)];
    return high > low ? [[low, high]] : [];
  });
  return { ...block, text, bold, offsetOf, span: [offsetOf(0), offsetOf(Math.max(0, text.length - 1)) + 1] };
}

/** How far a text is in bold from its beginning: a rank. */
export function boldFrom({ bold }: Block): number {
  const first = bold.find(([start]) => start === 0);
  return first?.[1] ?? 0;
}

/** A run of text, `text` in place of what stands at `start` of the source. */
export interface Piece {
  text: string;
  start: number;
}

/** `bold`: spans of the source. */
export function blockOf(
  pieces: readonly Piece[],
  span: Span,
  bold: readonly Span[],
  kind: BlockKind,
  more: { level?: number; cell?: Cell; depth?: number; rank?: number } = {},
): Block {
  const whole = pieces.map(({ text }) => text).join('');
  const skipped = whole.length - whole.trimStart().length;
  const text = whole.trim();
  const offsetOf = (rank: number): number => {
    let left = rank + skipped;
    for (const { text: run, start } of pieces) {
      if (left < run.length) return start + left;
      left -= run.length;
    }
    return span[1];
  };
  const ranked = bold.flatMap(([from, to]): Span[] => {
    const first = Math.max(0, rankAt(pieces, from) - skipped);
    const last = Math.min(text.length, rankAt(pieces, to) - skipped);
    return last > first ? [[first, last]] : [];
  });
  return {
    kind,
    level: more.level ?? 0,
    cell: more.cell ?? null,
    depth: more.depth ?? 0,
    rank: more.rank ?? 0,
    text,
    bold: ranked,
    span,
    offsetOf,
  };
}

/** Rank of the first character that stands at an offset of the source, or after it. */
function rankAt(pieces: readonly Piece[], offset: number): number {
  let rank = 0;
  for (const { text, start } of pieces) {
    if (offset <= start) return rank;
    if (offset < start + text.length) return rank + offset - start;
    rank += text.length;
  }
  return rank;
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      amp: '&',
      lt: '<',
      gt: '>',
      quot: '"',
      apos: "'",
      nbsp: '\u00a0',
      laquo: '«',
      raquo: '»',
      euro: '€',
      hellip: '…',
    },
    ...{ eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë', agrave: 'à', acirc: 'â', ccedil: 'ç', ocirc: 'ô', ouml: 'ö' },
    ...{ icirc: 'î', iuml: 'ï', ugrave: 'ù', ucirc: 'û', uuml: 'ü', oelig: 'œ', aelig: 'æ', rsquo: '’', lsquo: '‘' },
    ...{ Eacute: 'É', Egrave: 'È', Ecirc: 'Ê', Agrave: 'À', Acirc: 'Â', Ccedil: 'Ç', Ocirc: 'Ô', OElig: 'Œ' },
    ...{ ldquo: '“', rdquo: '”', ndash: '–', mdash: '—', bull: '•', deg: '°', times: '×', middot: '·', rarr: '→' },
  }),
);
const UNREAD = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,6}));|\r?\n/gi;

/** Entities are read, a line break is one character. `start`: of the text in its source. */
export function readable(text: string, start: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(UNREAD)) {
    const [whole, hexadecimal, decimal, name] = match;
    const read = whole.startsWith('&') ? character(hexadecimal, decimal, name) : '\n';
    if (read === null) continue;
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), start: start + at });
    pieces.push({ text: read, start: start + match.index });
    at = match.index + whole.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: start + at });
  return pieces;
}

function character(hexadecimal?: string, decimal?: string, name?: string): string | null {
  if (name !== undefined) return ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase()) ?? null;
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  const isLetter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  // Pages written by Windows say « &#146; » of an apostrophe, and every browser reads it so.
  return isLetter ? fromWindows(String.fromCodePoint(code)) : null;
}
