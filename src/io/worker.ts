/** What a thread runs: it judges the part it is given, answers little by little so as to hold little, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { lintShare } from '../cli/files/lint-all.ts';
import { files } from './disk/files.ts';

const AT_ONCE = 100;

async function judge(): Promise<void> {
  const { jobs, options } = workerData;
  for (let from = 0; from < jobs.length; from += AT_ONCE)
    parentPort?.postMessage(await lintShare(jobs.slice(from, from + AT_ONCE), options, files.read));
}

judge();
