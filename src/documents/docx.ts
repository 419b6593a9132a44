/**
 * A document -> a file of Word, with real headings, lists and tables. The only door to `docx`, the library that writes such
 * files by itself; it is loaded only then.
 */
import {
  ExternalHyperlink,
  Document as File,
  Footer,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { visible } from '../french/typography.ts';
import type { Document, Fact, Part } from './document.ts';
import { markOf, textBlocks } from './text-blocks.ts';

type Block = Paragraph | Table;

/** The bytes of the file. */
export async function docxOf(document: Document): Promise<Uint8Array> {
  const { name, kind, summary, phase, author, updated, internal } = document;
  const meta = [`Phase : ${phase}`, author, updated === '' ? '' : `Mis à jour le ${updated}`];
  const head: Block[] = [
    ...(internal
      ? [words('Document interne : il contient ce que la fiche confie. Ne le publiez pas.', { bold: true })]
      : []),
    words(kind, { italics: true }),
    heading(name, HeadingLevel.TITLE),
    ...(summary === '' ? [] : lines(summary)),
    words(meta.filter((one) => one !== '').join('. ')),
  ];
  const file = new File({
    title: plainText(`${name} : ${kind}`),
    creator: plainText(author) || 'fiche',
    lastModifiedBy: 'fiche',
    styles: { default: { document: { run: { font: 'Arial', size: 21, language: { value: 'fr-FR' } } } } },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        children: [...head, ...document.parts.flatMap(blocksOf)],
        footers: {
          default: new Footer({
            children: [
              words('Document écrit par l’outil « fiche » à partir de réponses gardées dans un autre fichier.'),
            ],
          }),
        },
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function blocksOf({ title, lead, paragraphs, facts, items, verbatim, table, figure, lacks }: Part): Block[] {
  return [
    heading(title, HeadingLevel.HEADING_1),
    ...(lead === '' ? [] : [words(lead)]),
    ...paragraphs.flatMap((one) => [
      ...(one.title === '' ? [] : [heading(one.title, HeadingLevel.HEADING_2)]),
      ...textBlocks(one.text).flatMap((block) =>
        block.items.length === 0
          ? words(block.text)
          : block.items.map((one, rank) => (block.numbering === null ? item(one) : words(markOf(block, rank) + one))),
      ),
    ]),
    ...(figure === null ? [] : figure.alternative.map(item)),
    ...facts.map(factLine),
    ...items.map(item),
    ...(verbatim === '' ? [] : lines(verbatim)),
    ...(table === null ? [] : [grid([table.head, ...table.rows]), words('')]),
    ...(lacks.length === 0 ? [] : [words('Pas encore répondu :', { bold: true }), ...lacks.map(item)]),
  ];
}

/** What no file of XML may hold is shown. */
function plainText(text: string): string {
  return visible(text).replace(/[\ufffe\uffff]/g, '\ufffd');
}

function words(text: string, look: { bold?: boolean; italics?: boolean } = {}): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: plainText(text), ...look })], spacing: { after: 120 } });
}

function lines(text: string): Paragraph[] {
  return text.split('\n').map((line) => words(line));
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({
    children: [new TextRun(plainText(text))],
    heading: level,
    spacing: { before: 240, after: 120 },
  });
}

function item(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(plainText(text.replace(/\n+/g, ' / ')))], bullet: { level: 0 } });
}

function factLine({ title, text, href }: Fact): Paragraph {
  const said = new TextRun({
    text: plainText(text.replace(/\n+/g, ' / ')),
    ...(href !== '' && { style: 'Hyperlink' }),
  });
  const value = href === '' ? said : new ExternalHyperlink({ link: href, children: [said] });
  return new Paragraph({
    children: [new TextRun({ text: `${plainText(title)} : `, bold: true }), value],
    spacing: { after: 80 },
  });
}

function grid(rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row, rank) =>
        new TableRow({
          tableHeader: rank === 0,
          children: row.map(
            (text, column) =>
              new TableCell({
                children:
                  lines(text).length === 0
                    ? [words('')]
                    : text.split('\n').map((one) => words(one, { bold: rank === 0 || column === 0 })),
              }),
          ),
        }),
    ),
  });
}
