/**
 * A document of Word or LibreOffice -> a text with headings, one paragraph a block, so that it is read like any other.
 * `fflate` opens the archive, `sax` reads its XML: one pair for the two formats, and each paragraph keeps its rank, which
 * converters to HTML lose. They pull in nothing, and load only for such a document.
 */
import { strFromU8, unzipSync } from 'fflate/browser';
import sax from 'sax';

/** A line of Markdown, and the rank, from 1, of the paragraph it comes from. */
export interface OfficeLine {
  text: string;
  paragraph: number;
}

/** Ten times the longest form filled by hand; an archive can hold far more than it weighs. */
const LARGEST = 20_000_000;

/** Whether a file begins as such a document does, sound or not. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Null when it is no document of either kind. */
export function officeLines(bytes: Uint8Array): OfficeLine[] | null {
  const parts = read(bytes);
  if (parts === null) return null;
  const { content, styles } = parts;
  const outlines = stylesIn(styles);
  const paragraphs = paragraphsOf(content, outlines);
  return paragraphs.flatMap((one, rank) => linesOf(one).map((text) => ({ text, paragraph: rank + 1 })));
}

function read(bytes: Uint8Array): { content: string; styles: string } | null {
  try {
    const wanted = new Set(['content.xml', 'styles.xml', 'word/document.xml', 'word/styles.xml']);
    const files = unzipSync(bytes, { filter: ({ name, originalSize }) => wanted.has(name) && originalSize < LARGEST });
    const content = files['content.xml'] ?? files['word/document.xml'];
    const styles = files['styles.xml'] ?? files['word/styles.xml'];
    return content === undefined ? null : { content: strFromU8(content), styles: styles ? strFromU8(styles) : '' };
  } catch {
    return null;
  }
}

interface Paragraph {
  text: string;
  /** Of a heading; 0 of any other. */
  level: number;
  isItem: boolean;
  /** All that is written in it is in bold. */
  isBold: boolean;
}

interface Styles {
  /** Name of a style -> level of heading. */
  levels: ReadonlyMap<string, number>;
  bold: ReadonlySet<string>;
}

const HEADING = /^(?:heading|titre|title)[ _]?(?:20_)?(\d)?$/i;

/** Word names its headings, in the language of the person; LibreOffice gives an outline level to some paragraphs. */
function stylesIn(xml: string): Styles {
  const levels = new Map<string, number>();
  const bold = new Set<string>();
  let id = '';
  parse(xml, {
    open: ({ name, attributes }) => {
      if (name === 'w:style') id = String(attributes['w:styleId'] ?? '');
      if (name === 'style:style') id = String(attributes['style:name'] ?? '');
      const level = name === 'w:name' ? HEADING.exec(String(attributes['w:val'] ?? '')) : null;
      if (level !== null) levels.set(id, Number(level[1] ?? 1));
      if (isBold(name, attributes)) bold.add(id);
    },
  });
  return { levels, bold };
}

function isBold(name: string, attributes: sax.Tag['attributes']): boolean {
  if (name === 'w:b') return !/^(?:0|false)$/.test(String(attributes['w:val'] ?? ''));
  return name === 'style:text-properties' && attributes['fo:font-weight'] === 'bold';
}

function paragraphsOf(xml: string, known: Styles): Paragraph[] {
  // Automatic styles of LibreOffice stand in the content itself.
  const own = stylesIn(xml);
  const bold = new Set([...known.bold, ...own.bold]);
  const done: Paragraph[] = [];
  const open: (Paragraph & { plain: boolean })[] = [];
  let depth = 0;
  let runBold: boolean[] = [];
  let listed = 0;
  let hidden = 0;
  const write = (text: string) => {
    const current = open.at(-1);
    if (current === undefined || hidden > 0) return;
    current.text += text;
    if (text.trim() !== '' && !(runBold.at(-1) ?? false)) current.plain = true;
  };
  parse(xml, {
    open: ({ name, attributes }) => {
      if (HIDDEN.has(name)) hidden += 1;
      if (name === 'text:list-item') listed += 1;
      if (name === 'w:p' || name === 'text:p' || name === 'text:h') {
        const style = String(attributes['text:style-name'] ?? '');
        const level = name === 'text:h' ? Number(attributes['text:outline-level'] ?? 1) : 0;
        open.push({ text: '', level, isItem: listed > 0, isBold: false, plain: false });
        runBold = [bold.has(style)];
        depth += 1;
      }
      const current = open.at(-1);
      if (current === undefined) return;
      if (name === 'w:pStyle') {
        const style = String(attributes['w:val'] ?? '');
        current.level = known.levels.get(style) ?? Number(HEADING.exec(style)?.[1] ?? 0);
        runBold = [known.bold.has(style)];
      }
      if (name === 'w:numPr') current.isItem = true;
      if (name === 'w:r') runBold.push(runBold[0] ?? false);
      if (name === 'text:span')
        runBold.push(bold.has(String(attributes['text:style-name'] ?? '')) || (runBold.at(-1) ?? false));
      if (name === 'w:b' && runBold.length > 1) runBold[runBold.length - 1] = isBold(name, attributes);
      if (name === 'w:tab' || name === 'text:tab' || name === 'text:s') write(' ');
      if (name === 'w:br' || name === 'text:line-break') write('\n');
    },
    text: (text) => write(text),
    close: (name) => {
      if (HIDDEN.has(name)) hidden -= 1;
      if (name === 'text:list-item') listed -= 1;
      if (name === 'w:r' || name === 'text:span') runBold.pop();
      if (name === 'w:p' || name === 'text:p' || name === 'text:h') {
        const ended = open.pop();
        depth -= 1;
        if (ended && ended.text.trim() !== '') done.push({ ...ended, isBold: !ended.plain });
      }
    },
    isText: () => depth > 0,
  });
  return done;
}

/** What is in the file and not on the page: fields of Word, changes it keeps, comments and notes of LibreOffice. */
const HIDDEN = new Set([
  'w:instrText',
  'w:delText',
  'office:annotation',
  'text:tracked-changes',
  'text:note',
  'mc:Fallback',
]);

interface Heard {
  open(tag: sax.Tag): void;
  text?(text: string): void;
  close?(name: string): void;
  isText?(): boolean;
}

/** Goes as far as the XML can be read. */
function parse(xml: string, { open, text, close, isText }: Heard): void {
  const parser = sax.parser(true);
  const stack: string[] = [];
  parser.onopentag = (tag) => {
    stack.push(tag.name);
    open(tag as sax.Tag);
  };
  parser.ontext = (piece) => {
    // Between the paragraphs, and in the runs of Word, what is no text lays out the XML.
    const inside = stack.at(-1) ?? '';
    if (isText?.() && (!inside.startsWith('w:') || inside === 'w:t'))
      text?.(inside === 'w:t' ? piece : piece.replace(/\s+/g, ' '));
  };
  parser.onclosetag = (name) => {
    stack.pop();
    close?.(name);
  };
  parser.onerror = () => parser.resume();
  parser.write(xml).close();
}

/** A line break within a paragraph begins another line: people answer under a question without leaving it. */
function linesOf({ text, level, isItem, isBold: bold }: Paragraph): string[] {
  return text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const typed = literal(one);
      if (level > 0) return `${'#'.repeat(Math.min(level, 6))} ${typed}`;
      return `${isItem ? '- ' : ''}${bold ? `**${typed}**` : typed}`;
    });
}

/** Nothing that was typed may be taken for a sign of Markdown. */
export function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/^([-+]|\d{1,9}[.)])(?=\s)/, '\\$1');
}
