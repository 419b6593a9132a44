/** `fiche export`: the fiche as the documents that decide. */

import { blocsOf } from '../../documents/blocs.ts';
import { type Kind, kindOf } from '../../documents/document-kinds.ts';
import type { DocumentFormat, DocumentName } from '../../documents/document-names.ts';
import type { Occasion } from '../../documents/fiche-document.ts';
import { matriceOf } from '../../documents/matrice.ts';
import { enumerate, quote, typedName, visible } from '../../french/typography.ts';
import type { ExportFlags } from '../args/flags.ts';
import { baseName } from '../files/names.ts';
import { ficheToShow } from '../files/opened-fiche.ts';
import { documentBytes, modelText } from '../files/rendering.ts';
import { keepOthers, spareFiches, spareRead } from '../files/spared.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { warnOfLeftOut } from './left-out.ts';
import { onlyFiche } from './only-fiche.ts';
import { warnOfNames } from './personal-names.ts';

/** Throws `UserError`; nothing is written then. */
export async function exportFiche(given: string | undefined, flags: ExportFlags, io: Io): Promise<number> {
  const name = flags.to ?? (flags.modele === undefined || flags.modele === true ? 'page' : flags.modele);
  if (flags.modele !== undefined) {
    const model = modelText(flags.format === 'md' ? 'document.md.hbs' : kindOf(name).page, io);
    deliver(model, flags.output === undefined || flags.output === '-' ? null : flags.output, null, io);
    return 0;
  }
  const path = given ?? onlyFiche(io);
  const fiche = await ficheToShow(path, io);
  const occasion: Occasion = {
    draft: fiche.draft,
    internal: flags.internal === true,
    today: flags.today ?? io.today(),
  };
  if (flags.copier !== undefined) return copied(flags.copier, occasion, io);
  const kind = kindOf(name);
  if (kind.make === null) return matrice(path, occasion, flags, io);
  const formats = formatsOf(kind, flags);
  for (const format of formats)
    if (!kind.formats.includes(format))
      throw new UserError(`${quote(name)} ne s’écrit pas en ${format}. Choisissez : ${enumerate(kind.formats, 'ou')}.`);
  if (formats.length > 1 && (flags.output === undefined || flags.output === '-'))
    throw new UserError(
      `${quote(name)} fait deux fichiers. Donnez leur dossier : -o dossier, ou un seul avec --format ${formats[0] ?? ''}`,
    );
  const document = kind.make(occasion);
  if (formats.length > 1) makeFolder(flags.output ?? '.', name, formats[0] ?? 'html', io);
  warnOfLeftOut(fiche, io);
  if (!occasion.internal) warnOfNames(fiche, occasion.today, io);
  for (const format of formats) {
    const content = await documentBytes(document, name, format, flags.template ?? null, io);
    const target =
      formats.length > 1
        ? io.files.join(flags.output ?? '.', `${baseOf(path)}-${name}.${format}`)
        : targetOf(path, name, format, flags, io);
    if (target !== null) spareRead(target, flags.template, io);
    deliver(content, target, path, io);
  }
  return 0;
}

function makeFolder(path: string, name: DocumentName, first: DocumentFormat, io: Io): void {
  const there = io.files.read(path, 0);
  if (there.ok || there.failure === 'too-long')
    throw new UserError(
      `${quote(path)} est un fichier, et ${quote(name)} en fait deux. Donnez un dossier, ou un seul format : --format ${first}`,
    );
  io.files.makeFolder(path);
}

/** Names of files that promise something to whoever opens them. */
const OTHER_FORMATS = new Set([
  'pdf',
  'csv',
  'odt',
  'txt',
  'doc',
  'docx',
  'html',
  'htm',
  'md',
  'json',
  'xlsx',
  'pptx',
  'rtf',
]);

/** As asked; else as the name of the file says; else as the document is made. */
function formatsOf({ together, formats }: Kind, { format, output }: ExportFlags): readonly DocumentFormat[] {
  const suffix = /\.(\w{1,5})$/.exec(output ?? '')?.[1]?.toLowerCase();
  // A reader of PDF would not open a page under that name.
  const meant = format === undefined ? formats : [format];
  const isOther = suffix !== undefined && OTHER_FORMATS.has(suffix) && !meant.some((one) => one === suffix);
  if (isOther)
    throw new UserError(
      `${quote(output ?? '')} finit par « .${suffix} », et ce document s’écrit en ${enumerate(meant, 'ou')}. Donnez-lui un nom qui finit ainsi.`,
    );
  if (format !== undefined) return [format];
  const named = formats.find((one) => output?.toLowerCase().endsWith(`.${one}`));
  return named === undefined ? (together ?? [formats[0] ?? 'html']) : [named];
}

/** Where it goes: as asked; a file for what no screen can show; else the standard output. */
function targetOf(
  path: string,
  name: DocumentName,
  format: DocumentFormat,
  { output }: ExportFlags,
  io: Io,
): string | null {
  if (output !== undefined) return output === '-' ? null : output;
  // Nobody reads tags on a screen.
  if (format !== 'docx' && !(format === 'html' && io.stdout.isTTY)) return null;
  // A name that nobody chose replaces nothing: the copy that is there may have been annotated.
  const base = `${baseOf(path)}-${name}`;
  let target = `${base}.${format}`;
  for (let rank = 2; io.files.exists(target); rank++) target = `${base}-${rank}.${format}`;
  return target;
}

function baseOf(path: string): string {
  return path === '-' ? 'fiche' : baseName(path).replace(/(?:\.fiche)?\.ya?ml$/i, '') || 'fiche';
}

/** `fiche`: the file that it tells of; null of none. */
function deliver(content: string | Uint8Array, target: string | null, fiche: string | null, io: Io): void {
  if (target === null) {
    if (typeof content !== 'string')
      throw new UserError('Ce document n’est pas du texte. Donnez un nom de fichier : -o document.docx');
    io.stdout.write(content);
    return;
  }
  spareFiches(target, fiche === null ? [] : [fiche], io);
  keepOthers(target, content, io);
  io.files.write(target, content);
  io.stderr.write(`${quote(target)} est écrit.\n`);
}

function matrice(path: string, { draft }: Occasion, flags: ExportFlags, io: Io): number {
  if (flags.format !== undefined && flags.format !== 'csv')
    throw new UserError('« matrice » s’écrit en csv, et rien d’autre.');
  const { csv, lacks } = matriceOf(draft);
  if (lacks.length > 0)
    throw new UserError(
      `La matrice ne peut pas encore être publiée :\n${lacks.map((one) => `- ${one}`).join('\n')}\nRien n’a été écrit. Pour y répondre : fiche edit ${typedName(path)} --section impact --depth complet`,
    );
  deliver(csv, flags.output === undefined || flags.output === '-' ? null : flags.output, path, io);
  return 0;
}

/** One block of the form, on the clipboard where there is one. */
function copied(id: string, occasion: Occasion, io: Io): number {
  const blocs = blocsOf(occasion);
  const bloc = blocs.find((one) => one.id === id);
  if (bloc === undefined)
    throw new UserError(
      `Aucun bloc ne s’appelle ${quote(id)}. Choisissez : ${enumerate(
        blocs.map((one) => one.id),
        'ou',
      )}.`,
    );
  if (bloc.text === '') throw new UserError(`${quote(bloc.title)} n’est pas encore répondu : il n’y a rien à copier.`);
  for (const lack of bloc.lacks) io.stderr.write(`À revoir : ${lack}.\n`);
  if (io.clipboard(bloc.text)) io.stderr.write(`${quote(bloc.title)} est copié.\n`);
  else {
    io.stdout.write(`${visible(bloc.text)}\n`);
    io.stderr.write('Aucun presse-papiers ici : le texte est affiché.\n');
  }
  return 0;
}
