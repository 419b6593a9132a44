/**
 * Loaded before the tool by `node --import`: writes the peak memory of the process when it ends, in MiB.
 * Linux keeps `maxRSS` across `exec`, so that a child never shows less than the process that started it: `VmHWM`, which
 * starts again with each program, comes first. Lines are added, not replaced: a tool that starts others counts them all.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.FICHE_BENCH_PEAK;
if (isMainThread && file) process.on('exit', () => appendFileSync(file, `${peak() / 1024}\n`));

function peak() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
