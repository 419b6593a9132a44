/** What is kept for the next run, in the folder where the system keeps such things. It may vanish at any time. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Cache } from '../../cli/ports.ts';

/** Beyond this, the oldest go. In bytes. */
const LARGEST = 50_000_000;

/** `buildFile`: names the build of the tool; without it, nothing is kept. */
export function cacheFrom(buildFile: URL, env: NodeJS.ProcessEnv): Cache {
  const folder = folderFrom(env);
  const fileOf = (name: string) => path.join(folder, `${name}.json`);
  return {
    build: () => attempted(() => fs.readFileSync(buildFile, 'utf8')),
    hash: (content) => createHash('sha1').update(content).digest('hex'),
    read: (name) => attempted(() => fs.readFileSync(fileOf(name), 'utf8')),
    write: (name, text) => {
      attempted(() => {
        makeFolder(folder);
        const temporary = path.join(folder, `.${process.pid}.tmp`);
        fs.writeFileSync(temporary, text, { mode: 0o600 });
        fs.renameSync(temporary, fileOf(name));
        forgetOldest(folder);
      });
    },
  };
}

function folderFrom(env: NodeJS.ProcessEnv): string {
  if (env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME)) return path.join(env.XDG_CACHE_HOME, 'fiche');
  if (process.platform === 'win32') return path.join(env.LOCALAPPDATA ?? os.tmpdir(), 'fiche', 'Cache');
  const home = os.homedir();
  return process.platform === 'darwin'
    ? path.join(home, 'Library', 'Caches', 'fiche')
    : path.join(home, '.cache', 'fiche');
}

/** Step by step: asked for all of a path at once, Node never gives up where the system says that nothing is there. */
function makeFolder(folder: string): void {
  const parent = path.dirname(folder);
  if (parent !== folder && !fs.existsSync(parent)) makeFolder(parent);
  if (!fs.existsSync(folder)) fs.mkdirSync(folder, { mode: 0o700 });
}

function forgetOldest(folder: string): void {
  const files = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ file: path.join(folder, name), stat: fs.statSync(path.join(folder, name)) }))
    .sort((a, b) => b.stat.mtimeMs - a.stat.mtimeMs);
  let total = 0;
  for (const { file, stat } of files) {
    total += stat.size;
    if (total > LARGEST) fs.rmSync(file, { force: true });
  }
}

/** Null when it cannot be: nothing depends on what is kept. */
function attempted<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
