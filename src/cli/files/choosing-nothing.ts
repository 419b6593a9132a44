/** What a configuration names and is not there: a folder that was moved, a name mistyped, and its fiches are judged no more. */
import { quote } from '../../french/typography.ts';
import type { Files } from '../ports.ts';
import { within } from './folder-path.ts';
import { patternsOf } from './patterns.ts';
import type { Workspace } from './workspace.ts';

/** `folders`: walked whole; `paths`: of all the fiches found there. One sentence for each pattern that none answers to. */
export function choosingNothing(
  folders: readonly string[],
  paths: readonly string[],
  workspace: Workspace,
  { absolute }: Pick<Files, 'absolute'>,
): string[] {
  return [...workspace.configurations()].flatMap(({ path, root, config }) => {
    const isWhole = folders.some((folder) => within(absolute(folder), root) !== null);
    if (!isWhole || config.choosing.length === 0) return [];
    const names = paths.flatMap((one) => within(root, absolute(one)) ?? []);
    return config.choosing.flatMap(({ value, line }) => {
      const isIdle = !value.startsWith('!') && !names.some(patternsOf([value]).matches);
      return isIdle ? [`${path}, ligne ${line} : ${quote(value)} ne désigne aucune fiche. Vérifiez ce chemin.`] : [];
    });
  });
}
