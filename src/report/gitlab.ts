/** GitLab Code Quality: one JSON array, empty when clean. */
import type { Severity } from '../model/severity.ts';
import { discreet } from './discreet.ts';
import { escapeControls } from './json.ts';
import { listed, type Run } from './report.ts';

const SEVERITIES: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' };

export function formatGitlab(run: Run): string {
  const issues = discreet(run).files.flatMap((file) =>
    listed(file, run.quiet).map(({ rule, message, severity, range, fingerprint }) => ({
      // GitLab does not show the name of the check.
      description: `${rule} : ${message}`,
      check_name: rule,
      // Two files may hold the same text.
      fingerprint: `${fingerprint}-${file.path}`,
      severity: SEVERITIES[severity],
      location: { path: file.path, lines: { begin: range.start.line } },
    })),
  );
  return `${escapeControls(JSON.stringify(issues, null, 2))}\n`;
}
