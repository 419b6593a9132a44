/** What a coach reads first: which fiche, where its four risks stand, and at most three things to say. */
import { capital, quote, visible, visibleName } from '../french/typography.ts';
import { columnsOf } from '../french/width.ts';
import { wrap } from '../french/wrap.ts';
import type { FileReport } from '../judge/file-report.ts';
import type { Diagnostic } from '../judge/finding.ts';
import { AXIS_WORDS, type Axis, RISK_AXES } from '../model/axis.ts';
import { WHO_WORDS } from '../model/who.ts';
import { stateOf } from './gate.ts';
import { byUse } from './order.ts';
import { shownPhase } from './shown-phase.ts';
import type { Style } from './style.ts';

const MOST_POINTS = 3;
/** Of a message, and of its question. */
const MOST_ROWS = 2;

/** At most 20 lines of 80 columns. `shown`: what is discussed of the fiche. */
export function firstScreen(file: FileReport, shown: readonly Diagnostic[], width: number, style: Style): string {
  const first = firstPoints(shown).flatMap((finding, rank) => pointLines(finding, rank + 1, width));
  const states = RISK_AXES.map((axis) => riskLine(file, axis, shown, width));
  const toSay = first.length > 0 ? ['', style.strong('À dire d’abord'), ...first] : [];
  return [titleLine(file, width, style), '', ...states, ...toSay].join('\n');
}

/** What is said first, the most useful before; of what one rule says at several places, the first. */
export function firstPoints(shown: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...shown].sort(byUse);
  return sorted.filter((one, rank) => sorted.findIndex(({ rule }) => rule === one.rule) === rank).slice(0, MOST_POINTS);
}

export function titleLine(file: FileReport, width: number, style: Style): string {
  const shown = shownPhase(file);
  const phase = shown === '' ? '' : ` (${shown})`;
  const path = ending(visibleName(file.path), width - columnsOf(phase));
  const room = width - columnsOf(path + phase) - columnsOf(`, ${quote('')}`);
  const name = file.nom === null ? '' : cut(file.nom, Math.max(0, room));
  return `${style.strong(path)}${name === '' ? '' : `, ${quote(name)}`}${phase}`;
}

const LONGEST_NAME = Math.max(...RISK_AXES.map((axis) => AXIS_WORDS[axis].length));

/** « Solution : à relire. L’idée décrit un outil. » on one line. */
function riskLine(file: FileReport, axis: Axis, shown: readonly Diagnostic[], width: number): string {
  const word = AXIS_WORDS[axis];
  const name = capital(word).padEnd(LONGEST_NAME);
  const { state, reason: atGate } = file.readiness[axis];
  const [first] = shown.filter((finding) => finding.axis === axis).sort(byUse);
  const reason = state === 'pret' ? null : (first?.message ?? atGate);
  return cut(`  ${name} : ${stateOf(file, axis)}${reason === null ? '' : `. ${visible(reason)}`}`, width);
}

function pointLines({ message, ask, who, range }: Diagnostic, rank: number, width: number): string[] {
  const said = rows(`${rank}. Ligne ${range.start.line} : ${message}`, width, '  ', '     ');
  const person = who[0] === undefined || who[0] === 'porteur' ? 'au porteur' : `: ${WHO_WORDS[who[0]]}`;
  return [...said, ...(ask === null ? [] : rows(`À demander ${person} : ${ask}`, width, '     ', '     '))];
}

function rows(text: string, width: number, first: string, rest: string): string[] {
  const lines = wrap(text, width, first, rest).split('\n');
  if (lines.length <= MOST_ROWS) return lines;
  return [
    ...lines.slice(0, MOST_ROWS - 1),
    cut(
      `${lines
        .slice(MOST_ROWS - 1)
        .map((line) => line.trim())
        .join(' ')}`,
      width - rest.length,
      rest,
    ),
  ];
}

/** The end of a path, where its beginning does not fit: its neighbours share it. */
export function ending(path: string, width: number): string {
  return columnsOf(path) <= width ? path : `…${[...path].slice(1 - width).join('')}`;
}

/** On one line, with « … » where it does not fit. */
export function cut(text: string, width: number, lead = ''): string {
  if (columnsOf(text) <= width) return lead + text;
  if (width < 2) return '';
  const kept: string[] = [];
  let columns = 1;
  for (const letter of text) {
    columns += columnsOf(letter);
    if (columns > width) break;
    kept.push(letter);
  }
  return `${lead}${wholeWords(kept.join(''))}…`;
}

/** Without the word that is cut, unless it is nearly all there is. */
function wholeWords(start: string): string {
  const at = start.lastIndexOf(' ');
  return at > start.length / 2 ? start.slice(0, at) : start.trimEnd();
}
