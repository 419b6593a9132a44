/** What git tells the commands. `io` runs it; tests that need it run the real one. */
import { quote } from '../../french/typography.ts';
import { UserError } from '../user-error.ts';

/** Runs git in the current folder; null when it fails or is not installed. */
export interface Git {
  run(args: readonly string[], input?: string): Uint8Array | null;
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
  requireRepository(git);
  // What looks like an option would be one.
  const base = ref.startsWith('-') ? null : text(git, ['merge-base', ref, 'HEAD']);
  if (base === null) throw new UserError(noBase(ref, git));
  return base.trim();
}

/**
 * Paths, from the top of the repository, of the files that differ from where the branch left `ref`: committed, staged,
 * modified or new. Those deleted are left out, those renamed have their new name. Throws `UserError` (exit 2).
 */
export function changedSince(ref: string, git: Git): string[] {
  const base = baseOf(ref, git);
  const changed = text(git, ['diff', '--name-only', '--no-renames', '--diff-filter=d', '-z', base]);
  const added = text(git, ['ls-files', '--others', '--exclude-standard', '--full-name', '-z', ':/']);
  if (changed === null || added === null) throw new UserError(NOT_COMPARED);
  return [...new Set([...paths(changed), ...paths(added)])].sort();
}

const NOT_COMPARED = 'git n’a pas pu comparer les fichiers. Vérifiez le dépôt avec « git status ».';

/** `staged`: compares what the next commit will hold, rather than the files of the folder. */
export function changesSince(base: string, staged: boolean, git: Git): Changes {
  const output = text(git, ['diff', ...(staged ? ['--cached'] : []), '--name-status', '--find-renames', '-z', base]);
  if (output === null) throw new UserError(NOT_COMPARED);
  const touched = new Set<string>();
  const deleted = new Set<string>();
  const renamed = new Map<string, string>();
  const fields = paths(output);
  for (let at = 0; at < fields.length; ) {
    const kind = fields[at]?.[0];
    const name = fields[at + 1] ?? '';
    const other = kind === 'R' || kind === 'C' ? fields[at + 2] : undefined;
    at += other === undefined ? 2 : 3;
    touched.add(other ?? name);
    if (kind === 'R' && other !== undefined) renamed.set(other, name);
    if (kind === 'D' || kind === 'R') {
      deleted.add(name);
      touched.add(name);
    }
  }
  return { touched, deleted, renamed };
}

/** The ordinary files of a commit: neither links nor sub-modules. */
export function filesAt(commit: string, git: Git): TreeFile[] {
  const output = text(git, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (output === null) throw new UserError(NOT_COMPARED);
  return paths(output).flatMap((line) => {
    const [, oid, name] = /^100\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return oid === undefined || name === undefined ? [] : [{ oid, name }];
  });
}

/** Contents by `oid`, asked for at once: a process for each would take longer than judging them. */
export function contentsOf(oids: readonly string[], git: Git): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  if (oids.length === 0) return contents;
  const output = git.run(['cat-file', '--batch'], `${oids.join('\n')}\n`);
  if (output === null) throw new UserError(NOT_COMPARED);
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(LINE_FEED, at);
    const [oid = '', , size] = new TextDecoder().decode(output.subarray(at, end)).split(' ');
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

/** Paths of the files that the next commit changes. Throws `UserError` (exit 2). */
export function stagedFiles(git: Git): string[] {
  requireRepository(git);
  const staged = text(git, ['diff', '--cached', '--name-only', '--no-renames', '--diff-filter=d', '-z']);
  if (staged === null)
    throw new UserError('git n’a pas pu lire ce qui sera enregistré. Vérifiez le dépôt avec « git status ».');
  return paths(staged).sort();
}

/** A file as the next commit will hold it; null when it will not. */
export function stagedContent(path: string, git: Git): Uint8Array | null {
  return git.run(['show', `:${path}`]);
}

/** From the current folder: « ../ » as many times as it takes; empty at the top. */
export function toTop(git: Git): string {
  return (text(git, ['rev-parse', '--show-cdup']) ?? '').trim();
}

function requireRepository(git: Git): void {
  if (text(git, ['--version']) === null)
    throw new UserError('git n’est pas installé. Installez-le, ou donnez les fiches par leur nom.');
  if (text(git, ['rev-parse', '--show-cdup']) === null) {
    throw new UserError('Ce dossier n’est pas dans un dépôt git. Donnez les fiches par leur nom.');
  }
}

function noBase(ref: string, git: Git): string {
  if (text(git, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true') {
    return `L’historique de git est tronqué : ${quote(ref)} n’y est pas. Récupérez-le : git fetch --unshallow, ou « fetch-depth: 0 » dans l’action checkout.`;
  }
  if (ref.startsWith('-') || text(git, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]) === null) {
    return `git ne connaît pas ${quote(ref)}. Donnez une branche, une étiquette ou un commit, par exemple origin/main.`;
  }
  return `La branche n’a aucun commit en commun avec ${quote(ref)}. Donnez-en une dont elle vient.`;
}

function text(git: Git, args: readonly string[]): string | null {
  const bytes = git.run(args);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

function paths(output: string): string[] {
  return output.split('\0').filter((path) => path !== '');
}
