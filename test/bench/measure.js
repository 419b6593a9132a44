/** One run of a program, timed from outside; and what is told of several. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PEER = fileURLToPath(new URL('peer.js', import.meta.url));
const PEAK = new URL('peak.js', import.meta.url).href;

/** A single core, the same for both sides, when the machine can do it. */
export const canPin = spawnSync('taskset', ['-c', '0', 'true'], { stdio: 'ignore' }).status === 0;

/** A built checkout of the tool. */
export function toolAt(root) {
  const script = join(root, 'bin', 'fiche.js');
  for (const file of [script, join(root, 'dist', 'start.cjs')]) {
    if (!existsSync(file)) throw new Error(`${file} n’existe pas. Lancez « npm run build » dans ${root}.`);
  }
  const { stdout } = spawnSync(process.execPath, [script, 'lint', '--help'], { encoding: 'utf8' });
  return { root, script, hasCache: stdout.includes('--no-cache') };
}

/** Runs Node to its end. `{ milliseconds, cpu, stdout }`; throws when the exit code is above `most`. */
export function node(args, { onOneCore = false, env = {}, most = 0, cwd } = {}) {
  const [command, ...before] = onOneCore && canPin ? ['taskset', '-c', '0', process.execPath] : [process.execPath];
  const options = { cwd, encoding: 'utf8', env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] };
  const used = childrenCpu();
  const start = process.hrtime.bigint();
  const { status, signal, stdout, stderr, error } = spawnSync(command, [...before, ...args], options);
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (error) throw error;
  if (status === null || status > most) throw new Error(`${args.join(' ')} : ${signal ?? `code ${status}`}\n${stderr}`);
  return { milliseconds, cpu: childrenCpu() - used, stdout };
}

/**
 * Milliseconds of processor of all the children that ended, to the nearest 10; not a number elsewhere than on Linux.
 * Other work on the machine makes a run longer, and leaves this almost as it is.
 */
function childrenCpu() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return Number.NaN;
  }
}

/** `{ milliseconds, cpu }` of the loop alone. */
export function peer(from, folder) {
  return JSON.parse(node([PEER, from, folder], { onOneCore: true }).stdout);
}

/** A whole run of `fiche lint`, from start to end. It may find errors in fiches (1), not fail (2). */
export function lint(tool, folder, { place, format, today, cache, flags = [], onOneCore = true, peak = false }) {
  const output = join(place, 'resultat');
  const peaks = join(place, 'pic');
  rmSync(peaks, { force: true });
  const args = ['lint', folder, '--format', format, '--today', today, ...flags, '-o', output];
  const { milliseconds, cpu } = node([...(peak ? ['--import', PEAK] : []), tool.script, ...args], {
    onOneCore,
    most: 1,
    env: { XDG_CACHE_HOME: cache, FICHE_BENCH_PEAK: peaks },
  });
  const lines = peak ? readFileSync(peaks, 'utf8').trim().split('\n') : [];
  return { milliseconds, cpu, output, peak: lines.reduce((sum, line) => sum + Number(line), 0) };
}

/** A cache that no other run has seen. */
export const newCache = (place) => mkdtempSync(join(place, 'cache-'));

/** Milliseconds until `wanted` shows on standard output, input left open; the process is then killed. */
export function untilShown(args, wanted, options) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(process.execPath, args, { ...options, stdio: ['pipe', 'pipe', 'ignore'] });
    let shown = '';
    let milliseconds = null;
    child.stdout.setEncoding('utf8').on('data', (text) => {
      shown += text;
      if (milliseconds !== null || !wanted.test(shown)) return;
      milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
      child.kill('SIGKILL');
    });
    child.on('error', reject);
    // Waited for: two processes at once would be measured together.
    child.on('close', () => {
      if (milliseconds === null) reject(new Error(`${args.join(' ')} : ${wanted} n’a pas paru\n${shown}`));
      else resolve(milliseconds);
    });
  });
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The ratio of each pair, so that what slows the machine for a moment slows both sides of it. */
export function ratios(over, under) {
  return over.map((value, index) => value / under[index]);
}
