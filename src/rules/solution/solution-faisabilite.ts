import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { isWaiting } from '../../text/answered-elsewhere.ts';

const around = (said: string) => ({ name: said, patch: { 'solution.contraintes[0].contournement': said } });

/** To wait is no way round. */
export const solutionFaisabilite: Rule = {
  id: 'solution-faisabilite',
  phases: PHASES,
  needs: ['solution.contraintes'],
  examples: {
    good: [
      around('trente minutes de signature avec le magistrat le mardi'),
      around('on porte la pile au magistrat tous les mardis, il signe d’un coup'),
      around('la loi prévoit une exception pour eux, nous l’appliquons'),
      around('pas de visite pendant les moissons : on s’y met à la Toussaint'),
      around('on ne rend rien sans signature ; trente par mardi suffisent'),
      around('aucun : la greffière prend la photo elle-même'),
    ],
    bad: [
      around('On attend la réforme du code de procédure pénale.'),
      around('attendre que la loi change'),
      around('on croise les doigts'),
      around('le ministre tranchera le moment venu'),
      around('impossible à contourner'),
      around('espérer un arbitrage favorable'),
      around('patienter jusqu’à la refonte du logiciel'),
    ],
  },
  *check(draft) {
    for (const item of draft.at('solution.contraintes').items) {
      const at = item.at('contournement');
      if (isWaiting(at.text ?? ''))
        yield {
          message: `${quote(at.text ?? '')} : attendre n’est pas un contournement. Que faites-vous, d’ici là, si rien ne vient ?`,
          at,
        };
    }
  },
};
