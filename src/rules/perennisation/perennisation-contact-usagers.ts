import { formatNumber } from '../../french/numbers.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { isOneWay } from '../../text/one-way.ts';

const MOST_MONTHS = 4;

export const perennisationContactUsagers: Rule = {
  id: 'perennisation-contact-usagers',
  phases: ['perennisation'],
  needs: ['perennisation.usagers.frequence_tests_mois'],
  examples: {
    good: [
      {
        name: 'une voix',
        patch: { 'perennisation.usagers.support': 'une voix au téléphone de huit à dix-huit heures' },
      },
      { name: 'tous les trois mois', patch: { 'perennisation.usagers.frequence_tests_mois': 3 } },
      { name: 'tous les quatre mois', patch: { 'perennisation.usagers.frequence_tests_mois': 4 } },
    ],
    bad: [
      { name: 'une foire aux questions', patch: { 'perennisation.usagers.support': 'foire aux questions' } },
      {
        name: 'des questions fréquentes',
        patch: { 'perennisation.usagers.support': 'une page de questions fréquentes' },
      },
      { name: 'une fois par an', patch: { 'perennisation.usagers.frequence_tests_mois': 12 } },
      { name: 'tous les six mois', patch: { 'perennisation.usagers.frequence_tests_mois': 6 } },
    ],
  },
  *check(draft) {
    const support = draft.at('perennisation.usagers.support');
    if (isOneWay(support.text ?? ''))
      yield {
        message: `${quote(support.text ?? '')} : personne n’y répond. Qui décroche, et à quelles heures ?`,
        at: support,
      };
    const at = draft.at('perennisation.usagers.frequence_tests_mois');
    if (at.number !== undefined && at.number > MOST_MONTHS) {
      yield {
        message: `Des essais tous les ${formatNumber(at.number)} mois, c’est peu. Visez tous les trois ou quatre mois.`,
        at,
      };
    }
  },
};
