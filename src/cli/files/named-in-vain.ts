/** What a configuration names and is not there: a folder that was moved, a name mistyped, and its fiches are judged no more. */
import { quote } from '../../french/typography.ts';
import type { Io } from '../ports.ts';
import { within } from './folder-path.ts';
import { patternsOf } from './patterns.ts';
import type { Found, Workspace } from './workspace.ts';

/** `folders`: walked whole; `paths`: of all the fiches found there. One sentence for each name that nothing answers to. */
export function namedInVain(
  folders: readonly string[],
  paths: readonly string[],
  workspace: Workspace,
  { files }: Io,
): string[] {
  return [...workspace.configurations()].flatMap((found) => {
    const { path, root, config } = found;
    const isWhole = folders.some((folder) => within(files.absolute(folder), root) !== null);
    if (!isWhole) return [];
    const names = config.choosing.length === 0 ? [] : paths.flatMap((one) => within(root, files.absolute(one)) ?? []);
    const idle = config.choosing.filter(
      ({ value }) => !value.startsWith('!') && !names.some(patternsOf([value]).matches),
    );
    return [
      ...idle.map(
        ({ value, line }) => `${path}, ligne ${line} : ${quote(value)} ne désigne aucune fiche. Vérifiez ce chemin.`,
      ),
      ...neighboursMissed(found, files),
    ];
  });
}

function neighboursMissed({ path, root, config: { neighbours } }: Found, { join, read }: Io['files']): string[] {
  if (neighbours === null || isFolder(read(join(root, neighbours.value), 0))) return [];
  const { value, line } = neighbours;
  return [
    `${path}, ligne ${line} : ${quote(value)} n’est pas un dossier. « voisins » attend celui des fiches à comparer.`,
  ];
}

function isFolder(content: ReturnType<Io['files']['read']>): boolean {
  return !content.ok && content.failure === 'directory';
}
