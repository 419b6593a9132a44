/**
 * The one door of `@lezer/markdown`: text -> what a reader sees, block by block.
 * Chosen over micromark for its speed (five times) and because each node carries offsets; pulls in two packages, bundled.
 */
import { GFM, parser } from '@lezer/markdown';
import type { Span } from '../position.ts';
import { type Block, type BlockKind, BREAK, blockOf, type Piece, readable } from './block.ts';
import { apartFromTables } from './foreign-tables.ts';
import { hiddenIn } from './hidden.ts';
import { blocksOfHtml, blocksOfPage, isPage } from './html.ts';
import { asMarkdown } from './other-markups.ts';
import { withoutSpeakers } from './speakers.ts';

const MARKDOWN = parser.configure(GFM);

/** A block is read whole; what holds blocks is gone through. */
const LEAVES: ReadonlyMap<string, BlockKind> = new Map(
  Object.entries({
    Paragraph: 'text',
    FencedCode: 'code',
    CodeBlock: 'code',
    Task: 'item',
  }),
);
const HEADING = /^(?:ATX|Setext)Heading(\d)$/;
/** Signs that a reader does not see. */
const SIGNS = new Set([
  'HeaderMark',
  'EmphasisMark',
  'CodeMark',
  'LinkMark',
  'LinkTitle',
  'QuoteMark',
  'HTMLTag',
  'Comment',
  'Image',
  // A box to tick.
  'TaskMarker',
]);

type Node = ReturnType<ReturnType<typeof MARKDOWN.parse>['resolve']>;

/** Blocks in the order of the text; those without a word are left out. `from`: where to begin, as after a front matter. */
export function blocksOf(text: string, from: number): Block[] {
  if (isPage(text)) return blocksOfPage(text).filter((block) => block.text !== '');
  const blocks: Block[] = [];
  // What comes before is blanked, so that every offset is that of the file.
  const whole = asMarkdown(from === 0 ? text : `${' '.repeat(from - 1)}\n${text.slice(from)}`);
  const { text: body, cells } = apartFromTables(whole);
  const holders: string[] = [];
  const keep = (...found: Block[]) => blocks.push(...found.filter((block) => block.text !== ''));
  MARKDOWN.parse(body).iterate({
    enter: ({ name, node, from: start, to }) => {
      const level = Number(HEADING.exec(name)?.[1] ?? 0);
      const leaf = level > 0 ? 'heading' : LEAVES.get(name);
      const depth = holders.filter((one) => one === 'ListItem').length;
      if (leaf !== undefined)
        keep(
          read(body, node, leaf === 'text' ? (kindIn(holders) ?? leaf) : leaf, {
            level,
            depth,
            rank: rankOf(body, node),
          }),
        );
      else if (name === 'HTMLBlock') keep(...blocksOfHtml(body.slice(start, to), start));
      else if (name === 'Table') keep(...cellsOf(body, node));
      else {
        holders.push(name);
        return;
      }
      return false;
    },
    leave: () => {
      holders.pop();
    },
  });
  if (cells.length > 0) blocks.push(...cells);
  return withoutSpeakers(cells.length > 0 ? blocks.sort(({ span: [one] }, { span: [other] }) => one - other) : blocks);
}

/** The number that the author gave to the item that a block stands in; 0 where there is none. */
function rankOf(body: string, { parent }: Node): number {
  const mark = parent?.name === 'ListItem' ? parent.firstChild : null;
  return mark === null || mark.name !== 'ListMark' ? 0 : Number.parseInt(body.slice(mark.from, mark.to), 10) || 0;
}

function kindIn(holders: readonly string[]): BlockKind | null {
  const holder = holders.findLast((name) => name === 'ListItem' || name === 'Blockquote');
  return holder === 'ListItem' ? 'item' : holder === 'Blockquote' ? 'quote' : null;
}

/** A cell may be empty: what divides them tells which column each stands in. */
function cellsOf(body: string, table: Node): Block[] {
  const cells: Block[] = [];
  let row = -1;
  for (let line = table.firstChild; line !== null; line = line.nextSibling) {
    if (line.name === 'TableDelimiter') continue;
    row += 1;
    let column = line.firstChild?.name === 'TableDelimiter' ? -1 : 0;
    for (let one = line.firstChild; one !== null; one = one.nextSibling) {
      if (one.name === 'TableDelimiter') column += 1;
      else cells.push(read(body, one, 'cell', { cell: { table: table.from, row, column } }));
    }
  }
  return cells;
}

function read(body: string, node: Node, kind: BlockKind, more: Parameters<typeof blockOf>[4]): Block {
  const { pieces, bold } = seen(body, node);
  return blockOf(pieces, [node.from, node.to], bold, kind, more);
}

/** What pads write and their readers do not see: lines that open and close a box, a table of contents; marks of a pen. */
const OF_PADS = /^(?::::.{0,80}|\[\[?_?TOC_?\]\]?)$|(?<!=)==(?!=)/gim;

function seen(body: string, node: Node): { pieces: Piece[]; bold: Span[] } {
  const { from, to } = node;
  const hidden: Span[] = [];
  const breaks = new Set<number>();
  const bold: Span[] = [];
  let opened = -1;
  node.cursor().iterate(({ name, from: start, to: end }) => {
    // « (https://…) » is read, « [ici](https://…) » is not.
    const isTarget = name === 'URL' && /\]\(<?$/.test(body.slice(Math.max(0, start - 3), start));
    // « \* »: the star alone is read.
    if (name === 'Escape') hidden.push([start, start + 1]);
    if (name === 'StrongEmphasis') bold.push([start, end]);
    if (name === 'HTMLTag') {
      const tag = body.slice(start, end).toLowerCase();
      if (/^<br\b/.test(tag)) breaks.add(start);
      if (/^<(?:b|strong)\b/.test(tag)) opened = end;
      if (/^<\/(?:b|strong)\b/.test(tag) && opened >= 0) bold.push([opened, start]);
    }
    if (name === 'HardBreak') breaks.add(start);
    // What is struck out is said no more.
    const isStruck = name === 'Strikethrough';
    if (name !== 'HardBreak' && !isTarget && !isStruck && !SIGNS.has(name)) return true;
    hidden.push([start, name === 'QuoteMark' && body[end] === ' ' ? end + 1 : end]);
    return false;
  });
  for (const { index, 0: sign } of node.name === 'Paragraph' ? body.slice(from, to).matchAll(OF_PADS) : [])
    hidden.push([from + index, from + index + sign.length]);
  for (const { index, 0: sign } of hiddenIn(body.slice(from, to)))
    hidden.push([from + index, from + index + sign.length]);
  hidden.sort(([one], [other]) => one - other);
  const pieces: Piece[] = [];
  let at = from;
  for (const [start, end] of hidden) {
    if (start > at) pieces.push(...readable(body.slice(at, start), at));
    if (breaks.has(start)) pieces.push({ text: BREAK, start });
    at = Math.max(at, end);
  }
  if (to > at) pieces.push(...readable(body.slice(at, to), at));
  return { pieces, bold };
}
