import { listed, type Run, summarise } from './report.ts';

/** The published document: `schemas/lint-report.schema.json`. Ends with a newline. */
export function formatJson(run: Run): string {
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
    files: run.files.map((file) => ({
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
      findings: listed(file, run.quiet),
    })),
  };
  return `${escapeControls(JSON.stringify(document, null, 2))}\n`;
}

/** `JSON.stringify` leaves DEL, C1 controls and bidirectional overrides bare: they would reach the terminal. */
export function escapeControls(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
