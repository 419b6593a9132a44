/** Where the system keeps what is only kept to go faster. It may vanish at any time. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { trace } from '../trace.ts';

/** Beyond this, the oldest go. In bytes, all of ours together. */
export const LARGEST = 50_000_000;

/** Ours, whether it exists or not. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  if (env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME)) return path.join(env.XDG_CACHE_HOME, 'fiche');
  if (process.platform === 'win32') return path.join(env.LOCALAPPDATA ?? os.tmpdir(), 'fiche', 'Cache');
  // An empty HOME, or a relative one, would be a folder of the fiches.
  const home = path.isAbsolute(os.homedir()) ? os.homedir() : os.userInfo().homedir;
  return process.platform === 'darwin'
    ? path.join(home, 'Library', 'Caches', 'fiche')
    : path.join(home, '.cache', 'fiche');
}

/** Whole or not at all, for its owner alone. `content` is asked for once the folder is known to take files. */
export function keep(folder: string, name: string, content: () => string | readonly Uint8Array[]): void {
  makeFolder(folder);
  const temporary = path.join(folder, `.${process.pid}.tmp`);
  const file = fs.openSync(temporary, 'w', 0o600);
  try {
    const kept = content();
    for (const part of typeof kept === 'string' ? [kept] : kept) fs.writeFileSync(file, part);
    fs.closeSync(file);
    fs.renameSync(temporary, path.join(folder, name));
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
  forgetOldest(folder);
}

/** Null when it cannot be: nothing depends on what is kept. */
export function attempted<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) trace('le cache', error);
    return null;
  }
}

/**
 * Step by step: asked for all of a path at once, Node never gives up where the system says that nothing is there. A home
 * that is nowhere is not ours to make.
 */
function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return;
  if (folder === os.homedir()) throw Object.assign(new Error('There is no home.'), { code: 'ENOENT' });
  const parent = path.dirname(folder);
  if (parent !== folder) makeFolder(parent);
  fs.mkdirSync(folder, { mode: 0o700 });
}

function forgetOldest(folder: string): void {
  const files = fs
    .readdirSync(folder)
    .filter((name) => /\.(?:json|code)$/.test(name))
    .map((name) => ({ file: path.join(folder, name), stat: fs.statSync(path.join(folder, name)) }))
    .sort((a, b) => b.stat.mtimeMs - a.stat.mtimeMs);
  let total = 0;
  for (const { file, stat } of files) {
    total += stat.size;
    if (total > LARGEST) fs.rmSync(file, { force: true });
  }
}
