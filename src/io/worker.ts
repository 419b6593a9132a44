/** What a thread runs: it judges the part it is given, answers, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { lintShare } from '../cli/files/lint-all.ts';
import { files } from './disk/files.ts';

const { jobs, options } = workerData;
parentPort?.postMessage(await lintShare(jobs, options, files.read));
