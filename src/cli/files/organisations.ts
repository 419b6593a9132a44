/** Which organisations the sponsors of published fiches may name. */
import { quote } from '../../french/typography.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';

/** Beside the folder of fiches, as in the public repository. */
const SIBLINGS = ['_organisations', 'organisations'];

/** `given`: folder of their pages; null to look beside each fiche. Answers ids by the path of a fiche; null when nobody says. Throws `UserError` where what is given holds none. */
export function organisationsFrom(given: string | null, io: Io): (path: string) => ReadonlySet<string> | null {
  const known = new Map<string, ReadonlySet<string> | null>();
  const read = (folder: string): ReadonlySet<string> | null => {
    const ids = io.files
      .list(folder)
      .flatMap((name) => (/\.(?:md|markdown)$/i.test(name) ? [name.replace(/\.[^.]+$/, '')] : []));
    return ids.length > 0 ? new Set(ids) : null;
  };
  const listed = (folder: string) => {
    const found = known.has(folder) ? known.get(folder) : read(folder);
    known.set(folder, found ?? null);
    return found ?? null;
  };
  if (given !== null && listed(given) === null)
    throw new UserError(
      `${quote(given)} ne contient aucune page d’organisation. Donnez le dossier où chacune a son fichier « .md ».`,
    );
  return (path) => {
    if (given !== null) return listed(given);
    if (path === '-') return null;
    const above = io.files.join(path, '..', '..');
    return SIBLINGS.map((name) => listed(io.files.join(above, name))).find((one) => one !== null) ?? null;
  };
}
