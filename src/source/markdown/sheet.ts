/** A sheet saved as a text: its cells, each with its place. */
import { type Block, blockOf, type Piece } from './block.ts';
import { knownTopic } from './headings.ts';

/** A first column of ranks, or of when each was sent, says nothing. */
const RANK = /^(?:n[°o]\.?|num[ée]ro|#|id|rang|ordre|\d{1,4})$/i;

/** Rows and columns as a spreadsheet shows them, those that only number the rows left out; empty cells too. */
export function cellsOfSheet(text: string): Block[] {
  const separator = (text.match(/;/g)?.length ?? 0) >= (text.match(/,/g)?.length ?? 0) ? ';' : ',';
  const cells = cellsIn(text, separator);
  const rows = new Set(cells.map(({ row }) => row)).size;
  const ranked = cells.filter(({ column, said }) => column === 0 && RANK.test(said)).length;
  const first = rows > 1 && ranked === rows ? 1 : 0;
  return cells.flatMap(({ row, column, pieces, span }) => {
    const block = blockOf(pieces, span, [], 'cell', { cell: { table: 0, row, column: column - first } });
    return column < first || block.text === '' ? [] : [block];
  });
}

/** Names of the fiches that a sheet tells, one a row under the names of their parts; fewer than two where it is none of these. */
export function fichesOfSheet(cells: readonly Block[]): Block[] {
  const heads = cells.filter(({ cell }) => cell?.row === 0);
  const topics = new Set(heads.map(({ text }) => knownTopic(text)));
  const named = heads.find(({ text }) => knownTopic(text) === 'nom')?.cell?.column;
  if (named === undefined || !(topics.has('probleme') || topics.has('solution'))) return [];
  return cells.filter(({ cell }) => cell !== null && cell.row > 0 && cell.column === named);
}

interface Cell {
  row: number;
  column: number;
  said: string;
  pieces: Piece[];
  span: readonly [number, number];
}

function cellsIn(text: string, separator: string): Cell[] {
  const cells: Cell[] = [];
  let [row, column, at] = [0, 0, 0];
  while (at < text.length) {
    const from = at;
    const pieces: Piece[] = [];
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const end = text.indexOf('"', at);
        const stop = end === -1 ? text.length : end;
        pieces.push({ text: text.slice(at, stop), start: at });
        at = Math.min(text.length, stop + 1);
        // Two of them are one that was written.
        if (text[at] !== '"') break;
        pieces.push({ text: '"', start: at });
        at += 1;
      }
    }
    const rest = new RegExp(`[^${separator}\\r\\n]*`, 'y');
    rest.lastIndex = at;
    const tail = rest.exec(text)?.[0] ?? '';
    pieces.push({ text: tail, start: at });
    at += tail.length;
    const said = pieces
      .map((piece) => piece.text)
      .join('')
      .trim();
    cells.push({ row, column, said, pieces, span: [from, at] });
    if (text[at] === separator) column += 1;
    else [row, column] = [row + 1, 0];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return cells;
}
