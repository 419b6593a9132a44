/** What is kept of a run for the next one. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Cache } from '../../cli/ports.ts';
import { attempted, cacheFolder, keep } from './cache-folder.ts';

/** `buildFile`: names the build of the tool; without it, nothing is kept. */
export function cacheFrom(buildFile: URL, env: NodeJS.ProcessEnv): Cache {
  const folder = cacheFolder(env);
  return {
    build: () => attempted(() => fs.readFileSync(buildFile, 'utf8')),
    hash: (content) => createHash('sha1').update(content).digest('hex'),
    read: (name) => attempted(() => wholeFile(path.join(folder, `${name}.json`))),
    write: (name, text) => void attempted(() => keep(folder, `${name}.json`, () => text)),
  };
}

/** A pipe under that name would wait for ever. */
function wholeFile(file: string): string {
  if (!fs.statSync(file).isFile()) throw new Error(`${file} n’est pas un fichier.`);
  return fs.readFileSync(file, 'utf8');
}
