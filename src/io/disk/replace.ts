/**
 * All that is written. A regular file is replaced in one step: whatever happens, the old text is there or the new one, whole.
 * Its mode, its owner and the links to it are kept. What cannot be replaced is written in place.
 */
import fs from 'node:fs';
import path from 'node:path';
import { UserError } from '../../cli/user-error.ts';
import { quote } from '../../french/typography.ts';
import { codeOf, writeProblem } from './failures.ts';

/** Throws `UserError`, the old text still there. */
export function replace(file: string, content: string | Uint8Array): void {
  try {
    written(file, typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content));
  } catch (error) {
    throw notWritten(file, error);
  }
}

function notWritten(file: string, error: unknown): unknown {
  const code = codeOf(error);
  if (file.trim() === '')
    return new UserError(
      'Le nom du fichier à écrire est vide. Vérifiez la commande, ou la variable qui devait le donner.',
    );
  if (code === READ_ONLY)
    return new UserError(`${quote(file)} est en lecture seule : il n’a pas été touché. Rendez-le modifiable d’abord.`);
  return code === '' ? error : new UserError(`${quote(file)} n’a pas pu être écrit : ${writeProblem(code)}`);
}

const READ_ONLY = 'FICHE_READ_ONLY';

function written(file: string, bytes: Buffer): void {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) {
    // Through a link that leads nowhere yet, the file it names is made.
    if (fs.lstatSync(file, { throwIfNoEntry: false }) === undefined) replaced(file, bytes, null);
    else fs.writeFileSync(file, bytes);
    return;
  }
  // A pipe, a terminal, a device, standard output by its name: not ours to replace.
  if (!stat.isFile() || HANDED.test(file)) {
    if (stat.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    const handle = fs.openSync(file, stat.isFile() ? 'a' : fs.constants.O_WRONLY);
    fs.writeFileSync(handle, bytes);
    fs.closeSync(handle);
    return;
  }
  refuseReadOnly(file, stat);
  const target = fs.realpathSync.native(file);
  // Another name of the same file would go on naming the old text.
  if (stat.nlink > 1) inPlace(target, bytes);
  else {
    try {
      replaced(target, bytes, stat);
    } catch (error) {
      if (!IN_PLACE_AFTER.has(codeOf(error))) throw error;
      inPlace(target, bytes);
    }
  }
}

const HANDED = /^\/(?:dev\/(?:std(?:out|err)$|fd\/\d+$)|proc\/self\/fd\/\d+$)/;

/** A mounted file, a folder where nothing may be made, an owner that cannot be given: the file itself may still be written. */
const IN_PLACE_AFTER = new Set(['EBUSY', 'EACCES', 'EPERM', 'EXDEV', 'EROFS', 'ETXTBSY']);

function refuseReadOnly(file: string, stat: fs.Stats): void {
  // Its owner said so: the administrator too, whom the system would let through.
  if ((stat.mode & 0o222) === 0) throw Object.assign(new Error('read-only'), { code: READ_ONLY });
  fs.accessSync(file, fs.constants.W_OK);
}

/** `stat`: of the file that is replaced; null when there is none. */
function replaced(target: string, bytes: Buffer, stat: fs.Stats | null): void {
  const temporary = temporaryBeside(target);
  try {
    const handle = opened(temporary, stat === null ? 0o666 : stat.mode);
    try {
      if (stat !== null) keepRights(handle, stat);
      fs.writeFileSync(handle, bytes);
      flushed(handle);
    } finally {
      fs.closeSync(handle);
    }
    renamed(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

/** Short, whatever the length of the name: some names leave no room for more. */
function temporaryBeside(target: string): string {
  return path.join(path.dirname(target), `.fiche-${process.pid}.tmp`);
}

/** Left by a process that was killed and had the same number, it would stand in the way. */
function opened(temporary: string, mode: number): number {
  fs.rmSync(temporary, { force: true });
  return fs.openSync(temporary, 'wx', mode);
}

function keepRights(handle: number, stat: fs.Stats): void {
  const own = fs.fstatSync(handle);
  if (own.uid !== stat.uid || own.gid !== stat.gid) fs.fchownSync(handle, stat.uid, stat.gid);
  if ((own.mode & 0o7777) !== (stat.mode & 0o7777)) fs.fchmodSync(handle, stat.mode & 0o7777);
}

/** Some shares refuse to say that the bytes are on the disk; a full disk says so here. */
function flushed(handle: number): void {
  try {
    fs.fsyncSync(handle);
  } catch (error) {
    if (['ENOSPC', 'EDQUOT', 'EIO'].includes(codeOf(error))) throw error;
  }
}

/** On Windows, an antivirus or an editor holds a file for a moment. In milliseconds. */
const HELD_FOR = [10, 50, 200, 500];

function renamed(temporary: string, target: string): void {
  for (const pause of process.platform === 'win32' ? HELD_FOR : []) {
    try {
      fs.renameSync(temporary, target);
      return;
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  fs.renameSync(temporary, target);
}

/** What was there comes back when the new text cannot be written whole: its room on the disk is still its own. */
function inPlace(target: string, bytes: Buffer): void {
  const former = fs.readFileSync(target);
  const handle = fs.openSync(target, 'r+');
  try {
    overwritten(handle, bytes);
    flushed(handle);
  } catch (error) {
    overwritten(handle, former);
    throw error;
  } finally {
    fs.closeSync(handle);
  }
}

function overwritten(handle: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += fs.writeSync(handle, bytes, at, bytes.length - at, at);
  fs.ftruncateSync(handle, bytes.length);
}

/** False when there is already something of that name. It appears whole, or not at all. Throws `UserError`. */
export function create(file: string, text: string): boolean {
  const temporary = temporaryBeside(file);
  try {
    const handle = opened(temporary, 0o666);
    try {
      fs.writeFileSync(handle, text);
    } finally {
      fs.closeSync(handle);
    }
    linked(temporary, file, text);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw notWritten(file, error);
  } finally {
    remove(temporary);
  }
}

/** A name is given to the file only if nobody has it; some disks know one name a file. */
function linked(temporary: string, file: string, text: string): void {
  try {
    fs.linkSync(temporary, file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    fs.writeFileSync(file, text, { flag: 'wx' });
  }
}

/** Throws `UserError`. */
export function append(file: string, text: string): void {
  try {
    // A pipe that nobody reads would be waited for.
    if (fs.statSync(file, { throwIfNoEntry: false })?.isFIFO()) throw Object.assign(new Error(), { code: 'ENXIO' });
    fs.appendFileSync(file, text, 'utf8');
  } catch (error) {
    throw notWritten(file, error);
  }
}

export function remove(file: string): void {
  try {
    fs.rmSync(file, { force: true });
  } catch {
    // What cannot be removed stays: nothing depends on it.
  }
}

/** Throws `UserError`. */
export function makeFolder(folder: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw notWritten(folder, error);
  }
}
