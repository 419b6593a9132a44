/** Tables that Markdown does not know: of wikis, of AsciiDoc, drawn with signs; each cell keeps its place. */
import type { Span } from '../position.ts';
import { type Block, blockOf, type Piece, readable } from './block.ts';
import { emptied, hiddenIn } from './hidden.ts';

interface Cell {
  row: number;
  column: number;
  /** What it says, by lines. */
  parts: Span[];
}

interface Line {
  text: string;
  start: number;
}

/** A way to write a table: where one stands, and its cells. */
interface Markup {
  found: RegExp;
  cells(lines: readonly Line[]): Cell[];
}

/** The same text with lines left empty in place of the tables, and their cells in the order of the text. */
export function apartFromTables(text: string): { text: string; cells: Block[] } {
  const cells: Block[] = [];
  let left = text;
  for (const { found, cells: read } of MARKUPS) {
    left = left.replace(found, (whole, ...rest) => {
      const start = Number(rest.find((one) => typeof one === 'number'));
      const own = read(linesOf(whole, start));
      if (own.length === 0) return whole;
      cells.push(...own.map((one) => asBlock(one, text, start)).filter((block) => block.text !== ''));
      return emptied(whole);
    });
  }
  return { text: left, cells };
}

function linesOf(text: string, start: number): Line[] {
  let at = start;
  return text.split('\n').map((line) => {
    const one = { text: line, start: at };
    at += line.length + 1;
    return one;
  });
}

function asBlock({ row, column, parts }: Cell, text: string, table: number): Block {
  const pieces = parts.flatMap(([from, to], rank): Piece[] => {
    const run = piecesOf(text, from, to);
    return rank === 0 ? run : [{ text: '\n', start: from }, ...run];
  });
  const [first, last] = [parts[0], parts.at(-1)];
  const span: Span = [first?.[0] ?? table, last?.[1] ?? table];
  return blockOf(pieces, span, [], 'cell', { cell: { table, row, column } });
}

/** What is read between two places: signs of emphasis and what is hidden left out. */
function piecesOf(text: string, from: number, to: number): Piece[] {
  const said = text.slice(from, to);
  const left = [...hiddenIn(said), ...said.matchAll(/\*\*|__/g)].sort((one, other) => one.index - other.index);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { index, 0: sign } of left) {
    if (index > at) pieces.push(...readable(said.slice(at, index), from + at));
    at = Math.max(at, index + sign.length);
  }
  if (at < said.length) pieces.push(...readable(said.slice(at), from + at));
  return pieces;
}

/** What stands between two signs of a line, blanks around it left out. */
function between({ text, start }: Line, signs: RegExp): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { index, 0: sign } of [...text.matchAll(signs), { index: text.length, 0: '' }]) {
    found.push(trimmed(text, from, index, start));
    from = index + sign.length;
  }
  return found;
}

function trimmed(text: string, from: number, to: number, start: number): Span {
  const said = text.slice(from, to);
  const blank = said.length - said.trimStart().length;
  return [start + from + blank, start + from + blank + said.trim().length];
}

/** « {{Infobox produit | nom = Passe-Plat | porteur = … }} », one to a line. */
const BOX: Markup = {
  found: /\{\{[^{}]{1,4000}\}\}/g,
  cells: (lines) => {
    const rows = lines.filter(({ text }) => /^[ \t]*\|[^=|\n]{1,60}=[ \t]*[^\s}]/.test(text));
    return rows.flatMap((line, row) => {
      const sign = line.text.indexOf('=');
      const name = line.text.indexOf('|') + 1;
      return [
        { row, column: 0, parts: [trimmed(line.text, name, sign, line.start)] },
        {
          row,
          column: 1,
          parts: [trimmed(line.text.replace(/\}\}[ \t]*$/, ''), sign + 1, line.text.length, line.start)],
        },
      ];
    });
  },
};

/** « {| », « |- », « ! Étape !! Date », « | Test || mars », « |} ». */
const OF_WIKIS: Markup = {
  found: /^\{\|[^\n]{0,200}\n(?:[^\n]*\n){0,400}?\|\}/gm,
  cells: (lines) => {
    const cells: Cell[] = [];
    let [row, column] = [0, 0];
    for (const line of lines.slice(1, -1)) {
      if (/^\|-/.test(line.text)) {
        if (column > 0) row += 1;
        column = 0;
      } else if (/^\|\+/.test(line.text)) continue;
      else if (/^[|!]/.test(line.text)) {
        const from = line.text.startsWith('!') ? /!!|\|\||^!/g : /\|\||^\|/g;
        for (const [start, end] of between(line, from).slice(1)) {
          // « style="…" | ce qui est dit »
          const style = /^[^|[\]{}\n]{0,80}=[^|\n]{0,80}\|/.exec(line.text.slice(start - line.start, end - line.start));
          const said = start + (style?.[0].length ?? 0);
          cells.push({ row, column, parts: [trimmed(line.text, said - line.start, end - line.start, line.start)] });
          column += 1;
        }
      } else cells.at(-1)?.parts.push(trimmed(line.text, 0, line.text.length, line.start));
    }
    return cells;
  },
};

/** « [cols="1,3"] », « |=== », « |Poste |Montant », cells of a row on one line or on several. */
const OF_ASCIIDOC: Markup = {
  found: /^\|={3,}[ \t]*\n(?:[^\n]*\n){0,400}?\|={3,}[ \t]*$/gm,
  cells: (lines) => {
    const inside = lines.slice(1, -1);
    const found: Span[][] = [];
    for (const line of inside) {
      const [before, ...own] = between(line, /(?:(?<=^|[ \t])(?:\d{1,2}[+*])?[<^>.]{0,2}[adehlms]?)?\|/g);
      if (before !== undefined && before[1] > before[0]) found.at(-1)?.push(before);
      found.push(...own.map((one) => [one]));
    }
    const first = inside.find(({ text }) => text.includes('|'));
    const columns = Math.max(1, first === undefined ? 1 : first.text.split('|').length - 1);
    // A cell to a line: as many as the first row holds before an empty line.
    const alone = columns === 1 ? inside.findIndex(({ text }, rank) => rank > 0 && text.trim() === '') : -1;
    const wide = alone > 1 ? inside.slice(0, alone).filter(({ text }) => text.includes('|')).length : columns;
    return found.map((parts, rank) => ({ row: Math.floor(rank / wide), column: rank % wide, parts }));
  },
};

/** Rows between bars, with no line below the first as Markdown wants: « ^ Étape ^ Date ^ » of DokuWiki, a drawn table. */
const DRAWN: Markup = {
  found: /(?:^[ \t]*(?:\+[-=+]{3,200}\+|[|^][^\n]{1,1000}[|^])[ \t]*(?:\n|$)){2,}/gm,
  cells: (lines) => {
    const rows = lines.filter(({ text }) => text.trim() !== '');
    const second = rows[1]?.text ?? '';
    if (/^[ \t|:-]{1,2000}$/.test(second) && second.includes('-')) return [];
    const isDrawn = rows.some(({ text }) => /^[ \t]*\+/.test(text));
    const isRule = ({ text }: Line) => /^[ \t]*[|+][-=+ |:]*$/.test(text) && /--|==/.test(text);
    const cells: Cell[] = [];
    let row = -1;
    let isNew = true;
    for (const line of rows) {
      if (isRule(line)) {
        isNew = true;
        continue;
      }
      if (isNew || !isDrawn) row += 1;
      const own = between(line, /[|^]/g).slice(1, -1);
      for (const [column, part] of own.entries()) {
        const above = isNew || !isDrawn ? undefined : cells.find((one) => one.row === row && one.column === column);
        if (above === undefined) cells.push({ row, column, parts: [part] });
        else if (part[1] > part[0]) above.parts.push(part);
      }
      isNew = false;
    }
    return cells;
  },
};

const MARKUPS = [BOX, OF_WIKIS, OF_ASCIIDOC, DRAWN];
