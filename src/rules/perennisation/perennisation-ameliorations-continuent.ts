import { daysBetween, formatDate } from '../../french/dates.ts';
import type { Rule } from '../../judge/rule.ts';

/** A quarter. */
const MOST_DAYS = 92;

export const perennisationAmeliorationsContinuent: Rule = {
  id: 'perennisation-ameliorations-continuent',
  phases: ['perennisation'],
  needs: ['perennisation.derniere_livraison'],
  severity: 'warning',
  presentState: true,
  examples: {
    good: [
      { name: 'la semaine dernière', patch: { 'perennisation.derniere_livraison': '2026-11-17' } },
      { name: 'il y a deux mois', patch: { 'perennisation.derniere_livraison': '2026-09-23' } },
    ],
    bad: [
      { name: 'il y a six mois', patch: { 'perennisation.derniere_livraison': '2026-05-20' } },
      { name: 'une date à venir', patch: { 'perennisation.derniere_livraison': '2027-01-10' } },
    ],
  },
  *check(draft, { today }) {
    const at = draft.at('perennisation.derniere_livraison');
    if (!at.date) return;
    if (at.date > today)
      yield { message: 'Cette date est à venir. Donnez celle de la dernière amélioration livrée.', at };
    else if (daysBetween(at.date, today) > MOST_DAYS) {
      yield {
        message: `Rien n’a été livré depuis le ${formatDate(at.date)}. Un service qui n’évolue plus se dégrade.`,
        at,
      };
    }
  },
};
