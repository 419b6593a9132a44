import { formatDate } from '../../french/dates.ts';
import type { Rule } from '../../judge/rule.ts';

/** Requests for a year are settled by the end of the spring before. */
const SPRING_ENDS = '06-20';

export const perennisationCalendrierBudgetaire: Rule = {
  id: 'perennisation-calendrier-budgetaire',
  phases: ['perennisation'],
  needs: ['perennisation.calendrier', 'budget.ligne_budgetaire.exercice'],
  examples: {
    good: [
      {
        name: 'demandé au printemps de l’année d’avant',
        patch: { 'perennisation.calendrier[3].echeance': '2026-04-10', 'budget.ligne_budgetaire.exercice': 2027 },
      },
      {
        name: 'demandé en avance',
        patch: { 'perennisation.calendrier[3].echeance': '2026-03-20', 'budget.ligne_budgetaire.exercice': 2028 },
      },
    ],
    bad: [
      {
        name: 'un exercice clos',
        patch: { 'perennisation.calendrier[3].echeance': '2024-04-10', 'budget.ligne_budgetaire.exercice': 2025 },
        also: ['perennisation-calendrier'],
      },
      { name: 'demandé à l’automne, trop tard', patch: { 'perennisation.calendrier[3].echeance': '2026-09-30' } },
      {
        name: 'demandé l’année même',
        patch: { 'perennisation.calendrier[3].echeance': '2026-04-10', 'budget.ligne_budgetaire.exercice': 2026 },
      },
    ],
  },
  *check(draft, { today }) {
    const year = draft.at('budget.ligne_budgetaire.exercice').number;
    const step = draft.at('perennisation.calendrier').items.find((item) => item.at('id').text === 'budgetisation');
    const at = step?.at('echeance');
    if (year === undefined || !at?.date) return;
    if (year < Number(today.slice(0, 4))) {
      yield { message: `L’exercice ${year} est clos. Quelle ligne, pour quelle année, vous est promise ?`, at };
      return;
    }
    const limit = `${year - 1}-${SPRING_ENDS}`;
    if (at.date > limit) {
      yield {
        message: `Pour ${year}, les crédits se demandent avant le ${formatDate(limit)}. Avancez cette étape.`,
        at,
      };
    }
  },
};
