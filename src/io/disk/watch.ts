/** Waits for a file to change. */
import fs from 'node:fs';
import path from 'node:path';
import { codeOf } from './failures.ts';

/** Editors write in several steps: what follows at once is the same change. In milliseconds. */
const SETTLED_AFTER = 150;
/** Between two looks at what the system does not watch for us. In milliseconds. */
const LOOK_EVERY = 700;

/** In a folder, what may change a judgement: fiches and published texts, what is left aside. */
const READ = /(?:\.(?:ya?ml|md|markdown)|(?:^|[\\/])\.gitignore)$/i;
/** Nothing tells a folder by its name from a log: it counts when it comes or goes. */
const PERHAPS_FOLDER = /(?:^|[\\/])[^./\\]+$/;

function counts(event: string, name: string): boolean {
  return READ.test(name) || (event === 'rename' && PERHAPS_FOLDER.test(name));
}

type Stop = () => void;

/** Resolves once something has changed at these paths, or below them. */
export function change(paths: readonly string[], warn: (message: string) => void): Promise<void> {
  return new Promise((resolve) => {
    const stops: Stop[] = [];
    let timer: NodeJS.Timeout | undefined;
    let isWarned = false;
    const done = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        for (const stop of stops) stop();
        resolve();
      }, SETTLED_AFTER);
    };
    const refused = (at: string, error: unknown) => {
      if (!isWarned) warn(lookedAt(codeOf(error)));
      isWarned = true;
      stops.push(looked(at, done));
    };
    for (const at of paths.filter((one) => one !== '-')) stops.push(watched(at, done, refused));
  });
}

function lookedAt(code: string): string {
  const why = code === 'ENOSPC' || code === 'EMFILE' ? 'il surveille déjà trop de fichiers' : `il le refuse (${code})`;
  return `Le système ne surveille pas ces fichiers pour nous : ${why}. Ils sont relus chaque seconde.`;
}

/** Tells of each change. */
function watched(at: string, tell: () => void, refused: (at: string, error: unknown) => void): Stop {
  // Being replaced, gone, or not there yet: its coming is the change.
  if (!fs.existsSync(at)) return looked(at, tell);
  try {
    const isFolder = fs.statSync(at).isDirectory();
    const watcher = fs.watch(at, { recursive: true });
    // A report or a log that is written beside the fiches would be judged for ever.
    watcher.on('change', (event, name) => {
      if (!isFolder || name === null || counts(event, String(name))) tell();
    });
    watcher.on('error', (error) => {
      watcher.close();
      // What was watched has gone: the next look says so.
      if (fs.existsSync(at)) refused(at, error);
      else tell();
    });
    return () => watcher.close();
  } catch (error) {
    refused(at, error);
    return () => {};
  }
}

function looked(at: string, tell: () => void): Stop {
  const before = stateOf(at);
  const interval = setInterval(() => stateOf(at) !== before && tell(), LOOK_EVERY);
  return () => clearInterval(interval);
}

/** Changes when a file there does, comes or goes. */
function stateOf(at: string): string {
  try {
    const stat = fs.statSync(at);
    if (!stat.isDirectory()) return `${stat.mtimeMs} ${stat.size}`;
    const names = fs.readdirSync(at).filter((name) => name !== '.git' && name !== 'node_modules');
    return names
      .filter((name) => READ.test(name))
      .map((name) => `${name} ${stateOf(path.join(at, name))}`)
      .join('\n');
  } catch (error) {
    return codeOf(error);
  }
}
