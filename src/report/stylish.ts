/** For people at a terminal: grouped by file, with the user's own line, why it matters and what to ask whom. */

import { formatDate } from '../french/dates.ts';
import { capital, enumerate, plural, visible, visibleName } from '../french/typography.ts';
import { columnsOf } from '../french/width.ts';
import { wrap } from '../french/wrap.ts';
import type { FileReport } from '../judge/file-report.ts';
import type { Diagnostic } from '../judge/finding.ts';
import { AXES, AXIS_WORDS } from '../model/axis.ts';
import { PHASE_WORDS, type Phase } from '../model/phase.ts';
import { SEVERITY_WORDS } from '../model/severity.ts';
import { WHO_WORDS } from '../model/who.ts';
import { firstPoints, firstScreen, titleLine } from './first-screen.ts';
import { absences } from './folded.ts';
import { gateBody, gateConclusion } from './gate.ts';
import { byUse } from './order.ts';
import { overview } from './overview.ts';
import { concluded, listed, progress, type Run, toldOf } from './report.ts';
import { endedNote } from './shown-phase.ts';
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
  const { shown, folded, left: untold } = toldOf(file, run);
  if (shown.length === 0 && folded.length === 0 && file.excused.length === 0 && file.gate === null) return '';
  const lines = run.textOf(file.path)?.split('\n') ?? [];
  // What the first screen asks is not asked again below it.
  const asked =
    file.gate === null && file.phase !== null && file.published === null
      ? firstPoints(shown).flatMap(({ ask }) => ask ?? [])
      : [];
  const told = new Set<string>(asked);
  let line = 0;
  const show = (finding: Diagnostic) => {
    const isSame = finding.range.start.line === line;
    line = finding.range.start.line;
    return entry(finding, isSame ? [] : lines, told, width, style);
  };
  if (file.gate !== null) {
    const phase = file.phase ? gateTitle(file.gate) : '';
    const body = gateBody(file, run.quiet, style, show);
    return `${style.strong(visibleName(file.path))}${phase}\n\n${body}\n${gateConclusion(file, width, style)}\n`;
  }
  const head =
    file.phase === null || file.published !== null
      ? titleLine(file, width, style)
      : firstScreen(file, shown, width, style);
  const ended = endedNote(file);
  const end = [
    ...(ended === null ? [] : [wrap(ended, width)]),
    ...assumed(file, width, style),
    ...[absences(file, folded)].flatMap((text) => (text === null ? [] : [wrap(text, width)])),
  ];
  const room = run.all ? Number.POSITIVE_INFINITY : SCREEN - rowsOf([head, ...end].join('\n\n')) - END;
  const { kept, left } = fitting(shown, room, show);
  const others = left + untold;
  const more = others > 0 ? [`${plural(others, 'autre constat', 'autres constats')}${NBSP}: --all les montre.`] : [];
  const details = byRisk(kept.keys()).map(([title, findings]) =>
    `${style.strong(title)}\n${findings.map((finding) => kept.get(finding) ?? '').join('\n')}`.trimEnd(),
  );
  return `${[head, ...details, ...more, ...end].join('\n\n')}\n`;
}

const NBSP = '\u00a0';
/** A thin fiche must not bury its true subjects. In rows. */
const SCREEN = 60;
/** What the run comes to, and what stands between parts. In rows. */
const END = 8;

function rowsOf(text: string): number {
  return text.split('\n').length;
}

/** As many as there is room for, the most useful first; what blocks is always there. Each with how it is shown. */
function fitting(
  shown: readonly Diagnostic[],
  room: number,
  show: (finding: Diagnostic) => string,
): { kept: Map<Diagnostic, string>; left: number } {
  const kept = new Map<Diagnostic, string>();
  let left = 0;
  let rows = 0;
  for (const [, findings] of byRisk(shown)) for (const finding of findings) kept.set(finding, show(finding));
  for (const finding of [...shown].sort(byUse)) {
    rows += rowsOf(kept.get(finding) ?? '');
    if (rows <= room || finding.severity === 'error') continue;
    kept.delete(finding);
    left += 1;
  }
  return { kept, left };
}

/** Each risk with what is said of it, the most useful first; the file itself before all. */
function byRisk(shown: Iterable<Diagnostic>): [string, Diagnostic[]][] {
  const all = [...shown];
  return [null, ...AXES].flatMap((axis) => {
    const own = all.filter((finding) => finding.axis === axis).sort(byUse);
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
  for (const { text, advice } of adviceOf(finding).filter((one) => !told.has(one.text))) {
    told.add(text);
    parts.push(style.faint(wrap(advice, width, INDENT, `${INDENT}  `)));
  }
  return `${parts.join('\n')}\n`;
}

/** Each said once a file. */
function adviceOf({ why, ask, who }: Diagnostic): { text: string; advice: string }[] {
  const names = who.map((one) => WHO_WORDS[one]);
  const people = names.length > 0 ? ` (${enumerate(names, 'ou')})` : '';
  const reason = why === null ? [] : [{ text: why, advice: `Pourquoi : ${why}` }];
  return [...reason, ...(ask === null ? [] : [{ text: ask, advice: `À demander${people} : ${ask}` }])];
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
