import { daysBetween, formatDate } from '../../french/dates.ts';
import { plural } from '../../french/typography.ts';
import { lastCommittee } from '../../judge/committee.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';

export const formeAJour: Rule<'jours'> = {
  id: 'forme-a-jour',
  phases: PHASES,
  needs: ['date_maj'],
  presentState: true,
  options: { jours: { default: 183, minimum: 1, title: 'jours sans relecture' } },
  examples: {
    good: [
      { name: 'relue le mois dernier', patch: { date_maj: '2026-10-23' } },
      { name: 'relue après le dernier comité', phase: 'construction', patch: { date_maj: '2026-11-20' } },
    ],
    bad: [
      {
        name: 'un comité depuis la relecture',
        phase: 'construction',
        patch: {
          date_maj: '2026-10-01',
          'portage.comites': [
            { date: '2026-10-12', type: 'pilotage', decision: 'poursuivre', objectifs: ['60 dossiers'] },
          ],
        },
      },
      { name: 'relue il y a plus de six mois', patch: { date_maj: '2026-03-02' } },
      { name: 'datée dans le futur', patch: { date_maj: '2027-03-02' } },
    ],
  },
  *check(draft, { today, options }) {
    const at = draft.at('date_maj');
    const read = at.date;
    if (read === undefined) return;
    const age = daysBetween(read, today);
    const committee = lastCommittee(draft, today);
    if (age < 0)
      yield { message: `La relecture est datée du ${formatDate(read)}, après aujourd’hui. Corrigez la date.`, at };
    else if (age > options.jours) {
      yield {
        message: `La fiche n’a pas été relue depuis le ${formatDate(read)}, il y a ${plural(age, 'jour')}. Relisez-la et mettez la date à jour.`,
        at,
      };
    } else if (committee && read < committee) {
      yield {
        message: `Le comité du ${formatDate(committee)} s’est tenu après la dernière relecture. Reportez ce qu’il a décidé.`,
        at,
      };
    }
  },
};
