/** Builds, then builds again after each change: `npm run dev`. A build that fails says so and waits for the next. */
import { spawnSync } from 'node:child_process';
import { watch } from 'node:fs';

/** One save is several events. */
const SETTLED_MS = 100;

/** @type {NodeJS.Timeout | undefined} */
let waiting;

for (const folder of ['src', 'schemas']) {
  watch(folder, { recursive: true }, (_, name) => {
    // What the build writes would call for a build.
    if (name === null || name.includes('.gen.')) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => build(name), SETTLED_MS);
  });
}
build('start');

/** @param {string} cause */
function build(cause) {
  const { status } = spawnSync(process.execPath, ['src/dev/build.js'], { stdio: 'inherit' });
  console.log(`${new Date().toLocaleTimeString('fr')} ${cause}: ${status === 0 ? 'built' : 'NOT built'}`);
}
