/** A review to send to the author: what blocks, what to look at again, and the questions, in Markdown. */

import { formatDate } from '../french/dates.ts';
import { capital, enumerate, quote } from '../french/typography.ts';
import type { FileReport } from '../judge/file-report.ts';
import type { Diagnostic } from '../judge/finding.ts';
import { AXES, AXIS_WORDS, RISK_AXES } from '../model/axis.ts';
import { escapeMarkdown } from '../model/escape.ts';
import { WHO_WORDS } from '../model/who.ts';
import { absences } from './folded.ts';
import { stateOf } from './gate.ts';
import { byUse } from './order.ts';
import { concluded, progress, type Run, toldOf } from './report.ts';
import { endedNote, shownPhase } from './shown-phase.ts';

export function formatMarkdown(run: Run): string {
  const changes = progress(run).map((line) => `- ${escapeMarkdown(line)}`);
  const progressed = changes.length > 0 ? [`## Ce qui a changé\n\n${changes.join('\n')}`] : [];
  const letters = run.files.map((file) => letter(file, run));
  return `${[...progressed, ...letters, escapeMarkdown(concluded(run))].join('\n\n')}\n`;
}

/** Where each fiche stands, for those who follow several. */
export function formatTable({ files }: Run): string {
  const rows = files.map((file) => [
    escapeMarkdown(file.path),
    shownPhase(file) || '?',
    ...RISK_AXES.map((axis) => (file.phase === null ? '' : stateOf(file, axis))),
  ]);
  const titles = ['Fiche', 'Phase', ...RISK_AXES.map((axis) => AXIS_WORDS[axis])];
  return [titles, titles.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Three sentences, what is solid, then the points by risk: a letter that can be sent as it is. */
function letter(file: FileReport, run: Run): string {
  const { shown, folded } = toldOf(file, run);
  const asked = new Set<string>();
  const rest = absences(file, folded);
  const points = [null, ...AXES].map((axis) => {
    const own = shown.filter((finding) => finding.axis === axis).sort(byUse);
    const title =
      axis === null ? 'Dans le fichier' : axis === 'transverse' ? 'Pour l’ensemble' : capital(AXIS_WORDS[axis]);
    return own.length === 0 ? '' : `### ${title}\n\n${own.map((finding) => item(finding, asked)).join('\n')}`;
  });
  const phase = shownPhase(file);
  const parts = [
    `## ${escapeMarkdown(file.path)}${phase && `, ${phase.toLowerCase()}`}`,
    file.phase === null ? '' : opening(file, shown),
    endedNote(file) ?? '',
    ...points,
    assumed(file),
    rest === null ? '' : escapeMarkdown(rest),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function opening(file: FileReport, shown: readonly Diagnostic[]): string {
  const name = file.nom === null ? 'cette fiche' : quote(file.nom);
  const ready = RISK_AXES.filter((axis) => file.readiness[axis].state === 'pret').map((axis) => AXIS_WORDS[axis]);
  const solid =
    file.published !== null
      ? ''
      : ready.length === 0
        ? 'Aucun des quatre risques n’est encore prêt.'
        : `Ce qui est solide : ${enumerate(ready, 'et')}.`;
  const [first] = [...shown].sort(byUse);
  const next =
    first === undefined ? 'Rien n’est à reprendre dans ce qui est écrit.' : `À reprendre d’abord : ${first.message}`;
  return escapeMarkdown([`Voici une relecture de ${name}.`, solid, next].filter((part) => part !== '').join(' '));
}

function item({ message, range, ask, who, rule, severity, since }: Diagnostic, asked: Set<string>): string {
  const person = who[0] ? ` (${WHO_WORDS[who[0]]})` : '';
  const isNew = ask !== null && !asked.has(ask);
  if (ask !== null) asked.add(ask);
  const question = isNew ? `\n  - À demander${person} : ${escapeMarkdown(ask)}` : '';
  const word = severity === 'error' ? '**bloquant**, ' : '';
  return `- ${since === 'new' ? '**Nouveau.** ' : ''}${word}ligne ${range.start.line} : ${escapeMarkdown(message)} \`${rule}\`${question}`;
}

function assumed({ excused }: FileReport): string {
  if (excused.length === 0) return '';
  const lines = excused.map(({ rule, reason, until }) => {
    const end = until === null ? '' : ` (jusqu’au ${formatDate(until)})`;
    return `- \`${rule}\` : ${escapeMarkdown(reason)}${end}`;
  });
  return `### Ce que l’équipe assume\n\n${lines.join('\n')}`;
}
