/** What `bin` runs: one command, from code that an earlier run left compiled. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import tty from 'node:tty';
import { pathToFileURL } from 'node:url';
import v8 from 'node:v8';
import vm from 'node:vm';
import type { main } from '../cli/main.ts';
import { attempted, cacheFolder } from './disk/cache-folder.ts';
import { keepCompiled, readCompiled } from './disk/compiled-code.ts';
import { ENGINE } from './engine.ts';
import type { createIo } from './index.ts';

interface Fiche {
  main: typeof main;
  createIo: typeof createIo;
}

const MAJOR = Number.parseInt(process.versions.node, 10);
/**
 * Node 24 was seen to crash (SIGSEGV) three times in 65 runs whose threads started after its options had changed, and never in 150
 * runs without: there, the engine is left as it is.
 */
const CRASHES = 24;

/** `root`: where the package is installed. Answers the exit code. */
export async function start(root: string, argv: readonly string[]): Promise<number> {
  if (MAJOR < CRASHES) for (const flag of ENGINE) v8.setFlagsFromString(flag);
  // Node, and what draws the questions, ask the environment.
  if (argv.includes('--no-color')) {
    process.env.NO_COLOR = '1';
    delete process.env.FORCE_COLOR;
  }
  const { main, createIo } = loaded(root, argv);
  const io = createIo(pathToFileURL(`${root}/`));
  const code = await main(argv, io);
  // Node would finish compiling code that nobody will run, and tidy a memory that goes with it: a tenth of a short command.
  // An output that could not be written says so first.
  setImmediate(() => io.isWritten() && (CUT.has(code) && isTerminalGone() ? leaveHungUp() : process.exit()));
  return code;
}

/** As the contract says: by the person, or because the window was closed; what is read may end before the signal comes. */
const CUT = new Set([129, 130]);

function isTerminalGone(): boolean {
  return process.stdin.isTTY && !tty.isatty(0);
}

/** Node, when it ends, sets a terminal right that is no more, and aborts: the signal itself ends without a word. */
function leaveHungUp(): void {
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}

function loaded(root: string, argv: readonly string[]): Fiche {
  const folder = path.join(root, 'dist');
  const [command = ''] = argv;
  const build = attempted(() => fs.readFileSync(path.join(folder, 'build.txt'), 'utf8'));
  // To be debugged, code is loaded by Node, which then reads its maps.
  const isKept = build !== null && !process.env.FICHE_DEBUG && !argv.includes('--no-cache') && COMMAND.test(command);
  if (!isKept) return createRequire(path.join(folder, 'start.cjs'))('./fiche.cjs');
  const engine = v8.cachedDataVersionTag().toString(16);
  return loadedFrom(folder, `${command}-${build.slice(0, 8)}-${engine}.code`, `${build} ${engine}`);
}

/** As the contract says. */
const FAILED = 2;

/** A word, and no path. */
const COMMAND = /^(?:-{2})?[a-z]{2,20}$/;

/** As `require` does for files of ours, which ask for no other: Node's own modules are had by other means. */
function loadedFrom(folder: string, name: string, build: string): Fiche {
  const cache = cacheFolder(process.env);
  const known = readCompiled(cache, name, build);
  const scripts = new Map<string, vm.Script>();
  const modules = new Map<string, { exports: unknown }>();
  let isStale = false;
  const load = (file: string): unknown => {
    const before = modules.get(file);
    if (before) return before.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const cachedData = known.get(file);
    const filename = path.join(folder, file);
    // In ASCII only, says the build: read as such, it is not decoded.
    const code = `(function (module, exports, require) {${fs.readFileSync(filename, 'latin1')}\n})`;
    const script = new vm.Script(code, { filename, ...(cachedData && { cachedData }) });
    scripts.set(file, script);
    // New to this command, or compiled by an engine that no longer is.
    isStale ||= script.cachedDataRejected !== false;
    const from = path.dirname(file);
    script.runInThisContext()(module, module.exports, (asked: string) => load(path.join(from, asked)));
    return module.exports;
  };
  const fiche = load('fiche.cjs') as Fiche;
  process.once('exit', (code) => {
    // What could not be done used little of our code.
    if (!isStale || code === FAILED) return;
    keepCompiled(cache, name, build, () => new Map([...scripts].map(([file, one]) => [file, one.createCachedData()])));
  });
  return fiche;
}
