import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';

export const solutionNeRedemandePas: Rule = {
  id: 'solution-ne-redemande-pas',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['solution.confiance.donnees_redemandees'],
  examples: {
    good: [
      { name: 'rien n’est redemandé', patch: { 'solution.confiance.donnees_redemandees': [] } },
      {
        name: 'rien non plus en accélération',
        phase: 'acceleration',
        patch: { 'solution.confiance.donnees_redemandees': [] },
      },
    ],
    bad: [
      { name: 'l’avis d’imposition', patch: { 'solution.confiance.donnees_redemandees': ['avis d’imposition'] } },
      {
        name: 'deux pièces',
        patch: { 'solution.confiance.donnees_redemandees': ['livret de famille', 'justificatif de domicile'] },
      },
    ],
  },
  *check(draft) {
    for (const at of draft.at('solution.confiance.donnees_redemandees').items) {
      if (at.text)
        yield {
          message: `L’administration a déjà ${quote(at.text)}. Qui peut vous le donner sans le redemander ?`,
          at,
        };
    }
  },
};
