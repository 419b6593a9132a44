import { tooLong } from '../../core/decode.ts';
import { type FileReport, plainFinding, rank, type Severity } from '../../core/diagnostic.ts';
import { plural } from '../../core/french.ts';
import { type LintOptions, lintBytes, unreadable } from '../../core/lint.ts';
import { formatJson } from '../../report/json.ts';
import { formatQuestions } from '../../report/questions.ts';
import { type Run, summarise } from '../../report/report.ts';
import { formatStylish } from '../../report/stylish.ts';
import { CATALOGUE } from '../../rules/index.ts';
import { failureFinding, type Input, readInputs } from '../inputs.ts';
import type { Io } from '../io.ts';
import { styleOf, widthOf } from '../output.ts';
import type { LintFlags } from '../program.ts';

export async function lint(paths: readonly string[], flags: LintFlags, version: string, io: Io): Promise<number> {
  const options: LintOptions = {
    today: flags.today ?? io.today(),
    phase: flags.phase ?? null,
    gate: flags.gate === true,
  };
  const inputs = await readInputs(paths, io);
  const files = inputs.map((input) => judge(input, options));
  const exitCode = inputs.some(couldNotOpen) ? 2 : Number(fails(files, flags));
  const run: Run = { version, today: options.today, files, exitCode, quiet: flags.quiet === true };
  const text = await format(run, flags, io);
  if (flags.output === undefined) io.stdout.write(text);
  else io.files.write(flags.output, text);
  io.stderr.write(`${plural(files.length, 'fiche lue', 'fiches lues')}\n`);
  return exitCode;
}

function couldNotOpen({ content }: Input): boolean {
  return !content.ok && content.failure !== 'too-long';
}

function judge({ path, content }: Input, options: LintOptions): FileReport {
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

async function format(run: Run, flags: LintFlags, io: Io): Promise<string> {
  if (flags.format === 'json') return formatJson(run);
  if (flags.format === 'questions') return formatQuestions(run);
  const style = await styleOf(io, io.stdout, flags.color && flags.output === undefined);
  return formatStylish(run, { style, width: widthOf(io.stdout) });
}
