/** Which answers a fiche cannot do without to be written at once, and which of the twelve questions have none. */
import type { Draft } from '../../model/draft.ts';
import { fieldAt } from '../../model/fields.ts';
import { QUESTIONS_ASKED, type Screen } from './screen-lists.ts';
import { agendaOf, placeAsked } from './screens.ts';

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

/** Dotted path and sentence of each, in the order of the questions. `hollow`: pointers of answers that say nothing. */
export function missingRequired(draft: Draft, hollow: ReadonlySet<string>): { path: string; message: string }[] {
  const isTold = (at: Draft) => at.isAnswered && !hollow.has(at.pointer);
  return REQUIRED.filter((paths) => !paths.some((path) => isTold(draft.find(path)))).map(([path = '']) => ({
    path,
    message: `« ${fieldAt(path)?.title ?? path} » reste à remplir.`,
  }));
}

/** Those of the twelve questions whose answer is nowhere, neither in one's own words nor in details. */
export function unanswered(draft: Draft): Screen[] {
  const { screens } = agendaOf('investigation', 'essentiel');
  return screens
    .slice(0, QUESTIONS_ASKED)
    .filter(({ items }) => !items.some((item) => isTold(placeAsked(item), draft)));
}

function isTold(path: string, draft: Draft): boolean {
  return [path, ...(fieldAt(path)?.tells ?? [])].some((one) => draft.find(one).isAnswered);
}
