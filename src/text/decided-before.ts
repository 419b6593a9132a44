/** What decided to go on, when it was nobody's answer: a choice made before anyone was met. */
import { plain } from '../french/fold.ts';

const NOBODY_MET =
  /\b(?:pas|sans) (?:avoir |eu (?:le temps|l'occasion) d(?:e |')|encore |pu )?(?:encore |pu )?(?:rencontr|interrog|echang|parl|vu d)\w{0,5}|\baucune? (?:[a-z]{3,15} )?n'a (?:ete |pu etre )(?:rencontr|interrog|vu)/;
const ORDERED =
  /\b(?:cabinet|ministre|direction|hierarchie|prefete?|president\w?)\b[^.;]{0,40}\b(?:demande|veut|souhaite|exige|a (?:demande|decide|tranche|promis|annonce))\b|\b(?:prestataire|outil|logiciel|editeur|solution|marche)\b[^.;]{0,30}\b(?:est |sont |a ete )?(?:deja |d'ores et deja )(?:choisi|retenu|decide|achete|signe|commande|notifie)|\bdecision\b[^.;]{0,25}\b(?:deja|d'ores et deja) (?:prise|actee)|\b(?:enquete|investigation|etude|entretiens?)\b[^.;]{0,30}\b(?:confirmera|confirmeront|viendra confirmer|n'est qu'une formalite)|\b(?:prefete?|maire|cheffe?|patronn?e?|direct(?:eur|rice|ion)|dg|elue?|comite|copil|ministre|cabinet)\b[^.;]{0,25}\ba dit (?:de |d'|qu'il faut|oui)|\ble sujet est evident\b/;

/** The words that tell it, as written; null where those who were met decided. */
export function decidedBefore(text: string): string | null {
  const flat = plain(text);
  const found = NOBODY_MET.exec(flat) ?? ORDERED.exec(flat);
  if (found === null) return null;
  return flat.length === text.length ? text.slice(found.index, found.index + found[0].length) : found[0];
}
