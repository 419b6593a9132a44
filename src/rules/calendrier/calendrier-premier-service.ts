import { addDays } from '../../core/dates.ts';
import { formatDate } from '../../core/french.ts';
import type { Rule } from '../../core/rule.ts';
import { milestone, phaseNamed } from './phases.ts';

const THREE_MONTHS_DAYS = 92;

export const calendrierPremierService: Rule = {
  id: 'calendrier-premier-service',
  phases: ['construction'],
  needs: ['calendrier.phases', 'calendrier.jalons'],
  examples: {
    good: [
      {
        name: 'le jour même du lancement',
        patch: {
          'calendrier.phases[1].debut': '2026-03-02',
          'calendrier.jalons[0]': { id: 'premier_service', intitule: 'premier appel', date: '2026-03-02', fait: true },
        },
        also: ['calendrier-dates-coherentes', 'calendrier-production-6-mois', 'portage-soutien-construire'],
      },
      {
        name: 'pas de jalon : rien à dire ici',
        patch: {
          'calendrier.jalons': [
            { id: 'premiere_mise_en_production', intitule: 'ouverture', date: '2026-06-01', fait: true },
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
