/**
 * The XML of a document of Word or LibreOffice -> its paragraphs and tables, as one sees them on the page.
 * `sax` reads it, for both formats: each paragraph keeps its rank, which converters to HTML lose. It pulls in nothing.
 */
import sax from 'sax';

export interface Paragraph {
  text: string;
  /** Of a heading; 0 of any other. */
  level: number;
  isItem: boolean;
  /** All that is written in it is in bold. */
  isBold: boolean;
}

/** Rows, their cells, the paragraphs of each. */
export interface Table {
  rows: Paragraph[][][];
}

export interface Content {
  parts: (Paragraph | Table)[];
  /** What readers wrote in the margin. */
  comments: string[];
}

export interface Styles {
  /** Name of a style -> level of heading. */
  levels: ReadonlyMap<string, number>;
  /** Name of a style -> whether it puts in bold, where it says. */
  bold: ReadonlyMap<string, boolean>;
}

const HEADING = /^(?:heading|titre|title)[ _]?(?:20_)?(\d)?$/i;

/** Word names its headings, in the language of the person; LibreOffice gives an outline level to some paragraphs. */
export function stylesIn(xml: string): Styles {
  const levels = new Map<string, number>();
  const bold = new Map<string, boolean>();
  let id = '';
  parse(xml, {
    open: ({ name, attributes }) => {
      if (name === 'w:style') id = String(attributes['w:styleId'] ?? '');
      if (name === 'style:style') id = String(attributes['style:name'] ?? '');
      const level = name === 'w:name' ? HEADING.exec(String(attributes['w:val'] ?? '')) : null;
      if (level !== null) levels.set(id, Number(level[1] ?? 1));
      const weight = weightIn(name, attributes);
      // What is in bold on the page names no style.
      if (weight !== null && id !== '') bold.set(id, weight);
    },
    close: (name) => {
      if (name === 'w:style' || name === 'style:style') id = '';
    },
  });
  return { levels, bold };
}

/** Null of what says nothing of it. */
function weightIn(name: string, attributes: sax.Tag['attributes']): boolean | null {
  if (name === 'w:b') return !/^(?:0|false)$/.test(String(attributes['w:val'] ?? ''));
  const weight = name === 'style:text-properties' ? attributes['fo:font-weight'] : undefined;
  return weight === undefined ? null : weight === 'bold' || Number(weight) >= 600;
}

/** Of notes or comments of Word: identifier -> text. */
export function notesIn(xml: string): Map<string, string> {
  const notes = new Map<string, string>();
  let id: string | null = null;
  let text = '';
  parse(xml, {
    open: ({ name, attributes }) => {
      if (!NOTE.has(name)) return;
      // Word draws its separators as notes.
      id = attributes['w:type'] === undefined ? String(attributes['w:id'] ?? '') : null;
      text = '';
    },
    text: (piece) => {
      text += piece;
    },
    close: (name) => {
      if (name === 'w:p') text += ' ';
      if (NOTE.has(name) && id !== null && text.trim() !== '') notes.set(id, text.replace(/\s+/g, ' ').trim());
    },
    isText: () => id !== null,
  });
  return notes;
}

const NOTE = new Set(['w:footnote', 'w:endnote', 'w:comment']);

/** What is in the file and not on the page: fields of Word, changes it keeps, numbers of notes. */
const HIDDEN = new Set([
  'w:instrText',
  'w:delText',
  'w:moveFrom',
  'text:tracked-changes',
  'text:note-citation',
  'mc:Fallback',
]);
const PARAGRAPH = new Set(['w:p', 'text:p', 'text:h']);
const TABLE = new Set(['w:tbl', 'table:table']);
const ROW = new Set(['w:tr', 'table:table-row']);
const CELL = new Set(['w:tc', 'table:table-cell', 'table:covered-table-cell']);

/** `notes`: of Word, by the name of what refers to them. */
export function contentOf(
  xml: string,
  known: Styles,
  notes: Readonly<Record<string, ReadonlyMap<string, string>>>,
): Content {
  // Automatic styles of LibreOffice stand in the content itself.
  const bold = new Map([...known.bold, ...stylesIn(xml).bold]);
  const content: Content = { parts: [], comments: [] };
  const open: (Paragraph & { isPlain: boolean })[] = [];
  const tables: Table[] = [];
  let runBold: boolean[] = [];
  let isRunHidden = false;
  let listed = 0;
  let hidden = 0;
  let noted = 0;
  let comment: string | null = null;
  const write = (text: string) => {
    if (comment !== null) comment += text;
    const current = open.at(-1);
    if (current === undefined || comment !== null || hidden > 0 || isRunHidden) return;
    current.text += text;
    if (text.trim() !== '' && !(runBold.at(-1) ?? false)) current.isPlain = true;
  };
  const keep = (paragraph: Paragraph) => {
    const cell = tables[0]?.rows.at(-1)?.at(-1);
    if (cell !== undefined) cell.push(paragraph);
    else content.parts.push(paragraph);
  };
  const begin = (name: string, attributes: sax.Tag['attributes']) => {
    const style = String(attributes['text:style-name'] ?? '');
    const level = name === 'text:h' ? Number(attributes['text:outline-level'] ?? 1) : 0;
    open.push({ text: '', level, isItem: listed > 0, isBold: false, isPlain: false });
    runBold = [bold.get(style) ?? false];
  };
  const inTable = (name: string) => {
    // A table within a cell is a part of that cell.
    if (TABLE.has(name)) tables.push({ rows: [] });
    if (tables.length !== 1) return;
    if (ROW.has(name)) tables[0]?.rows.push([]);
    if (CELL.has(name)) tables[0]?.rows.at(-1)?.push([]);
  };
  const inRun = (current: Paragraph, name: string, attributes: sax.Tag['attributes']) => {
    if (name === 'w:pStyle') {
      const style = String(attributes['w:val'] ?? '');
      current.level = known.levels.get(style) ?? Number(HEADING.exec(style)?.[1] ?? 0);
      runBold = [bold.get(style) ?? false];
    }
    if (name === 'w:numId') current.isItem = attributes['w:val'] !== '0';
    if (name === 'w:r') runBold.push(runBold[0] ?? false);
    if (name === 'text:span')
      runBold.push(bold.get(String(attributes['text:style-name'] ?? '')) ?? runBold.at(-1) ?? false);
    const weight = name === 'w:rStyle' ? bold.get(String(attributes['w:val'] ?? '')) : weightIn(name, attributes);
    if (weight != null && runBold.length > 1) runBold[runBold.length - 1] = weight;
    if (name === 'w:vanish' && runBold.length > 1) isRunHidden = true;
    if (name === 'w:tab' || name === 'text:tab' || name === 'text:s') write(' ');
    if (name === 'w:noBreakHyphen') write('-');
    if (name === 'w:br' || name === 'text:line-break') write('\n');
    const note = notes[name]?.get(String(attributes['w:id'] ?? ''));
    if (note !== undefined) write(` (${note})`);
  };
  parse(xml, {
    open: ({ name, attributes }) => {
      if (HIDDEN.has(name)) hidden += 1;
      if (name === 'text:list-item') listed += 1;
      if (name === 'office:annotation') comment = '';
      if (name === 'text:note-body') {
        noted += 1;
        write(' (');
      }
      inTable(name);
      if (PARAGRAPH.has(name) && noted === 0 && comment === null) begin(name, attributes);
      const current = open.at(-1);
      if (current !== undefined) inRun(current, name, attributes);
    },
    text: (text) => write(text),
    close: (name) => {
      if (HIDDEN.has(name)) hidden -= 1;
      if (name === 'text:list-item') listed -= 1;
      if (name === 'w:r') isRunHidden = false;
      if (name === 'w:r' || name === 'text:span') runBold.pop();
      if (PARAGRAPH.has(name) && noted === 0 && comment === null) {
        const { isPlain, ...ended } = open.pop() ?? { isPlain: true, text: '', level: 0, isItem: false, isBold: false };
        if (ended.text.trim() !== '') keep({ ...ended, isBold: !isPlain });
      }
      if (name === 'text:note-body') {
        noted -= 1;
        write(')');
      }
      if (name === 'office:annotation') {
        if (comment !== null && comment.trim() !== '') content.comments.push(comment.replace(/\s+/g, ' ').trim());
        comment = null;
      }
      if (TABLE.has(name)) {
        const [ended] = tables.length === 1 ? tables : [];
        tables.pop();
        if (ended !== undefined) content.parts.push(ended);
      }
    },
    isText: (inside) => (open.length > 0 || comment !== null) && inside !== 'dc:creator' && inside !== 'dc:date',
  });
  return content;
}

interface Heard {
  open(tag: sax.Tag): void;
  text?(text: string): void;
  close?(name: string): void;
  isText?(inside: string): boolean;
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
    if (isText?.(inside) && (!inside.startsWith('w:') || inside === 'w:t'))
      text?.(inside === 'w:t' ? piece : piece.replace(/\s+/g, ' '));
  };
  parser.onclosetag = (name) => {
    stack.pop();
    close?.(name);
  };
  parser.onerror = () => parser.resume();
  parser.write(xml).close();
}
