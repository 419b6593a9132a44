/** Threads that judge fiches beside the main one. */
import os from 'node:os';
import type { Workers } from '../cli/ports.ts';
import type { FileReport } from '../judge/file-report.ts';
import { trace } from './trace.ts';

/** More than this, and the main thread no longer follows. */
const MOST = 3;

/** `script`: address of what a worker runs. */
export function workersFrom(script: URL): Workers {
  return {
    count: Math.min(MOST, os.availableParallelism() - 1),
    lint: (jobs, options) =>
      new Promise((resolve) => {
        // Asked for by name: most commands start no thread, and importing it takes two milliseconds of each.
        const { Worker } = process.getBuiltinModule('node:worker_threads');
        // A thread that cannot start, or stops: its part is judged here.
        const giveUp = (error: unknown) => {
          trace('un fil d’exécution', error);
          resolve(null);
        };
        const reports: FileReport[] = [];
        try {
          const worker = new Worker(script, { workerData: { jobs, options } });
          worker.on('message', (some: FileReport[]) => reports.push(...some));
          worker.once('error', giveUp);
          worker.once('exit', () => resolve(reports.length === jobs.length ? reports : null));
        } catch (error) {
          giveUp(error);
        }
      }),
  };
}
