import { formatNumber } from '../../french/numbers.ts';
import { plural } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';

/** One to five percent of the target, on entering the acceleration. */
const LEAST = 0.01;

export const deploiementPartAtteignable: Rule = {
  id: 'deploiement-part-atteignable',
  phases: ['acceleration'],
  needs: ['deploiement.utilisateurs_actifs', 'deploiement.marche.effectif'],
  examples: {
    good: [
      {
        name: 'deux pour cent de la cible',
        patch: { 'deploiement.utilisateurs_actifs': 200, 'deploiement.marche.effectif': 10000 },
        also: ['deploiement-toute-la-cible'],
      },
      {
        name: 'un pour cent tout juste',
        patch: { 'deploiement.utilisateurs_actifs': 100, 'deploiement.marche.effectif': 10000 },
        also: ['deploiement-toute-la-cible'],
      },
    ],
    bad: [
      {
        name: 'un pour mille',
        patch: { 'deploiement.utilisateurs_actifs': 10, 'deploiement.marche.effectif': 10000 },
        also: ['deploiement-toute-la-cible'],
      },
      {
        name: 'plus d’utilisateurs que de personnes visées',
        patch: { 'deploiement.utilisateurs_actifs': 900, 'deploiement.marche.effectif': 500 },
        also: ['deploiement-toute-la-cible'],
      },
      { name: 'personne encore', patch: { 'deploiement.utilisateurs_actifs': 0, 'deploiement.marche.effectif': 500 } },
    ],
  },
  *check(draft) {
    const at = draft.at('deploiement.utilisateurs_actifs');
    const all = draft.at('deploiement.marche.effectif').number;
    if (at.number !== undefined && all && at.number > all) {
      const message = `${plural(at.number, 'utilisateur')} pour ${formatNumber(all)} personnes visées : l’un des deux nombres est à revoir.`;
      yield { message, at };
    }
    if (at.number !== undefined && all && at.number < all * LEAST) {
      yield {
        message: `${plural(at.number, 'utilisateur')} pour ${formatNumber(all)} personnes visées, moins de 1 %. Servez bien les premiers d’abord.`,
        at,
      };
    }
  },
};
