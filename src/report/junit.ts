/** JUnit XML: a suite a fiche, a case a finding; what does not fail the run is told without failing. */

import type { FileReport } from '../judge/file-report.ts';
import type { Diagnostic } from '../judge/finding.ts';
import { rank, SEVERITY_WORDS, type Severity } from '../model/severity.ts';
import { discreet } from './discreet.ts';
import { listed, type Run } from './report.ts';

/** `threshold`: from which severity a case fails; null when none does. */
export function formatJunit(run: Run, threshold: Severity | null): string {
  const suites = discreet(run).files.map((file) => suite(file, run.quiet, threshold));
  const counted = (part: keyof Counts) => suites.reduce((sum, { counts }) => sum + counts[part], 0);
  const head = `<testsuites name="fiche" tests="${counted('tests')}" failures="${counted('failures')}" errors="${counted('errors')}" skipped="${counted('skipped')}" time="0">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${[head, ...suites.map(({ text }) => text), '</testsuites>'].join('\n')}\n`;
}

interface Counts {
  tests: number;
  failures: number;
  errors: number;
  skipped: number;
}

function suite(file: FileReport, quiet: boolean, threshold: Severity | null): { text: string; counts: Counts } {
  const findings = listed(file, quiet);
  const broken = findings.filter(isBroken).length;
  const failures = findings.filter((finding) => !isBroken(finding) && fails(finding, threshold)).length;
  const judged = findings.length === 0 ? [passing(file)] : named(file, findings, threshold);
  const aside = setAside(file);
  const cases = [...judged, ...aside];
  const counts = { tests: cases.length, failures, errors: broken, skipped: aside.length };
  const open = `  <testsuite name="${attribute(file.path)}" tests="${counts.tests}" failures="${failures}" errors="${broken}" skipped="${counts.skipped}" time="0">`;
  return { text: [open, ...cases, '  </testsuite>'].join('\n'), counts };
}

function passing({ path }: FileReport): string {
  return `    <testcase classname="${attribute(path)}" name="fiche" file="${attribute(path)}" time="0"/>`;
}

/** What the team assumes, and what nobody can say for want of an answer: neither passed nor failed. */
function setAside({ path, excused, notAssessable }: FileReport): string[] {
  const line = (rule: string, kind: string, reason: string) =>
    `    <testcase classname="${attribute(path)}" name="${attribute(`${rule} (${kind})`)}" file="${attribute(path)}" time="0"><skipped message="${attribute(reason)}"/></testcase>`;
  return [
    ...excused.map(({ rule, reason }) => line(rule, 'assumé', reason)),
    ...notAssessable.map((rule) => line(rule, 'non évaluable', 'Il manque une réponse pour en juger.')),
  ];
}

/** The pair of a class and a name must be unique: GitLab merges the others. */
function named(file: FileReport, findings: readonly Diagnostic[], threshold: Severity | null): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = `${finding.rule} ${finding.pointer || '/'}`;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return testcase(file, finding, times === 1 ? base : `${base} (${times})`, threshold);
  });
}

function testcase({ path }: FileReport, finding: Diagnostic, name: string, threshold: Severity | null): string {
  const { range, message, ask, severity } = finding;
  const where = `classname="${attribute(path)}" name="${attribute(name)}" file="${attribute(path)}" line="${range.start.line}" time="0"`;
  const told = `${SEVERITY_WORDS[severity]}, ligne ${range.start.line} : ${message}${ask === null ? '' : `\nÀ demander : ${ask}`}`;
  const tag = isBroken(finding) ? 'error' : 'failure';
  const body =
    isBroken(finding) || fails(finding, threshold)
      ? `<${tag} message="${attribute(message)}" type="${attribute(finding.rule)}">${content(told)}</${tag}>`
      : `<system-out>${content(told)}</system-out>`;
  return `    <testcase ${where}>${body}</testcase>`;
}

/** The file could not be read or parsed: nothing else could be said of it. */
function isBroken({ kind }: Diagnostic): boolean {
  return kind === 'file' || kind === 'yaml';
}

function fails({ severity }: Diagnostic, threshold: Severity | null): boolean {
  return threshold !== null && rank(severity) >= rank(threshold);
}

/** Without what XML 1.0 does not admit. */
function content(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function attribute(text: string): string {
  return content(text).replace(/"/g, '&quot;').replace(/\s/g, ' ');
}
