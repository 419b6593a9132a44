import { formatDate } from '../../french/dates.ts';
import { plural, visibleName } from '../../french/typography.ts';
import { wrap } from '../../french/wrap.ts';
import type { FileReport } from '../../judge/file-report.ts';
import { AXIS_WORDS, RISK_AXES } from '../../model/axis.ts';
import { PHASE_WORDS } from '../../model/phase.ts';
import { stateOf } from '../../report/gate.ts';
import { escapeControls } from '../../report/json.ts';
import { adjustable } from '../../rules/adjustable.ts';
import type { StatusFlags } from '../args/flags.ts';
import { readInputs } from '../files/inputs.ts';
import { lintInput } from '../files/lint-input.ts';
import { Workspace } from '../files/workspace.ts';
import { widthOf } from '../output/appearance.ts';
import type { Io } from '../ports.ts';

/** Where each fiche stands, for the coach: the one left alone the longest first. Exit 0 whatever their state. */
export async function status(paths: readonly string[], flags: StatusFlags, version: string, io: Io): Promise<number> {
  const today = flags.today ?? io.today();
  const workspace = new Workspace(io, adjustable, flags.config ?? null);
  const { inputs } = await readInputs(paths, io, workspace);
  const reports = inputs
    .map((input) => lintInput(input, { today, phase: null, gate: true, settings: workspace.settingsOf(input.path) }))
    .sort(byUpdate);
  io.stdout.write(flags.format === 'json' ? asJson(reports, version, today) : asText(reports, widthOf(io.stdout)));
  io.stderr.write(`${plural(reports.length, 'fiche lue', 'fiches lues')}\n`);
  return inputs.some(({ content }) => !content.ok && content.failure !== 'too-long') ? 2 : 0;
}

/** Those without a date first: nobody knows since when. */
function byUpdate(a: FileReport, b: FileReport): number {
  const [x, y] = [a.updated ?? '', b.updated ?? ''];
  return x < y ? -1 : x > y ? 1 : a.path < b.path ? -1 : 1;
}

function blockingOf({ findings }: FileReport): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

function asText(reports: readonly FileReport[], width: number): string {
  return reports.map((report) => `${wrap(line(report), width, '', '  ')}\n`).join('');
}

function line(report: FileReport): string {
  const { path, phase, statut, updated } = report;
  const name = visibleName(path);
  const blocking = blockingOf(report);
  if (phase === null) return `${name} : phase inconnue, ${plural(blocking, 'point bloquant', 'points bloquants')}.`;
  const stopped = statut === 'arrete' ? ', arrêtée' : '';
  const risks = RISK_AXES.map((axis) => `${AXIS_WORDS[axis]} ${stateOf(report, axis)}`).join(', ');
  const blocks = blocking === 0 ? 'rien ne bloque' : plural(blocking, 'point bloquant', 'points bloquants');
  const day = updated === null ? 'jamais datée' : `mise à jour le ${formatDate(updated)}`;
  return `${name} : ${PHASE_WORDS[phase]}${stopped} ; ${risks} ; ${blocks} ; ${day}.`;
}

function asJson(reports: readonly FileReport[], version: string, today: string): string {
  const document = {
    schemaVersion: 1,
    tool: { name: 'fiche', version },
    today,
    fiches: reports.map((report) => ({
      path: report.path,
      identifiant: report.identifiant,
      phase: report.phase,
      statut: report.statut,
      updated: report.updated,
      blocking: blockingOf(report),
      readiness: report.readiness,
    })),
  };
  return `${escapeControls(JSON.stringify(document, null, 2))}\n`;
}
