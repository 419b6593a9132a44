import { daysBetween } from '../../core/dates.ts';
import { plural } from '../../core/french.ts';
import type { Rule } from '../../core/rule.ts';
import { phaseNamed } from './phases.ts';

/** Six to thirteen weeks. */
const SHORTEST_DAYS = 42;
const LONGEST_DAYS = 91;

export const calendrierInvestigation: Rule = {
  id: 'calendrier-investigation',
  phases: ['investigation'],
  needs: ['calendrier.phases'],
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
  *check(draft) {
    const phase = phaseNamed(draft, 'investigation');
    const end = phase?.end ?? phase?.plannedEnd;
    if (!phase?.start || !end || end <= phase.start) return;
    const days = daysBetween(phase.start, end);
    const at = phase.draft.at(phase.end ? 'fin' : 'fin_prevue');
    const weeks = plural(Math.round(days / 7), 'semaine');
    if (days < SHORTEST_DAYS)
      yield { message: `L’investigation dure ${weeks}. Comptez-en six au moins pour rencontrer assez de monde.`, at };
    if (days > LONGEST_DAYS)
      yield { message: `L’investigation dure ${weeks}. Décidez au bout de treize, même sans certitude.`, at };
  },
};
