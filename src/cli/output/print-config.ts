/** `--print-config`: every value that counts for a file, and where it comes from. Reads back as a configuration. */
import { merged, type Placed } from '../../config/config-file.ts';
import { SEVERITY_WORDS } from '../../model/severity.ts';
import { adjustable } from '../../rules/adjustable.ts';
import type { Workspace } from '../files/workspace.ts';
import type { Io } from '../ports.ts';

export function printConfig(path: string, workspace: Workspace, io: Io): string {
  const { path: from, config } = workspace.configOf(path);
  const { severities, options, houseWords, knownWords } = merged(workspace.layersOf(path));
  const origin = ({ line }: Placed<unknown>) => `# ${from}, ligne ${line}`;
  const lines = [
    `# Configuration de ${oneLine(io.files.relative(path))}`,
    from === null ? '# Aucun fichier fiche.config.yaml : tout est par défaut.' : `# Lue dans ${oneLine(from)}`,
    ...(workspace.leftAside([path]).has(path) ? ['# Ce fichier est laissé de côté.'] : []),
    '',
    '# Les gravités qui ne sont pas ici sont celles de « fiche rules ».',
    severities.size === 0 ? 'gravites: {}' : 'gravites:',
    ...[...severities].map(
      ([id, placed]) =>
        `  ${id}: ${placed.value === null ? 'ignorer' : SEVERITY_WORDS[placed.value]} ${origin(placed)}`,
    ),
    'options:',
    ...[...adjustable().options].flatMap(([id, known]) => [
      `  ${id}:`,
      ...Object.entries(known).map(([name, option]) => {
        const set = options.get(id)?.get(name);
        return `    ${name}: ${set?.value ?? option.default} ${set ? origin(set) : `# par défaut : ${option.title}`}`;
      }),
    ]),
    'vocabulaire:',
    houseWords.length === 0 ? '  maison: []' : '  maison:',
    ...houseWords.flatMap((placed) => [
      `    - mot: ${JSON.stringify(placed.value.mot)} ${origin(placed)}`,
      `      conseil: ${JSON.stringify(placed.value.conseil)}`,
    ]),
    knownWords.length === 0 ? '  clairs: []' : '  clairs:',
    ...knownWords.map((placed) => `    - ${JSON.stringify(placed.value)} ${origin(placed)}`),
    ...list('fichiers', config.files),
    ...list('ignorer', config.ignored),
    ...(config.neighbours === null ? [] : [`voisins: ${JSON.stringify(config.neighbours.value)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function list(key: string, values: readonly string[]): string[] {
  return values.length === 0 ? [`${key}: []`] : [`${key}:`, ...values.map((value) => `  - ${JSON.stringify(value)}`)];
}

/** A name with a line break must not leave its comment. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]/g, ' ');
}
