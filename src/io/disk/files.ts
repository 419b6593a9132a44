/** The disk. Every failure is told apart here, so that no command has to know an error code. */
import fs from 'node:fs';
import path from 'node:path';
import type { FileContent, Files, ReadFailure } from '../../cli/ports.ts';
import { UserError } from '../../cli/user-error.ts';
import { quote } from '../../french/typography.ts';
import { change } from './watch.ts';

const SKIPPED = new Set(['.git', 'node_modules']);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function failureOf(file: string, error: unknown): ReadFailure {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM') return 'denied';
  if (code === 'EISDIR') return 'directory';
  if (code === 'ELOOP') return 'dangling';
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return 'other';
  return isLink(file) ? 'dangling' : 'missing';
}

function isLink(file: string): boolean {
  try {
    return fs.lstatSync(file).isSymbolicLink();
  } catch {
    return false;
  }
}

function read(file: string, limit: number): FileContent {
  try {
    const stat = fs.statSync(file);
    if (stat.isDirectory()) return { ok: false, failure: 'directory' };
    // A FIFO or a device could block for ever, or never end.
    if (!stat.isFile()) return { ok: false, failure: 'special' };
    if (stat.size > limit) return { ok: false, failure: 'too-long', size: stat.size };
    return { ok: true, bytes: fs.readFileSync(file) };
  } catch (error) {
    return { ok: false, failure: failureOf(file, error) };
  }
}

function walk(
  folder: string,
  wanted: (path: string) => boolean,
  enters: (folder: string) => boolean,
): { files: string[]; denied: string[] } {
  const files: string[] = [];
  const denied: string[] = [];
  const visit = (at: string) => {
    let entries: fs.Dirent[];
    try {
      entries = fs.readdirSync(at, { withFileTypes: true });
    } catch {
      denied.push(at);
      return;
    }
    for (const entry of entries) {
      const full = path.join(at, entry.name);
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name) && enters(full)) visit(full);
      } else if (wanted(full) && !(entry.isSymbolicLink() && leadsToFolder(full))) {
        files.push(full);
      }
    }
  };
  visit(folder);
  return { files: files.sort(), denied };
}

function leadsToFolder(link: string): boolean {
  try {
    return fs.statSync(link).isDirectory();
  } catch {
    return false;
  }
}

/** Follows a link, so that it stays one; writes beside the target, then renames over it. */
function write(file: string, text: string): void {
  const target = isLink(file) && fs.existsSync(file) ? fs.realpathSync(file) : file;
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    const mode = fs.existsSync(target) ? fs.statSync(target).mode : 0o644;
    const handle = fs.openSync(temporary, 'w', mode);
    try {
      fs.writeFileSync(handle, text, 'utf8');
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    fs.renameSync(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw new UserError(`${quote(file)} n’a pas pu être écrit : ${writeProblem(codeOf(error))}`);
  }
}

function create(file: string, text: string): boolean {
  try {
    fs.writeFileSync(file, text, { encoding: 'utf8', flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new UserError(`${quote(file)} n’a pas pu être écrit : ${writeProblem(codeOf(error))}`);
  }
}

function append(file: string, text: string): void {
  try {
    fs.appendFileSync(file, text, 'utf8');
  } catch (error) {
    throw new UserError(`${quote(file)} n’a pas pu être écrit : ${writeProblem(codeOf(error))}`);
  }
}

function remove(file: string): void {
  try {
    fs.rmSync(file, { force: true });
  } catch {
    // What cannot be removed stays: nothing depends on it.
  }
}

function writeProblem(code: string): string {
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'vous n’avez pas le droit d’écrire ici. Choisissez un autre dossier.';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'le disque est plein. Libérez de la place, puis recommencez.';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'le dossier n’existe pas. Créez-le d’abord.';
  if (code === 'EISDIR' || code === 'ENOTEMPTY' || code === 'EEXIST')
    return 'c’est un dossier. Donnez un nom de fichier.';
  return 'le disque a refusé. Vérifiez-le, puis recommencez.';
}

function list(folder: string): string[] {
  try {
    return fs.readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function fromRepository(file: string): string {
  const full = path.resolve(file);
  for (let at = path.dirname(full); ; at = path.dirname(at)) {
    if (fs.existsSync(path.join(at, '.git'))) return path.relative(at, full).split(path.sep).join('/');
    if (at === path.dirname(at)) return file;
  }
}

export const files: Files = {
  read,
  walk,
  change,
  write,
  append,
  create,
  remove,
  list,
  exists: (file) => fs.existsSync(file),
  relative: (file) => {
    const relative = path.relative('.', file).split(path.sep).join('/');
    return relative === '' ? '.' : relative;
  },
  absolute: (file) => path.resolve(file).split(path.sep).join('/'),
  join: (...parts) => path.join(...parts),
  fromRepository,
};
