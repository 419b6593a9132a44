import { formatDate } from '../../french/dates.ts';
import { plural } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';

/** From the MOOC, sequence 11. */
const MARK = 30;

export const deploiementOpenLab: Rule = {
  id: 'deploiement-open-lab',
  phases: ['construction'],
  needs: ['deploiement.open_lab.invites'],
  severity: 'info',
  examples: {
    good: [
      { name: 'trente invités', patch: { 'deploiement.open_lab.invites': 30 } },
      { name: 'quarante invités', patch: { 'deploiement.open_lab.invites': 40 } },
    ],
    bad: [
      {
        name: 'passé, et rien n’en est dit',
        patch: {
          'deploiement.open_lab.date': '2026-03-05',
          'deploiement.open_lab.historique': [
            { date: '2026-01-15', participants: 12, decision: 'garder les visites du samedi' },
          ],
        },
      },
      { name: 'huit invités', patch: { 'deploiement.open_lab.invites': 8 } },
      { name: 'quinze invités', patch: { 'deploiement.open_lab.invites': 15 } },
    ],
  },
  *check(draft, { today }) {
    const at = draft.at('deploiement.open_lab.invites');
    const date = draft.at('deploiement.open_lab.date');
    const held = draft.at('deploiement.open_lab.historique').items.flatMap((one) => one.at('date').date ?? []);
    const said = date.date;
    if (said !== undefined && said < today && !held.some((one) => one >= said)) {
      const message = `L’open lab du ${formatDate(said)} est passé. Combien sont venus, et qu’en avez-vous gardé ?`;
      yield { message, at: date, severity: 'info' };
    }
    if (at.number !== undefined && at.number < MARK) {
      yield {
        message: `${plural(at.number, 'personne invitée', 'personnes invitées')} : visez-en une trentaine, tous ne viendront pas.`,
        at,
      };
    }
  },
};
