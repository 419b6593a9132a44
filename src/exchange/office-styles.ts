/** What the styles and the notes of a document of Word or LibreOffice say of its paragraphs. */
import { type Attributes, walkXml } from './office-xml.ts';

export interface Styles {
  /** Name of a style -> level of heading. */
  levels: ReadonlyMap<string, number>;
  /** Name of a style -> whether it puts in bold, where it says. */
  bold: ReadonlyMap<string, boolean>;
}

export const HEADING = /^(?:heading|titre|title)[ _]?(?:20_)?(\d)?$/i;

/** Word names its headings, in the language of the person; LibreOffice gives an outline level to some paragraphs. */
export function stylesIn(xml: string): Styles {
  const levels = new Map<string, number>();
  const bold = new Map<string, boolean>();
  let id = '';
  walkXml(xml, {
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
export function weightIn(name: string, attributes: Attributes): boolean | null {
  if (name === 'w:b') return !/^(?:0|false)$/.test(String(attributes['w:val'] ?? ''));
  const weight = name === 'style:text-properties' ? attributes['fo:font-weight'] : undefined;
  return weight === undefined ? null : weight === 'bold' || Number(weight) >= 600;
}

/** Of notes or comments of Word: identifier -> text. */
export function notesIn(xml: string): Map<string, string> {
  const notes = new Map<string, string>();
  let id: string | null = null;
  let text = '';
  walkXml(xml, {
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
