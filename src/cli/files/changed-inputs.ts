/** Which of the fiches that a command line names git says have changed, and what it holds of them. */
import { quote, typedName } from '../../french/typography.ts';
import { SIZE_LIMIT } from '../../source/decode.ts';
import type { FileContent, Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { isPattern, patternMatcher } from './expand.ts';
import { changedSince, contentsOf, type IsThere, indexedContent, stagedFiles, toTop } from './history.ts';
import { type Inputs, isText, sized, sorted, withoutUnsettled } from './inputs.ts';
import { baseName, isFicheName, isTextName } from './names.ts';
import { notFound } from './not-found.ts';
import { submodules } from './submodules.ts';
import type { Workspace } from './workspace.ts';

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
  const told = new Map<string, FileContent | null>(
    found.filter(([path, content]) => !isTextName(path) || isText(path, content)),
  );
  const unsettled = withoutUnsettled(told, workspace);
  const held = new Set(fiches.map(({ name }) => name));
  const elsewhere = [...changed.keys()].filter((name) => !held.has(name) && isFicheName(baseName(name))).length;
  return {
    inputs: sorted(told),
    ignored: fiches.length - kept.length,
    nested: submodules(io.git),
    elsewhere,
    missed: [],
    unsettled,
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
    if (!isPattern(path)) refuseForeign(path, root, io);
  }
  return found;
}

/** What another folder holds, this repository's git says nothing of. `root`: real, with its slash. Throws `UserError`. */
function refuseForeign(path: string, root: string, io: Io): void {
  const place = realOf(path, io).replace(/\/?$/, '/');
  if (!place.startsWith(root) && !root.startsWith(place))
    throw new UserError(
      `${quote(path)} n’est pas dans le dépôt git de ce dossier. Placez-vous dans le sien, ou jugez sans --since ni --staged.`,
    );
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
