import { formatDate } from '../../french/dates.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';

/** So many times what was planned is no margin any more. */
const BEYOND = 1.5;

export const budgetEnveloppe: Rule<'investigation' | 'construction'> = {
  id: 'budget-enveloppe',
  phases: PHASES,
  needs: ['budget.enveloppe'],
  severity: 'warning',
  options: {
    investigation: { default: 200_000, minimum: 1, title: 'euros au plus, demandés en investigation' },
    construction: { default: 2_000_000, minimum: 1, title: 'euros au plus, demandés en construction' },
  },
  examples: {
    good: [
      {
        name: 'un dixième de plus que prévu',
        phase: 'acceleration',
        patch: { 'budget.annees[0].previsionnel': 500_000, 'budget.annees[0].realise': 550_000 },
      },
      {
        name: 'le coût d’une investigation',
        phase: 'investigation',
        patch: { 'budget.enveloppe': { montant: 15000, debut: '2026-09-01', fin: '2026-12-31', financeur: 'DINUM' } },
      },
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
        name: 'le prix d’un grand projet',
        phase: 'construction',
        patch: { 'budget.enveloppe.montant': 21_000_000 },
      },
      {
        name: 'le double de ce qui était prévu',
        phase: 'acceleration',
        patch: { 'budget.annees[0].previsionnel': 300_000, 'budget.annees[0].realise': 640_000 },
      },
      {
        name: 'des années d’avance',
        phase: 'investigation',
        patch: {
          'budget.enveloppe': { montant: 1_200_000, debut: '2026-09-01', fin: '2028-12-31', financeur: 'DINUM' },
        },
      },
      {
        name: 'des crédits épuisés depuis juin',
        patch: { 'budget.enveloppe.debut': '2025-07-01', 'budget.enveloppe.fin': '2026-06-30' },
      },
      {
        name: 'une fin avant le début',
        patch: { 'budget.enveloppe.debut': '2027-07-01', 'budget.enveloppe.fin': '2027-06-30' },
      },
      {
        name: 'une somme demandée trop tôt, en comité',
        phase: 'investigation',
        patch: { 'portage.comites[0].montant': 1_200_000 },
      },
      { name: 'zéro euro', patch: { 'budget.enveloppe.montant': 0 } },
    ],
  },
  *check(draft, { today, phase, options }) {
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
    if (phase === 'investigation' && amount.number !== undefined && amount.number > options.investigation) {
      const message = `${formatNumber(amount.number)} € avant de savoir si le problème est réel : demandez de quoi enquêter, puis construire six mois.`;
      yield { message, at: amount };
    }
    for (const asked of phase === 'investigation' ? draft.at('portage.comites').items : []) {
      const sum = asked.at('montant');
      if (sum.number === undefined || sum.number <= options.investigation) continue;
      const message = `${formatNumber(sum.number)} € avant de savoir si le problème est réel : demandez de quoi enquêter, puis construire six mois.`;
      yield { message, at: sum };
    }
    if (phase === 'construction' && amount.number !== undefined && amount.number > options.construction) {
      const message = `${formatNumber(amount.number)} € pour une équipe de quelques personnes : vérifiez le montant, et dites ce qu’il paie.`;
      yield { message, at: amount };
    }
    for (const year of draft.at('budget.annees').items) {
      const [planned, spent] = [year.at('previsionnel').number, year.at('realise')];
      if (!planned || spent.number === undefined || spent.number <= planned * BEYOND) continue;
      const message = `${formatNumber(spent.number)} € dépensés pour ${formatNumber(planned)} prévus. Qui a payé la différence, et pourquoi ?`;
      yield { message, at: spent, severity: 'info' };
    }
    if (amount.number === 0) yield { message: 'L’enveloppe est de zéro euro. Écrivez le montant accordé.', at: amount };
  },
};
