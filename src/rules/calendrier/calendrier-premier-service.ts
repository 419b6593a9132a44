import { addDays, formatDate } from '../../french/dates.ts';
import type { Rule } from '../../judge/rule.ts';
import { milestone, phaseNamed } from './phases.ts';

const THREE_MONTHS_DAYS = 92;

export const calendrierPremierService: Rule = {
  id: 'calendrier-premier-service',
  phases: ['construction'],
  needs: ['calendrier.phases', 'calendrier.jalons'],
  examples: {
    good: [
      { name: 'au deuxième mois', patch: { 'calendrier.jalons[0].date': '2026-04-20' } },
      {
        name: 'pas de jalon : rien à dire ici',
        patch: {
          'calendrier.jalons': [
            { id: 'premiere_mise_en_production', intitule: 'ouverture', date: '2026-07-01', fait: true },
          ],
        },
      },
    ],
    bad: [
      {
        name: 'premier service un an après',
        patch: {
          'calendrier.jalons': [{ id: 'premier_service', intitule: 'premier appel', date: '2027-09-01', fait: false }],
        },
        also: ['calendrier-production-6-mois'],
      },
      {
        name: 'premier service deux ans après',
        patch: {
          'calendrier.jalons': [{ id: 'premier_service', intitule: 'premier appel', date: '2028-09-01', fait: false }],
        },
        also: ['calendrier-production-6-mois'],
      },
    ],
  },
  *check(draft) {
    const start = phaseNamed(draft, 'construction')?.start;
    const first = milestone(draft, 'premier_service')?.at('date');
    if (!start || !first?.date || first.date <= addDays(start, THREE_MONTHS_DAYS)) return;
    const message = `Le premier service est daté du ${formatDate(first.date)}. Rendez-le à la main dans les trois premiers mois.`;
    yield { message, at: first };
  },
};
