/** Which files a command line names, and what could be read of them. */
import { SIZE_LIMIT } from '../core/decode.ts';
import { type Finding, plainFinding } from '../core/diagnostic.ts';
import { quote } from '../core/french.ts';
import { nearest } from '../core/suggest.ts';
import { UserError } from '../core/user-error.ts';
import { changedSince, stagedContent, stagedFiles, toTop } from './git.ts';
import type { FileContent, Io, ReadFailure } from './io.ts';

export interface Input {
  /** As shown: relative to the current folder, `/` separators; `-` for standard input. */
  path: string;
  content: FileContent;
}

const FICHE_NAMES = /^(?:fiche|.+\.fiche)\.ya?ml$/;

export function isFicheName(name: string): boolean {
  return FICHE_NAMES.test(name);
}

const FAILURES: Record<ReadFailure, string> = {
  missing: 'Ce fichier n’existe pas.',
  directory: 'C’est un dossier.',
  special: 'Ce n’est pas un fichier ordinaire, il ne se lit pas.',
  denied: 'Vous n’avez pas le droit de lire ce fichier. Demandez-le à son propriétaire.',
  dangling: 'Ce lien mène à un fichier qui n’existe pas. Corrigez-le ou retirez-le.',
  other: 'La lecture a échoué. Vérifiez le disque ou le réseau, puis recommencez.',
};

/** Why a file could not be opened: a finding, so that every format shows it. */
export function failureFinding(failure: ReadFailure): Finding {
  return plainFinding('fichier/illisible', 'error', FAILURES[failure], { pointer: '', on: 'value' });
}

export function failureSentence(failure: ReadFailure): string {
  return FAILURES[failure];
}

/** Reads every fiche that the paths name, each once, sorted. Throws `UserError` when there is none. */
export async function readInputs(paths: readonly string[], io: Io, stdinName = '-'): Promise<Input[]> {
  const found = new Map<string, FileContent>();
  for (const path of paths) {
    if (path === '-') {
      found.set(stdinName, await io.stdin.read(SIZE_LIMIT));
      continue;
    }
    const content = io.files.read(path, SIZE_LIMIT);
    if (content.ok || content.failure !== 'directory') {
      if (!content.ok && content.failure === 'missing') throw new UserError(notFound(path, io));
      found.set(io.files.relative(path), content);
      continue;
    }
    const { files, denied } = io.files.walk(path, isFicheName);
    for (const folder of denied) found.set(io.files.relative(folder), { ok: false, failure: 'denied' });
    for (const file of files) found.set(io.files.relative(file), io.files.read(file, SIZE_LIMIT));
  }
  if (found.size === 0) throw new UserError(nothingMatched(paths));
  return [...found].map(([path, content]) => ({ path, content })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The fiches, among those that the paths name, that git says have changed. Maybe none. Throws `UserError`. */
export function readChanged(
  paths: readonly string[],
  { since, staged }: { since?: string | undefined; staged?: boolean | undefined },
  io: Io,
): Input[] {
  const top = toTop(io.git);
  const names = staged ? stagedFiles(io.git) : changedSince(since ?? 'HEAD', io.git);
  return names.flatMap((name) => {
    const path = io.files.relative(io.files.join(top === '' ? '.' : top, name));
    if (!isFicheName(name.slice(name.lastIndexOf('/') + 1)) || !paths.some((one) => holds(one, path, io))) return [];
    const bytes = staged ? stagedContent(name, io.git) : null;
    return [{ path, content: bytes === null ? io.files.read(path, SIZE_LIMIT) : sized(bytes) }];
  });
}

function sized(bytes: Uint8Array): FileContent {
  return bytes.length > SIZE_LIMIT ? { ok: false, failure: 'too-long', size: bytes.length } : { ok: true, bytes };
}

/** Whether a path given on the command line is this file, or a folder above it. */
function holds(given: string, path: string, io: Io): boolean {
  const place = io.files.relative(given);
  if (place === '.') return !path.startsWith('../');
  return path === place || path.startsWith(`${place}/`);
}

function nothingMatched(paths: readonly string[]): string {
  const where = paths.length === 1 && paths[0] === '.' ? 'dans ce dossier' : `dans ${paths.map(quote).join(', ')}`;
  return `Aucune fiche ${where}. Une fiche se nomme fiche.yaml ou quelque-chose.fiche.yaml. Lancez « fiche init » pour en écrire une.`;
}

/** Names the nearest path that does exist. */
function notFound(path: string, io: Io): string {
  const parts = path.split(/[/\\]/);
  const name = parts.pop() ?? path;
  let folder = parts.join('/') || (path.startsWith('/') ? '/' : '.');
  let missing = name;
  while (folder !== '.' && folder !== '/' && !io.files.exists(folder)) {
    missing = parts.pop() ?? missing;
    folder = parts.join('/') || (path.startsWith('/') ? '/' : '.');
  }
  const close = nearest(missing, io.files.list(folder));
  const hint = close ? io.files.relative(io.files.join(folder, close)) : null;
  const nearby = hint
    ? ` Vouliez-vous dire ${quote(hint)} ?`
    : folder === '.'
      ? ''
      : ` Le dossier ${quote(folder)} existe.`;
  return `${quote(path)} n’existe pas.${nearby}`;
}
