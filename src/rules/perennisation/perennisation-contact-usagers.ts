import { formatNumber } from '../../french/numbers.ts';
import type { Rule } from '../../judge/rule.ts';

const MOST_MONTHS = 4;

export const perennisationContactUsagers: Rule = {
  id: 'perennisation-contact-usagers',
  phases: ['perennisation'],
  needs: ['perennisation.usagers.frequence_tests_mois'],
  examples: {
    good: [
      { name: 'tous les trois mois', patch: { 'perennisation.usagers.frequence_tests_mois': 3 } },
      { name: 'tous les quatre mois', patch: { 'perennisation.usagers.frequence_tests_mois': 4 } },
    ],
    bad: [
      { name: 'une fois par an', patch: { 'perennisation.usagers.frequence_tests_mois': 12 } },
      { name: 'tous les six mois', patch: { 'perennisation.usagers.frequence_tests_mois': 6 } },
    ],
  },
  *check(draft) {
    const at = draft.at('perennisation.usagers.frequence_tests_mois');
    if (at.number !== undefined && at.number > MOST_MONTHS) {
      yield {
        message: `Des essais tous les ${formatNumber(at.number)} mois, c’est peu. Visez tous les trois ou quatre mois.`,
        at,
      };
    }
  },
};
