/** One file, whatever could be read of it -> its report. */
import type { FileReport } from '../../judge/file-report.ts';
import { type LintOptions, lint, unreadable } from '../../judge/lint.ts';
import { CATALOGUE } from '../../rules/catalogue.ts';
import { decode, tooLong } from '../../source/decode.ts';
import { snapshotOf } from '../../source/snapshot.ts';
import type { FileContent } from '../ports.ts';
import { failureFlaw } from './names.ts';

/** What could be read of a file that the command line names. */
export interface Input {
  /** As shown: relative to the current folder, `/` separators; `-` for standard input. */
  path: string;
  content: FileContent;
}

export function lintInput({ path, content }: Input, options: LintOptions): FileReport {
  if (!content.ok) {
    return unreadable(path, content.failure === 'too-long' ? tooLong(content.size) : failureFlaw(content.failure));
  }
  const decoded = decode(content.bytes);
  return decoded.ok ? lint(path, snapshotOf(decoded.text), CATALOGUE, options) : unreadable(path, decoded.flaw);
}
