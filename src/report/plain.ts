/** One sentence a finding, for screen readers and e-mail: no column, no colour, no drawing. */

import { visibleName } from '../french/typography.ts';
import type { FileReport } from '../judge/file-report.ts';
import type { Diagnostic } from '../judge/finding.ts';
import { SEVERITY_WORDS } from '../model/severity.ts';
import { absences } from './folded.ts';
import { concluded, progress, type Run, toldOf } from './report.ts';

export function formatPlain(run: Run): string {
  const lines = run.files.flatMap((file) => sentences(file, run));
  return `${[...lines, ...progress(run), concluded(run)].join('\n')}\n`;
}

function sentences(file: FileReport, run: Run): string[] {
  const { shown, folded } = toldOf(file, run);
  const rest = absences(file, folded);
  return [
    ...shown.map((finding) => sentence(file.path, finding)),
    ...(rest === null ? [] : [`${visibleName(file.path)} : ${rest}`]),
  ];
}

function sentence(path: string, { range, severity, message, rule, ask, since }: Diagnostic): string {
  const question = ask === null ? '' : ` À demander : ${ask}`;
  return `${visibleName(path)}, ligne ${range.start.line}, ${SEVERITY_WORDS[severity]}${since === 'new' ? ', nouveau' : ''} : ${message}${question} (${rule})`;
}
