import { formatDate } from '../../french/dates.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { RISK_AXES } from '../../model/axis.ts';
import { PHASES } from '../../model/phase.ts';
import { isEmptyAction } from '../../text/empty-actions.ts';
import { provesNothing } from '../../text/no-proof.ts';
import { impossibleFigures } from '../impossible-figures.ts';

export const risqueHypothesePreuveAction: Rule = {
  id: 'risque-hypothese-preuve-action',
  phases: PHASES,
  needs: ['risques'],
  severity: 'warning',
  presentState: true,
  examples: {
    good: [
      {
        name: 'une intuition que l’on a vérifiée',
        patch: { 'risques.solution.preuve': 'Notre intuition, vérifiée auprès de 12 victimes en octobre' },
      },
      { name: 'une mesure faite', patch: { 'risques.impact.preuve': 'Mesuré auprès de 40 foyers en mai' } },
      { name: 'échéance à venir', patch: { 'risques.probleme.echeance': '2026-12-10' } },
      { name: 'échéance aujourd’hui', patch: { 'risques.impact.echeance': '2026-11-23' } },
    ],
    bad: [
      { name: 'une conviction pour preuve', patch: { 'risques.solution.preuve': 'Notre intuition' } },
      { name: 'les études le montrent', patch: { 'risques.impact.preuve': 'Les études le montrent.' } },
      { name: 'l’humeur de l’équipe', patch: { 'risques.impact.preuve': 'bonne ambiance' } },
      { name: 'une certitude partagée', patch: { 'risques.solution.preuve': 'Nous en sommes tous convaincus.' } },
      { name: 'un avis de comité', patch: { 'risques.portage.preuve': 'Validé en COPIL' } },
      { name: 'rien de mesuré', patch: { 'risques.impact.preuve': 'Aucune mesure sur les usagers' } },
      {
        name: 'un plan de communication',
        patch: { 'risques.portage.action': 'Plan de communication auprès des agents' },
      },
      { name: 'ce que l’on fait déjà', patch: { 'risques.impact.action': 'Faire un point' } },
      { name: 'un groupe de travail', patch: { 'risques.solution.action': 'Mettre en place un groupe de travail' } },
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
      const [proof, action] = [draft.at(`risques.${axis}.preuve`), draft.at(`risques.${axis}.action`)];
      yield* impossibleFigures([proof]);
      if (provesNothing(proof.text ?? ''))
        yield { message: `${quote(proof.text ?? '')} : qu’avez-vous vu, compté ou entendu ?`, at: proof };
      if (isEmptyAction(action.text ?? ''))
        yield { message: `${quote(action.text ?? '')} : quel geste, avec qui, pour quelle date ?`, at: action };
      if (at.date && at.date < today) {
        yield {
          message: `L’action contre ce risque était prévue le ${formatDate(at.date)}. Est-elle faite ?`,
          at,
        };
      }
    }
  },
};
