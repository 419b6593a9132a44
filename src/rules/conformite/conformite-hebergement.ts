import type { Rule } from '../../judge/rule.ts';

export const conformiteHebergement: Rule = {
  id: 'conformite-hebergement',
  phases: ['acceleration', 'perennisation'],
  needs: ['conformite.hebergement.type'],
  examples: {
    good: [
      { name: 'un nuage de l’État', patch: { 'conformite.hebergement.type': 'nuage_etat' } },
      { name: 'un hébergeur extérieur', patch: { 'conformite.hebergement.type': 'nuage_externe' } },
    ],
    bad: [
      { name: 'le poste d’un agent', patch: { 'conformite.hebergement.type': 'poste_local' } },
      {
        name: 'le poste d’un agent, en pérennisation',
        phase: 'perennisation',
        patch: { 'conformite.hebergement.type': 'poste_local' },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('conformite.hebergement.type');
    if (at.text === 'poste_local')
      yield {
        message: 'Le service tourne sur un poste de travail. Une panne l’arrêterait : choisissez un hébergeur.',
        at,
      };
  },
};
