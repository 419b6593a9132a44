/** What is measured, and what only looks like a measure. Data: found, they prove; absent, they prove nothing. */
import { type Lexicon, lexicon } from '../words.ts';

/** Deadlines that are none. */
export const VAGUE: Lexicon = lexicon(
  'prochainement',
  'bientot',
  'a terme',
  "a l'avenir",
  'ulterieurement',
  'plus tard',
  'a moyen terme',
  'a long terme',
  'dans un second temps',
  'progressivement',
  'des que possible',
);

/** Measures that ask for opinions. */
export const QUESTIONNAIRE: Lexicon = lexicon(
  'questionnaires?',
  'sondages?',
  'enquetes? (?:de satisfaction|en ligne|flash)',
  'formulaires? (?:en ligne|de satisfaction)',
  'google forms?',
  'typeform',
  'framaforms',
  'nps',
);

/** Counts that flatter and measure no effect. */
export const VANITE: Lexicon = lexicon(
  "(?:nombre|volume|evolution) (?:de |d')(?:visites?(?! (?:de terrain|a domicile|sur place))|vues?|pages vues|fiches?(?: (?:creees|saisies|remplies|completees))?(?! (?:d[e'] paie|individuelles? (?:suivies|reglees)))|documents? publies|telechargements?|abonnes?|clics?(?! (?:pour|necessaires))|impressions?|connexions?|comptes crees|inscrits?|inscriptions?|consultations?|partages?|participants?)",
  'visiteurs uniques',
  '[a-z]+s (?:recensee?s|inventoriee?s|referencee?s|lancee?s|diffusee?s|mise?s en ligne)',
  "taux (?:d'ouverture|de clics?)",
  'trafic (?:du site|web)',
  'audience (?:du site|touchee)',
  'notoriete',
  '\\d+ (?:visites|telechargements|abonnes|utilisateurs inscrits|comptes crees|clics|vues)',
);

/** Deliveries, which are no effect yet. */
export const LIVRABLE: Lexicon = lexicon(
  'mises? en ligne',
  'livraisons?',
  'deploiements?',
  'developpements?',
  'creations?',
  'integrations?',
  'prototypes?',
  'mvp',
  'poc',
  'version \\d',
  'versions?',
  'etudes?',
  'cartographies?',
  'benchmarks?',
  'feuilles? de route',
  'recrutements?',
  'montee en competences',
  'formations?',
  'webinaires?',
  'ateliers?',
  'demonstrateurs?',
  'plaquettes?',
  'modules?',
  'fonctionnalites?',
  'communications?',
);

export const EFFET: Lexicon = lexicon(
  'reduir?e?',
  'redui(?:t|sent)',
  'diminu~',
  'baiss~',
  'augment~',
  'evit~',
  'gagn~',
  'economis~',
  "part (?:de|des|d')",
  "taux d[e']",
  'obten~',
  'obtien~',
  'retrouv~',
  'repris~',
  'moins',
  'plus de',
  'passe(?:nt)? de',
  'contre',
  'transmis~',
  'sauv~',
  'remis~',
  'prevenu~',
  'promis~',
  'recu~',
  'servi~',
  'sign~',
);
