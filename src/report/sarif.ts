/** SARIF 2.1.0, as GitHub code scanning reads it. One run always, even when clean: that is what closes alerts. */

import type { FileReport } from '../judge/file-report.ts';
import type { Diagnostic } from '../judge/finding.ts';
import { escapeMarkdown } from '../model/escape.ts';
import type { Severity } from '../model/severity.ts';
import type { Range } from '../source/position.ts';
import { discreet } from './discreet.ts';
import { escapeControls } from './json.ts';
import { lineHashes } from './line-hash.ts';
import { listed, type Run } from './report.ts';

/** What the reference says of an id. */
export interface RuleHelp {
  title: string;
  why: string;
  ask: string | null;
  source: string;
}

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' };
const PROBLEMS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'recommendation' };

/** GitHub cuts a description there. In characters. */
const LONGEST = 1024;

export function formatSarif(run: Run, helpOf: (id: string) => RuleHelp | null): string {
  const results = discreet(run).files.flatMap((file) => {
    const hashes = lineHashes(run.textOf(file.path) ?? '');
    return listed(file, run.quiet).map((finding) => ({ file, hash: hashes[finding.range.start.line - 1], finding }));
  });
  const ids = [...new Map(results.map(({ finding }) => [finding.rule, finding.severity]))];
  const document = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'fiche',
            semanticVersion: run.version,
            rules: ids.map(([id, severity]) => rule(id, severity, helpOf(id))),
          },
        },
        // GitHub keeps apart, and closes apart, the alerts of two jobs that judge different things.
        automationDetails: { id: ['fiche-lint', ...run.scope, ''].join('/') },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: run.exitCode < 2 }],
        results: results.map(({ file, hash, finding }) =>
          result(
            file,
            finding,
            ids.findIndex(([id]) => id === finding.rule),
            hash,
          ),
        ),
      },
    ],
  };
  return `${escapeControls(JSON.stringify(document, null, 2))}\n`;
}

function rule(id: string, severity: Severity, help: RuleHelp | null): object {
  const title = cut(help?.title ?? id);
  const why = cut(help?.why ?? title);
  const lines = [
    why,
    ...(help?.ask ? [`À demander : ${help.ask}`] : []),
    ...(help?.source ? [`Source : ${help.source}`] : []),
  ];
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: lines.join('\n'), markdown: lines.map(escapeMarkdown).join('\n\n') },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { 'problem.severity': PROBLEMS[severity], tags: ['fiche'] },
  };
}

function result(file: FileReport, finding: Diagnostic, ruleIndex: number, hash: string | undefined): object {
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: messageOf(finding) },
    ...(finding.since && { baselineState: finding.since === 'new' ? 'new' : 'unchanged' }),
    locations: [{ physicalLocation: place(file, finding.range) }],
    ...(finding.related && {
      relatedLocations: [
        { id: RELATED, physicalLocation: place(file, finding.related), message: { text: 'L’autre endroit' } },
      ],
    }),
    partialFingerprints: {
      ...(hash !== undefined && { primaryLocationLineHash: hash }),
      'ficheFingerprint/v1': finding.fingerprint,
    },
  };
}

/** Names the only related place of a result. */
const RELATED = 1;

/** « ligne 3 » leads to the related place; what a fiche holds leads nowhere. */
function messageOf({ message, related }: Diagnostic): string {
  const text = message.replace(/\[([^[\]]*)\](?=\()/g, '\\[$1\\]');
  const line = related && `ligne ${related.start.line}`;
  return line === undefined ? text : text.replace(line, `[${line}](${RELATED})`);
}

function place({ path }: FileReport, { start, end }: Range): object {
  // A check of a pull request only shows an alert whose lines are all in the change: the first one is enough.
  const isOneLine = end.line === start.line && end.column > start.column;
  return {
    artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: start.line,
      endColumn: isOneLine ? end.column : start.column + 1,
    },
  };
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}
