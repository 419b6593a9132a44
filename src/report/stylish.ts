/** For people at a terminal: grouped by file, with the user's own line, why it matters and what to ask whom. */

import { formatDate } from '../french/dates.ts';
import { capital, enumerate, visible, visibleName } from '../french/typography.ts';
import { columnsOf } from '../french/width.ts';
import { wrap } from '../french/wrap.ts';
import type { FileReport } from '../judge/file-report.ts';
import type { Diagnostic } from '../judge/finding.ts';
import { AXES, AXIS_WORDS } from '../model/axis.ts';
import { PHASE_WORDS, type Phase } from '../model/phase.ts';
import { SEVERITY_WORDS } from '../model/severity.ts';
import { WHO_WORDS } from '../model/who.ts';
import { firstScreen, titleLine } from './first-screen.ts';
import { absences } from './folded.ts';
import { gateBody, gateConclusion } from './gate.ts';
import { byUse } from './order.ts';
import { overview } from './overview.ts';
import { concluded, listed, progress, type Run, toldOf } from './report.ts';
import type { Style } from './style.ts';

export interface Screen {
  style: Style;
  /** Columns. */
  width: number;
}

const INDENT = '    ';

export function formatStylish(run: Run, screen: Screen): string {
  const { style, width } = screen;
  const isOne = run.files.length <= 1 || run.all || run.files.some(({ gate }) => gate !== null);
  const blocks = isOne
    ? run.files.map((file) => fileBlock(file, run, width, style)).filter((block) => block !== '')
    : run.files.some((file) => listed(file, run.quiet).length > 0)
      ? [overview(run, width, style)]
      : [];
  const changes = progress(run).map((line) => wrap(line, width, '', '  '));
  if (changes.length > 0) blocks.push(`${changes.join('\n')}\n`);
  return [...blocks, `${wrap(concluded(run, style.severity), width)}\n`].join('\n');
}

function fileBlock(file: FileReport, run: Run, width: number, style: Style): string {
  const { shown, folded } = toldOf(file, run);
  if (shown.length === 0 && folded.length === 0 && file.excused.length === 0 && file.gate === null) return '';
  const told = new Set<string>();
  const lines = file.source?.split('\n') ?? [];
  const show = (finding: Diagnostic) => entry(finding, lines, told, width, style);
  if (file.gate !== null) {
    const phase = file.phase ? gateTitle(file.gate) : '';
    const body = gateBody(file, run.quiet, style, show);
    return `${style.strong(visibleName(file.path))}${phase}\n\n${body}\n${gateConclusion(file, width, style)}\n`;
  }
  const parts = [
    file.phase === null ? titleLine(file, width, style) : firstScreen(file, shown, width, style),
    ...byRisk(shown).map(([title, findings]) => `${style.strong(title)}\n\n${findings.map(show).join('\n')}`.trimEnd()),
    ...assumed(file, width, style),
    ...[absences(file, folded)].flatMap((text) => (text === null ? [] : [wrap(text, width)])),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Each risk with what is said of it, the most useful first; the file itself before all. */
function byRisk(shown: readonly Diagnostic[]): [string, Diagnostic[]][] {
  return [null, ...AXES].flatMap((axis) => {
    const own = shown.filter((finding) => finding.axis === axis).sort(byUse);
    const title =
      axis === null ? 'Dans le fichier' : axis === 'transverse' ? 'Pour l’ensemble' : capital(AXIS_WORDS[axis]);
    return own.length > 0 ? [[title, own] as [string, Diagnostic[]]] : [];
  });
}

/** What the team assumes, so that a coach reads it too. */
function assumed({ excused }: FileReport, width: number, style: Style): string[] {
  if (excused.length === 0) return [];
  const lines = excused.map(({ rule, reason, until }) => {
    const end = until === null ? '' : ` (jusqu’au ${formatDate(until)})`;
    return wrap(`${rule} : ${visible(reason)}${end}`, width, '  ', '    ');
  });
  return [`${style.strong('Ce que l’équipe assume')}\n${lines.join('\n')}`];
}

function gateTitle(gate: Phase): string {
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
