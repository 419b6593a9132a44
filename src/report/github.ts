/** Annotations of a GitHub workflow: errors first, for only the first of each kind are shown. */

import { plural, visible } from '../french/typography.ts';
import type { Diagnostic } from '../judge/finding.ts';
import { rank, SEVERITIES, type Severity } from '../model/severity.ts';
import { discreet } from './discreet.ts';
import { listed, type Run } from './report.ts';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** The runner cuts a message there. In characters. */
const LONGEST = 4000;

export function formatGithub(run: Run): string {
  const all = discreet(run).files.flatMap((file) =>
    listed(file, run.quiet).map((finding) => ({ path: file.path, finding })),
  );
  const sorted = [...all].sort((a, b) => rank(b.finding.severity) - rank(a.finding.severity));
  const lines = (some: typeof sorted) => some.map(({ path, finding }) => `${annotation(path, finding)}\n`).join('');
  const grave = sorted.filter(({ finding }) => finding.severity !== 'info');
  // Among the notices, of which only the first are shown too.
  return lines(grave) + beyond(sorted) + lines(sorted.slice(grave.length));
}

/** GitHub shows that many of each kind for a step, and says nothing of the others. */
const SHOWN = 10;

function beyond(sorted: readonly { finding: Diagnostic }[]): string {
  const hidden = SEVERITIES.map((severity) => {
    const count = sorted.filter(({ finding }) => finding.severity === severity).length;
    // One notice is this very line.
    return Math.max(0, count - SHOWN + (severity === 'info' ? 1 : 0));
  }).reduce((sum, count) => sum + count, 0);
  const isFull = SEVERITIES.some(
    (severity) => sorted.filter(({ finding }) => finding.severity === severity).length > SHOWN,
  );
  if (!isFull) return '';
  const message = `GitHub montre dix constats de chaque gravité. ${plural(hidden, 'autre')} dans le journal et le résumé.`;
  return `::notice title=fiche lint::${escapeData(message)}\n`;
}

function annotation(path: string, { severity, range, rule, message, ask }: Diagnostic): string {
  const { start, end } = range;
  // The runner drops the columns of what spans several lines: the first line says enough.
  const isOneLine = start.line === end.line && end.column > start.column;
  const place: Record<string, string | number> = {
    file: visible(path),
    line: start.line,
    endLine: start.line,
    ...(isOneLine && { col: start.column, endColumn: end.column }),
    title: rule,
  };
  const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = ask === null ? message : `${message} À demander : ${ask}`;
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData([...text].slice(0, LONGEST).join(''))}`;
}

/** As the runner undoes it: the percent sign first. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
