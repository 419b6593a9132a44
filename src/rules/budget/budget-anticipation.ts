import { daysBetween, formatDate } from '../../french/dates.ts';
import { plural } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';

export const budgetAnticipation: Rule<'jours'> = {
  id: 'budget-anticipation',
  phases: ['acceleration', 'perennisation'],
  needs: ['portage.prochain_comite'],
  options: { jours: { default: 30, minimum: 1, title: 'jours entre le comité et la fin des crédits' } },
  examples: {
    good: [
      {
        name: 'bien avant la fin des crédits',
        patch: { 'portage.prochain_comite': '2027-03-04', 'budget.enveloppe.fin': '2027-12-31' },
      },
      {
        name: 'à la mi-décembre tout juste',
        phase: 'perennisation',
        patch: { 'portage.prochain_comite': '2026-12-14', 'budget.enveloppe.fin': '2027-12-31' },
      },
    ],
    bad: [
      {
        name: 'dix jours avant la fin des crédits',
        patch: { 'portage.prochain_comite': '2027-03-21', 'budget.enveloppe.fin': '2027-03-31' },
      },
      {
        name: 'entre les fêtes et la fin janvier',
        patch: { 'portage.prochain_comite': '2027-01-14', 'budget.enveloppe.fin': '2027-12-31' },
      },
    ],
  },
  *check(draft, { options }) {
    const at = draft.at('portage.prochain_comite');
    const end = draft.at('budget.enveloppe.fin').date;
    if (!at.date) return;
    if (end && daysBetween(at.date, end) < options.jours) {
      yield {
        message: `Les crédits finissent le ${formatDate(end)}. Tenez le comité au moins ${plural(options.jours, 'jour')} avant.`,
        at,
      };
    }
    const day = at.date.slice(5);
    if (day >= '12-15' || day <= '01-31') {
      yield { message: 'De la mi-décembre à la fin janvier, les crédits sont clos. Choisissez une autre date.', at };
    }
  },
};
