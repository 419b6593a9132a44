import { daysBetween } from '../../french/dates.ts';
import { plural } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { phaseNamed } from './phases.ts';

export const calendrierInvestigation: Rule<'minimum' | 'maximum'> = {
  id: 'calendrier-investigation',
  phases: ['investigation'],
  needs: ['calendrier.phases'],
  options: {
    minimum: { default: 42, minimum: 1, title: 'jours au moins' },
    maximum: { default: 91, minimum: 1, title: 'jours au plus' },
  },
  examples: {
    good: [
      {
        name: 'dix semaines',
        patch: { 'calendrier.phases[0].debut': '2026-10-05', 'calendrier.phases[0].fin_prevue': '2026-12-14' },
      },
      {
        name: 'treize semaines juste',
        patch: { 'calendrier.phases[0].debut': '2026-09-14', 'calendrier.phases[0].fin_prevue': '2026-12-14' },
      },
    ],
    bad: [
      {
        name: 'trois semaines',
        patch: { 'calendrier.phases[0].debut': '2026-11-16', 'calendrier.phases[0].fin_prevue': '2026-12-07' },
      },
      { name: 'neuf mois', patch: { 'calendrier.phases[0].fin_prevue': '2027-06-30' } },
    ],
  },
  *check(draft, { options: { minimum, maximum } }) {
    const phase = phaseNamed(draft, 'investigation');
    const end = phase?.end ?? phase?.plannedEnd;
    if (!phase?.start || !end || end <= phase.start) return;
    const days = daysBetween(phase.start, end);
    const at = phase.draft.at(phase.end ? 'fin' : 'fin_prevue');
    const weeks = plural(Math.round(days / 7), 'semaine');
    if (days < minimum)
      yield {
        message: `L’investigation dure ${weeks}. Comptez-en ${Math.round(minimum / 7)} au moins pour rencontrer assez de monde.`,
        at,
      };
    if (days > maximum)
      yield {
        message: `L’investigation dure ${weeks}. Décidez au bout de ${Math.round(maximum / 7)}, même sans certitude.`,
        at,
      };
  },
};
