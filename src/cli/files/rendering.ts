/** A document and its template -> what is written: text, or the bytes of a file of Word. */
import type { Document } from '../../documents/document.ts';
import { kindOf } from '../../documents/document-kinds.ts';
import type { DocumentFormat, DocumentName } from '../../documents/document-names.ts';
import { renderTemplate, type Template, TemplateError } from '../../documents/render.ts';
import { htmlView, markdownView } from '../../documents/views.ts';
import { quote } from '../../french/typography.ts';
import { decode, SIZE_LIMIT } from '../../source/decode.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { failureSentence } from './names.ts';

const FOLDER = 'templates/documents';

/** `given`: a template of the person's, instead of ours. Throws `UserError`. */
export async function documentBytes(
  document: Document,
  name: DocumentName,
  format: DocumentFormat,
  given: string | null,
  io: Io,
): Promise<string | Uint8Array> {
  if (format === 'docx') {
    if (given !== null) throw new UserError('--template va avec html ou md : un fichier Word n’a pas de gabarit.');
    const { docxOf } = await import('../../documents/docx.ts');
    return docxOf(document);
  }
  const own = format === 'md' ? 'document.md.hbs' : kindOf(name).page;
  const template = given === null ? packaged(own, io) : personal(given, io);
  return rendered(template, format === 'md' ? markdownView(document) : htmlView(document, styleOf(io)), format);
}

/** Throws `UserError` where the template cannot be followed. */
export function rendered(template: Template, view: object, format: 'html' | 'md' | 'csv'): string {
  try {
    const text = renderTemplate(template, view);
    return format === 'md' ? `${text.replace(/\n{3,}/g, '\n\n').trimEnd()}\n` : text;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const line = error.line === null ? '' : `, ligne ${error.line}`;
    throw new UserError(`${quote(error.template)}${line} : ${error.message}. Rien n’a été écrit.`);
  }
}

export function styleOf(io: Io): string {
  return `${io.asset(`${FOLDER}/tokens.css`)}${io.asset(`${FOLDER}/style.css`)}`;
}

export function packaged(name: string, io: Io): Template {
  return { name, text: io.asset(`${FOLDER}/${name}`), partial: (piece) => io.asset(`${FOLDER}/${piece}.hbs`) };
}

/** Its pieces stand beside it, or below. */
function personal(path: string, io: Io): Template {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
  const own = textOf(path, io);
  if (!own.ok)
    throw new UserError(
      `Le gabarit ${quote(path)} n’a pas pu être lu. ${own.why} Pour partir d’un des nôtres : fiche export --modele page`,
    );
  const partial = (piece: string) => {
    const read = textOf(io.files.join(folder, `${piece}.hbs`), io);
    return read.ok ? read.text : null;
  };
  return { name: path, text: own.text, partial };
}

function textOf(file: string, io: Io): { ok: true; text: string } | { ok: false; why: string } {
  const content = io.files.read(file, SIZE_LIMIT);
  if (!content.ok)
    return {
      ok: false,
      why: content.failure === 'too-long' ? 'Il est trop long.' : failureSentence(content.failure),
    };
  const decoded = decode(content.bytes);
  return decoded.ok ? decoded : { ok: false, why: decoded.flaw.message };
}

/** Pieces within pieces. */
const DEEPEST = 4;
const PIECE = /\{\{>\s{0,9}([\w/-]{1,200})\s{0,9}\}\}/g;

/** One of our templates in a single text, its pieces written where they are used: to copy, then adapt. */
export function modelText(name: string, io: Io): string {
  const whole = (text: string, depth: number): string =>
    text.replace(PIECE, (call, piece: string) => {
      if (depth > DEEPEST) throw new Error(`${call} in ${name} never ends`);
      return whole(io.asset(`${FOLDER}/${piece}.hbs`).trimEnd(), depth + 1);
    });
  return whole(io.asset(`${FOLDER}/${name}`), 0);
}
