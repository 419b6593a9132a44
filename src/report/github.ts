/** Annotations of a GitHub workflow: errors first, for only the first of each kind are shown. */
import { type Diagnostic, rank, type Severity } from '../core/diagnostic.ts';
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
  return sorted.map(({ path, finding }) => `${annotation(path, finding)}\n`).join('');
}

function annotation(path: string, { severity, range, rule, message, ask }: Diagnostic): string {
  const { start, end } = range;
  // The runner drops the columns of what spans several lines: the first line says enough.
  const isOneLine = start.line === end.line && end.column > start.column;
  const place: Record<string, string | number> = {
    file: path,
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
