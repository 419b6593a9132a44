/**
 * The XML of a document of Word or LibreOffice -> its paragraphs and tables, as one sees them on the page. Each paragraph
 * keeps its rank, which converters to HTML lose.
 */
import { addressOf, addressSaid, isLink } from './office-links.ts';
import { HEADING, type Styles, stylesIn, weightIn } from './office-styles.ts';
import { type Attributes, walkXml } from './office-xml.ts';

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

/** `notes`, `links`: of Word, by the name of what refers to them. */
export function contentOf(xml: string, known: Styles, notes: Notes, links: ReadonlyMap<string, string>): Content {
  // Automatic styles of LibreOffice stand in the content itself.
  const bold = new Map([...known.bold, ...stylesIn(xml).bold]);
  const reader = new ContentReader({ levels: known.levels, bold }, notes, links);
  walkXml(xml, reader);
  return reader.content;
}

type Notes = Readonly<Record<string, ReadonlyMap<string, string>>>;

interface Open extends Paragraph {
  /** Something of it is written, and not in bold. */
  isPlain: boolean;
}

/** What is told to it tag after tag, as the paragraphs and tables of the page. */
class ContentReader {
  readonly content: Content = { parts: [], comments: [] };
  /** The last is being written; those before hold it: a paragraph of a frame. */
  private readonly paragraphs: Open[] = [];
  private readonly tables: Table[] = [];
  /** Of the paragraph, then of the runs within. */
  private weights: boolean[] = [];
  private isRunHidden = false;
  private lists = 0;
  private hidden = 0;
  private noteBodies = 0;
  private comment: string | null = null;
  private readonly styles: Styles;
  private readonly notes: Notes;
  private readonly links: ReadonlyMap<string, string>;
  /** Of the links that are open. */
  private readonly addresses: string[] = [];

  constructor(styles: Styles, notes: Notes, links: ReadonlyMap<string, string>) {
    this.styles = styles;
    this.notes = notes;
    this.links = links;
  }

  open({ name, attributes }: { name: string; attributes: Attributes }): void {
    if (HIDDEN.has(name)) this.hidden += 1;
    if (name === 'text:list-item') this.lists += 1;
    if (isLink(name)) this.addresses.push(addressOf(attributes, this.links));
    if (name === 'office:annotation') this.comment = '';
    if (name === 'text:note-body') {
      this.noteBodies += 1;
      this.text(' (');
    }
    this.openTable(name);
    if (this.isParagraph(name)) this.openParagraph(name, attributes);
    const current = this.paragraphs.at(-1);
    if (current === undefined) return;
    this.openStyle(current, name, attributes);
    this.openRun(name, attributes);
    this.writeSign(name, attributes);
  }

  text(text: string): void {
    if (this.comment !== null) this.comment += text;
    const current = this.paragraphs.at(-1);
    if (current === undefined || this.comment !== null || this.hidden > 0 || this.isRunHidden) return;
    current.text += text;
    if (text.trim() !== '' && !(this.weights.at(-1) ?? false)) current.isPlain = true;
  }

  close(name: string): void {
    if (HIDDEN.has(name)) this.hidden -= 1;
    if (name === 'text:list-item') this.lists -= 1;
    if (isLink(name)) this.text(addressSaid(this.addresses.pop() ?? '', this.paragraphs.at(-1)?.text ?? ''));
    if (name === 'w:r') this.isRunHidden = false;
    if (name === 'w:r' || name === 'text:span') this.weights.pop();
    if (this.isParagraph(name)) this.closeParagraph();
    if (name === 'text:note-body') {
      this.noteBodies -= 1;
      this.text(')');
    }
    if (name === 'office:annotation') this.closeComment();
    if (TABLE.has(name)) this.closeTable();
  }

  isText(inside: string): boolean {
    return (this.paragraphs.length > 0 || this.comment !== null) && inside !== 'dc:creator' && inside !== 'dc:date';
  }

  /** Of the page: a note or a comment has its own, which belong to where it is called. */
  private isParagraph(name: string): boolean {
    return PARAGRAPH.has(name) && this.noteBodies === 0 && this.comment === null;
  }

  private openParagraph(name: string, attributes: Attributes): void {
    const style = String(attributes['text:style-name'] ?? '');
    const level = name === 'text:h' ? Number(attributes['text:outline-level'] ?? 1) : 0;
    this.paragraphs.push({ text: '', level, isItem: this.lists > 0, isBold: false, isPlain: false });
    this.weights = [this.styles.bold.get(style) ?? false];
  }

  private closeParagraph(): void {
    const ended = this.paragraphs.pop();
    if (ended === undefined || ended.text.trim() === '') return;
    const { isPlain, ...paragraph } = ended;
    const cell = this.tables[0]?.rows.at(-1)?.at(-1);
    (cell ?? this.content.parts).push({ ...paragraph, isBold: !isPlain });
  }

  private openTable(name: string): void {
    // A table within a cell is a part of that cell.
    if (TABLE.has(name)) this.tables.push({ rows: [] });
    if (this.tables.length !== 1) return;
    if (ROW.has(name)) this.tables[0]?.rows.push([]);
    if (CELL.has(name)) this.tables[0]?.rows.at(-1)?.push([]);
  }

  private closeTable(): void {
    const [ended] = this.tables.length === 1 ? this.tables : [];
    this.tables.pop();
    if (ended !== undefined) this.content.parts.push(ended);
  }

  private closeComment(): void {
    const said = (this.comment ?? '').replace(/\s+/g, ' ').trim();
    if (said !== '') this.content.comments.push(said);
    this.comment = null;
  }

  /** What Word says of a paragraph once it is open. */
  private openStyle(current: Open, name: string, attributes: Attributes): void {
    if (name === 'w:pStyle') {
      const style = String(attributes['w:val'] ?? '');
      current.level = this.styles.levels.get(style) ?? Number(HEADING.exec(style)?.[1] ?? 0);
      this.weights = [this.styles.bold.get(style) ?? false];
    }
    if (name === 'w:numId') current.isItem = attributes['w:val'] !== '0';
  }

  private openRun(name: string, attributes: Attributes): void {
    const { weights } = this;
    const { bold } = this.styles;
    if (name === 'w:r') weights.push(weights[0] ?? false);
    if (name === 'text:span')
      weights.push(bold.get(String(attributes['text:style-name'] ?? '')) ?? weights.at(-1) ?? false);
    if (weights.length < 2) return;
    const weight = name === 'w:rStyle' ? bold.get(String(attributes['w:val'] ?? '')) : weightIn(name, attributes);
    if (weight != null) weights[weights.length - 1] = weight;
    if (name === 'w:vanish') this.isRunHidden = true;
  }

  /** What stands for a sign, or calls a note. */
  private writeSign(name: string, attributes: Attributes): void {
    const sign = SIGNS.get(name);
    if (sign !== undefined) this.text(sign);
    const note = this.notes[name]?.get(String(attributes['w:id'] ?? ''));
    if (note !== undefined) this.text(` (${note})`);
  }
}

const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'w:tab': ' ',
    'text:tab': ' ',
    'text:s': ' ',
    'w:noBreakHyphen': '-',
    'w:br': '\n',
    'w:cr': '\n',
    'w:ptab': ' ',
    // Of a font of its own, that nobody reads elsewhere.
    'w:sym': ' ',
    'text:line-break': '\n',
  }),
);
