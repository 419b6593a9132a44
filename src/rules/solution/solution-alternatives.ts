import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { incompleteElementFindings } from '../elements.ts';

const other = { nom: 'numéro vert', nature: 'publique', limite: 'sature dès huit heures' };

export const solutionAlternatives: Rule = {
  id: 'solution-alternatives',
  phases: PHASES,
  needs: ['solution.alternatives'],
  severity: 'warning',
  examples: {
    good: [
      { name: 'une solution existante et sa limite', patch: { 'solution.alternatives': [other] } },
      {
        name: 'ne rien faire est une solution',
        patch: {
          'solution.alternatives': [
            { nom: 'laisser faire', nature: 'faire_rien', limite: 'le retard double chaque année' },
          ],
        },
      },
    ],
    bad: [
      { name: 'liste vide', patch: { 'solution.alternatives': [] } },
      {
        name: 'une solution sans sa limite',
        patch: { 'solution.alternatives': [other, { nom: 'annuaire privé', nature: 'privee' }] },
      },
    ],
  },
  *check(draft, context) {
    const at = draft.at('solution.alternatives');
    if (at.isEmptyList) {
      yield {
        message:
          'La fiche dit qu’il n’existe aucune autre solution. Cherchez encore : ne rien faire et se débrouiller en sont.',
        at,
        on: 'key',
      };
    }
    yield* incompleteElementFindings('solution.alternatives', draft, context);
  },
};
