import { daysBetween } from '../../core/dates.ts';
import { formatDate } from '../../core/french.ts';
import type { Rule } from '../../core/rule.ts';

const SIX_MONTHS_DAYS = 183;
const committee = (date: string, decision: string | null) => ({
  date,
  type: 'pilotage',
  decision,
  objectifs: ['60 dossiers'],
});

export const portageComiteSemestriel: Rule = {
  id: 'portage-comite-semestriel',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['portage.comites'],
  presentState: true,
  examples: {
    good: [
      {
        name: 'un comité en octobre',
        patch: { 'portage.comites': [committee('2026-10-12', 'poursuivre')], date_maj: '2026-11-20' },
      },
      {
        name: 'un comité à venir garde sa décision ouverte',
        patch: {
          'portage.comites': [committee('2026-10-12', 'poursuivre'), committee('2027-02-12', 'a_venir')],
          date_maj: '2026-11-20',
        },
      },
    ],
    bad: [
      {
        name: 'dernier comité il y a plus d’un an',
        patch: { 'portage.comites': [committee('2025-09-01', 'poursuivre')] },
      },
      {
        name: 'comité passé sans décision',
        patch: { 'portage.comites': [committee('2026-10-12', 'a_venir')], date_maj: '2026-11-20' },
      },
      {
        name: 'prochain comité trop lointain',
        patch: { 'portage.prochain_comite': '2027-09-15' },
      },
    ],
  },
  *check(draft, { today }) {
    const dated = draft.at('portage.comites').items.filter((item) => item.at('date').date);
    const past = dated.filter((item) => (item.at('date').date ?? '') <= today);
    const last = past
      .map((item) => item.at('date').date ?? '')
      .sort()
      .at(-1);
    if (last && daysBetween(last, today) > SIX_MONTHS_DAYS) {
      yield {
        message: `Le dernier comité remonte au ${formatDate(last)}, plus de six mois. Fixez le prochain.`,
        at: draft.at('portage.comites'),
        on: 'key',
      };
    }
    for (const item of past.filter((one) => one.at('decision').text === 'a_venir')) {
      yield {
        message: 'Ce comité a eu lieu, et sa décision est encore « a_venir ». Écrivez ce qui a été décidé.',
        at: item.at('decision'),
      };
    }
    const next = draft.at('portage.prochain_comite');
    if (next.date && daysBetween(today, next.date) > SIX_MONTHS_DAYS) {
      yield {
        message: `Le prochain comité est prévu le ${formatDate(next.date)}, dans plus de six mois. Rapprochez-le.`,
        at: next,
      };
    }
  },
};
