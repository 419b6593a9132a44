import { addDays, daysBetween } from '../../french/dates.ts';
import { plural } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { phaseNamed } from './phases.ts';

/** Six months, and twelve months and a fortnight. */
const SHORTEST_DAYS = 181;
const LONGEST_DAYS = 379;
const DAYS_PER_MONTH = 30.4;

export const calendrierConstruction: Rule = {
  id: 'calendrier-construction',
  phases: ['construction'],
  needs: ['calendrier.phases'],
  examples: {
    good: [
      { name: 'un an et une semaine', patch: { 'calendrier.phases[1].fin_prevue': '2027-03-09' } },
      { name: 'une fin qui manque ne se mesure pas', patch: { 'calendrier.phases[1].fin_prevue': null } },
    ],
    bad: [
      {
        name: 'trois mois pour construire',
        patch: { 'calendrier.phases[1].fin_prevue': '2026-06-15' },
        also: ['portage-comite-semestriel'],
      },
      {
        name: 'deux ans sans décision',
        patch: { 'calendrier.phases[1].fin_prevue': '2028-06-30' },
      },
      {
        name: 'trois ans sans décision',
        patch: { 'calendrier.phases[1].fin_prevue': '2029-06-30' },
      },
    ],
  },
  *check(draft, { today }) {
    const phase = phaseNamed(draft, 'construction');
    const end = phase?.end ?? phase?.plannedEnd;
    if (!phase?.start || !end || end <= phase.start) return;
    const days = daysBetween(phase.start, end);
    const at = phase.draft.at(phase.end ? 'fin' : 'fin_prevue');
    const months = plural(Math.round(days / DAYS_PER_MONTH), 'mois', 'mois');
    if (days < SHORTEST_DAYS)
      yield {
        message: `La construction dure ${plural(days, 'jour')}. Il faut six mois au moins pour servir de vrais usagers.`,
        at,
      };
    const latest = addDays(phase.start, LONGEST_DAYS);
    if (end <= latest) return;
    const isOver = phase.end === undefined && latest < today;
    const since = plural(Math.round(daysBetween(phase.start, today) / DAYS_PER_MONTH), 'mois', 'mois');
    const message = isOver
      ? `La construction dure depuis ${since}, quand douze suffisent. Qui décide de la suite, et à quelle date ?`
      : `La construction dure ${months}. Prévoyez une décision au bout de douze.`;
    yield { message, at };
  },
};
