/** What a document says, whatever its format: parts in order, each with its words, its table and its picture. */

/** Text that is markup already, made by us: never what a fiche holds. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

export interface Fact {
  title: string;
  text: string;
  /** Of a web address that may be followed; empty elsewhere. */
  href: string;
  /** An answer in one's own words, however short. */
  isParagraph?: true;
}

export interface Table {
  head: string[];
  rows: string[][];
}

/** `alternative`: the same in words, one line each. */
export interface Figure {
  svg: Markup;
  caption: string;
  alternative: string[];
}

export interface Part {
  /** Letters and dashes: what a link inside the document names. */
  id: string;
  title: string;
  /** Under the title, in small; empty where there is none. */
  lead: string;
  paragraphs: Fact[];
  facts: Fact[];
  items: string[];
  /** Text to copy as it is; empty where there is none. */
  verbatim: string;
  table: Table | null;
  figure: Figure | null;
  /** What is not answered, said as such. */
  lacks: string[];
}

export interface Document {
  /** Of the service. */
  name: string;
  /** « Fiche produit ». */
  kind: string;
  summary: string;
  phase: string;
  /** `AAAA-MM-JJ` in words; empty when the fiche has none. */
  updated: string;
  internal: boolean;
  /** « Porté par… », « Proposé par… » and who; empty where it is not told. */
  author: string;
  parts: Part[];
}

const EMPTY = { lead: '', paragraphs: [], facts: [], items: [], verbatim: '', table: null, figure: null, lacks: [] };

/** A part with what it has; all the rest is empty. */
export function part(id: string, title: string, held: Partial<Omit<Part, 'id' | 'title'>> = {}): Part {
  return { ...EMPTY, id, title, ...held };
}

/** Whether there is nothing in it to read. */
export function isEmpty({ paragraphs, facts, items, verbatim, table, figure, lacks }: Part): boolean {
  const lists = [paragraphs, facts, items, lacks];
  return lists.every((list) => list.length === 0) && verbatim === '' && table === null && figure === null;
}
