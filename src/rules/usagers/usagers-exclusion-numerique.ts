import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';

/** That nobody is left aside is what everybody believes of their own service. */
const DENIAL =
  /\b(?:tout le monde (?:a|est|sait|dispose|possede)|tous (?:ont|sont|savent|disposent|equipes|connectes)|toutes (?:ont|sont|savent)|chacun (?:a|sait|dispose)|personne n'est (?:exclu|laisse)|(?:pas|non) (?:necessaire|prevu|besoin|utile|d'exclusion)|aucun (?:besoin|exclu|probleme)|inutile|public (?:connecte|jeune|a l'aise)|ont (?:tous|toutes) (?:un|une|internet))\b/;

export const usagersExclusionNumerique: Rule = {
  id: 'usagers-exclusion-numerique',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['usagers.alternative_non_numerique'],
  examples: {
    good: [
      { name: 'un guichet', patch: { 'usagers.alternative_non_numerique': 'le guichet de la mairie saisit pour eux' } },
      { name: 'le téléphone', patch: { 'usagers.alternative_non_numerique': 'une ligne d’appel, le matin' } },
      {
        name: 'le papier',
        patch: { 'usagers.alternative_non_numerique': 'formulaire papier, rendu à la maison France services' },
      },
    ],
    bad: [
      {
        name: 'tout le monde a un téléphone',
        patch: { 'usagers.alternative_non_numerique': 'tout le monde a un téléphone' },
      },
      { name: 'pas nécessaire', patch: { 'usagers.alternative_non_numerique': 'pas nécessaire pour ce public' } },
      { name: 'tous équipés', patch: { 'usagers.alternative_non_numerique': 'Les éleveurs sont tous équipés.' } },
    ],
  },
  *check(draft) {
    const at = draft.at('usagers.alternative_non_numerique');
    if (DENIAL.test(plain(at.text ?? '')))
      yield { message: `${quote(at.text ?? '')} : et sans réseau, sans écran ou sans aide, comment font-ils ?`, at };
  },
};
