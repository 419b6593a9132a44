import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';

/** That nobody is left aside is what everybody believes of their own service. */
const DENIAL =
  /\b(?:rien (?:de|n'est|n'a ete) prevu|n'(?:ont|auront|a|aura) qu'a|le numerique est partout|(?:leur|lui|les) (?:montr|aid|fer)(?:era|eront|ont|a)(?: bien)?\b|de nos jours|tout le monde (?:a|est|sait|dispose|possede)|tous (?:ont|sont|savent|disposent|equipes|connectes)|toutes (?:ont|sont|savent)|chacun (?:a|sait|dispose)|personne n'est (?:exclu|laisse)|(?:pas|non) (?:necessaire|prevu|besoin|utile|d'exclusion)|aucun (?:besoin|exclu|probleme)|inutile|s'equiperont|de plus en plus connecte|(?:sera|seront) etudiee?s?|non prevue?|public (?:connecte|jeune|a l'aise)|ont (?:tous|toutes) (?:un|une|internet))\b/;

/** Another screen is no other way. */
const ON_SCREEN =
  /\b(?:site|applis?|applications?|tutoriels?|faq|foire aux questions|tchat|chat|chatbot|courriels?|mails?|e-mails?|videos?|en ligne|responsive|mobile|tablettes?|assistance numerique)\b/;
/** Whoever has nobody beside them is left aside. */
const RELATIVES =
  /\b(?:aide[rs]?|aidee?s?|accompagnee?s?|demand\w{1,5}|compt\w{1,4} sur|pass\w{1,4} par|voi[rt]|avec) (?:par |a |l'aide de )?(?:leurs?|ses|son|sa|un|une|des|les) (?:petits-)?(?:enfants?|proches?|familles?|voisins?|voisines?|entourage|conjoint|amis?)\b/;
const OTHERWISE =
  /\b(?:papier|guichets?|telephon(?:e|ique)s?(?! portable)|appels?|accueils?|courriers?|en personne|conseillere?s?|france services|mairies?|agente?s?|accompagn\w{1,8}|visites?|sur place|postal\w{0,2}|domicile|a la main|proches?|aidante?s?|mediat\w{1,6}|permanences?|numero|standard|sms|oral|facteur|secretaire|association)\b/;

export const usagersExclusionNumerique: Rule = {
  id: 'usagers-exclusion-numerique',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['usagers.alternative_non_numerique'],
  examples: {
    good: [
      { name: 'un guichet', patch: { 'usagers.alternative_non_numerique': 'le guichet de la mairie saisit pour eux' } },
      {
        name: 'un écran, et quelqu’un à côté',
        patch: { 'usagers.alternative_non_numerique': 'un conseiller France services remplit le site avec eux' },
      },
      { name: 'le téléphone', patch: { 'usagers.alternative_non_numerique': 'une ligne d’appel, le matin' } },
      {
        name: 'le papier',
        patch: { 'usagers.alternative_non_numerique': 'formulaire papier, rendu à la maison France services' },
      },
    ],
    bad: [
      {
        name: 'personne ne serait exclu',
        patch: { 'usagers.exclus': ['personne, aujourd’hui le numérique est partout'] },
      },
      {
        name: 'tout le monde a un téléphone',
        patch: { 'usagers.alternative_non_numerique': 'tout le monde a un téléphone' },
      },
      { name: 'pas nécessaire', patch: { 'usagers.alternative_non_numerique': 'pas nécessaire pour ce public' } },
      {
        name: 'un autre écran',
        patch: { 'usagers.alternative_non_numerique': 'Une application mobile allégée, et une FAQ' },
      },
      { name: 'plus tard', patch: { 'usagers.alternative_non_numerique': 'Sera étudiée pour la version 2.' } },
      {
        name: 'les enfants aideront',
        patch: { 'usagers.alternative_non_numerique': 'Ceux qui ont du mal se feront aider par leurs enfants.' },
      },
      { name: 'tous équipés', patch: { 'usagers.alternative_non_numerique': 'Les éleveurs sont tous équipés.' } },
    ],
  },
  *check(draft) {
    const at = draft.at('usagers.alternative_non_numerique');
    const flat = plain(at.text ?? '');
    for (const excluded of draft.at('usagers.exclus').items)
      if (DENIAL.test(plain(excluded.text ?? '')))
        yield {
          message: `${quote(excluded.text ?? '')} : qui, parmi eux, n’a ni réseau, ni écran, ni lecture aisée ?`,
          at: excluded,
        };
    const byRelatives =
      RELATIVES.test(flat) &&
      !/\b(?:papier|guichet|telephone|appel|mairie|agent|conseill|france services|accueil|courrier)/.test(flat);
    if (byRelatives || DENIAL.test(flat) || (ON_SCREEN.test(flat) && !OTHERWISE.test(flat)))
      yield { message: `${quote(at.text ?? '')} : et sans réseau, sans écran ou sans aide, comment font-ils ?`, at };
  },
};
