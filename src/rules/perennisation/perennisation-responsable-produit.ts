import type { Rule } from '../../judge/rule.ts';

export const perennisationResponsableProduit: Rule = {
  id: 'perennisation-responsable-produit',
  phases: ['perennisation'],
  needs: ['perennisation.responsable_produit.statut'],
  examples: {
    good: [
      { name: 'une agente publique', patch: { 'perennisation.responsable_produit.statut': 'agent_public' } },
      { name: 'un contractuel', patch: { 'perennisation.responsable_produit.statut': 'contractuel' } },
    ],
    bad: [
      { name: 'un prestataire', patch: { 'perennisation.responsable_produit.statut': 'prestataire' } },
      { name: 'encore à recruter', patch: { 'perennisation.responsable_produit.statut': 'a_recruter' } },
    ],
  },
  *check(draft) {
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
