/** Waits for a file to change. */
import fs from 'node:fs';

/** Editors write in several steps: what follows at once is the same change. In milliseconds. */
const SETTLED_AFTER = 150;

/** Resolves once something has changed at these paths, or below them. */
export function change(paths: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const stops: (() => void)[] = [];
    let timer: NodeJS.Timeout | undefined;
    const done = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        for (const stop of stops) stop();
        resolve();
      }, SETTLED_AFTER);
    };
    for (const path of paths.filter((one) => one !== '-')) stops.push(watched(path, done));
  });
}

/** Tells of each change; gives back how to stop. */
function watched(path: string, tell: () => void): () => void {
  // Being replaced, or gone: its return is the change.
  if (!fs.existsSync(path)) {
    const interval = setInterval(() => fs.existsSync(path) && tell(), SETTLED_AFTER);
    return () => clearInterval(interval);
  }
  const watcher = fs.watch(path, { recursive: true });
  watcher.on('change', tell);
  // What was watched has gone: the next look says so.
  watcher.on('error', tell);
  return () => watcher.close();
}
