/** One file, whatever could be read of it -> its report. */
import { tooLong } from '../core/decode.ts';
import { type FileReport, plainFinding } from '../core/diagnostic.ts';
import { type LintOptions, lintBytes, unreadable } from '../core/lint.ts';
import { CATALOGUE } from '../rules/index.ts';
import type { Input } from './inputs.ts';
import { failureFinding } from './names.ts';

export function judge({ path, content }: Input, options: LintOptions): FileReport {
  if (content.ok) return lintBytes(path, content.bytes, CATALOGUE, options);
  if (content.failure !== 'too-long') return unreadable(path, failureFinding(content.failure));
  const message = tooLong(content.size);
  return unreadable(path, plainFinding('fichier/taille', 'error', message, { pointer: '', on: 'value' }));
}
