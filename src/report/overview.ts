/** Several fiches at once: a table, then a few lines for each that has something to say. */
import { plural, typedName, visible, visibleName } from '../french/typography.ts';
import { columnsOf } from '../french/width.ts';
import { wrap } from '../french/wrap.ts';
import type { FileReport } from '../judge/file-report.ts';
import { AXIS_WORDS, type Axis, RISK_AXES } from '../model/axis.ts';
import { SEVERITY_WORDS } from '../model/severity.ts';
import { cut, ending } from './first-screen.ts';
import { stateOf } from './gate.ts';
import { byUse } from './order.ts';
import { type Run, toldOf } from './report.ts';
import { shownPhase } from './shown-phase.ts';
import type { Style } from './style.ts';

const MOST_POINTS = 4;

export function overview(run: Run, width: number, style: Style): string {
  const details = run.files.flatMap((file) => detailsOf(file, run, width, style));
  // A line that was cut hides what to write.
  const isCut = details.some((line) => line.endsWith('…'));
  const whole = isCut ? [...wrap(WHOLE, width).split('\n'), ''] : [];
  return [...table(run.files, width, style), ...details, ...whole].join('\n');
}

const WHOLE =
  'Pour lire un constat en entier : fiche lint, puis le nom de sa fiche. Tous à la suite : la même commande avec --all.';

const TITLES = ['Fiche', 'Phase', ...RISK_AXES.map((axis) => AXIS_WORDS[axis])];

/** As wide as what it holds; long paths lose their beginning, which their neighbours share. */
function table(files: readonly FileReport[], width: number, style: Style): string[] {
  const whole = files.map((file) => [
    visibleName(file.path),
    shownPhase(file) || '?',
    ...RISK_AXES.map((axis) => cell(file, axis)),
  ]);
  const isTooWide = width - besideNames(widthsOf(whole)) < NARROWEST;
  const rows = isTooWide ? whole.map((row) => row.map(shortly)) : whole;
  const widths = widthsOf(rows);
  const first = Math.min(widths[0] ?? 0, Math.max(NARROWEST, width - besideNames(widths)));
  const line = (row: readonly string[]) =>
    row
      .map((text, rank) => padded(rank === 0 ? ending(text, first) : text, rank === 0 ? first : (widths[rank] ?? 0)))
      .join('  ')
      .trimEnd();
  return [style.strong(line(TITLES)), ...rows.map(line), ''];
}

/** A name cut shorter is no name. In columns. */
const NARROWEST = 16;

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  return TITLES.map((title, rank) => Math.max(...[title, ...rows.map((row) => row[rank] ?? '')].map(columnsOf)));
}

/** Columns after that of the names, with the two spaces before each. */
function besideNames(widths: readonly number[]): number {
  return widths.slice(1).reduce((sum, one) => sum + one + 2, 0);
}

function shortly(state: string): string {
  return state.replace(/^à compléter \((\d+)\)$/, '$1 à faire');
}

function cell(file: FileReport, axis: Axis): string {
  return file.phase === null || file.published !== null ? '' : stateOf(file, axis);
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** At most six lines: its path, what to say first, and how much more there is. */
function detailsOf(file: FileReport, run: Run, width: number, style: Style): string[] {
  const { shown, folded } = toldOf(file, run);
  if (shown.length === 0) return [];
  const points = [...shown].sort(byUse).slice(0, MOST_POINTS);
  const lines = points.map(({ range, severity, message, rule }) =>
    cut(
      `  ${range.start.line}:${range.start.column}  ${SEVERITY_WORDS[severity]}  ${rule}  ${visible(message)}`,
      width,
    ),
  );
  const rest = [
    shown.length > points.length ? plural(shown.length - points.length, 'autre constat', 'autres constats') : '',
    folded.length > 0 ? plural(folded.length, 'question sans réponse', 'questions sans réponse') : '',
  ].filter((text) => text !== '');
  const more = rest.length > 0 ? [cut(`  ${rest.join(', ')} : fiche lint ${typedName(file.path)}`, width)] : [];
  return [style.strong(visibleName(file.path)), ...lines, ...more, ''];
}
