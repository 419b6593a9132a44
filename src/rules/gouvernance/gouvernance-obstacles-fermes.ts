import type { Rule } from '../../judge/rule.ts';

export const gouvernanceObstaclesFermes: Rule = {
  id: 'gouvernance-obstacles-fermes',
  phases: ['perennisation'],
  needs: ['perennisation.obstacles'],
  examples: {
    good: [
      {
        name: 'deux obstacles dits',
        patch: { 'perennisation.obstacles': ['poste non publié', 'convention à renouveler'] },
      },
      { name: 'un seul, précis', patch: { 'perennisation.obstacles': ['crédits de 2028 non confirmés'] } },
    ],
    bad: [
      { name: 'aucun obstacle', patch: { 'perennisation.obstacles': [] } },
      {
        name: 'une liste écrite vide exprès',
        patch: { 'perennisation.obstacles': [], 'perennisation.scenario_repli': 'operateur' },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('perennisation.obstacles');
    if (at.isEmptyList)
      yield { message: 'Aucun obstacle au transfert ? Cherchez celui dont personne ne parle.', at, on: 'key' };
  },
};
