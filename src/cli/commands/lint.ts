import { tooLong } from '../../core/decode.ts';
import { type FileReport, plainFinding, rank, type Severity } from '../../core/diagnostic.ts';
import { judgeFolder } from '../../core/folder.ts';
import { plural } from '../../core/french.ts';
import { type LintOptions, lintBytes, unreadable } from '../../core/lint.ts';
import { discreet } from '../../report/discreet.ts';
import { formatGithub } from '../../report/github.ts';
import { formatGitlab } from '../../report/gitlab.ts';
import { formatJson } from '../../report/json.ts';
import { formatJunit } from '../../report/junit.ts';
import { formatMarkdown } from '../../report/markdown.ts';
import { formatPlain } from '../../report/plain.ts';
import { formatQuestions } from '../../report/questions.ts';
import { type Run, summarise } from '../../report/report.ts';
import { formatSarif, type RuleHelp } from '../../report/sarif.ts';
import { formatStylish } from '../../report/stylish.ts';
import { FILE_FINDINGS } from '../../rules/file-findings.ts';
import { CATALOGUE } from '../../rules/index.ts';
import { reference } from '../../rules/reference.ts';
import type { LintFlags } from '../flags.ts';
import { failureFinding, type Input, readChanged, readInputs } from '../inputs.ts';
import type { Io } from '../io.ts';
import { styleOf, widthOf } from '../output.ts';
import type { LintFormat, Target } from '../targets.ts';

export async function lint(paths: readonly string[], flags: LintFlags, version: string, io: Io): Promise<number> {
  const options: LintOptions = {
    today: flags.today ?? io.today(),
    phase: flags.phase ?? null,
    gate: flags.gate === true,
  };
  const byGit = flags.since !== undefined || flags.staged === true;
  const inputs = byGit ? readChanged(paths, flags, io) : await readInputs(paths, io, flags.stdinFilename);
  const files = judgeFolder(inputs.map((input) => judge(input, options)));
  const exitCode = inputs.some(couldNotOpen) ? 2 : Number(fails(files, flags));
  const run: Run = { version, today: options.today, files, exitCode, quiet: flags.quiet === true };
  for (const target of flags.targets) await deliver(run, target, flags, io);
  io.stderr.write(`${plural(files.length, 'fiche lue', 'fiches lues')}\n`);
  return exitCode;
}

function couldNotOpen({ content }: Input): boolean {
  return !content.ok && content.failure !== 'too-long';
}

/** One file, whatever could be read of it. */
export function judge({ path, content }: Input, options: LintOptions): FileReport {
  if (content.ok) return lintBytes(path, content.bytes, CATALOGUE, options);
  if (content.failure !== 'too-long') return unreadable(path, failureFinding(content.failure));
  const message = tooLong(content.size);
  return unreadable(path, plainFinding('fichier/taille', 'error', message, { pointer: '', on: 'value' }));
}

const THRESHOLDS: Record<LintFlags['failOn'], Severity | null> = {
  erreur: 'error',
  avertissement: 'warning',
  conseil: 'info',
  never: null,
};

function fails(files: readonly FileReport[], flags: LintFlags): boolean {
  const threshold = THRESHOLDS[flags.failOn];
  const reached =
    threshold !== null && files.some((file) => file.findings.some((one) => rank(one.severity) >= rank(threshold)));
  const { warnings } = summarise({ files, exitCode: 0 });
  return reached || (flags.maxWarnings !== undefined && warnings > flags.maxWarnings);
}

async function deliver(run: Run, { format, output }: Target, flags: LintFlags, io: Io): Promise<void> {
  const text = format === 'auto' ? await automatic(run, flags, io) : await formatted(run, format, output, flags, io);
  if (output === null) io.stdout.write(text);
  else io.files.write(output, text);
}

async function formatted(
  run: Run,
  format: Exclude<LintFormat, 'auto'>,
  output: string | null,
  flags: LintFlags,
  io: Io,
): Promise<string> {
  if (format === 'stylish') {
    const style = await styleOf(io, io.stdout, flags.color && output === null);
    return formatStylish(run, { style, width: widthOf(io.stdout) });
  }
  if (format === 'junit') return formatJunit(run, THRESHOLDS[flags.failOn]);
  if (format === 'sarif') return formatSarif(fromRepository(run, io), helpOf);
  if (format === 'github') return formatGithub(fromRepository(run, io));
  if (format === 'gitlab') return formatGitlab(fromRepository(run, io));
  return FORMATS[format](run);
}

const FORMATS = {
  json: formatJson,
  plain: formatPlain,
  markdown: formatMarkdown,
  questions: formatQuestions,
} as const;

/** What reads these formats knows the repository, not the folder of the command. */
function fromRepository(run: Run, io: Io): Run {
  return { ...run, files: run.files.map((file) => ({ ...file, path: io.files.fromRepository(file.path) })) };
}

/** The page of the run; longer, GitHub would refuse it whole. */
function summary(run: Run): string {
  const text = formatMarkdown(discreet(run));
  return text.length <= SUMMARY_LIMIT
    ? text
    : `${text.slice(0, text.lastIndexOf('\n', SUMMARY_LIMIT))}\n\nLa suite est dans le journal.\n`;
}

/** Of 1 MiB in UTF-8, where a letter may take three. In UTF-16 units. */
const SUMMARY_LIMIT = 300_000;

function helpOf(id: string): RuleHelp | null {
  const entry = reference().find((one) => one.id === id);
  const sentence = Object.hasOwn(FILE_FINDINGS, id) ? FILE_FINDINGS[id] : undefined;
  return entry ?? (sentence === undefined ? null : { title: sentence, why: sentence, ask: null, source: '' });
}

/** In a workflow, annotations and the readable log; at a terminal, the log alone. */
async function automatic(run: Run, flags: LintFlags, io: Io): Promise<string> {
  const log = await formatted(run, 'stylish', null, flags, io);
  if (io.env.GITHUB_ACTIONS !== 'true') return log;
  // What a fork writes in its fiche is not an order to the runner.
  const token = io.random();
  const annotations = formatGithub(fromRepository(run, io));
  if (io.env.GITHUB_STEP_SUMMARY) io.files.append(io.env.GITHUB_STEP_SUMMARY, summary(run));
  return `${annotations}::stop-commands::${token}\n${log}::${token}::\n`;
}
