/** Writes a run in each format that was asked for, each to its place. Formats that machines read are loaded when needed. */
import type { Severity } from '../../model/severity.ts';
import { jsonParts } from '../../report/json.ts';
import type { Run } from '../../report/report.ts';
import { formatStylish } from '../../report/stylish.ts';
import type { LintFlags } from '../args/flags.ts';
import type { LintFormat, Target } from '../args/targets.ts';
import { spareFiches } from '../files/spared.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { styleOf, widthOf } from './appearance.ts';

export const THRESHOLDS: Record<LintFlags['failOn'], Severity | null> = {
  erreur: 'error',
  avertissement: 'warning',
  conseil: 'info',
  never: null,
};

/** Where GitLab is told to look for its report. */
const GITLAB_REPORT = 'gl-code-quality-report.json';

/** Throws `UserError` when the file that was asked for cannot be written. */
export async function deliver(run: Run, { format, output }: Target, flags: LintFlags, io: Io): Promise<void> {
  if (format === 'auto') return automatic(run, flags, io);
  if (format === 'json') {
    asJson(run, output, io);
    return;
  }
  const text = await formatted(run, format, output, flags, io);
  if (output !== null) io.files.write(output, text);
  else io.stdout.write(format === 'stylish' ? unheard(text, io) : text);
}

/** What a fork writes in its fiche is not an order to the runner of GitHub. */
function unheard(log: string, io: Io): string {
  if (io.env.GITHUB_ACTIONS !== 'true') return log;
  const token = io.random();
  return `::stop-commands::${token}\n${log}::${token}::\n`;
}

/** As bytes, which take a third of what the text takes: it may be long. */
function asJson(run: Run, output: string | null, io: Io): void {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  for (const part of jsonParts(run)) {
    if (output === null) io.stdout.write(part);
    else parts.push(encoder.encode(part));
  }
  if (output !== null) io.files.write(output, joined(parts));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function formatted(
  run: Run,
  format: Exclude<LintFormat, 'auto' | 'json'>,
  output: string | null,
  flags: LintFlags,
  io: Io,
): Promise<string> {
  if (format === 'stylish') {
    const style = await styleOf(io, io.stdout, flags.color && output === null);
    return formatStylish(run, { style, width: widthOf(io.stdout) });
  }
  const formats = await import('./on-demand.ts');
  return formats.format(run, fromRepository(run, io), format, THRESHOLDS[flags.failOn]);
}

/** What reads some formats knows the repository, not the folder of the command. */
function fromRepository(run: Run, io: Io): Run {
  const files = run.files.map((file) => ({ ...file, path: io.files.fromRepository(file.path) }));
  const own = new Map(files.map(({ path }, rank) => [path, run.files[rank]?.path ?? path]));
  return { ...run, files, textOf: (path) => run.textOf(own.get(path) ?? path) };
}

/** In a pipeline, what its pages show and the readable log; at a terminal, the log alone. */
async function automatic(run: Run, flags: LintFlags, io: Io): Promise<void> {
  const isPublished = io.env.GITHUB_ACTIONS === 'true' || io.env.GITLAB_CI === 'true';
  // The log of a pipeline is read by as many eyes as the annotations beside it.
  const shown = isPublished ? (await import('./on-demand.ts')).discreet(run) : run;
  const log = await formatted(shown, 'stylish', null, flags, io);
  if (io.env.GITHUB_ACTIONS === 'true') {
    const annotations = await formatted(run, 'github', null, flags, io);
    io.stdout.write(`${annotations}${unheard(log, io)}`);
    const page = io.env.GITHUB_STEP_SUMMARY;
    const { summary } = await import('./on-demand.ts');
    if (page)
      aside(
        () => {
          spareFiches(page, pathsOf(run), io);
          io.files.append(page, summary(run));
        },
        'Le résumé de la page manque.',
        io,
      );
    return;
  }
  io.stdout.write(log);
  if (io.env.GITLAB_CI === 'true') {
    const report = io.env.CI_PROJECT_DIR ? io.files.join(io.env.CI_PROJECT_DIR, GITLAB_REPORT) : GITLAB_REPORT;
    const text = await formatted(run, 'gitlab', report, flags, io);
    const isWritten = aside(
      () => {
        spareFiches(report, pathsOf(run), io);
        io.files.write(report, text);
      },
      'Le rapport de qualité manque.',
      io,
    );
    if (isWritten) io.stderr.write(`Rapport de qualité : ${GITLAB_REPORT}\n`);
  }
}

function pathsOf(run: Run): string[] {
  return run.files.map(({ path }) => path);
}

/** What nobody asked for by name: when it fails, the findings stand, and so does their exit code. */
function aside(write: () => void, missing: string, io: Io): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.stderr.write(`${missing} ${error.message}\n`);
    return false;
  }
}
