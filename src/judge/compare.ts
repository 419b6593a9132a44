/** Two verdicts on the same fiches: what is new, what is fixed, what is still open. Pure. */

import { type FileReport, STAGES, type Stage } from './file-report.ts';
import type { Diagnostic } from './finding.ts';
import type { Kind } from './kind.ts';

/** A finding that was there before and is there no more. */
export interface Fixed {
  /** Of the fiche as it is now. */
  path: string;
  finding: Diagnostic;
}

export interface Comparison {
  /** What the person compared with, as typed. */
  base: string;
  fixed: readonly Fixed[];
  counts: { new: number; fixed: number; open: number };
  /** Fiches that were there and are there no more: nothing in them was fixed. */
  removed: readonly string[];
}

/** `renamed`: paths now -> paths before, as git tells them. */
export function compare(
  base: string,
  before: readonly FileReport[],
  now: readonly FileReport[],
  renamed: ReadonlyMap<string, string>,
): { files: FileReport[]; comparison: Comparison } {
  const left = new Map(before.map((report) => [report.path, report]));
  const take = (path: string | undefined): FileReport | undefined => {
    const report = path === undefined ? undefined : left.get(path);
    if (path !== undefined) left.delete(path);
    return report;
  };
  const known = now.map((report) => take(report.path) ?? take(renamed.get(report.path)));
  const fixed: Fixed[] = [];
  const files = now.map((report, rank) => {
    // A name changed beyond what git recognises; the fiche says itself which it is.
    const before = known[rank] ?? take(namesake(report, [...left.values()]));
    const former = before !== undefined && isFiche(before) ? before : undefined;
    const { findings, gone } = marked(former?.findings ?? [], report.findings, (finding) => isUnread(former, finding));
    const mended = gone.filter((finding) => couldTell(report, finding));
    fixed.push(...mended.map((finding) => ({ path: report.path, finding })));
    return { ...report, findings };
  });
  const all = files.flatMap(({ findings }) => findings);
  const fresh = all.filter(({ since }) => since === 'new').length;
  const counts = { new: fresh, fixed: fixed.length, open: all.length - fresh };
  return { files, comparison: { base, counts, fixed, removed: [...left.keys()].sort() } };
}

function namesake({ identifiant }: FileReport, others: readonly FileReport[]): string | undefined {
  return identifiant === null ? undefined : others.find((other) => other.identifiant === identifiant)?.path;
}

/** The pointer of a large file, an empty one, another text: there was no fiche, and all of this one is new. */
function isFiche({ findings }: FileReport): boolean {
  return !findings.some(({ kind, severity }) => kind === 'file' && severity === 'error');
}

/** By fingerprint; then by rule and place, for a value that changed and is no better. */
function marked(
  before: readonly Diagnostic[],
  now: readonly Diagnostic[],
  isOld: (finding: Diagnostic) => boolean,
): { findings: Diagnostic[]; gone: Diagnostic[] } {
  const gone = new Set(before);
  const open = new Set<Diagnostic>();
  for (const keyOf of [byFingerprint, byPlace]) {
    const known = new Map<string, Diagnostic[]>();
    for (const finding of gone) known.set(keyOf(finding), [...(known.get(keyOf(finding)) ?? []), finding]);
    for (const finding of now.filter((one) => !open.has(one))) {
      const former = known.get(keyOf(finding))?.shift();
      if (!former) continue;
      open.add(finding);
      gone.delete(former);
    }
  }
  return {
    findings: now.map((finding) => ({ ...finding, since: open.has(finding) || isOld(finding) ? 'open' : 'new' })),
    gone: [...gone],
  };
}

/** A fiche that could not be read before hid what it held: that is not new. An error never passes for known unseen. */
function isUnread(former: FileReport | undefined, { kind, severity }: Diagnostic): boolean {
  return (
    severity !== 'error' && former !== undefined && STAGES.indexOf(former.reached) < STAGES.indexOf(TOLD_FROM[kind])
  );
}

function byFingerprint({ fingerprint }: Diagnostic): string {
  return fingerprint;
}

function byPlace({ rule, pointer }: Diagnostic): string {
  return `${rule} ${pointer}`;
}

/** What can no longer be read is not mended: whether the judgement now went far enough to find it again. */
function couldTell({ reached, notAssessable }: FileReport, { kind, rule }: Diagnostic): boolean {
  return STAGES.indexOf(reached) >= STAGES.indexOf(TOLD_FROM[kind]) && !notAssessable.includes(rule);
}

const TOLD_FROM: Readonly<Record<Kind, Stage>> = {
  file: 'text',
  yaml: 'values',
  schema: 'schema',
  todo: 'schema',
  folder: 'schema',
  requirement: 'all',
  rule: 'all',
  exception: 'all',
  house: 'all',
};

/** The same reports with their new findings alone. */
export function newOnly(files: readonly FileReport[]): FileReport[] {
  return files.map((file) => ({ ...file, findings: file.findings.filter(({ since }) => since === 'new') }));
}
