/** What every format starts from: the reports of a run, and what they add up to. */

import { plural, quote, visibleName } from '../french/typography.ts';
import type { Comparison } from '../judge/compare.ts';
import type { FileReport } from '../judge/file-report.ts';
import type { Diagnostic } from '../judge/finding.ts';
import type { Severity } from '../model/severity.ts';
import { saidOnce } from './alike.ts';
import { byUse } from './order.ts';

export interface Run {
  version: string;
  /** `AAAA-MM-JJ`. */
  today: string;
  files: readonly FileReport[];
  /** The text of a fiche by its path, without its byte-order mark; null when it may not be shown, or cannot be read. */
  textOf: (path: string) => string | null;
  exitCode: number;
  /** Hides warnings and advice from the list, never from the counts. */
  quiet: boolean;
  /** Unfolds what readable formats only count. */
  all: boolean;
  /** What was asked for, as far as it tells this run from another: places from the root of the repository, options. */
  scope: readonly string[];
  /** With an earlier state of the same fiches, when it was asked for. */
  comparison?: Comparison;
}

export interface Summary {
  files: number;
  errors: number;
  warnings: number;
  infos: number;
  todo: number;
  notAssessable: number;
  exitCode: number;
}

export function summarise({ files, exitCode }: Pick<Run, 'files' | 'exitCode'>): Summary {
  const count = (severity: Severity) =>
    total(files, (file) => file.findings.filter((one) => one.severity === severity));
  return {
    files: files.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    todo: total(files, (file) => file.todo),
    notAssessable: total(files, (file) => file.notAssessable),
    exitCode,
  };
}

function total(files: readonly FileReport[], list: (file: FileReport) => readonly unknown[]): number {
  return files.reduce((sum, file) => sum + list(file).length, 0);
}

export function listed(file: FileReport, quiet: boolean): FileReport['findings'] {
  return quiet ? file.findings.filter((finding) => finding.severity === 'error') : file.findings;
}

/** Absence is counted, content is discussed: what a readable format says of a fiche. */
export interface Told {
  /** What is discussed. */
  shown: readonly Diagnostic[];
  /** Questions without an answer, only counted. */
  folded: readonly Diagnostic[];
  /** How many others there would be to discuss. */
  left: number;
}

/** At the gate all is discussed; before, what is missing is only counted, unless it blocks whatever the phase. */
export function toldOf(file: FileReport, run: Pick<Run, 'quiet' | 'all'>): Told {
  const findings = listed(file, run.quiet);
  if (file.gate !== null || run.all) return { shown: saidOnce(findings), folded: [], left: 0 };
  if (file.published !== null) {
    const shown = mostUseful(findings);
    return { shown, folded: [], left: findings.length - shown.length };
  }
  // What a branch takes away is told, where two states are compared.
  const isFolded = ({ kind, severity, since }: Diagnostic) =>
    kind === 'requirement' && severity !== 'error' && since !== 'new';
  return { shown: saidOnce(findings.filter((one) => !isFolded(one))), folded: findings.filter(isFolded), left: 0 };
}

/** Nobody asked for a judgement on a fiche that was published: few things, the most useful. */
const MOST_OF_PUBLISHED = 5;

function mostUseful(findings: FileReport['findings']): FileReport['findings'] {
  const first = new Set([...findings].sort(byUse).slice(0, MOST_OF_PUBLISHED));
  return findings.filter((one) => first.has(one) || one.severity === 'error');
}

/** What the run comes to, in a sentence or two. `tone` colours a count by its severity. */
export function concluded(run: Run, tone: (severity: Severity, text: string) => string = (_, text) => text): string {
  const { errors, todo, notAssessable } = summarise(run);
  const told = run.files.map((file) => toldOf(file, { quiet: false, all: run.all }));
  const counted = (severity: Severity) =>
    told.reduce((sum, { shown }) => sum + shown.filter((one) => one.severity === severity).length, 0);
  const [warnings, infos] = [counted('warning'), counted('info')];
  const unanswered = told.reduce((sum, { folded }) => sum + folded.length, 0);
  const tally = (count: number, severity: Severity, word: string) =>
    count === 0 ? '' : tone(severity, plural(count, word));
  const counts = [
    tally(errors, 'error', 'erreur'),
    tally(warnings, 'warning', 'avertissement'),
    tally(infos, 'info', 'conseil'),
  ].filter((text) => text !== '');
  const rest = [
    unanswered > 0 ? plural(unanswered, 'question sans réponse', 'questions sans réponse') : '',
    todo > 0 ? `${plural(todo, 'réponse')} à compléter` : '',
    notAssessable > 0
      ? `${plural(notAssessable, 'règle')} non évaluable${notAssessable > 1 ? 's' : ''}, faute de réponse`
      : '',
  ].filter((text) => text !== '');
  const fixable = run.files.reduce((sum, file) => sum + file.fixable, 0);
  if (fixable > 0) rest.push(`--fix en corrige ${fixable}`);
  // « Rien à signaler » beside questions without an answer would say that all is well.
  const isReady = run.files.every(({ readiness }) =>
    Object.values(readiness).every(({ state }) => state === 'pret' || state === 'non_evalue'),
  );
  // Nor does it, beside a state that the committee would not take.
  const later = isReady ? 'Rien à signaler.' : 'Rien à signaler aujourd’hui. Ce que le comité demandera : --gate.';
  const nothing = unanswered + todo > 0 ? 'Rien à redire sur ce qui est écrit.' : later;
  const head = counts.length > 0 ? `${counts.join(', ')}.` : nothing;
  return [head, ...rest.map((text) => `${text}.`), ...compared(run)].join(' ');
}

function compared({ comparison }: Run): string[] {
  if (!comparison) return [];
  const { base, counts, removed } = comparison;
  const tally = [plural(counts.new, 'nouveau', 'nouveaux'), plural(counts.fixed, 'résolu')];
  const open = counts.open > 0 ? [plural(counts.open, 'encore ouvert', 'encore ouverts')] : [];
  return [
    `Depuis ${quote(base)} : ${[...tally, ...open].join(', ')}.`,
    ...(removed.length > 0 ? [`${plural(removed.length, 'fiche retirée', 'fiches retirées')}.`] : []),
  ];
}

/** One line for each finding that is fixed, and each fiche that is gone. */
export function progress({ comparison }: Run): string[] {
  if (!comparison) return [];
  return [
    ...comparison.fixed.map(
      ({ path, finding }) => `Résolu : ${visibleName(path)}, ${finding.message} (${finding.rule})`,
    ),
    ...comparison.removed.map((path) => `Retirée : ${visibleName(path)}`),
  ];
}
