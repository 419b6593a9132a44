/** The fiche that a command works on: read from its file, or refused with what to do. */
import { quote, typedName } from '../../french/typography.ts';
import { isSomethingElse, somethingElse } from '../../judge/something-else.ts';
import { isObject } from '../../model/draft.ts';
import { fieldAt } from '../../model/fields.ts';
import { decode, SIZE_LIMIT } from '../../source/decode.ts';
import { otherFile } from '../../source/other-file.ts';
import { type Snapshot, snapshotOf } from '../../source/snapshot.ts';
import { markdownKind } from '../../source/text-kind.ts';
import type { FileContent, Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { baseName, failureSentence, isFicheName } from './names.ts';

/** As `existingFiche`; « - » is what the command is given to read. */
export async function ficheToShow(path: string, io: Io): Promise<Snapshot> {
  if (path !== '-') return existingFiche(path, io);
  const fiche = snapshotOf(textOf(path, await io.stdin.read(SIZE_LIMIT)));
  refuseBroken(path, fiche);
  return fiche;
}

/** The fiche in a file that exists and can be read. Throws `UserError`, with what to do, otherwise. */
export function existingFiche(path: string, io: Io): Snapshot {
  if (path === '-') throw new UserError('Cette commande écrit dans un fichier : donnez son nom au lieu de « - ».');
  const fiche = ficheAt(path, io);
  if (fiche === null) throw new UserError(`${quote(path)} n’existe pas. Pour l’écrire : fiche init ${typedName(path)}`);
  refuseBroken(path, fiche);
  return fiche;
}

/** The fiche in a file; null when there is none. Throws `UserError` on what is no text. */
export function ficheAt(path: string, io: Io): Snapshot | null {
  if (path.trim() === '')
    throw new UserError('Un nom de fichier est vide. Vérifiez la commande, ou la variable qui devait le donner.');
  const content = io.files.read(path, SIZE_LIMIT);
  if (!content.ok && content.failure === 'missing') return null;
  if (!content.ok && content.failure === 'directory')
    throw new UserError(`${quote(path)} est un dossier. Donnez un nom de fichier.`);
  return snapshotOf(textOf(path, content));
}

export function textOf(path: string, content: FileContent): string {
  if (!content.ok && content.failure === 'too-long')
    throw new UserError(`${quote(path)} est trop long pour une fiche.`);
  if (!content.ok && /^https?:\/\//i.test(path))
    throw new UserError(
      `${quote(path)} est une adresse, et non un fichier. Téléchargez d’abord la page, puis donnez son nom.`,
    );
  if (!content.ok) throw new UserError(`${quote(path)} : ${failureSentence(content.failure)}`);
  const other = otherFile(content.bytes);
  if (other !== null) throw new UserError(`${quote(path)} : ${other}`);
  const decoded = decode(content.bytes);
  if (!decoded.ok) throw new UserError(`${quote(path)} : ${decoded.flaw.message}`);
  return decoded.text;
}

/** Refuses a fiche whose grammar is broken: it is shown, and left alone. */
export function refuseBroken(path: string, { source }: Snapshot): void {
  const kind = markdownKind(source.text);
  if (kind !== null && (kind.hasHeader || !isFicheName(baseName(path))))
    throw new UserError(
      `${quote(path)} est un texte, pas encore une fiche. Pour en faire une : fiche import ${typedName(path)}. Rien n’a été changé.`,
    );
  const [problem] = source.flaws.filter(({ kind }) => !source.readable || kind === 'yaml');
  if (!problem && source.value !== null && !isObject(source.value))
    throw new UserError(
      `${quote(path)} n’est pas une fiche : une fiche est une suite de lignes « clé: valeur ». Rien n’a été changé.`,
    );
  if (!problem && isSomethingElse(source.value))
    throw new UserError(`${quote(path)} : ${somethingElse(source.value).message}`);
  if (!problem) return;
  const lines = source.text.split('\n');
  const line = source.text.slice(0, problem.offsets?.[0] ?? 0).split('\n').length;
  const shown = lines[line - 1]?.trim() ? `\n  ${line} | ${lines[line - 1]?.trimEnd()}` : '';
  throw new UserError(`${quote(path)}, ligne ${line} : ${problem.message} Rien n’a été changé.${shown}`);
}

/** Refuses what would be written into, and holds something of another kind. `paths`: of groups and of lists. Throws `UserError`. */
export function refuseShapes(path: string, fiche: Snapshot, paths: readonly string[]): void {
  for (const one of paths) {
    const at = fiche.draft.find(one);
    const isList = fieldAt(one)?.kind === 'list';
    const isWhole = (value: unknown) => Array.isArray(value) && value.every((one) => one === null || isObject(one));
    if (!at.isAnswered || (isList ? isWhole(at.value) : isObject(at.value))) continue;
    const line = fiche.rangeOf(fiche.source.entries.get(at.pointer)?.key ?? [0, 0]).start.line;
    const form = isList
      ? 'une liste : un tiret devant chaque élément, puis ses clés'
      : 'des clés, une par ligne, décalées de deux espaces';
    throw new UserError(`${quote(path)}, ligne ${line} : ${quote(one)} attend ${form}. Rien n’a été changé.`);
  }
}
