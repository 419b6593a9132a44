/** Which files a command line names, and what could be read of them. */

import { plural, quote } from '../../french/typography.ts';
import { decode, SIZE_LIMIT } from '../../source/decode.ts';
import type { FileContent, Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { expand } from './expand.ts';
import type { Input } from './lint-input.ts';
import { namedInVain } from './named-in-vain.ts';
import { isFicheText, isTextName, misnamedSentence } from './names.ts';
import { isMistyped, notFound } from './not-found.ts';
import type { Workspace } from './workspace.ts';

/** What the command line named. */
export interface Inputs {
  inputs: Input[];
  /** How many files named one by one are left aside by git or the configuration. */
  ignored: number;
  /** Repositories inside ours, which are not ours to judge. */
  nested: readonly string[];
  /** How many fiches git says have changed where none of the paths is. */
  elsewhere: number;
  /** What the configuration names and is not there, in a sentence each. */
  missed: readonly string[];
  /** Why the configuration of some folders cannot be used: their fiches are not judged. */
  unsettled: readonly string[];
}

/** Reads every fiche that the paths name, each once, sorted. Throws `UserError` when there is none, unless there may be: the last was removed. */
export async function readInputs(
  paths: readonly string[],
  io: Io,
  workspace: Workspace,
  { stdinName = '-', mayBeNone = false }: { stdinName?: string | undefined; mayBeNone?: boolean } = {},
): Promise<Inputs> {
  const found: Found = new Map();
  const stdin = paths.includes('-') ? await io.stdin.read(SIZE_LIMIT) : null;
  const { named, walked, folders, denied, nested } = listed(paths, io, workspace);
  const aside = workspace.leftAside([
    ...named.keys(),
    ...walked,
    ...denied,
    ...(stdin && stdinName !== '-' ? [stdinName] : []),
  ]);
  const ignored = new Set([...named.keys()].filter((path) => aside.has(path)));
  if (stdin && aside.has(stdinName)) ignored.add(stdinName);
  else if (stdin) found.set(stdinName, stdin);
  for (const [path, content] of named) if (!aside.has(path)) found.set(path, content);
  for (const path of denied) if (!aside.has(path)) found.set(path, { ok: false, failure: 'denied' });
  for (const path of walked) {
    if (aside.has(path) || found.has(path)) continue;
    if (workspace.isFiche(path) || isText(path, io.files.read(path, SIZE_LIMIT))) found.set(path, null);
  }
  const hidden = walked.filter((path) => aside.has(path)).length;
  const unsettled = withoutUnsettled(found, workspace);
  if (found.size === 0 && unsettled.length > 0) throw new UserError(unsettled.join('\n'));
  const missed = namedInVain(folders, [...named.keys(), ...walked], workspace, io);
  if (found.size === 0 && ignored.size === 0 && !mayBeNone)
    throw new UserError([nothingMatched(paths, hidden, io), ...missed].join('\n'));
  return { inputs: sorted(onceEach(found, io)), ignored: ignored.size, nested, elsewhere: 0, missed, unsettled };
}

/** Takes away the files whose configuration cannot be used; answers why, each once. */
export function withoutUnsettled(found: Found, workspace: Workspace): string[] {
  const mistakes = new Set<string>();
  for (const path of [...found.keys()]) {
    const mistake = workspace.mistakeFor(path);
    if (mistake === null) continue;
    found.delete(path);
    mistakes.add(mistake);
  }
  return [...mistakes];
}

/** Files by their path, with what was read of them. */
type Found = Map<string, Input['content']>;

interface Listed {
  /** Files given by name, or by a pattern. */
  named: Found;
  walked: string[];
  folders: string[];
  denied: string[];
  nested: string[];
}

function listed(paths: readonly string[], io: Io, workspace: Workspace): Listed {
  const all: Listed = { named: new Map(), walked: [], folders: [], denied: [], nested: [] };
  const missing: string[] = [];
  const shown = (list: readonly string[]) => list.map((one) => io.files.relative(one));
  for (const path of paths.filter((one) => one !== '-')) {
    const content = io.files.read(path, SIZE_LIMIT);
    if (!content.ok && content.failure === 'missing') {
      const expanded = expand(path, io, workspace);
      if (expanded === null) missing.push(path);
      for (const one of shown(expanded ?? [])) all.named.set(one, null);
    } else if (content.ok || content.failure !== 'directory') all.named.set(io.files.relative(path), content);
    else {
      const { files, denied } = io.files.walk(
        path,
        (file) => workspace.isFiche(file) || isTextName(file),
        (folder) => {
          const isNested = workspace.isNested(folder);
          if (isNested) all.nested.push(folder);
          return !isNested && !workspace.isExcluded(folder, true);
        },
      );
      all.folders.push(path);
      all.walked.push(...shown(files));
      all.denied.push(...shown(denied));
    }
  }
  const [first] = missing;
  // « ma fiche.yaml », « —gate »: typed otherwise, the command would judge something else.
  const mistyped = missing.find((path) => isMistyped(path, paths, io));
  if (mistyped !== undefined) throw new UserError(notFound(mistyped, paths, io));
  if (first !== undefined && missing.length === paths.length) throw new UserError(notFound(first, paths, io));
  // A name that is wrong does not keep the others from being judged.
  for (const path of missing) all.named.set(path, { ok: false, failure: 'missing' });
  return all;
}

export function isText(path: string, content: FileContent): boolean {
  const decoded = content.ok && isTextName(path) ? decode(content.bytes) : null;
  return decoded?.ok === true && isFicheText(path, decoded.text);
}

/** One real path is one fiche: a link beside its target says nothing more. */
function onceEach(found: Found, io: Io): Found {
  const owners = new Map<string, string>();
  for (const path of found.keys()) {
    const real = path === '-' ? path : (io.files.real(path) ?? path);
    // Its own name, rather than that of a link to it.
    if (!owners.has(real) || io.files.absolute(path) === real) owners.set(real, path);
  }
  const kept = new Set(owners.values());
  return new Map([...found].filter(([path]) => kept.has(path)));
}

/** By their path. */
export function sorted(found: Found): Input[] {
  return [...found].map(([path, content]) => ({ path, content })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function sized(bytes: Uint8Array): FileContent {
  return bytes.length > SIZE_LIMIT ? { ok: false, failure: 'too-long', size: bytes.length } : { ok: true, bytes };
}

function nothingMatched(paths: readonly string[], hidden: number, io: Io): string {
  const where = paths.length === 1 && paths[0] === '.' ? 'dans ce dossier' : `dans ${paths.map(quote).join(', ')}`;
  if (hidden > 0) {
    const count = plural(hidden, 'fiche laissée', 'fiches laissées');
    return `Aucune fiche à juger ${where} : ${count} de côté par .gitignore ou par la configuration.`;
  }
  const misnamed = paths.map((path) => misnamedSentence(io.files.list(path))).find((one) => one !== '') ?? '';
  return `Aucune fiche ${where}.${misnamed} Une fiche se nomme fiche.yaml ou quelque-chose.fiche.yaml. Lancez « fiche init » pour en écrire une.`;
}
