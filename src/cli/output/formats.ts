/** The formats that a machine reads, or that are sent to somebody. */
import type { Severity } from '../../model/severity.ts';
import { discreet } from '../../report/discreet.ts';
import { formatGithub } from '../../report/github.ts';
import { formatGitlab } from '../../report/gitlab.ts';
import { formatJunit } from '../../report/junit.ts';
import { formatMarkdown, formatTable } from '../../report/markdown.ts';
import { formatPlain } from '../../report/plain.ts';
import { formatQuestions } from '../../report/questions.ts';
import type { Run } from '../../report/report.ts';
import { formatSarif, type RuleHelp } from '../../report/sarif.ts';
import { FILE_FINDINGS } from '../../rules/file-findings.ts';
import { reference } from '../../rules/reference.ts';
import type { LintFormat } from '../args/targets.ts';

/** `published`: the same run, its paths from the root of the repository. */
export function format(
  run: Run,
  published: Run,
  name: Exclude<LintFormat, 'auto' | 'stylish' | 'json'>,
  threshold: Severity | null,
): string {
  if (name === 'junit') return formatJunit(run, threshold);
  if (name === 'sarif') return formatSarif(published, helpFrom());
  if (name === 'github') return formatGithub(published);
  if (name === 'gitlab') return formatGitlab(published);
  return FORMATS[name](run);
}

const FORMATS = {
  plain: formatPlain,
  markdown: formatMarkdown,
  questions: formatQuestions,
} as const;

/** The page of a run of a workflow; longer, GitHub would refuse it whole. */
export function summary(run: Run): string {
  const published = discreet(run);
  const table = run.files.length > 1 ? `${formatTable(published)}\n\n` : '';
  const text = `${table}${formatMarkdown(published)}`;
  return text.length <= SUMMARY_LIMIT
    ? text
    : `${text.slice(0, text.lastIndexOf('\n', SUMMARY_LIMIT))}\n\nLa suite est dans le journal.\n`;
}

/** Of 1 MiB in UTF-8, where a letter may take three. In UTF-16 units. */
const SUMMARY_LIMIT = 300_000;

function helpFrom(): (id: string) => RuleHelp | null {
  const entries = new Map(reference().map((entry) => [entry.id, entry]));
  return (id) => {
    const sentence = FILE_FINDINGS.get(id);
    const plain = sentence === undefined ? null : { title: sentence, why: sentence, ask: null, source: '' };
    return entries.get(id) ?? plain;
  };
}
