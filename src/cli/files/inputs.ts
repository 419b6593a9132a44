/** Which files a command line names, and what could be read of them. */

import { plural, quote, typedName } from '../../french/typography.ts';
import { decode, SIZE_LIMIT } from '../../source/decode.ts';
import type { FileContent, Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { expand, isPattern, patternMatcher } from './expand.ts';
import { changedSince, contentsOf, type IsThere, indexedContent, stagedFiles, toTop } from './history.ts';
import type { Input } from './lint-input.ts';
import { namedInVain } from './named-in-vain.ts';
import { baseName, isFicheName, isFicheText, isTextName, misnamedSentence } from './names.ts';
import { isMistyped, notFound } from './not-found.ts';
import { submodules } from './submodules.ts';
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
  const missed = namedInVain(folders, [...named.keys(), ...walked], workspace, io);
  if (found.size === 0 && ignored.size === 0 && !mayBeNone)
    throw new UserError([nothingMatched(paths, hidden, io), ...missed].join('\n'));
  return { inputs: sorted(onceEach(found, io)), ignored: ignored.size, nested, elsewhere: 0, missed };
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

function isText(path: string, content: FileContent): boolean {
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

function sorted(found: Found): Input[] {
  return [...found].map(([path, content]) => ({ path, content })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The fiches, among those that the paths name, that git says have changed. Maybe none. Git chose the names: what it follows
 * is judged, even where `.gitignore` says otherwise. Throws `UserError`.
 */
export function readChanged(
  paths: readonly string[],
  { since, staged }: { since?: string | undefined; staged?: boolean | undefined },
  io: Io,
  workspace: Workspace,
): Inputs {
  const changed = staged
    ? new Map(stagedFiles(io.git).map(({ name, oid }) => [name, oid]))
    : new Map(changedSince(since ?? 'HEAD', io.git, thereIn(io)).map((name) => [name, null]));
  const fiches = selected([...changed.keys()], paths, io, workspace);
  const kept = fiches.filter(({ path }) => !workspace.isExcluded(path));
  const contents = contentsOf(
    kept.flatMap(({ name }) => changed.get(name) ?? []),
    io.git,
  );
  const found = kept.map(({ name, path }): [string, FileContent] => {
    const oid = changed.get(name) ?? '';
    const bytes = contents.get(oid);
    // The file of the folder is not what would be committed.
    if (bytes === undefined && /[1-9a-f]/.test(oid))
      throw new UserError(
        `git n’a plus ce que le prochain commit tiendrait de ${quote(path)} : il n’a pas pu être jugé. Redonnez-le : git add ${typedName(path)}`,
      );
    return [path, bytes === undefined ? fromFolder(path, name, io) : sized(bytes)];
  });
  const told = found.filter(([path, content]) => !isTextName(path) || isText(path, content));
  const held = new Set(fiches.map(({ name }) => name));
  const elsewhere = [...changed.keys()].filter((name) => !held.has(name) && isFicheName(baseName(name))).length;
  return {
    inputs: sorted(new Map(told)),
    ignored: fiches.length - kept.length,
    nested: submodules(io.git),
    elsewhere,
    missed: [],
  };
}

/** Whether a file is in the folder, by its name from the top of the repository. Throws `UserError` out of one. */
export function thereIn(io: Io): IsThere {
  const top = toTop(io.git);
  return (name) => io.files.exists(`${top}${name}`);
}

/** A sparse checkout leaves files out of the folder: git still holds them. */
function fromFolder(path: string, name: string, io: Io): FileContent {
  const content = io.files.read(path, SIZE_LIMIT);
  const bytes = !content.ok && content.failure === 'missing' ? indexedContent(name, io.git) : null;
  return bytes === null ? content : sized(bytes);
}

/**
 * Among names from the top of the repository, the fiches that the paths of the command line hold: as real paths, so that a
 * link or another way to write one hides nothing. A file named by itself is judged whatever its name. Throws `UserError` on
 * a path that names nothing, here or in git.
 */
export function selected(
  names: readonly string[],
  paths: readonly string[],
  io: Io,
  workspace: Workspace,
): { name: string; path: string }[] {
  const top = toTop(io.git);
  const folder = top === '' ? '.' : top;
  const root = realOf(folder, io).replace(/\/?$/, '/');
  const given = paths.map((path) => askedFor(path, io));
  const found = names.flatMap((name) => {
    const path = io.files.relative(io.files.join(folder, name));
    const ways = given.map((asked) => asked(root + name));
    const isNamed = ways.includes('named');
    const isHeld = ways.includes('held') && (workspace.isFiche(path) || isTextName(path));
    return isNamed || isHeld ? [{ name, path }] : [];
  });
  for (const [rank, path] of paths.entries()) {
    const isThere = io.files.real(path) !== null || names.some((name) => given[rank]?.(root + name) !== null);
    if (!isThere && !isPattern(path)) throw new UserError(notFound(path, paths, io));
  }
  return found;
}

/** How a path of the command line holds a file: by its own name, as a folder above it, or not. */
type AskedFor = (real: string) => 'named' | 'held' | null;

function askedFor(path: string, io: Io): AskedFor {
  const own = io.files.real(path);
  if (own === null && isPattern(path)) {
    const matches = patternMatcher(path, io);
    return (real) => matches(real);
  }
  const place = own ?? realOf(path, io);
  return (real) => (real === place ? 'named' : real.startsWith(place.replace(/\/?$/, '/')) ? 'held' : null);
}

/** The real path of what is there; else what it would be, below the nearest folder that is. */
function realOf(path: string, io: Io): string {
  const full = io.files.absolute(path);
  for (let at = full.length; at > 0; at = full.lastIndexOf('/', at - 1)) {
    const real = io.files.real(full.slice(0, at));
    if (real !== null) return real.replace(/\/$/, '') + full.slice(at);
  }
  return full;
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
