/** One sentence a finding, for screen readers and e-mail: no column, no colour, no drawing. */

import { visible } from '../french/typography.ts';
import type { Diagnostic } from '../judge/finding.ts';
import { SEVERITY_WORDS } from '../model/severity.ts';
import { concluded, listed, progress, type Run } from './report.ts';

export function formatPlain(run: Run): string {
  const lines = run.files.flatMap((file) => listed(file, run.quiet).map((finding) => sentence(file.path, finding)));
  return `${[...lines, ...progress(run), concluded(run)].join('\n')}\n`;
}

function sentence(path: string, { range, severity, message, rule, ask, since }: Diagnostic): string {
  const question = ask === null ? '' : ` À demander : ${ask}`;
  return `${visible(path)}, ligne ${range.start.line}, ${SEVERITY_WORDS[severity]}${since === 'new' ? ', nouveau' : ''} : ${message}${question} (${rule})`;
}
