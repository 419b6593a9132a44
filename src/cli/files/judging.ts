/** What judges the files of a run: YAML here or in threads, published texts apart, each as it should be. */
import type { FileReport } from '../../judge/file-report.ts';
import type { LintOptions } from '../../judge/lint.ts';
import { decode } from '../../source/decode.ts';
import { markdownKind } from '../../source/text-kind.ts';
import type { Io, Job } from '../ports.ts';
import { lintKnown } from './known-reports.ts';
import { lintAll } from './lint-all.ts';
import { type Input, lintInput, opened, type ReadInput } from './lint-input.ts';
import { baseName, isFicheName } from './names.ts';
import { organisationsFrom } from './organisations.ts';
import type { Workspace } from './workspace.ts';

export interface Judging {
  options: Omit<LintOptions, 'settings'>;
  /** Whether reports of an earlier run may serve. */
  cache: boolean;
  /** Folder of the pages of organisations; null to look beside each published fiche. */
  organisations: string | null;
}

export interface Judge {
  one(input: ReadInput): FileReport;
  /** Reports in the order of the inputs. */
  all(): Promise<FileReport[]>;
}

/** `inputs`: what is to be judged, so that what reads published texts is only loaded for them. */
export async function judgeFor(
  inputs: readonly Input[],
  judging: Judging,
  workspace: Workspace,
  io: Io,
): Promise<Judge> {
  const { options } = judging;
  const organisations = organisationsFrom(judging.organisations, io);
  const jobOf = (input: Input): Job => {
    const text = publishedText(input, io);
    const job = { ...input, settings: workspace.settingsOf(input.path) };
    return text === null ? job : { ...job, published: { text, organisations: organisations(input.path) } };
  };
  const jobs = inputs.map(jobOf);
  const reader = jobs.some(({ published }) => published) ? await import('./published-files.ts') : null;
  return {
    one: (input) => {
      const { published, settings } = jobOf(input);
      return published && reader
        ? reader.lintText(input.path, published, settings, options.today)
        : lintInput(input, { ...options, settings });
    },
    all: () => (judging.cache ? lintKnown(jobs, options, io) : lintAll(jobs, options, io.workers, io.files.read)),
  };
}

/** Its text, when a file is a fiche written as a text; a file named as ours is YAML, whatever it holds. */
function publishedText(input: Input, io: Io): string | null {
  if (isFicheName(baseName(input.path))) return null;
  const { content } = opened(input, io.files.read);
  if (!content.ok) return null;
  const decoded = decode(content.bytes);
  return decoded.ok && markdownKind(decoded.text) !== null ? decoded.text : null;
}
