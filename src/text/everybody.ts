/** Who and where, when the answer is everybody and everywhere: nobody to meet, nowhere to begin. */
import { plain } from '../french/fold.ts';
import { GENERIQUE, NATIONAL } from './lexicons.ts';

const EVERYBODY =
  /^(?:a )?(?:tout le monde|tous|toutes et tous|tou(?:s|te)(?:tes)? (?:celles et )?ceux qui|chacun|n'importe qui|le plus grand nombre|le grand public|l'ensemble de la (?:population|societe)|(?:toute )?la population|la societe|tous publics?|tout type (?:de public|d'usagers?)|tous les (?:publics|gens|acteurs|citoyens|francais|habitants|usagers|agents)|l'ensemble des (?:acteurs|citoyens|usagers|agents|publics|parties prenantes)|les (?:gens|francais|citoyens))(?![a-z])/;

const EVERYWHERE =
  /^(?:sur |dans |a )?(?:tout(?:e)? (?:le |la |l')(?:departement|region|academie|metropole|pays|territoire|france|hexagone|reseau|ministere)|l'ensemble (?:du (?:departement|territoire|pays|reseau|ministere)|de la (?:region|metropole|france)|des (?:departements|regions|communes|academies|prefectures|territoires))|tou(?:s|tes) les (?:departements|regions|communes|academies|prefectures|caf|agences|territoires|etablissements)|partout|n'importe ou|echelle nationale|l'echelle nationale|au niveau national)(?![a-z])/;

/** Under the name of a group: what suffers nothing. */
export const CHOSE =
  /^(?:le |la |les |l'|un |une |des )?(?:systemes?|dispositifs?|procedures?|processus|reglementations?|juridique|logiciels?|outils?|plateformes?|administrations?|organisations?|politiques? publiques?|chaine|filiere|donnees|dossiers?|contraintes?|double contrainte|problemes?|sujets?|projets?)(?![a-z])/;

export function isEverybody(text: string): boolean {
  const flat = plain(text);
  return GENERIQUE.test(flat) || EVERYBODY.test(flat);
}

export function isEverywhere(text: string): boolean {
  const flat = plain(text);
  return NATIONAL.test(flat) || EVERYWHERE.test(flat);
}
