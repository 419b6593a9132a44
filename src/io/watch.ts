/** Waits for a file to change. */
import fs from 'node:fs';

/** Editors write in several steps: what follows at once is the same change. In milliseconds. */
const SETTLED_AFTER = 150;

/** Resolves once something has changed at these paths, or below them. */
export function change(paths: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const watchers: fs.FSWatcher[] = [];
    let timer: NodeJS.Timeout | undefined;
    const done = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        for (const watcher of watchers) watcher.close();
        resolve();
      }, SETTLED_AFTER);
    };
    for (const path of paths.filter((one) => one !== '-')) {
      // Being replaced, or gone: looked at again in a moment.
      if (!fs.existsSync(path)) {
        timer = setTimeout(done, SETTLED_AFTER);
        continue;
      }
      const watcher = fs.watch(path, { recursive: true });
      watcher.on('change', done);
      // What was watched has gone: the next look says so.
      watcher.on('error', done);
      watchers.push(watcher);
    }
  });
}
