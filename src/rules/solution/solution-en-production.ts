import { formatDate } from '../../french/dates.ts';
import type { Rule } from '../../judge/rule.ts';

export const solutionEnProduction: Rule = {
  id: 'solution-en-production',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['solution.en_production_depuis'],
  severity: 'warning',
  presentState: true,
  examples: {
    good: [
      { name: 'ouvert en juin', patch: { 'solution.en_production_depuis': '2026-06-08' } },
      {
        name: 'ouvert aujourd’hui',
        phase: 'acceleration',
        patch: {
          'solution.en_production_depuis': '2026-11-23',
          'deploiement.premier_usager_satisfait.date': '2026-11-23',
        },
      },
    ],
    bad: [
      {
        name: 'ouvert après son premier usager satisfait',
        phase: 'acceleration',
        patch: {
          'solution.en_production_depuis': '2026-05-13',
          'deploiement.premier_usager_satisfait.date': '2024-06-03',
        },
      },
      { name: 'une date à venir', patch: { 'solution.en_production_depuis': '2027-03-01' } },
      {
        name: 'une date à venir en accélération',
        phase: 'acceleration',
        patch: { 'solution.en_production_depuis': '2026-12-01' },
      },
    ],
  },
  *check(draft, { today }) {
    const at = draft.at('solution.en_production_depuis');
    if (!at.date) return;
    if (at.date > today) {
      yield { message: `Le ${formatDate(at.date)} est à venir. Donnez la date du premier usage réel.`, at };
      return;
    }
    const served = draft.at('deploiement.premier_usager_satisfait.date').date;
    if (served !== undefined && served < at.date) {
      const message = `Ouvert le ${formatDate(at.date)}, et un premier usager satisfait dès le ${formatDate(served)}. Laquelle de ces dates est juste ?`;
      yield { message, at };
    }
  },
};
