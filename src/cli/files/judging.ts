/** What judges the files of a run: YAML here or in threads, published texts apart, each as it should be. */
import type { FileReport } from '../../judge/file-report.ts';
import type { LintOptions } from '../../judge/lint.ts';
import { decode } from '../../source/decode.ts';
import { markdownKind } from '../../source/text-kind.ts';
import type { Io, Job } from '../ports.ts';
import { lintKnown } from './known-reports.ts';
import { lintAll } from './lint-all.ts';
import { type Input, lintInput } from './lint-input.ts';
import { isFicheName } from './names.ts';
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
  one(input: Input): FileReport;
  /** Reports in the order of the inputs. */
  all(inputs: readonly Input[]): Promise<FileReport[]>;
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
  const reader = inputs.some((input) => publishedText(input) !== null) ? await import('./published-files.ts') : null;
  const jobOf = (input: Input): Job => {
    const text = publishedText(input);
    const job = { ...input, settings: workspace.settingsOf(input.path) };
    return text === null ? job : { ...job, published: { text, organisations: organisations(input.path) } };
  };
  return {
    one: (input) => {
      const { published, settings } = jobOf(input);
      return published && reader
        ? reader.lintText(input.path, published, settings, options.today)
        : lintInput(input, { ...options, settings });
    },
    all: (list) => {
      const jobs = list.map(jobOf);
      return judging.cache ? lintKnown(jobs, options, io) : lintAll(jobs, options, io.workers);
    },
  };
}

/** Its text, when a file is a fiche written as a text; a file named as ours is YAML, whatever it holds. */
function publishedText({ path, content }: Input): string | null {
  if (!content.ok || isFicheName(path.slice(path.lastIndexOf('/') + 1))) return null;
  const decoded = decode(content.bytes);
  return decoded.ok && markdownKind(decoded.text) !== null ? decoded.text : null;
}
