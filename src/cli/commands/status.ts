import { formatDate } from '../../french/dates.ts';
import { plural, quote, visibleName } from '../../french/typography.ts';
import { wrap } from '../../french/wrap.ts';
import type { FileReport } from '../../judge/file-report.ts';
import { AXIS_WORDS, RISK_AXES } from '../../model/axis.ts';
import { PHASE_WORDS } from '../../model/phase.ts';
import { stateOf } from '../../report/gate.ts';
import { escapeControls } from '../../report/json.ts';
import { byUse } from '../../report/order.ts';
import { adjustable } from '../../rules/adjustable.ts';
import type { StatusFlags } from '../args/flags.ts';
import { readInputs } from '../files/inputs.ts';
import { judgeFor } from '../files/judging.ts';
import { spareFiches, spareRead } from '../files/spared.ts';
import { Workspace } from '../files/workspace.ts';
import { widthOf } from '../output/appearance.ts';
import type { Io } from '../ports.ts';

/** Where each fiche stands, for the coach: the one left alone the longest first. Exit 0 whatever their state. */
export async function status(paths: readonly string[], flags: StatusFlags, version: string, io: Io): Promise<number> {
  const today = flags.today ?? io.today();
  const workspace = new Workspace(io, adjustable, flags.config ?? null);
  const { inputs, unsettled } = await readInputs(paths, io, workspace);
  const options = { today, phase: null, gate: true };
  const judge = await judgeFor(inputs, { options, cache: false, organisations: null }, workspace, io);
  const judged = await judge.all();
  const texts = judged.filter(({ published }) => published !== null).map(({ path }) => path);
  const ages =
    texts.length === 0 ? new Map<string, string>() : (await import('../files/text-age.ts')).textAges(texts, io);
  const reports = judged.map((one) => ({ ...one, updated: ages.get(one.path) ?? one.updated })).sort(byUpdate);
  const text =
    flags.format === 'json'
      ? asJson(reports, version, today)
      : flags.format === 'html'
        ? await asPage(reports, today, io)
        : asText(reports, widthOf(io.stdout));
  if (flags.output === undefined || flags.output === '-') io.stdout.write(text);
  else {
    spareRead(flags.output, flags.config, io);
    spareFiches(
      flags.output,
      reports.map(({ path }) => path),
      io,
    );
    io.files.write(flags.output, text);
  }
  const unread = reports.filter((report) => unreadOf(report) !== null).length;
  const closed = unread === 0 ? '' : `, ${plural(unread, 'qui ne se lit pas', 'qui ne se lisent pas')}`;
  io.stderr.write(`${plural(reports.length - unread, 'fiche lue', 'fiches lues')}${closed}\n`);
  for (const sentence of unsettled) io.stderr.write(`${sentence}\n`);
  return unsettled.length > 0 || judged.some(({ reached }) => reached === 'nothing') ? 2 : 0;
}

/** Those without a date first: nobody knows since when. */
function byUpdate(a: FileReport, b: FileReport): number {
  const [x, y] = [a.updated ?? '', b.updated ?? ''];
  return x < y ? -1 : x > y ? 1 : a.path < b.path ? -1 : 1;
}

/** Why a fiche cannot be read; null of one that can. */
function unreadOf({ phase, published, findings }: FileReport): string | null {
  const flaw = findings.find(({ kind }) => kind === 'file' || kind === 'yaml');
  return phase === null && published === null ? (flaw?.message ?? null) : null;
}

function blockingOf({ findings }: FileReport): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

/** Loaded only for it. */
async function asPage(reports: readonly FileReport[], today: string, io: Io): Promise<string> {
  const { packaged, rendered, styleOf } = await import('../files/rendering.ts');
  const { portfolioView } = await import('../../documents/portfolio.ts');
  const day = (value: string | null, none: string) => ({
    words: value === null ? none : formatDate(value),
    day: value ?? '',
  });
  const rows = reports.map((report) => {
    const blocking = blockingOf(report);
    return {
      name: report.nom ?? report.path,
      path: report.path,
      phase: report.published ?? (report.phase === null ? 'phase inconnue' : PHASE_WORDS[report.phase]),
      risks: RISK_AXES.map((axis) => (report.phase === null ? '' : stateOf(report, axis))),
      blocks:
        unreadOf(report) !== null
          ? 'ne se lit pas'
          : blocking === 0
            ? 'rien'
            : plural(blocking, 'point bloquant', 'points bloquants'),
      committee:
        report.nextCommittee === null && report.committee !== null
          ? { words: `aucun prévu, dernier le ${formatDate(report.committee)}`, day: '' }
          : day(report.nextCommittee, 'aucun connu'),
      updated: day(report.updated, 'inconnue'),
    };
  });
  const risks = RISK_AXES.map((axis) => AXIS_WORDS[axis].charAt(0).toUpperCase() + AXIS_WORDS[axis].slice(1));
  const view = portfolioView({ title: 'Où en sont les fiches', today: formatDate(today), risks, rows }, styleOf(io));
  return rendered(packaged('portefeuille.html.hbs', io), view, 'html');
}

function asText(reports: readonly FileReport[], width: number): string {
  return reports.map((report) => `${wrap(line(report), width, '', '  ')}\n`).join('');
}

/** Of a fiche that was published as a text: its phase as the site shows it, and what the rules miss most. */
function publishedLine({ path, nom, published, findings, updated, committee }: FileReport): string {
  const name = nom === null ? visibleName(path) : `${visibleName(path)}, ${quote(nom)}`;
  const shown = published === null || published === '' ? 'aucune phase commencée' : published.toLowerCase();
  const age = updated === null ? 'âge du texte inconnu' : `texte du ${formatDate(updated)}`;
  const last = committee === null ? 'aucun comité connu' : `dernier comité le ${formatDate(committee)}`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const refused = errors === 0 ? '' : ` ; en-tête : ${plural(errors, 'refus', 'refus')}`;
  const first = [...findings].filter(({ kind }) => kind === 'rule').sort(byUse)[0];
  const lacks = first === undefined ? '' : ` ; d’abord : ${first.message}`;
  return `${name} : ${shown} ; ${age} ; ${last}${refused}${lacks}`;
}

function line(report: FileReport): string {
  const { path, phase, statut, updated, isMisdated } = report;
  if (report.published !== null) return publishedLine(report);
  const name = visibleName(path);
  const blocking = blockingOf(report);
  const unread = unreadOf(report);
  if (unread !== null) return `${name} : ne se lit pas. ${unread}`;
  if (phase === null) return `${name} : phase inconnue, ${plural(blocking, 'point bloquant', 'points bloquants')}.`;
  const stopped = statut === 'arrete' ? ', arrêtée' : '';
  const risks = RISK_AXES.map((axis) => `${AXIS_WORDS[axis]} ${stateOf(report, axis)}`).join(', ');
  const blocks = blocking === 0 ? 'rien ne bloque' : plural(blocking, 'point bloquant', 'points bloquants');
  const day =
    updated === null
      ? isMisdated
        ? 'date de mise à jour illisible'
        : 'jamais datée'
      : `mise à jour le ${formatDate(updated)}`;
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
      published: report.published,
      committee: report.committee,
      updated: report.updated,
      blocking: blockingOf(report),
      unread: unreadOf(report),
      readiness: report.readiness,
    })),
  };
  return `${escapeControls(JSON.stringify(document, null, 2))}\n`;
}
