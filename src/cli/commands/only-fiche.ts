/** The fiche that is meant when none is named: the one of this folder. */
import { enumerate, quote } from '../../french/typography.ts';
import { isFicheName, misnamedSentence } from '../files/names.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';

/** Throws `UserError` where there is none, or several. */
export function onlyFiche(io: Io): string {
  const names = io.files.list('.');
  const fiches = names.filter(isFicheName);
  const [only] = fiches;
  if (only === undefined)
    throw new UserError(
      `Ce dossier ne contient pas de fiche.${misnamedSentence(names)} Donnez son chemin, ou écrivez-en une : fiche init`,
    );
  if (fiches.length > 1)
    throw new UserError(
      `Ce dossier contient plusieurs fiches. Dites laquelle : ${enumerate(fiches.map(quote), 'ou')}.`,
    );
  return only;
}
