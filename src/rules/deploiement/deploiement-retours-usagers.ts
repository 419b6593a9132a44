import { plural, quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { isOneWay } from '../../text/one-way.ts';

/** A month, from the checklist of the construction. */
const MARK = 5;
/** Between the two, a habit is there: nothing to say. */
const LEAST = 3;

export const deploiementRetoursUsagers: Rule = {
  id: 'deploiement-retours-usagers',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['deploiement.retours.tests_par_mois'],
  severity: 'info',
  examples: {
    good: [
      { name: 'cinq par mois', patch: { 'deploiement.retours.tests_par_mois': 5 } },
      { name: 'trois par mois', patch: { 'deploiement.retours.tests_par_mois': 3 } },
      {
        name: 'quelqu’un décroche',
        patch: { 'deploiement.retours.canal': 'aucun formulaire : une ligne directe décrochée par l’équipe' },
      },
      { name: 'douze par mois', patch: { 'deploiement.retours.tests_par_mois': 12 } },
    ],
    bad: [
      {
        name: 'une adresse qui ne répond pas',
        patch: { 'deploiement.retours.canal': 'adresse ne-pas-repondre et page d’aide' },
      },
      { name: 'un robot', patch: { 'deploiement.retours.canal': 'Un chatbot' } },
      { name: 'aucun', patch: { 'deploiement.retours.tests_par_mois': 0 } },
      { name: 'un par mois', phase: 'acceleration', patch: { 'deploiement.retours.tests_par_mois': 1 } },
    ],
  },
  *check(draft) {
    const canal = draft.at('deploiement.retours.canal');
    if (isOneWay(canal.text ?? ''))
      yield {
        message: `${quote(canal.text ?? '')} : personne n’y répond. Qui lit les retours, et qui rappelle ?`,
        at: canal,
      };
    const at = draft.at('deploiement.retours.tests_par_mois');
    if (at.number !== undefined && at.number < LEAST) {
      const few = at.number === 0 ? 'Aucun essai' : plural(at.number, 'essai');
      yield { message: `${few} par mois avec des usagers : visez-en ${MARK}.`, at };
    }
  },
};
