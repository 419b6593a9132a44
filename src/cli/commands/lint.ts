import { plural, quote } from '../../french/typography.ts';
import { type Comparison, newOnly } from '../../judge/compare.ts';
import type { FileReport } from '../../judge/file-report.ts';
import { withFolder } from '../../judge/folder.ts';
import type { LintOptions } from '../../judge/lint.ts';
import { rank } from '../../model/severity.ts';
import { type Run, summarise } from '../../report/report.ts';
import { adjustable } from '../../rules/adjustable.ts';
import { decode, SIZE_LIMIT } from '../../source/decode.ts';
import type { LintFlags } from '../args/flags.ts';
import { readChanged } from '../files/changed-inputs.ts';
import { configsAbove } from '../files/configs-above.ts';
import { compareWith, compareWithFile } from '../files/former.ts';
import { indexFile, isNamedByGit } from '../files/history.ts';
import { readInputs } from '../files/inputs.ts';
import { judgeFor } from '../files/judging.ts';
import { type Input, opened } from '../files/lint-input.ts';
import { Workspace } from '../files/workspace.ts';
import { THRESHOLDS } from '../output/deliver.ts';
import { delivered, refuseOnePlace } from '../output/reports.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';

export async function lint(paths: readonly string[], flags: LintFlags, version: string, io: Io): Promise<number> {
  refuseMixtures(paths, flags);
  if (flags.printConfig !== undefined) {
    const { printConfig } = await import('../output/on-demand.ts');
    io.stdout.write(printConfig(flags.printConfig, workspaceOf(flags, io), io));
    return 0;
  }
  if (!flags.watch) return once(paths, flags, version, io);
  const changed = () => {
    const index = flags.staged ? indexFile(io.git) : [];
    return io.files.change([...paths, ...index, ...watchedConfigs(paths, flags, io)], (message) =>
      io.stderr.write(`${message}\n`),
    );
  };
  // What is saved during a judgement calls for the next one; what it mends or writes itself does not.
  const writes = flags.fix || flags.targets.some(({ output }) => output !== null);
  const judged = async (work: () => Promise<unknown>) => {
    const next = writes ? null : changed();
    await work();
    return { change: next ?? changed() };
  };
  const again = () => tolerant(() => once(paths, flags, version, io), io);
  for (let { change } = await judged(() => once(paths, flags, version, io)); ; { change } = await judged(again)) {
    io.stderr.write('En attente d’un changement. Ctrl-C pour arrêter.\n');
    await change;
  }
}

/** Where a configuration is, or could come, for what is judged. */
function watchedConfigs(paths: readonly string[], { config }: LintFlags, io: Io): string[] {
  return config === undefined ? paths.flatMap((path) => configsAbove(path, io)) : [config];
}

/** While files are being edited, what cannot be judged now may be in a moment. */
async function tolerant(work: () => Promise<number>, io: Io): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.stderr.write(`${error.message}\n`);
  }
}

function workspaceOf(flags: LintFlags, io: Io): Workspace {
  return new Workspace(io, adjustable, flags.config ?? null);
}

/** Options that cannot both be obeyed. Throws `UserError`. */
function refuseMixtures(paths: readonly string[], flags: LintFlags): void {
  if (flags.newOnly && flags.compare === undefined)
    throw new UserError('--new-only demande aussi --compare, qui dit avec quoi comparer. Par exemple : --compare main');
  if (flags.since !== undefined && flags.staged)
    throw new UserError('--since et --staged choisissent chacun les fiches à juger. Gardez l’un des deux.');
  if (flags.diff && !flags.fix) throw new UserError('--diff va avec --fix : il montre ce que --fix changerait.');
  if (flags.fix && flags.staged)
    throw new UserError('--fix corrige les fichiers du dossier, --staged juge ceux du prochain commit. Choisissez.');
  if (flags.watch && paths.includes('-'))
    throw new UserError('--watch attend qu’un fichier change. Donnez des fiches ou des dossiers par leur nom.');
  if (flags.fix && paths.includes('-'))
    throw new UserError('--fix corrige des fichiers. Donnez leur nom au lieu de « - ».');
}

async function once(paths: readonly string[], flags: LintFlags, version: string, io: Io): Promise<number> {
  refuseOnePlace(flags.targets, io);
  const workspace = workspaceOf(flags, io);
  const byGit = flags.since !== undefined || flags.staged === true;
  const {
    inputs: found,
    ignored,
    nested,
    elsewhere,
    missed,
    unsettled,
  } = byGit
    ? readChanged(paths, flags, io, workspace)
    : await readInputs(paths, io, workspace, {
        stdinName: flags.stdinFilename,
        mayBeNone: flags.compare !== undefined,
      });
  const { inputs, diff, unwritten } = flags.fix
    ? await fixed(found, flags, io)
    : { inputs: found, diff: null, unwritten: [] };
  const { files, comparison } = await judged(inputs, paths, flags, workspace, io);
  const excess = tooManyWarnings(files, flags);
  const exitCode = files.some(couldNotOpen) ? 2 : Number(reachesThreshold(files, flags) || excess !== null);
  const today = flags.today ?? io.today();
  const run: Run = {
    version,
    today,
    files,
    textOf: textsOf(inputs, io),
    exitCode,
    quiet: flags.quiet === true,
    all: flags.all === true,
    scope: scopeOf(paths, flags, io),
    ...(comparison && { comparison }),
  };
  // Shown instead of what would be there; reports asked for in files are written all the same.
  const targets = diff === null ? flags.targets : flags.targets.filter(({ output }) => output !== null);
  const failures = [...unwritten, ...unsettled, ...(await delivered(run, targets, flags, io))];
  if (diff !== null) io.stdout.write(diff);
  const aside = ignored > 0 ? `, ${plural(ignored, 'laissée de côté', 'laissées de côté')}` : '';
  const others =
    nested.length > 0 ? `, ${plural(nested.length, 'dépôt imbriqué laissé', 'dépôts imbriqués laissés')} de côté` : '';
  const out = elsewhere > 0 ? `, ${plural(elsewhere, 'changée', 'changées')} hors de ce qui est jugé ici` : '';
  const unread = files.filter(couldNotOpen).length;
  const closed = unread > 0 ? `, ${plural(unread, 'qui n’a pas pu l’être', 'qui n’ont pas pu l’être')}` : '';
  io.stderr.write(`${plural(files.length - unread, 'fiche lue', 'fiches lues')}${closed}${aside}${others}${out}\n`);
  if (excess !== null) io.stderr.write(`${excess}\n`);
  for (const sentence of [...missed, ...failures]) io.stderr.write(`${sentence}\n`);
  return failures.length > 0 ? 2 : exitCode;
}

async function fixed(
  inputs: readonly Input[],
  flags: LintFlags,
  io: Io,
): Promise<{ inputs: readonly Input[]; diff: string | null; unwritten: readonly string[] }> {
  const { fixInputs, fixesAsDiff } = await import('../output/on-demand.ts');
  if (flags.diff) return { inputs, diff: fixesAsDiff(inputs, io), unwritten: [] };
  const { inputs: after, failures } = fixInputs(inputs, io);
  return { inputs: after, diff: null, unwritten: failures };
}

async function judged(
  inputs: readonly Input[],
  paths: readonly string[],
  flags: LintFlags,
  workspace: Workspace,
  io: Io,
): Promise<{ files: readonly FileReport[]; comparison: Comparison | null }> {
  const options: LintOptions = {
    today: flags.today ?? io.today(),
    phase: flags.phase ?? null,
    gate: flags.gate === true,
  };
  const judging = { options, cache: flags.cache, organisations: flags.organisations ?? null };
  const judge = await judgeFor(inputs, judging, workspace, io);
  const alone = await judge.all();
  const files = withFolder(alone, (path) => workspace.settingsOf(path));
  if (flags.compare === undefined) return { files, comparison: null };
  const now = { paths, staged: flags.staged === true, alone, files };
  const isFile = isFormer(flags.compare, io);
  // No name of git ends so.
  if (!isFile && /\.ya?ml$/i.test(flags.compare))
    throw new UserError(
      `${quote(flags.compare)} n’existe pas, ou ne s’ouvre pas. --compare attend une fiche, ou un nom que git connaît.`,
    );
  const compared = isFile
    ? compareWithFile(flags.compare, files, judge.one, io)
    : compareWith(flags.compare, now, workspace, judge.one, io);
  return flags.newOnly ? { ...compared, files: newOnly(compared.files) } : compared;
}

/** Whether a fiche is compared with, rather than a name of git's. Throws `UserError` of what is neither. */
function isFormer(given: string, io: Io): boolean {
  const content = io.files.read(given, SIZE_LIMIT);
  const isNone = given === '-' || (!content.ok && (content.failure === 'directory' || content.failure === 'special'));
  if (isNone && !isNamedByGit(given, io.git))
    throw new UserError(
      `${quote(given)} n’est ni une fiche ni un nom que git connaît. --compare attend l’une ou l’autre, par exemple origin/main.`,
    );
  if (content.ok && isNamedByGit(given, io.git))
    io.stderr.write(
      `${quote(given)} est un fichier, et un nom que git connaît : c’est au fichier que vos fiches sont comparées. Pour l’autre : refs/heads/${given}\n`,
    );
  return content.ok;
}

/** What tells this run from another of the same repository: the jobs of a matrix, say. */
function scopeOf(paths: readonly string[], { phase, gate }: LintFlags, io: Io): string[] {
  const places = paths
    .map((path) => (path === '-' ? path : io.files.fromRepository(path)))
    .filter((one) => one !== '.' && one !== '');
  return [...places, ...(phase === undefined ? [] : [`phase=${phase}`]), ...(gate ? ['gate'] : [])];
}

function couldNotOpen({ reached }: FileReport): boolean {
  return reached === 'nothing';
}

/** Read again where it is shown, rather than held from the judgement to the report. */
function textsOf(inputs: readonly Input[], io: Io): Run['textOf'] {
  const known = new Map(inputs.map((input) => [input.path, input]));
  return (path) => {
    const input = known.get(path);
    const content = input && opened(input, io.files.read).content;
    const decoded = content?.ok ? decode(content.bytes) : null;
    return decoded?.ok ? decoded.text.replace(/^\ufeff/, '') : null;
  };
}

function reachesThreshold(files: readonly FileReport[], flags: LintFlags): boolean {
  const threshold = THRESHOLDS[flags.failOn];
  return (
    threshold !== null && files.some(({ findings }) => findings.some((one) => rank(one.severity) >= rank(threshold)))
  );
}

/** Said, since no finding shows why the run failed; null when nothing was asked or all is admitted. */
function tooManyWarnings(files: readonly FileReport[], { maxWarnings }: LintFlags): string | null {
  if (maxWarnings === undefined) return null;
  const { warnings } = summarise({ files, exitCode: 0 });
  return warnings > maxWarnings
    ? `${plural(warnings, 'avertissement', 'avertissements')} : plus que n’en admet --max-warnings (${maxWarnings}).`
    : null;
}
