/** For people at a terminal: grouped by file, with the user's own line, why it matters and what to ask whom. */

import { enumerate, visible } from '../french/typography.ts';
import { columnsOf } from '../french/width.ts';
import { wrap } from '../french/wrap.ts';
import type { FileReport } from '../judge/file-report.ts';
import type { Diagnostic } from '../judge/finding.ts';
import { PHASE_WORDS, type Phase } from '../model/phase.ts';
import { SEVERITY_WORDS } from '../model/severity.ts';
import { WHO_WORDS } from '../model/who.ts';
import { gateBody, gateConclusion } from './gate.ts';
import { concluded, listed, progress, type Run } from './report.ts';
import type { Style } from './style.ts';

export interface Screen {
  style: Style;
  /** Columns. */
  width: number;
}

const INDENT = '    ';

export function formatStylish(run: Run, screen: Screen): string {
  const { style } = screen;
  const blocks = run.files
    .map((file) => fileBlock(file, run.quiet, screen.width, style))
    .filter((block) => block !== '');
  const changes = progress(run).map((line) => wrap(line, screen.width, '', '  '));
  if (changes.length > 0) blocks.push(`${changes.join('\n')}\n`);
  return [...blocks, `${wrap(concluded(run, style.severity), screen.width)}\n`].join('\n');
}

function fileBlock(file: FileReport, quiet: boolean, width: number, style: Style): string {
  const findings = listed(file, quiet);
  if (findings.length === 0 && file.gate === null) return '';
  const told = new Set<string>();
  const lines = file.source?.split('\n') ?? [];
  const phase = file.phase ? phaseTitle(file.phase, file.gate) : '';
  const show = (finding: Diagnostic) => entry(finding, lines, told, width, style);
  const body = file.gate === null ? findings.map(show).join('\n') : gateBody(file, quiet, style, show);
  const end = file.gate === null ? '' : `\n${gateConclusion(file, width, style)}\n`;
  return `${style.strong(visible(file.path))}${phase}\n\n${body}${end}`;
}

function phaseTitle(phase: Phase, gate: Phase | null): string {
  if (!gate) return ` (${PHASE_WORDS[phase]})`;
  return ` (sortie ${/^[aeiou]/.test(gate) ? 'd’' : 'de '}${PHASE_WORDS[gate]})`;
}

function entry(finding: Diagnostic, lines: readonly string[], told: Set<string>, width: number, style: Style): string {
  const { line, column } = finding.range.start;
  const word = style.severity(finding.severity, SEVERITY_WORDS[finding.severity]);
  const mark = finding.since === 'new' ? '  nouveau' : '';
  const head = `  ${line}:${column}  ${word}  ${style.faint(finding.rule)}${mark}`;
  const parts = [head, wrap(finding.message, width, INDENT)];
  const frame = codeFrame(finding, lines, width, style);
  if (frame) parts.push(frame);
  for (const advice of adviceOf(finding).filter((one) => !told.has(one))) {
    told.add(advice);
    parts.push(style.faint(wrap(advice, width, INDENT, `${INDENT}  `)));
  }
  return `${parts.join('\n')}\n`;
}

/** Each said once a file. */
function adviceOf({ why, ask, who }: Diagnostic): string[] {
  const names = who.map((one) => WHO_WORDS[one]);
  const people = names.length > 0 ? ` (${enumerate(names, 'ou')})` : '';
  return [...(why === null ? [] : [`Pourquoi : ${why}`]), ...(ask === null ? [] : [`À demander${people} : ${ask}`])];
}

/** The first line of the range, as the user wrote it, underlined. */
function codeFrame({ range }: Diagnostic, lines: readonly string[], width: number, style: Style): string | null {
  const source = lines[range.start.line - 1]?.replace(/\r$/, '');
  if (source === undefined || source.trim() === '') return null;
  const gutter = `${INDENT}${range.start.line} | `;
  const room = Math.max(20, width - gutter.length);
  const from = Math.max(0, range.start.column - 1 - Math.floor(room / 2));
  const shift = source.length > room ? from : 0;
  const shown = source.slice(shift, shift + room);
  const start = range.start.column - 1 - shift;
  const last = range.end.line === range.start.line ? range.end.column - 1 - shift : shown.length;
  const before = columnsOf(visible(shown.slice(0, start)).replace(/\t/g, ' '));
  const under = Math.max(1, columnsOf(visible(shown.slice(start, Math.min(last, shown.length))).trimEnd()));
  const carets = `${' '.repeat(gutter.length - 2)}| ${' '.repeat(before)}${'^'.repeat(under)}`;
  return `${style.faint(gutter)}${visible(shown).replace(/\t/g, ' ')}\n${style.faint(carets)}`;
}
