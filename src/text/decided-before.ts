/** What decided to go on, when it was nobody's answer: a choice made before anyone was met. */
import { asWritten } from './words.ts';

const NOBODY_MET =
  /\b(?:pas|sans) (?:avoir |eu (?:le temps|l'occasion) d(?:e |')|encore |pu )?(?:encore |pu )?(?:rencontr|interrog|echang|parl|vu d)\w{0,5}|\baucune? (?:[a-z]{3,15} )?n'a (?:ete |pu etre )(?:rencontr|interrog|vu)/;
const ORDERED =
  /\b(?:cabinet|ministre|direction|hierarchie|prefete?|president\w?)\b[^.;]{0,40}\b(?:demande|veut|souhaite|exige|a (?:demande|decide|tranche|promis|annonce))\b|\b(?:prestataire|outil|logiciel|editeur|solution|marche)\b[^.;]{0,30}\b(?:est |sont |a ete )?(?:deja |d'ores et deja )(?:choisi|retenu|decide|achete|signe|commande|notifie)|\bdecision\b[^.;]{0,25}\b(?:deja|d'ores et deja) (?:prise|actee)|\b(?:enquete|investigation|etude|entretiens?)\b[^.;]{0,30}\b(?:confirmera|confirmeront|viendra confirmer|n'est qu'une formalite)|\b(?:prefete?|maire|cheffe?|patronn?e?|direct(?:eur|rice|ion)|dg|elue?|comite|copil|ministre|cabinet)\b[^.;]{0,25}\ba dit (?:de |d'|qu'il faut|oui)|\b(?:avis (?:tres |plutot )?favorables?|feu vert|unanimite|soutien (?:total|plein et entier|unanime|sans faille)|adhesion|quitus|validation|accord|arbitrage (?:favorable|rendu|positif))\b[^.;]{0,30}\b(?:comites?|copil|direction|directrice|directeur|hierarchie|cabinet|ministre|ministere|prefete?|elues?|elus|maire|sponsor|partenaires?|tutelle|membres|instances?)\b|\b(?:comites?|copil|direction|hierarchie|cabinet|instances?|sponsor|tutelle|partenaires?)\b[^.;]{0,25}\b(?:a|ont) (?:valide|approuve|adopte|salue|plebiscite|donne (?:son|leur) (?:accord|feu vert|aval))\b|\ble sujet est evident\b/;

/** The words that tell it, as written; null where those who were met decided. */
export function decidedBefore(text: string): string | null {
  return asWritten(text, NOBODY_MET) ?? asWritten(text, ORDERED) ?? null;
}
