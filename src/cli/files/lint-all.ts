/** Every file of a run -> its report, in the same order: side by side once there are many. */
import type { FileReport } from '../../judge/file-report.ts';
import type { LintOptions } from '../../judge/lint.ts';
import type { Files, Job, Workers } from '../ports.ts';
import { lintInput, opened } from './lint-input.ts';

/** With fewer files, starting a worker takes longer than it saves. */
const WORTH_SHARING = 200;

/** `options`: of all; each job has the settings of its own file. `read`: of the disk. */
export async function lintAll(
  jobs: readonly Job[],
  options: Omit<LintOptions, 'settings'>,
  workers: Workers,
  read: Files['read'],
): Promise<FileReport[]> {
  const shares = jobs.length < WORTH_SHARING ? 1 : workers.count + 1;
  const size = Math.ceil(jobs.length / shares);
  const [own = [], ...others] = Array.from({ length: shares }, (_, rank) => jobs.slice(rank * size, (rank + 1) * size));
  const elsewhere = others.map((share) => workers.lint(share, options));
  const here = await lintShare(own, options, read);
  const rest = await Promise.all(elsewhere);
  const all = await Promise.all(others.map((share, rank) => rest[rank] ?? lintShare(share, options, read)));
  return [...here, ...all.flat()];
}

/** What a worker does of the part it is given. */
export async function lintShare(
  jobs: readonly Job[],
  options: Omit<LintOptions, 'settings'>,
  read: Files['read'],
): Promise<FileReport[]> {
  // What reads published texts is only loaded for them.
  const texts = jobs.some(({ published }) => published) ? await import('./published-files.ts') : null;
  return jobs.map(({ settings, published, ...input }) =>
    detached(
      published && texts
        ? texts.lintText(input.path, published, settings, options.today)
        : lintInput(opened(input, read), { ...options, settings }),
    ),
  );
}

/** In the engine, a slice of a text holds the whole text: what is kept of ten thousand fiches must hold none. */
function detached(report: FileReport): FileReport {
  return structuredClone(report);
}
