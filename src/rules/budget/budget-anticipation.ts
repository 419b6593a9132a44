import { daysBetween, formatDate } from '../../french/dates.ts';
import { plural } from '../../french/typography.ts';
import type { Rule, RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { latestStarted } from '../calendrier/phases.ts';

export const budgetAnticipation: Rule<'jours'> = {
  id: 'budget-anticipation',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['budget.enveloppe.fin'],
  options: { jours: { default: 30, minimum: 1, title: 'jours entre le comité et la fin des crédits' } },
  examples: {
    good: [
      {
        name: 'bien avant la fin des crédits',
        phase: 'acceleration',
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
        name: 'des crédits qui finissent avant la phase',
        patch: { 'budget.enveloppe.fin': '2026-12-31', 'portage.prochain_comite': '2026-11-02' },
        also: ['portage-comite-semestriel'],
      },
      {
        name: 'dix jours avant la fin des crédits',
        phase: 'acceleration',
        patch: { 'portage.prochain_comite': '2027-03-21', 'budget.enveloppe.fin': '2027-03-31' },
      },
      {
        name: 'entre les fêtes et la fin janvier',
        phase: 'acceleration',
        patch: { 'portage.prochain_comite': '2027-01-14', 'budget.enveloppe.fin': '2027-12-31' },
      },
    ],
  },
  *check(draft, { options, today }) {
    const at = draft.at('portage.prochain_comite');
    const end = draft.at('budget.enveloppe.fin').date;
    if (at.date === undefined || at.date < today) {
      yield* outOfMoney(draft, today);
      return;
    }
    // What can no longer be avoided is not asked.
    const isLost = end !== undefined && daysBetween(today, end) < options.jours;
    if (isLost) return;
    if (end && daysBetween(at.date, end) < options.jours) {
      yield {
        message: `Les crédits finissent le ${formatDate(end)}. Tenez le comité au moins ${plural(options.jours, 'jour')} avant.`,
        at,
      };
      return;
    }
    const day = at.date.slice(5);
    if (day >= '12-15' || day <= '01-31') {
      yield { message: 'De la mi-décembre à la fin janvier, les crédits sont clos. Choisissez une autre date.', at };
    }
  },
};

/** In days: credits and phases seldom end on the very same one. */
const ABOUT = 20;

function* outOfMoney(draft: Draft, today: string): Iterable<RuleFinding> {
  const at = draft.at('budget.enveloppe.fin');
  const phase = latestStarted(draft, today);
  const end = phase?.end ?? phase?.plannedEnd;
  if (!at.date || !end || at.date < today || daysBetween(at.date, end) <= ABOUT) return;
  const message = `Les crédits finissent le ${formatDate(at.date)}, et la phase le ${formatDate(end)}. Qui paie entre les deux ?`;
  yield { message, at };
}
