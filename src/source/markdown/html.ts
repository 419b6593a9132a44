/** A piece of HTML that a page or a pad left in a text -> the blocks that its reader sees. */
import type { Span } from '../position.ts';
import { type Block, type BlockKind, BREAK, blockOf, type Piece, readable } from './block.ts';

/** Longer than any tag that people leave in a text. */
const TAG = /<(\/?)([a-z][a-z0-9]{0,20})\b[^<>]{0,2000}>/gi;
/** What a reader does not see of a page, or does not read it for. */
const UNSEEN = new Set(
  'script style head template nav footer aside noscript iframe svg button select dialog'.split(' '),
);
/** What a page holds for its program alone. */
const CODE = new Set('script style template noscript svg iframe'.split(' '));
/** Within a text, what stands aside was put there by its author. */
const UNSEEN_WITHIN = new Set([...UNSEEN].filter((name) => name !== 'aside'));
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'em',
  'font',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);

/** `start`: offset of `html` in its source. */
export function blocksOfHtml(
  given: string,
  start: number,
  hidden: ReadonlySet<string> = UNSEEN_WITHIN,
  isWhole = false,
): Block[] {
  const html = withoutRemarks(given, '<!--');
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  let bold: Span[] = [];
  let kind: BlockKind = 'text';
  let level = 0;
  let boldSince = -1;
  let unseen: string | null = null;
  let [table, row, column] = [start, -1, -1];
  // How many lists are open, each with the number of its last item; 0 where items bear none.
  const lists: (number | null)[] = [];
  let at = 0;
  const flush = (end: number) => {
    if (boldSince >= 0) bold.push([boldSince, start + end]);
    const first = pieces.find(({ text }) => text.trim() !== '');
    if (first !== undefined) {
      const cell = kind === 'cell' ? { cell: { table, row, column } } : {};
      const place = kind === 'item' ? { depth: Math.max(1, lists.length), rank: lists.at(-1) ?? 0 } : {};
      blocks.push(blockOf(pieces, [first.start, start + end], bold, kind, { level, ...cell, ...place }));
    }
    [pieces, bold] = [[], []];
    if (boldSince >= 0) boldSince = start + end;
  };
  for (const { index, 0: whole, 1: slash = '', 2: written } of html.matchAll(TAG)) {
    if (unseen === null && index > at) pieces.push(...readable(html.slice(at, index), start + at));
    at = index + whole.length;
    const name = written?.toLowerCase() ?? '';
    const isEnd = slash === '/';
    if (unseen === null ? hidden.has(name) && !isEnd : isEnd && name === unseen) {
      flush(index);
      unseen = isEnd ? null : name;
      continue;
    }
    // Tags of Word have a prefix: « o:p ».
    if (name === '' || unseen !== null || whole.startsWith(':', slash.length + name.length + 1)) continue;
    if (name === 'br') pieces.push({ text: BREAK, start: start + index });
    if (isWhole) pieces.push(...beneath(name, isEnd, whole, start + index));
    if (name === 'b' || name === 'strong') {
      if (isEnd && boldSince >= 0) bold.push([boldSince, start + index]);
      boldSince = isEnd ? -1 : start + at;
    }
    if (name === 'br' || INLINE.has(name)) continue;
    flush(index);
    countLists(lists, name, isEnd);
    if (name === 'table' && !isEnd) [table, row] = [start + index, -1];
    if (name === 'tr' && !isEnd) [row, column] = [row + 1, -1];
    if (/^t[dh]$/.test(name) && !isEnd) column += 1;
    const isBlockInside = name === 'p' || name === 'div';
    if (isBlockInside && kind !== 'heading' && kind !== 'text') continue;
    // What one opens to read an answer stands above it, as a title; so does the name of a list of definitions.
    const folded = name === 'summary' || name === 'dt' ? FOLDED : 0;
    level = isEnd ? 0 : Number(/^h([1-6])$/.exec(name)?.[1] ?? folded);
    kind = isEnd ? 'text' : (KINDS.get(name) ?? (level > 0 ? 'heading' : 'text'));
  }
  if (unseen === null) pieces.push(...readable(html.slice(at), start + at));
  flush(html.length);
  return blocks;
}

/** What is hidden stays so, tags and all: spaces stand in its place, so that every offset is that of the file. */
function withoutRemarks(html: string, opening: '<!' | '<!--'): string {
  let seen = '';
  let at = 0;
  for (let from = html.indexOf(opening); from !== -1; from = html.indexOf(opening, at)) {
    const isComment = html.startsWith('<!--', from);
    const end = html.indexOf(isComment ? '-->' : '>', from);
    const next = end === -1 ? html.length : end + (isComment ? 3 : 1);
    seen += html.slice(at, from) + ' '.repeat(next - from);
    at = next;
  }
  return seen + html.slice(at);
}

/** A list opens or closes, or one of its items opens. */
function countLists(lists: (number | null)[], name: string, isEnd: boolean): void {
  const last = lists.at(-1);
  if (name === 'ul' || name === 'ol') {
    if (isEnd) lists.pop();
    else lists.push(name === 'ol' ? 0 : null);
  } else if (name === 'li' && !isEnd && typeof last === 'number') lists[lists.length - 1] = last + 1;
}

const ADDRESS = /\bhref\s{0,5}=\s{0,5}(?:"((?:https?:|mailto:)[^"]{1,2000})"|'((?:https?:|mailto:)[^']{1,2000})')/i;
const IN_WORDS = /\balt\s{0,5}=\s{0,5}(?:"([^"]{1,2000})"|'([^']{1,2000})')/i;

/** Where a link leads, before its words, and what an image shows: a click would tell, or a reader that speaks. */
function beneath(name: string, isEnd: boolean, tag: string, start: number): Piece[] {
  if (isEnd || (name !== 'a' && name !== 'img')) return [];
  const [, double, single] = (name === 'a' ? ADDRESS : IN_WORDS).exec(tag) ?? [];
  const told = double ?? single;
  return told === undefined ? [] : readable(name === 'a' ? `[${told}] ` : told, start);
}

/** The level of a title within any part. */
const FOLDED = 4;

const KINDS: ReadonlyMap<string, BlockKind> = new Map(
  Object.entries({
    li: 'item',
    td: 'cell',
    th: 'cell',
    blockquote: 'quote',
    pre: 'code',
  }),
);

const PAGE = /^\ufeff?\s{0,200}(?:<\?xml[^<>]{0,200}>\s{0,20})?<(?:!doctype html|html|head|body)\b/i;

/** Whether a text is a whole page of the web, by how it begins. */
export function isPage(text: string): boolean {
  return PAGE.test(text.slice(0, 1000));
}

/** A page whose lines are where its tool cut them: there they are spaces, so that every offset is that of the file. */
export function blocksOfPage(page: string): Block[] {
  return blocksOfHtml(flowing(page), 0, UNSEEN);
}

/** All that a page says, what its reader does not read it for too: its title, its menus, its foot. */
export function wholeOfPage(page: string): Block[] {
  return blocksOfHtml(flowing(page), 0, CODE, true);
}

function flowing(page: string): string {
  return withoutRemarks(page, '<!').replace(/[\r\n\t]/g, ' ');
}
