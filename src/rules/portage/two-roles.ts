/** Somebody told in two places of a fiche that no one can hold together. */
import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';

/** Where those who help are named, and what one calls them. `[]`: of every element. */
const ALLIES = [
  ['porteur.nom', 'porte la fiche'],
  ['portage.sponsors[].nom', 'est un sponsor'],
  ['portage.soutiens[].qui', 'est un soutien'],
  ['portage.soutiens_par_phase.investigation.qui', 'est un soutien'],
  ['portage.soutiens_par_phase.construction.qui', 'est un soutien'],
  ['portage.soutiens_par_phase.acceleration.qui', 'est un soutien'],
  ['portage.soutiens_par_phase.perennisation.qui', 'est un soutien'],
  ['deploiement.premiers_partenaires[].nom', 'est un premier partenaire'],
] as const;

/** Who fears the service and helps it: one of the two is to be told again. */
export function* opposedAlly(opponent: Draft, draft: Draft): Iterable<RuleFinding> {
  const name = opponent.text ?? '';
  const ally = ALLIES.find(([path]) => draft.every(path).some((at) => isSame(at.text, name)));
  if (ally === undefined) return;
  const message = `${quote(name)} ${ally[1]}, et s’inquiète du service : est-ce la même personne ? Dites qui, dans sa maison, s’inquiète.`;
  yield { message, at: opponent, severity: 'warning' };
}

/** Whether two answers name the same one: « Mme Odile Lafarge » and « Odile Lafarge, directrice ». */
export function isSame(one: string | undefined, other: string | undefined): boolean {
  const [left, right] = [bare(one ?? ''), bare(other ?? '')];
  return left !== '' && left === right;
}

function bare(name: string): string {
  const [start = ''] = plain(name).split(/[,(;]| - /);
  return start
    .replace(/^(?:m\.|mme|mr|monsieur|madame|le|la|les|l'|un|une|des|du|notre|nos) ?/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
