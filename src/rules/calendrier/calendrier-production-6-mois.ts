import { addDays, formatDate } from '../../french/dates.ts';
import type { Rule } from '../../judge/rule.ts';
import { milestone, phaseNamed } from './phases.ts';

const SIX_MONTHS_DAYS = 183;

export const calendrierProduction6Mois: Rule = {
  id: 'calendrier-production-6-mois',
  phases: ['construction'],
  needs: ['calendrier.phases', 'calendrier.jalons'],
  examples: {
    good: [
      {
        name: 'production le jour du lancement',
        patch: {
          'calendrier.jalons': [
            { id: 'premiere_mise_en_production', intitule: 'ouverture', date: '2026-06-01', fait: true },
          ],
        },
      },
      {
        name: 'ouverture au cinquième mois',
        patch: {
          'calendrier.jalons': [
            { id: 'premiere_mise_en_production', intitule: 'ouverture', date: '2026-07-01', fait: true },
          ],
        },
      },
    ],
    bad: [
      {
        name: 'ouverture prévue seize mois après',
        patch: {
          'calendrier.jalons': [
            { id: 'premiere_mise_en_production', intitule: 'ouverture', date: '2028-01-10', fait: false },
          ],
        },
      },
      {
        name: 'aucun jalon ne dit quand',
        patch: { 'calendrier.jalons': [{ id: 'bilan', intitule: 'bilan annuel', date: '2027-01-11', fait: false }] },
      },
    ],
  },
  *check(draft, { today }) {
    const start = phaseNamed(draft, 'construction')?.start;
    const opening = milestone(draft, 'premiere_mise_en_production');
    if (!opening) {
      const message =
        'Aucun jalon « premiere_mise_en_production » ne dit quand de vrais usagers se serviront du service.';
      yield { message, at: draft.at('calendrier.jalons'), on: 'key' };
      return;
    }
    const date = opening.at('date').date;
    // What is open is open: nobody can reduce its scope to open sooner.
    if (!start || !date || date <= today || date <= addDays(start, SIX_MONTHS_DAYS)) return;
    const limit = addDays(start, SIX_MONTHS_DAYS);
    const isPast = limit < today;
    const sooner = isPast ? 'plus tôt' : `avant le ${formatDate(limit)}`;
    const message = `L’ouverture est datée du ${formatDate(date)}, plus de six mois après le lancement. Réduisez le périmètre pour ouvrir ${sooner}.`;
    yield { message, at: opening.at('date'), ...(isPast && { severity: 'warning' as const }) };
  },
};
