import { formatDate } from '../../french/dates.ts';
import type { Rule } from '../../judge/rule.ts';

export const budgetEnveloppe: Rule = {
  id: 'budget-enveloppe',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['budget.enveloppe'],
  severity: 'warning',
  examples: {
    good: [
      {
        name: 'une enveloppe en cours',
        patch: { 'budget.enveloppe.debut': '2026-01-01', 'budget.enveloppe.fin': '2027-12-31' },
      },
      {
        name: 'une enveloppe à venir',
        phase: 'perennisation',
        patch: { 'budget.enveloppe.debut': '2027-01-01', 'budget.enveloppe.fin': '2027-12-31' },
      },
    ],
    bad: [
      {
        name: 'des crédits épuisés depuis juin',
        patch: { 'budget.enveloppe.debut': '2025-07-01', 'budget.enveloppe.fin': '2026-06-30' },
      },
      {
        name: 'une fin avant le début',
        patch: { 'budget.enveloppe.debut': '2027-07-01', 'budget.enveloppe.fin': '2027-06-30' },
      },
      { name: 'zéro euro', patch: { 'budget.enveloppe.montant': 0 } },
    ],
  },
  *check(draft, { today }) {
    const envelope = draft.at('budget.enveloppe');
    const [start, end, amount] = [envelope.at('debut').date, envelope.at('fin'), envelope.at('montant')];
    if (end.date && start && end.date <= start) {
      yield {
        message: `Les crédits finissent le ${formatDate(end.date)}, avant de commencer. Corrigez une des dates.`,
        at: end,
      };
    } else if (end.date && end.date < today) {
      yield { message: `Les crédits ont pris fin le ${formatDate(end.date)}. Qui finance la suite ?`, at: end };
    }
    if (amount.number === 0) yield { message: 'L’enveloppe est de zéro euro. Écrivez le montant accordé.', at: amount };
  },
};
