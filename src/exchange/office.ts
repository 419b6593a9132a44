/**
 * A document of Word or LibreOffice -> a text with headings, one paragraph a block, so that it is read like any other.
 * `fflate` opens the archive; it pulls in nothing, and loads only for such a document.
 */
import { strFromU8, unzipSync } from 'fflate/browser';
import { type Content, contentOf, type Paragraph, type Table } from './office-content.ts';
import { linksIn } from './office-links.ts';
import { notesIn, stylesIn } from './office-styles.ts';

/** A line of Markdown, and the rank, from 1, of the paragraph it comes from. */
export interface OfficeLine {
  text: string;
  paragraph: number;
  /** The next line belongs to the same block. */
  isTight?: true;
}

/** Ten times the longest form filled by hand; an archive can hold far more than it weighs. */
const LARGEST = 20_000_000;

/** Whether a file begins as such a document does, sound or not. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

const CONTENT = ['content.xml', 'word/document.xml'];
const STYLES = ['styles.xml', 'word/styles.xml'];
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];
const COMMENTS = 'word/comments.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const MANIFEST = 'META-INF/manifest.xml';

/** `locked`: by a password. Null when it is no document of either kind. */
export function officeLines(bytes: Uint8Array): OfficeLine[] | 'locked' | null {
  const parts = partsOf(bytes);
  if (parts === null) return null;
  if (parts(MANIFEST).includes('manifest:encryption-data')) return 'locked';
  const content = CONTENT.map(parts).find((xml) => xml !== '');
  if (content === undefined) return null;
  const styles = stylesIn(STYLES.map(parts).join('\n'));
  const [footnotes = '', endnotes = ''] = NOTES.map(parts);
  const notes = { 'w:footnoteReference': notesIn(footnotes), 'w:endnoteReference': notesIn(endnotes) };
  const { parts: found, comments } = contentOf(content, styles, notes, linksIn(parts(RELATIONS)));
  const said = [...comments, ...notesIn(parts(COMMENTS)).values()];
  return [...linesOf(found), ...commentLines(said, found.length + 1)];
}

function partsOf(bytes: Uint8Array): ((name: string) => string) | null {
  try {
    const wanted = new Set([...CONTENT, ...STYLES, ...NOTES, COMMENTS, RELATIONS, MANIFEST]);
    let left = LARGEST;
    const isTaken = (size: number) => {
      if (size > left) return false;
      left -= size;
      return true;
    };
    const files = unzipSync(bytes, { filter: ({ name, originalSize }) => wanted.has(name) && isTaken(originalSize) });
    return (name) => (files[name] === undefined ? '' : strFromU8(files[name]));
  } catch {
    return null;
  }
}

function linesOf(parts: Content['parts']): OfficeLine[] {
  let paragraph = 0;
  return parts.flatMap((part) => {
    if (!('rows' in part)) {
      paragraph += 1;
      return paragraphLines(part).map((text) => ({ text, paragraph }));
    }
    const start = paragraph + 1;
    paragraph += part.rows.flat(2).length;
    return tableLines(part, start);
  });
}

/** A line break within a paragraph begins another line: people answer under a question without leaving it. */
function paragraphLines({ text, level, isItem, isBold }: Paragraph): string[] {
  return text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const typed = literal(one);
      if (level > 0) return `${'#'.repeat(Math.min(level, 6))} ${typed}`;
      return `${isItem ? '- ' : ''}${isBold ? `**${typed}**` : typed}`;
    });
}

/** One column is a box around a text: its paragraphs are those of the page. */
function tableLines({ rows }: Table, start: number): OfficeLine[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  let paragraph = start;
  if (columns < 2)
    return rows.flat(2).flatMap((one) => {
      const lines = paragraphLines(one).map((text) => ({ text, paragraph }));
      paragraph += 1;
      return lines;
    });
  const row = (cells: readonly string[]) =>
    `|${Array.from({ length: columns }, (_, rank) => ` ${cells[rank] ?? ''} |`).join('')}`;
  const head: OfficeLine[] = [
    { text: row([]), paragraph, isTight: true },
    { text: `|${'---|'.repeat(columns)}`, paragraph, isTight: true },
  ];
  const body = rows.map((cells, rank): OfficeLine => {
    const at = paragraph;
    paragraph += cells.flat().length;
    const line = { text: row(cells.map(cellText)), paragraph: at };
    return rank === rows.length - 1 ? line : { ...line, isTight: true };
  });
  return [...head, ...body];
}

function cellText(paragraphs: readonly Paragraph[]): string {
  const several = paragraphs.length > 1;
  return paragraphs
    .flatMap(({ text, isItem }) =>
      text
        .split('\n')
        .flatMap((line) => (line.trim() === '' ? [] : [`${isItem && several ? '- ' : ''}${literal(line.trim())}`])),
    )
    .join('<br>');
}

function commentLines(comments: readonly string[], paragraph: number): OfficeLine[] {
  if (comments.length === 0) return [];
  return [
    { text: '###### Commentaires', paragraph },
    ...comments.map((text) => ({ text: `- ${literal(text)}`, paragraph })),
  ];
}

/** Nothing that was typed may be taken for a sign of Markdown. */
export function literal(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&=]/g, '\\$&')
    .replace(/^([-+])(?=\s)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2');
}

/** The text that lines make, and the paragraph of each of its lines. */
export function textOfLines(lines: readonly OfficeLine[]): { text: string; paragraphs: number[] } {
  return {
    text: lines
      .map(({ text, isTight }) => (isTight ? `${text}\n` : `${text}\n\n`))
      .join('')
      .trimEnd(),
    paragraphs: lines.flatMap(({ paragraph, isTight }) => (isTight ? [paragraph] : [paragraph, paragraph])),
  };
}
