import type { Rule } from '../../judge/rule.ts';

const LEAST_MONTHS = 18;

export const perennisationScenarioCreer: Rule = {
  id: 'perennisation-scenario-creer',
  phases: ['perennisation'],
  needs: ['perennisation.scenarios'],
  examples: {
    good: [
      {
        name: 'deux ans pour créer',
        patch: { 'perennisation.scenarios[1].type': 'creer_structure', 'perennisation.scenarios[1].delai_mois': 24 },
      },
      { name: 'rejoindre une direction est plus court', patch: { 'perennisation.scenarios[0].delai_mois': 6 } },
    ],
    bad: [
      {
        name: 'créer en un an',
        patch: { 'perennisation.scenarios[1].type': 'creer_structure', 'perennisation.scenarios[1].delai_mois': 12 },
      },
      {
        name: 'créer en six mois',
        patch: { 'perennisation.scenarios[1].type': 'creer_structure', 'perennisation.scenarios[1].delai_mois': 6 },
      },
    ],
  },
  *check(draft) {
    for (const item of draft.at('perennisation.scenarios').items) {
      const at = item.at('delai_mois');
      if (item.at('type').text === 'creer_structure' && at.number !== undefined && at.number < LEAST_MONTHS) {
        yield {
          message: `Créer une structure en ${at.number} mois ne s’est guère vu. Comptez dix-huit mois au moins.`,
          at,
        };
      }
    }
  },
};
