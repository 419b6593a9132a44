import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { isNobody } from '../../text/everybody.ts';

export const perennisationResponsableProduit: Rule = {
  id: 'perennisation-responsable-produit',
  phases: ['perennisation'],
  needs: ['perennisation.responsable_produit.statut'],
  examples: {
    good: [
      { name: 'une agente publique', patch: { 'perennisation.responsable_produit.statut': 'agent_public' } },
      { name: 'une personne', patch: { 'perennisation.responsable_produit.nom': 'Yann Le Guen' } },
      { name: 'un contractuel', patch: { 'perennisation.responsable_produit.statut': 'contractuel' } },
    ],
    bad: [
      { name: 'un prestataire', patch: { 'perennisation.responsable_produit.statut': 'prestataire' } },
      { name: 'une direction', patch: { 'perennisation.responsable_produit.nom': 'Direction générale' } },
      { name: 'encore à recruter', patch: { 'perennisation.responsable_produit.statut': 'a_recruter' } },
    ],
  },
  *check(draft) {
    const name = draft.at('perennisation.responsable_produit.nom');
    if (name.text !== undefined && isNobody(name.text))
      yield { message: `${quote(name.text)} n’est pas une personne. Qui décidera du produit ?`, at: name };
    const at = draft.at('perennisation.responsable_produit.statut');
    if (at.text === 'prestataire') {
      yield {
        message: 'Le responsable de produit est un prestataire. Confiez ce rôle à un agent de la structure.',
        at,
      };
    } else if (at.text === 'a_recruter') {
      yield {
        message: 'Le responsable de produit reste à recruter. Qui décide en attendant ?',
        at,
        severity: 'warning',
      };
    }
  },
};
