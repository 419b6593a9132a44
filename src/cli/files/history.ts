/** What git tells the commands. `io` runs it; tests that need it run the real one. */
import { UserError } from '../user-error.ts';
import { NOT_INSTALLED, refusal } from './git-refusal.ts';
import { noBase } from './unknown-base.ts';

export interface GitAsk {
  input?: string | undefined;
  /** Where to ask, instead of the current folder; variables that name a repository are then left out. */
  folder?: string | undefined;
}

export interface GitAnswer {
  /** Exit status; null when git could not be started. */
  status: number | null;
  bytes: Uint8Array;
  /** What git wrote to say why. */
  reason: string;
}

/** Runs git; never throws. */
export interface Git {
  run(args: readonly string[], ask?: GitAsk): GitAnswer;
}

/** A file of a commit; `oid` names its content. */
export interface TreeFile {
  /** From the top of the repository. */
  name: string;
  oid: string;
}

/** How the files now differ from a commit. Names are from the top of the repository. */
export interface Changes {
  /** Those that are the same are not in it; nor those that git does not know yet. */
  touched: ReadonlySet<string>;
  deleted: ReadonlySet<string>;
  /** Names now -> names then. */
  renamed: ReadonlyMap<string, string>;
}

/** The commit that the branch left `ref` from. Throws `UserError` (exit 2). */
export function baseOf(ref: string, git: Git): string {
  toTop(git);
  // What looks like an option would be one.
  const { status, bytes } = ref.startsWith('-') ? NOTHING : git.run(['merge-base', ref, 'HEAD']);
  if (status !== 0) throw new UserError(noBase(ref, git));
  return decoded(bytes).trim();
}

/** Whether git has a commit under this name; false out of a repository. */
export function isNamedByGit(name: string, git: Git): boolean {
  const asked = ['rev-parse', '--verify', '--quiet', `${name}^{commit}`];
  return !name.startsWith('-') && git.run(asked).status === 0;
}

const NOTHING: GitAnswer = { status: 1, bytes: new Uint8Array(), reason: '' };

/** All that changes how git lists differences is said here: a setting of the person's must not hide a fiche. */
const DIFF = [
  'diff',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-relative',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--ignore-submodules=all',
  '-O/dev/null',
];

/**
 * Paths, from the top of the repository, of the files that differ from where the branch left `ref`: committed, staged,
 * modified or new. Those deleted are left out, those renamed have their new name; neither links nor sub-modules. Throws
 * `UserError` (exit 2).
 */
export function changedSince(ref: string, git: Git, isThere: IsThere): string[] {
  const base = baseOf(ref, git);
  const changed = differences([...DIFF, '--no-renames', '--diff-filter=d', base], git);
  const added = listed(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', ':/'], git);
  // A folder among the new files is a repository of its own.
  const names = [...changed.filter(isFile).map(({ name }) => name), ...added.filter((name) => !name.endsWith('/'))];
  return [...new Set([...names, ...unwatched(git, isThere)])].sort();
}

/** `staged`: compares what the next commit will hold, rather than the files of the folder. */
export function changesSince(base: string, staged: boolean, git: Git, isThere: IsThere): Changes {
  const touched = new Set<string>();
  const deleted = new Set<string>();
  const renamed = new Map<string, string>();
  const flags = [...(staged ? ['--cached'] : []), '--find-renames', '-l10000'];
  for (const { kind, name, former } of differences([...DIFF, ...flags, base], git)) {
    touched.add(name);
    if (kind === 'R' && former !== null) renamed.set(name, former);
    const gone = kind === 'R' ? former : kind === 'D' ? name : null;
    if (gone !== null) deleted.add(gone);
    if (gone !== null) touched.add(gone);
  }
  if (!staged) for (const name of unwatched(git, isThere)) touched.add(name);
  return { touched, deleted, renamed };
}

/** The ordinary files of a commit: neither links nor sub-modules. */
export function filesAt(commit: string, git: Git): TreeFile[] {
  return listed(['ls-tree', '-r', '-z', '--full-tree', commit], git).flatMap((line) => {
    const [, oid, name] = /^100\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return oid === undefined || name === undefined ? [] : [{ oid, name }];
  });
}

/** Contents by `oid`, asked for at once: a process for each would take longer than judging them. */
export function contentsOf(oids: readonly string[], git: Git): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  if (oids.length === 0) return contents;
  const output = answered(['cat-file', '--batch'], git, `${oids.join('\n')}\n`);
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(LINE_FEED, at);
    const [oid = '', , size] = decoded(output.subarray(at, end)).split(' ');
    // A partial clone may lack some: then there is no size, and no content.
    if (size === undefined) {
      at = end + 1;
      continue;
    }
    contents.set(oid, output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return contents;
}

const LINE_FEED = 10;

/**
 * The files that the next commit changes, and the content it will hold; `oid` is null while git holds several versions
 * of one. Neither links nor sub-modules. Throws `UserError` (exit 2).
 */
export function stagedFiles(git: Git): { name: string; oid: string | null }[] {
  toTop(git);
  return differences([...DIFF, '--cached', '--no-renames', '--diff-filter=d'], git)
    .filter(isFile)
    .map(({ kind, name, oid }) => ({ name, oid: kind === 'U' ? null : oid }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A file as git holds it beside the last commit (its index): what a sparse checkout leaves out of the folder is there. */
export function indexedContent(name: string, git: Git): Uint8Array | null {
  const { status, bytes } = git.run(['cat-file', 'blob', `:${name}`]);
  return status === 0 ? bytes : null;
}

/** From the current folder: « ../ » as many times as it takes; empty at the top. Throws `UserError` out of a repository. */
export function toTop(git: Git): string {
  const { status, bytes, reason } = git.run(['rev-parse', '--is-inside-work-tree', '--show-cdup']);
  if (status === null) throw new UserError(NOT_INSTALLED);
  const [isInside = '', top = ''] = decoded(bytes).split(/\n/, 2);
  if (status !== 0 || isInside !== 'true') throw new UserError(refusal(status === 0 ? BARE : reason));
  return top;
}

/** Where git keeps what the next commit will hold; none when it does not say. */
export function indexFile(git: Git): string[] {
  const { status, bytes } = git.run(['rev-parse', '--git-path', 'index']);
  return status === 0 ? [decoded(bytes).replace(/\n$/, '')] : [];
}

/**
 * Which of these paths, from the top of a repository, git leaves aside: by any of the files it reads for that, never when
 * it follows them. Null when git does not say.
 */
export function ignoredIn(top: string, names: readonly string[], git: Git): ReadonlySet<string> | null {
  const { status, bytes } = git.run(['check-ignore', '-z', '--stdin'], { input: names.join('\0'), folder: top });
  return status === 0 || status === 1 ? new Set(pieces(decoded(bytes))) : null;
}

/** As git says it of a repository whose files are nowhere. */
const BARE = 'this operation must be run in a work tree';

/** Whether a file, from the top of the repository, is in the folder. */
export type IsThere = (name: string) => boolean;

/** Those that the person told git not to look at: nobody knows whether they changed. A sparse checkout marks those it leaves out too. */
function unwatched(git: Git, isThere: IsThere): string[] {
  return listed(['ls-files', '-v', '-z', '--full-name', ':/'], git).flatMap((line) => {
    const name = line.slice(2);
    return /^[a-z] /.test(line) || (line.startsWith('S ') && isThere(name)) ? [name] : [];
  });
}

interface Difference {
  kind: string;
  /** As git writes it: `100644`, `120000` for a link, `160000` for a sub-module. */
  mode: string;
  oid: string;
  name: string;
  /** Its name before, when it was renamed or copied. */
  former: string | null;
}

function isFile({ kind, mode }: Difference): boolean {
  return kind === 'U' || mode.startsWith('100');
}

function differences(args: readonly string[], git: Git): Difference[] {
  const found: Difference[] = [];
  const fields = listed(args, git);
  for (let at = 0; at < fields.length; ) {
    const [, mode = '', , oid = '', kind = ''] = (fields[at] ?? '').split(' ');
    const two = kind.startsWith('R') || kind.startsWith('C');
    const [first = '', second = ''] = fields.slice(at + 1, at + 3);
    at += two ? 3 : 2;
    found.push({ kind: kind.charAt(0), mode, oid, name: two ? second : first, former: two ? first : null });
  }
  return found;
}

function listed(args: readonly string[], git: Git): string[] {
  return pieces(decoded(answered(args, git)));
}

function answered(args: readonly string[], git: Git, input?: string): Uint8Array {
  const { status, bytes, reason } = git.run(args, { input });
  if (status !== 0) throw new UserError(refusal(reason));
  return bytes;
}

export function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function pieces(output: string): string[] {
  return output.split('\0').filter((path) => path !== '');
}
