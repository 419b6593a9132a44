/** A review to send to the author: what blocks, what to look at again, and the questions, in Markdown. */

import { visible } from '../french/typography.ts';
import type { FileReport } from '../judge/file-report.ts';
import type { Diagnostic } from '../judge/finding.ts';
import { AXES, AXIS_WORDS } from '../model/axis.ts';
import { PHASE_WORDS } from '../model/phase.ts';
import { WHO_WORDS } from '../model/who.ts';
import { stateOf } from './gate.ts';
import { concluded, listed, progress, type Run } from './report.ts';

export function formatMarkdown(run: Run): string {
  const changes = progress(run).map((line) => `- ${escapeMarkdown(line)}`);
  const progressed = changes.length > 0 ? [`## Ce qui a changé\n\n${changes.join('\n')}`] : [];
  const reviews = run.files.map((file) => review(file, run.quiet));
  return `${[...progressed, ...reviews, escapeMarkdown(concluded(run))].join('\n\n')}\n`;
}

function review(file: FileReport, quiet: boolean): string {
  const findings = listed(file, quiet);
  const phase = file.phase ? `, ${PHASE_WORDS[file.phase]}` : '';
  const states = file.phase ? [AXES.map((axis) => `- ${AXIS_WORDS[axis]} : ${stateOf(file, axis)}`).join('\n')] : [];
  const parts = [
    part(
      'À reprendre d’abord',
      findings.filter(({ severity }) => severity === 'error'),
    ),
    part(
      'À revoir',
      findings.filter(({ severity }) => severity === 'warning'),
    ),
    part(
      'Conseils',
      findings.filter(({ severity }) => severity === 'info'),
    ),
  ];
  return [`## ${escapeMarkdown(file.path)}${phase}`, ...states, ...parts.filter((text) => text !== '')].join('\n\n');
}

function part(title: string, findings: readonly Diagnostic[]): string {
  return findings.length === 0 ? '' : `### ${title}\n\n${findings.map(item).join('\n')}`;
}

function item({ message, range, ask, who, rule, since }: Diagnostic): string {
  const person = who[0] ? ` (${WHO_WORDS[who[0]]})` : '';
  const question = ask === null ? '' : `\n  - À demander${person} : ${escapeMarkdown(ask)}`;
  return `- ${since === 'new' ? '**Nouveau.** ' : ''}Ligne ${range.start.line} : ${escapeMarkdown(message)} \`${rule}\`${question}`;
}

/** Nothing of the person's own words may become a link, a picture, a table or a tag. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]<>|#~!]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/\n/g, ' ');
}
