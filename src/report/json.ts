import type { FileReport } from '../judge/file-report.ts';
import { listed, type Run, summarise } from './report.ts';

/**
 * The published document, `schemas/lint-report.schema.json`, piece after piece: that of ten thousand fiches is large, and
 * need not be held whole. Ends with a newline.
 */
export function* jsonParts(run: Run): Generator<string> {
  const document = {
    schemaVersion: 2,
    tool: { name: 'fiche', version: run.version },
    today: run.today,
    summary: summarise(run),
    ...(run.comparison && {
      comparison: {
        ...run.comparison,
        fixed: run.comparison.fixed.map(({ path, finding }) => ({ path, ...finding })),
      },
    }),
  };
  yield `${written(document).slice(0, -END.length)},\n  "files": [`;
  for (const [rank, file] of run.files.entries()) {
    const one = written(fileOf(file, run.quiet)).replaceAll('\n', `\n${INDENT}`);
    yield `${rank === 0 ? '' : ','}\n${INDENT}${one}`;
  }
  yield `${run.files.length === 0 ? '' : '\n  '}]${END}\n`;
}

const END = '\n}';
const INDENT = '    ';

function written(value: object): string {
  return escapeControls(JSON.stringify(value, null, 2));
}

function fileOf(file: FileReport, quiet: boolean) {
  return {
    path: file.path,
    phase: file.phase,
    statut: file.statut,
    gate: file.gate,
    readiness: Object.fromEntries(
      Object.entries(file.readiness).map(([axis, { state, blocking }]) => [axis, { state, blocking }]),
    ),
    notAssessable: file.notAssessable,
    todo: file.todo,
    excused: file.excused,
    findings: listed(file, quiet),
  };
}

/** `JSON.stringify` leaves DEL, C1 controls and bidirectional overrides bare: they would reach the terminal. */
export function escapeControls(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\u061c\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
