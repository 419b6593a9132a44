/** What only the other fiches of a folder tell: two with one identifier, a file that bears another name. */
import { type FileReport, type Finding, plainFinding } from './diagnostic.ts';
import { enumerate, quote } from './french.ts';
import { withFindings } from './lint.ts';
import { NO_SETTINGS, type Settings, withSeverities } from './settings.ts';

/** `settingsOf`: what the house changes for the file of that path. */
export function judgeFolder(
  reports: readonly FileReport[],
  settingsOf: (path: string) => Settings = () => NO_SETTINGS,
): FileReport[] {
  const owners = new Map<string, string[]>();
  for (const { identifiant, path } of reports) {
    if (identifiant !== null) owners.set(identifiant, [...(owners.get(identifiant) ?? []), path]);
  }
  return reports.map((report) =>
    withFindings(report, withSeverities([...twins(report, owners), ...misnamed(report)], settingsOf(report.path))),
  );
}

function twins({ identifiant, path }: FileReport, owners: ReadonlyMap<string, readonly string[]>): Finding[] {
  const others = identifiant === null ? [] : (owners.get(identifiant) ?? []).filter((other) => other !== path);
  if (others.length === 0) return [];
  const message = `${quote(identifiant ?? '')} est aussi l’identifiant de ${enumerate(others.slice(0, 3), 'et')}. Changez l’un des deux.`;
  return [plainFinding('dossier/identifiant-double', 'warning', message, PLACE)];
}

/** `cap-majeur.fiche.yaml` holds the fiche `cap-majeur`; `fiche.yaml` says nothing of it. */
function misnamed({ identifiant, path }: FileReport): Finding[] {
  const name = /([^/]+)\.fiche\.ya?ml$/.exec(path)?.[1];
  if (name === undefined || identifiant === null || name === identifiant) return [];
  const message = `Le fichier s’appelle ${quote(name)}, et la fiche ${quote(identifiant)}. Accordez les deux.`;
  return [plainFinding('dossier/nom-de-fichier', 'warning', message, PLACE)];
}

const PLACE = { pointer: '/identifiant', on: 'value' } as const;
