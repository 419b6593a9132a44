/** What no document may be written over: a fiche, the settings. */
import { quote } from '../../french/typography.ts';
import { decode, SIZE_LIMIT } from '../../source/decode.ts';
import { isOurs, looksLikeYaml, markdownKind } from '../../source/text-kind.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { baseName, isFicheName } from './names.ts';
import { CONFIG_NAME } from './workspace.ts';

/** Throws `UserError`. `sources`: the files that the document tells of, whatever their names. */
export function spareFiches(output: string, sources: readonly string[], io: Io): void {
  const real = io.files.real(output);
  if (real === null) return;
  const isSource = sources.some((path) => path !== '-' && io.files.real(path) === real);
  if (isSource)
    throw new UserError(`${quote(output)} est la fiche elle-même : ce document l’effacerait. Donnez un autre nom.`);
  const name = baseName(real);
  if (isFicheName(name) || name === CONFIG_NAME || holdsFiche(real, io))
    throw new UserError(
      `${quote(output)} est une fiche ou des réglages : ce document l’effacerait. Donnez un autre nom.`,
    );
}

/** What a command was told to read, settings or a template, is not written over by what comes of it. Throws `UserError`. */
export function spareRead(output: string, read: string | undefined, io: Io): void {
  const real = read === undefined ? null : io.files.real(read);
  if (real !== null && real === io.files.real(output))
    throw new UserError(
      `${quote(output)} est lu par cette même commande : ce qu’elle écrit l’effacerait. Donnez un autre nom.`,
    );
}

/** Most of its keys are ours, or it begins as a published fiche does. */
function holdsFiche(path: string, io: Io): boolean {
  const content = io.files.read(path, SIZE_LIMIT);
  const decoded = content.ok ? decode(content.bytes) : null;
  if (!decoded?.ok) return false;
  const { text } = decoded;
  return (looksLikeYaml(text) && isOurs(text)) || markdownKind(text)?.hasHeader === true;
}
