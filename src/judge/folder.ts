/** What only the other fiches of a folder tell: two with one identifier, a file that bears another name. */
import { enumerate, quote, visibleName } from '../french/typography.ts';
import type { FileReport } from './file-report.ts';
import { type Diagnostic, type Finding, plainFinding } from './finding.ts';
import { byPlace, named } from './place.ts';
import { NO_SETTINGS, type Settings, withSeverities } from './settings.ts';

/** `settingsOf`: what the house changes for the file of that path. */
export function withFolder(
  reports: readonly FileReport[],
  settingsOf: (path: string) => Settings = () => NO_SETTINGS,
): FileReport[] {
  const owners = new Map<string, string[]>();
  for (const { identifiant, path } of reports) {
    if (identifiant === null) continue;
    const others = owners.get(identifiant);
    if (others) others.push(path);
    else owners.set(identifiant, [path]);
  }
  return reports.map((report) => {
    const findings = [...twins(report, owners), ...misnamed(report)];
    return findings.length === 0 ? report : told(report, withSeverities(findings, settingsOf(report.path)));
  });
}

function told(report: FileReport, findings: readonly Finding[]): FileReport {
  const { identity, identifiant } = report;
  if (identity === null) return report;
  const added: Diagnostic[] = findings.map(({ on, word, offsets, ...finding }) => ({
    ...finding,
    ...identity,
    fingerprint: '',
  }));
  return { ...report, findings: [...report.findings, ...named(added, { identifiant })].sort(byPlace) };
}

function twins({ identifiant, path }: FileReport, owners: ReadonlyMap<string, readonly string[]>): Finding[] {
  const all = identifiant === null ? [] : (owners.get(identifiant) ?? []);
  if (all.length < 2) return [];
  // A few are enough, whatever their number.
  const others = all.slice(0, MOST_NAMED + 1).filter((other) => other !== path);
  const message = `${quote(identifiant ?? '')} est aussi l’identifiant de ${enumerate(others.slice(0, MOST_NAMED).map(visibleName), 'et')}. Changez l’un des deux.`;
  return [plainFinding('folder', 'dossier/identifiant-double', 'warning', message, PLACE)];
}

const MOST_NAMED = 3;

/** `cap-majeur.fiche.yaml` holds the fiche `cap-majeur`; `fiche.yaml` says nothing of it. */
function misnamed({ identifiant, path }: FileReport): Finding[] {
  const name = /^(.+)\.fiche\.ya?ml$/is.exec(path.slice(path.lastIndexOf('/') + 1))?.[1];
  if (name === undefined || identifiant === null || name.normalize() === identifiant.normalize()) return [];
  const message = `Le fichier s’appelle ${quote(name)}, et la fiche ${quote(identifiant)}. Accordez les deux.`;
  return [plainFinding('folder', 'dossier/nom-de-fichier', 'warning', message, PLACE)];
}

const PLACE = { pointer: '/identifiant', on: 'value' } as const;
