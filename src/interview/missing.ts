/** Which answers a fiche cannot do without to be written at once: the first five questions, and a signature. */
import type { Draft } from '../model/draft.ts';
import { fieldAt } from '../model/fields.ts';

/** Each by the person's own words, or by the details that they told. */
const REQUIRED: readonly (readonly string[])[] = [
  ['probleme.enonce'],
  ['probleme.constats', 'probleme.preuves'],
  ['usagers.recit', 'usagers.cibles'],
  ['solution.description'],
  ['nom'],
  ['porteur.nom'],
  ['portage.administration'],
];

/** Dotted path and sentence of each, in the order of the questions. */
export function missingRequired(draft: Draft): { path: string; message: string }[] {
  return REQUIRED.filter((paths) => !paths.some((path) => draft.find(path).isAnswered)).map(([path = '']) => ({
    path,
    message: `« ${fieldAt(path)?.title ?? path} » reste à remplir.`,
  }));
}
