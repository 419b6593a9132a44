/**
 * Reports kept from one run to the next: a fiche that has not changed, judged by the same tool with the same settings on
 * the same day, is not judged again. Findings of the folder as a whole are never kept.
 */
import type { FileReport } from '../../judge/file-report.ts';
import type { LintOptions } from '../../judge/lint.ts';
import type { Settings } from '../../judge/settings.ts';
import { isObject } from '../../model/draft.ts';
import type { Io, Job } from '../ports.ts';
import { keptText, readKept } from './kept-by-content.ts';
import { lintAll } from './lint-all.ts';
import { opened } from './lint-input.ts';
import { isTextName } from './names.ts';

/** With fewer files, judging them takes less time than remembering them. */
const WORTH_KEEPING = 50;

/** Reports of one setting, beyond which the oldest are forgotten. */
const MOST_KEPT = 5000;

type Options = Omit<LintOptions, 'settings'>;

/** As `lintAll`, from what is known. */
export async function lintKnown(jobs: readonly Job[], options: Options, io: Io): Promise<FileReport[]> {
  const build = jobs.length < WORTH_KEEPING ? null : io.cache.build();
  if (build === null) return lintAll(jobs, options, io.workers, io.files.read);
  const name = io.cache.hash(JSON.stringify([build, options]));
  const known = readKept<FileReport>(io.cache.read(name), isReport);
  const settingsKey = keyOfSettings(io);
  // A published text is judged by what stands around it too.
  const keys = jobs.map((job) => {
    if (job.published !== undefined) return null;
    const { content } = opened(job, io.files.read);
    // By its name, the same bytes are a text or a fiche.
    const kind = isTextName(job.path) ? 'texte' : '';
    return content.ok ? io.cache.hash(content.bytes) + settingsKey(job.settings) + kind : null;
  });
  const unknown = jobs.filter((_, rank) => !known.has(keys[rank] ?? ''));
  const fresh = new Map(unknown.map((job, rank) => [job, rank]));
  const judged = await lintAll(unknown, options, io.workers, io.files.read);
  const reports = jobs.map((job, rank) => {
    const own = fresh.get(job);
    const report = own === undefined ? named(known.get(keys[rank] ?? ''), job) : judged[own];
    if (report === undefined) throw new Error('a file without a report');
    return report;
  });
  if (unknown.length > 0) io.cache.write(name, asText(known, keys, reports));
  return reports;
}

function keyOfSettings(io: Io): (settings: Settings) => string {
  const known = new Map<Settings, string>();
  return (settings) => {
    const key = known.get(settings) ?? io.cache.hash(JSON.stringify(settings, (_, value) => plain(value)));
    known.set(settings, key);
    return key;
  };
}

/** Maps and sets have no form of their own in JSON. */
function plain(value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}

/** The same text may stand elsewhere. */
function named(kept: FileReport | undefined, { path }: Job): FileReport | undefined {
  return kept && { ...kept, path };
}

function isReport(value: Record<string, unknown>): boolean {
  return Array.isArray(value.findings) && isObject(value.readiness) && Array.isArray(value.todo);
}

function asText(
  known: ReadonlyMap<string, FileReport>,
  keys: readonly (string | null)[],
  reports: readonly FileReport[],
): string {
  const kept = new Map<string, FileReport>();
  for (const [rank, key] of keys.entries()) {
    const report = reports[rank];
    if (key === null || report === undefined) continue;
    kept.set(key, report);
  }
  for (const [key, report] of known) if (kept.size < MOST_KEPT && !kept.has(key)) kept.set(key, report);
  return keptText(kept);
}
