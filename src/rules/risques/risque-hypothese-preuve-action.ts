import { formatDate } from '../../french/dates.ts';
import type { Rule } from '../../judge/rule.ts';
import { AXIS_WORDS, RISK_AXES } from '../../model/axis.ts';
import { PHASES } from '../../model/phase.ts';
import { impossibleFigures } from '../impossible-figures.ts';

/** Presence is the business of the requirements; a date gone by warns, since it can be moved. */
export const risqueHypothesePreuveAction: Rule = {
  id: 'risque-hypothese-preuve-action',
  phases: PHASES,
  needs: ['risques'],
  severity: 'warning',
  presentState: true,
  examples: {
    good: [
      { name: 'échéance à venir', patch: { 'risques.probleme.echeance': '2026-12-10' } },
      { name: 'échéance aujourd’hui', patch: { 'risques.impact.echeance': '2026-11-23' } },
    ],
    bad: [
      { name: 'échéance dépassée', patch: { 'risques.probleme.echeance': '2026-10-01' } },
      {
        name: 'deux échéances dépassées',
        patch: { 'risques.solution.echeance': '2026-10-01', 'risques.portage.echeance': '2026-09-01' },
      },
    ],
  },
  *check(draft, { today }) {
    for (const axis of RISK_AXES) {
      const at = draft.at(`risques.${axis}.echeance`);
      yield* impossibleFigures([draft.at(`risques.${axis}.preuve`)]);
      if (at.date && at.date < today) {
        yield {
          message: `L’action contre le risque « ${AXIS_WORDS[axis]} » était prévue le ${formatDate(at.date)}. Est-elle faite ?`,
          at,
        };
      }
    }
  },
};
