import { formatNumber } from '../../french/numbers.ts';
import type { Rule } from '../../judge/rule.ts';

export const perennisationBudgetStable: Rule = {
  id: 'perennisation-budget-stable',
  phases: ['perennisation'],
  needs: ['budget.ligne_budgetaire.inscrite'],
  examples: {
    good: [
      { name: 'la ligne est inscrite', patch: { 'budget.ligne_budgetaire.inscrite': true } },
      {
        name: 'inscrite pour un autre exercice',
        patch: { 'budget.ligne_budgetaire.inscrite': true, 'budget.ligne_budgetaire.exercice': 2028 },
      },
    ],
    bad: [
      { name: 'la ligne n’est pas inscrite', patch: { 'budget.ligne_budgetaire.inscrite': false } },
      {
        name: 'la ligne couvre à peine la moitié du besoin',
        patch: { 'budget.ligne_budgetaire.montant': 300000, 'perennisation.ressources.budget_annuel': 690000 },
      },
    ],
  },
  *check(draft) {
    const line = draft.at('budget.ligne_budgetaire');
    const [registered, amount] = [line.at('inscrite'), line.at('montant')];
    const need = draft.at('perennisation.ressources.budget_annuel').number;
    if (registered.boolean === false) {
      yield {
        message: 'Aucune ligne budgétaire n’est inscrite. Sans elle, le service s’arrête avec ses crédits.',
        at: registered,
      };
    } else if (amount.number !== undefined && need !== undefined && amount.number < need) {
      yield {
        message: `La ligne inscrit ${formatNumber(amount.number)} €, et le service en coûte ${formatNumber(need)} par an.`,
        at: amount,
        severity: 'warning',
      };
    }
  },
};
