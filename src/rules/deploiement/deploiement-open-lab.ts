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
      { name: 'huit invités', patch: { 'deploiement.open_lab.invites': 8 } },
      { name: 'quinze invités', patch: { 'deploiement.open_lab.invites': 15 } },
    ],
  },
  *check(draft) {
    const at = draft.at('deploiement.open_lab.invites');
    if (at.number !== undefined && at.number < MARK) {
      yield {
        message: `${plural(at.number, 'personne invitée', 'personnes invitées')} : visez-en une trentaine, tous ne viendront pas.`,
        at,
      };
    }
  },
};
