import { formatDate } from '../../french/dates.ts';
import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { RISK_AXES } from '../../model/axis.ts';
import { PHASES } from '../../model/phase.ts';
import { isEmptyAction } from '../../text/empty-actions.ts';
import { impossibleFigures } from '../impossible-figures.ts';

/** Belief, or what is still to be seen, in place of a fact. */
const NO_PROOF =
  /^(?:(?:notre|mon|l'|la|une|simple) ?(?:intuition|conviction|ressenti|sentiment|impression|experience|bon sens)(?: (?:de l'equipe|partagee?|du porteur|personnelle))?|intuition|conviction|bon sens|tout le monde (?:le )?(?:dit|sait|constate)|(?:les|des) (?:etudes|experts) (?:le )?(?:montrent|disent|prouvent)|(?:de )?(?:tres )?bons? retours?(?: .{1,20})?|(?:des )?retours? (?:positifs?|encourageants?)|c'est (?:evident|clair|logique|connu)|on (?:le )?(?:sait|sent|voit)(?: bien)?|(?:nous en sommes|on en est|j'en suis|l'equipe en est|(?:tout le monde|chacun) en est) (?:tous )?(?:convaincue?s?|persuadee?s?|surs?|certaine?s?)|(?:c'est |ca a ete )?(?:valide|vu|discute|presente)e?s? (?:en|au|avec le|par le) (?:copil|codir|comex|comite(?: .{1,20})?|sponsor)|(?:personne n'a |pas |n'a pas |n'ont pas )?(?:encore )?(?:ete )?(?:rencontre|mesure|teste|verifie|essaye|demontre|prouve)e?s?(?: a ce (?:stade|jour))?|(?:aucune?|pas de|pas encore de) (?:mesure|preuve|donnee|element|retour|test|essai)s?(?: .{1,25})?)[.!]?$/;
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
      if (NO_PROOF.test(plain(proof.text ?? '')))
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
