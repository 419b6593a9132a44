/** What no document may be written over: a fiche, the settings. */
import { quote } from '../../french/typography.ts';
import { decode, SIZE_LIMIT } from '../../source/decode.ts';
import { DOCUMENT_MARK, isOurs, looksLikeYaml, markdownKind } from '../../source/text-kind.ts';
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

/** Longer, nobody wrote it here. In bytes. */
const DOCUMENT_LIMIT = 20_000_000;

/** A document that comes from elsewhere, or that Word may have been used to annotate, is kept beside the one that takes its name. */
export function keepOthers(output: string, content: string | Uint8Array, io: Io): void {
  const there = io.files.read(output, DOCUMENT_LIMIT);
  if (!there.ok || there.bytes.length === 0) return;
  const next = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const isSame = next.length === there.bytes.length && next.every((byte, at) => byte === there.bytes[at]);
  if (isSame || isMadeHere(there.bytes, content)) return;
  const [, base = output, suffix = ''] = /^(.*?)(\.[^./\\]{1,8})?$/s.exec(output) ?? [];
  let copy = `${base}.ancien${suffix}`;
  for (let rank = 2; io.files.exists(copy); rank++) copy = `${base}.ancien-${rank}${suffix}`;
  io.files.write(copy, there.bytes);
  io.stderr.write(`Ce qui portait ce nom est gardé sous ${quote(copy)}.\n`);
}

/** What our pages say at their foot. */
const OWN_PAGE = /Document écrit par l’outil/;

/** By its mark; a table, by its columns. */
function isMadeHere(bytes: Uint8Array, next: string | Uint8Array): boolean {
  if (typeof next !== 'string') return false;
  const text = new TextDecoder().decode(bytes);
  const head = (of: string) => of.split('\n', 1)[0] ?? '';
  return DOCUMENT_MARK.test(text) || OWN_PAGE.test(text) || (/[,;]/.test(head(next)) && head(text) === head(next));
}
