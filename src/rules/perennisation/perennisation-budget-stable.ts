import { daysBetween, formatDate } from '../../french/dates.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { Rule, RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';

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
      {
        name: 'cinq mois sans crédits',
        patch: { 'budget.enveloppe.fin': '2027-07-31', 'budget.ligne_budgetaire.exercice': 2028 },
      },
      {
        name: 'moins de la moitié de ce que coûte l’année',
        patch: {
          'perennisation.ressources.budget_annuel': 260000,
          'budget.annees': [{ annee: 2026, previsionnel: 640000, realise: 610000 }],
        },
      },
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
    yield* shrinking(draft);
    yield* gap(draft);
  },
};

/** Below this part of what the service costs, nobody keeps the same team. */
const ENOUGH = 0.6;

function* shrinking(draft: Draft): Iterable<RuleFinding> {
  const at = draft.at('perennisation.ressources.budget_annuel');
  const years = draft.at('budget.annees').items.flatMap((item) => {
    const [year, cost] = [item.at('annee').number, item.at('realise').number ?? item.at('previsionnel').number];
    return year !== undefined && cost !== undefined ? [{ year, cost }] : [];
  });
  const last = years.sort((a, b) => a.year - b.year).at(-1);
  if (at.number === undefined || last === undefined || at.number >= last.cost * ENOUGH) return;
  const message = `${formatNumber(at.number)} € par an, quand ${last.year} en coûte ${formatNumber(last.cost)}. Que cesserez-vous de faire ?`;
  yield { message, at, severity: 'warning' };
}

/** In days. */
const A_QUARTER = 45;

/** Between the last credits and the first of the line, somebody pays the team. */
function* gap(draft: Draft): Iterable<RuleFinding> {
  const at = draft.at('budget.enveloppe.fin');
  const year = draft.at('budget.ligne_budgetaire.exercice').number;
  if (at.date === undefined || year === undefined || daysBetween(at.date, `${year}-01-01`) <= A_QUARTER) return;
  const message = `Les crédits finissent le ${formatDate(at.date)}, et la ligne ne vaut qu’à partir de ${year}. Qui paie entre les deux ?`;
  yield { message, at, severity: 'warning' };
}
