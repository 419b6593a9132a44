/** Which files a command line names, and what could be read of them. */

import { nearest } from '../../french/nearest.ts';
import { plural, quote } from '../../french/typography.ts';
import { SIZE_LIMIT } from '../../source/decode.ts';
import type { FileContent, Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { changedSince, stagedContent, stagedFiles, toTop } from './history.ts';
import type { Input } from './lint-input.ts';
import type { Workspace } from './workspace.ts';

/** What the command line named. */
export interface Inputs {
  inputs: Input[];
  /** How many files named one by one are left aside by git or the configuration. */
  ignored: number;
}

/** Reads every fiche that the paths name, each once, sorted. Throws `UserError` when there is none. */
export async function readInputs(
  paths: readonly string[],
  io: Io,
  workspace: Workspace,
  stdinName = '-',
): Promise<Inputs> {
  const found = new Map<string, FileContent>();
  const ignored = new Set<string>();
  let hidden = 0;
  for (const path of paths) {
    if (path === '-') {
      const content = await io.stdin.read(SIZE_LIMIT);
      if (stdinName !== '-' && workspace.isIgnored(stdinName)) ignored.add(stdinName);
      else found.set(stdinName, content);
      continue;
    }
    const content = io.files.read(path, SIZE_LIMIT);
    if (content.ok || content.failure !== 'directory') {
      if (!content.ok && content.failure === 'missing') throw new UserError(notFound(path, io));
      if (workspace.isIgnored(path)) ignored.add(io.files.relative(path));
      else found.set(io.files.relative(path), content);
      continue;
    }
    const { files, denied } = io.files.walk(
      path,
      (file) => {
        if (!workspace.isFiche(file)) return false;
        const isHidden = workspace.isIgnored(file);
        if (isHidden) hidden += 1;
        return !isHidden;
      },
      (folder) => !workspace.isIgnored(folder, true),
    );
    for (const folder of denied) found.set(io.files.relative(folder), { ok: false, failure: 'denied' });
    for (const file of files) found.set(io.files.relative(file), io.files.read(file, SIZE_LIMIT));
  }
  if (found.size === 0 && ignored.size === 0) throw new UserError(nothingMatched(paths, hidden));
  return { inputs: sorted(found), ignored: ignored.size };
}

function sorted(found: ReadonlyMap<string, FileContent>): Input[] {
  return [...found].map(([path, content]) => ({ path, content })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The fiches, among those that the paths name, that git says have changed. Maybe none. Throws `UserError`. */
export function readChanged(
  paths: readonly string[],
  { since, staged }: { since?: string | undefined; staged?: boolean | undefined },
  io: Io,
  workspace: Workspace,
): Inputs {
  const names = staged ? stagedFiles(io.git) : changedSince(since ?? 'HEAD', io.git);
  const fiches = selected(names, paths, io, workspace);
  const kept = fiches.filter(({ path }) => !workspace.isIgnored(path));
  const found = kept.map(({ name, path }): [string, FileContent] => {
    const bytes = staged ? stagedContent(name, io.git) : null;
    return [path, bytes === null ? io.files.read(path, SIZE_LIMIT) : sized(bytes)];
  });
  return { inputs: sorted(new Map(found)), ignored: fiches.length - kept.length };
}

/** Among names from the top of the repository, the fiches that the paths of the command line hold. */
export function selected(
  names: readonly string[],
  paths: readonly string[],
  io: Io,
  workspace: Workspace,
): { name: string; path: string }[] {
  const top = toTop(io.git);
  return names
    .map((name) => ({ name, path: io.files.relative(io.files.join(top === '' ? '.' : top, name)) }))
    .filter(({ path }) => paths.some((one) => holds(one, path, io)) && workspace.isFiche(path));
}

export function sized(bytes: Uint8Array): FileContent {
  return bytes.length > SIZE_LIMIT ? { ok: false, failure: 'too-long', size: bytes.length } : { ok: true, bytes };
}

/** Whether a path given on the command line is this file, or a folder above it. */
function holds(given: string, path: string, io: Io): boolean {
  const place = io.files.relative(given);
  if (place === '.') return !path.startsWith('../');
  return path === place || path.startsWith(`${place}/`);
}

function nothingMatched(paths: readonly string[], hidden: number): string {
  const where = paths.length === 1 && paths[0] === '.' ? 'dans ce dossier' : `dans ${paths.map(quote).join(', ')}`;
  if (hidden > 0) {
    const count = plural(hidden, 'fiche laissée', 'fiches laissées');
    return `Aucune fiche à juger ${where} : ${count} de côté par .gitignore ou par la configuration.`;
  }
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
