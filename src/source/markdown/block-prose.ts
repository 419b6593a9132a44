import type { Block, BlockKind } from './block.ts';

/** Paragraphs apart, bullets under one another, a row of a table on a line: what a person reads, without signs of Markdown. */
export function proseOf(blocks: readonly Block[]): string {
  const rows = rowsOf(blocks);
  return rows
    .map(({ kind, text, number }, rank) => {
      const before = rows[rank - 1]?.kind;
      // One bullet alone is no list.
      const isRow = (kind === 'item' || kind === 'cell') && (before === kind || rows[rank + 1]?.kind === kind);
      const gap = rank === 0 ? '' : isRow && before === kind ? '\n' : '\n\n';
      return `${gap}${isRow ? `${number > 0 ? `${number}.` : '-'} ${text}` : text}`;
    })
    .join('');
}

/** A row of a table is one line: « avant : 10 jours ; après : 2 jours ». */
function rowsOf(blocks: readonly Block[]): { kind: BlockKind; text: string; number: number }[] {
  const rows: { kind: BlockKind; text: string; number: number; key: string | null }[] = [];
  const headings = new Map<string, string>();
  const hasRows = new Set(blocks.flatMap(({ cell }) => (cell && cell.row > 0 ? [cell.table] : [])));
  for (const { kind, text, cell, rank } of blocks) {
    if (cell === null) rows.push({ kind, text, number: rank, key: null });
    else if (cell.row === 0 && hasRows.has(cell.table)) headings.set(`${cell.table}/${cell.column}`, text);
    else {
      const heading = headings.get(`${cell.table}/${cell.column}`);
      const said = heading === undefined ? text : `${heading} : ${text}`;
      const key = `${cell.table}/${cell.row}`;
      const last = rows.at(-1);
      // A row alone has no headings: its first cell names the other.
      if (last?.key === key) last.text += `${!hasRows.has(cell.table) && cell.column === 1 ? ' :' : ' ;'} ${said}`;
      else rows.push({ kind, text: said, number: 0, key });
    }
  }
  return rows;
}
