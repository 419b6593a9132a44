/** A document -> the view that a template of one format prints as it is: nothing a fiche holds is markup there. */
import { visible } from '../french/typography.ts';
import { escapeHtml, escapeInline } from '../model/escape.ts';
import { type Document, type Fact, Markup, type Part } from './document.ts';
import { markOf, type TextBlock, textBlocks } from './text-blocks.ts';

/** Every text is escaped; the style sheet and the pictures are ours. */
export function htmlView(document: Document, style: string): object {
  const parts = document.parts.map(({ paragraphs, ...part }) => ({
    ...part,
    paragraphs: paragraphs.map((one) => ({ ...one, blocks: textBlocks(one.text) })),
  }));
  return { ...(escapedIn({ ...document, parts }, escapeHtml) as object), style };
}

/** On one line everywhere but in paragraphs, which keep theirs. */
export function markdownView(document: Document): object {
  const { parts, ...rest } = document;
  return { ...(escapedIn(rest, inline) as object), parts: parts.map(markdownPart) };
}

function markdownPart({ paragraphs, verbatim, ...rest }: Part): object {
  return {
    ...(escapedIn(rest, inline) as object),
    paragraphs: paragraphs.map(({ title, text }: Fact) => ({ title: inline(title), text: listed(text), href: '' })),
    verbatim: verbatim === '' ? '' : fenced(verbatim),
  };
}

function inline(text: string): string {
  return escapeInline(text.replace(/\n+/g, ' / '));
}

/** Paragraphs apart, lists as such, below their title. */
function listed(text: string): string {
  const blocks = textBlocks(text);
  const shown = blocks.map((block) =>
    block.items.length === 0
      ? paragraph(block.text)
      : block.items.map((one, rank) => itemOf(block, one, rank)).join('\n'),
  );
  return `${blocks[0] !== undefined && blocks[0].items.length > 0 ? '\n\n' : ''}${shown.join('\n\n')}`;
}

/** Markdown numbers by itself, but knows no letters. */
function itemOf(block: TextBlock, item: string, rank: number): string {
  return `${block.numbering === '1' ? '' : '- '}${markOf(block, rank)}${paragraph(item)}`;
}

/** What would begin a title, a quotation or a line across is only text. */
function paragraph(line: string): string {
  return escapeInline(line).replace(/^([#>+=]|-{3,})/, '\\$1');
}

/** As it is, to be copied: the fence is longer than any inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${visible(text)}\n${fence}`;
}

function escapedIn(value: unknown, asMarkup: (text: string) => string): unknown {
  if (typeof value === 'string') return asMarkup(value);
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map((one) => escapedIn(one, asMarkup));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, escapedIn(one, asMarkup)]));
}
