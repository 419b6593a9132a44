/** Threads that judge fiches beside the main one. */
import os from 'node:os';
import type { Workers } from '../cli/ports.ts';
import type { FileReport } from '../judge/file-report.ts';

/** More than this, and the main thread no longer follows. */
const MOST = 3;

/** `script`: address of what a worker runs. */
export function workersFrom(script: URL): Workers {
  return {
    count: Math.min(MOST, os.availableParallelism() - 1),
    lint: async (jobs, options) => {
      const { Worker } = await import('node:worker_threads');
      return new Promise((resolve) => {
        // A thread that cannot start, or stops: its part is judged here.
        const giveUp = () => resolve(null);
        const reports: FileReport[] = [];
        try {
          const worker = new Worker(script, { workerData: { jobs, options } });
          worker.on('message', (some: FileReport[]) => reports.push(...some));
          worker.once('error', giveUp);
          worker.once('exit', () => resolve(reports.length === jobs.length ? reports : null));
        } catch {
          giveUp();
        }
      });
    },
  };
}
