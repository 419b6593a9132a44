/** Who decides and who does not; what is feared or waited for. Data: found, they prove; absent, they prove nothing. */
import { type Lexicon, lexicon } from '../words.ts';

/** High places. « directeur de projet » and « directeur technique » are low. */
export const HAUT: Lexicon = lexicon(
  'ministres?',
  'president(?:e)?',
  'vice-president(?:e)?',
  'prefete?',
  'sous-prefete?',
  "direct(?:eur|rice)(?! (?:de projet|technique|d'equipe|adjointe? de projet))(?: [a-z'-]+)*",
  'sous-direct(?:eur|rice)',
  'dga',
  'dgs',
  'secretaires? general(?:e)?',
  'rect(?:eur|rice)',
  'commissaire',
  'maire',
  'chef(?:fe)? de service',
  'medecins?[- ]chef(?:fe)?s?',
  'procureure?',
  'delegue(?:e)? general~',
  'commandante?',
  'colonel(?:le)?',
  'proviseure?',
  'dasen',
  'haut~ fonctionnaire',
);

export const BAS: Lexicon = lexicon(
  "chef(?:fe)? (?:d[eu'] ?|de la |de l')(?:bureau|projet|pole|equipe|produit|section|cellule|unite|mission)",
  "charge(?:e)? d(?:e (?:mission|projet|developpement|communication|deploiement)s?|'etudes?|'affaires)",
  "responsable (?:d'equipe|de projet|produit|de la cellule|du pole|informatique|numerique)",
  'gestionnaire',
  'experte?',
  "responsable de (?:l'equipe|la mission)",
  'redact(?:eur|rice)',
  'cadre (?:a|b)',
  'adjointe? (?:au|a la|du|de la) chef~',
  'referente?',
  'coach',
  'consultante?',
  'direct(?:eur|rice) (?:de projet|technique)',
  'adjointe? administrati~',
  'stagiaire',
  'assistante?',
);

/** A worst case that nobody can act upon. */
export const PASSIF: Lexicon = lexicon(
  'manque de moyens',
  'contexte budgetaire',
  'resistances? au changement',
  "manque d'adhesion",
  'contraintes budgetaires',
  'priorites? politiques?',
  'manque de temps',
  'lourdeurs? administratives?',
);
