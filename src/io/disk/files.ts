/** The disk. Every failure is told apart here, so that no command has to know an error code. */
import fs from 'node:fs';
import path from 'node:path';
import type { FileContent, Files, ReadFailure } from '../../cli/ports.ts';
import { codeOf } from './failures.ts';
import { append, create, makeFolder, remove, replace } from './replace.ts';
import { change } from './watch.ts';

/** What git, other programs and systems keep for themselves; a folder that only they may read is no fault of the person's. */
const SKIPPED = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  '.venv',
  'venv',
  '__pycache__',
  '.cache',
  '.idea',
  '.vscode',
  '.stversions',
  '__MACOSX',
  '.Spotlight-V100',
  '.Trashes',
  '.fseventsd',
  '.DocumentRevisions-V100',
  '.TemporaryItems',
  '$RECYCLE.BIN',
  'System Volume Information',
  'lost+found',
  '@eaDir',
]);
const TRASH = /^\.Trash(?:-\d+)?$/;

function failureOf(file: string, error: unknown): ReadFailure {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'ERR_ACCESS_DENIED') return 'denied';
  if (code === 'EISDIR') return 'directory';
  if (code === 'ELOOP') return 'dangling';
  // No disk holds a path that is too long for it.
  if (code === 'ENAMETOOLONG') return 'missing';
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return 'other';
  if (isLink(file)) return 'dangling';
  // Bytes that are not UTF-8 were replaced when the folder was read: under that name there is nothing.
  return file.includes('\ufffd') ? 'unnamed' : 'missing';
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
    if (!stat.isFile()) {
      // A FIFO or a device could block for ever, or never end; `<(…)` hands one that somebody writes to.
      return stat.isFIFO() && HANDED.test(file) ? readToTheEnd(file, limit) : { ok: false, failure: 'special' };
    }
    if (stat.size > limit) return { ok: false, failure: 'too-long', size: stat.size };
    return { ok: true, bytes: fs.readFileSync(file) };
  } catch (error) {
    return { ok: false, failure: failureOf(file, error) };
  }
}

/** What the shell hands to a command: standard input, `<(…)`. */
const HANDED = /^\/(?:dev\/(?:stdin$|fd\/\d+$)|proc\/self\/fd\/\d+$)/;

function readToTheEnd(file: string, limit: number): FileContent {
  const handle = fs.openSync(file, 'r');
  try {
    const chunks: Buffer[] = [];
    for (let size = 0; ; ) {
      const chunk = Buffer.alloc(65_536);
      const read = fs.readSync(handle, chunk);
      if (read === 0) return { ok: true, bytes: Buffer.concat(chunks) };
      size += read;
      if (size > limit) return { ok: false, failure: 'too-long', size };
      chunks.push(chunk.subarray(0, read));
    }
  } finally {
    fs.closeSync(handle);
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
        if (!SKIPPED.has(entry.name) && !TRASH.test(entry.name) && enters(full)) visit(full);
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

function list(folder: string): string[] {
  // Of a folder that was removed, the system lists nothing: this throws, and says so.
  if (folder === '.') process.cwd();
  try {
    return fs.readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** The repository of the current folder reads the report; out of one, that of the file. */
function fromRepository(file: string): string {
  const full = path.resolve(file);
  const here = process.env.GIT_WORK_TREE ? path.resolve(process.env.GIT_WORK_TREE) : topAbove(path.resolve('.'));
  const top = here !== null && withSlash(full).startsWith(withSlash(here)) ? here : topAbove(path.dirname(full));
  return top === null ? file : path.relative(top, full).split(path.sep).join('/');
}

const withSlash = (folder: string) => (folder.endsWith(path.sep) ? folder : folder + path.sep);

function topAbove(folder: string): string | null {
  for (let at = folder; ; at = path.dirname(at)) {
    if (exists(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) return null;
  }
}

/** False where we may not look. */
function exists(file: string): boolean {
  try {
    return fs.existsSync(file);
  } catch {
    return false;
  }
}

function real(file: string): string | null {
  try {
    return fs.realpathSync.native(file).split(path.sep).join('/');
  } catch {
    return null;
  }
}

export const files: Files = {
  read,
  real,
  walk,
  change,
  write: replace,
  makeFolder,
  append,
  create,
  remove,
  list,
  exists,
  relative: (file) => {
    const relative = path.relative('.', file).split(path.sep).join('/');
    return relative === '' ? '.' : relative;
  },
  absolute: (file) => path.resolve(file).split(path.sep).join('/'),
  join: (...parts) => path.join(...parts),
  fromRepository,
};
