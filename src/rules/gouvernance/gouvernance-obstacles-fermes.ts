import type { Rule } from '../../judge/rule.ts';
import { seesNone } from '../../text/sees-none.ts';

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
      {
        name: 'aucun poste, c’en est un',
        patch: { 'perennisation.obstacles': ['aucun poste ouvert avant septembre', 'pas de budget voté pour 2028'] },
      },
      { name: 'un seul, précis', patch: { 'perennisation.obstacles': ['crédits de 2028 non confirmés'] } },
    ],
    bad: [
      ...[
        'pas d’obstacle identifié à ce stade',
        'Aucun obstacle majeur',
        'rien ne s’oppose au transfert',
        'Nous n’en voyons pas',
        'Tout est prêt de notre côté.',
      ].map((said) => ({ name: said, patch: { 'perennisation.obstacles': [said] } })),
      { name: 'aucun obstacle', patch: { 'perennisation.obstacles': [] } },
      {
        name: 'une liste écrite vide exprès',
        patch: { 'perennisation.obstacles': [], 'perennisation.scenario_repli': 'operateur' },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('perennisation.obstacles');
    const said = at.items.map((item) => item.text ?? '');
    if (at.isEmptyList || (said.length > 0 && said.every((one) => seesNone(one))))
      yield { message: 'Aucun obstacle au transfert ? Cherchez celui dont personne ne parle.', at, on: 'key' };
  },
};
