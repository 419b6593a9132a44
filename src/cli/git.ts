/** What git tells the commands. `io` runs it; tests that need it run the real one. */
import { quote } from '../core/french.ts';
import { UserError } from '../core/user-error.ts';

/** Runs git in the current folder; null when it fails or is not installed. */
export interface Git {
  run(args: readonly string[]): Uint8Array | null;
}

/**
 * Paths, from the top of the repository, of the files that differ from where the branch left `ref`: committed, staged,
 * modified or new. Those deleted are left out, those renamed have their new name. Throws `UserError` (exit 2).
 */
export function changedSince(ref: string, git: Git): string[] {
  requireRepository(git);
  // What looks like an option would be one.
  const base = ref.startsWith('-') ? null : text(git, ['merge-base', ref, 'HEAD']);
  if (base === null) throw new UserError(noBase(ref, git));
  const changed = text(git, ['diff', '--name-only', '--no-renames', '--diff-filter=d', '-z', base.trim()]);
  const added = text(git, ['ls-files', '--others', '--exclude-standard', '--full-name', '-z', ':/']);
  if (changed === null || added === null)
    throw new UserError('git n’a pas pu comparer les fichiers. Vérifiez le dépôt avec « git status ».');
  return [...new Set([...paths(changed), ...paths(added)])].sort();
}

/** Paths of the files that the next commit changes. Throws `UserError` (exit 2). */
export function stagedFiles(git: Git): string[] {
  requireRepository(git);
  const staged = text(git, ['diff', '--cached', '--name-only', '--no-renames', '--diff-filter=d', '-z']);
  if (staged === null)
    throw new UserError('git n’a pas pu lire ce qui sera enregistré. Vérifiez le dépôt avec « git status ».');
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
    return `L’historique de git est tronqué : ${quote(ref)} n’y est pas. Récupérez-le : git fetch --unshallow, ou « fetch-depth: 0 » dans l’action checkout.`;
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
