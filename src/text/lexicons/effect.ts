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

/** The same, told without « nombre de »: in the name of a measure, or after a number. */
export const COMPTES: Lexicon = lexicon(
  'visites?(?: par (?:jour|semaine|mois|an))? (?:du|sur le|sur la|de la|de notre|du notre) (?:site|page|service|plateforme|application|appli)(?: .{1,30})?',
  '(?:connexions?|visites?|consultations?|telechargements?) (?:mensuel(?:le)?s?|quotidien(?:ne)?s?|hebdomadaires?|annuel(?:le)?s?|uniques?|cumule?e?s?)',
  'pages? vues?',
  '(?:comptes?|profils?|espaces?) (?:crees?|ouverts?|actives?)',
  "abonnes?(?: (?:a la|aux|a notre|de la|sur) (?:lettre|newsletter|reseaux?|page|chaine|infolettre)[a-z' ]{0,20})?(?: de plus)?",
  'followers?',
  'pouces? (?:leves?|bleus?)',
  "(?:mentions? )?j'aime",
  'commentaires? (?:sous|sur|de la|recus|laisses)',
  'reactions? (?:sous|sur|a (?:la|notre)) (?:la |notre |le )?(?:publication|post|page|video)',
  '(?:nombre de )?(?:partages|coeurs|vues) (?:de|sous|sur) (?:la|le|les|notre|nos) (?:publications?|posts?|videos?|pages?)',
  'likes?',
  '\\d+ (?:messages|courriels|mails|sms|courriers|flyers|affiches|plaquettes|depliants) (?:envoyes|distribues|diffuses|imprimes)',
  'nombre de (?:reunions|ateliers|comites|presentations|articles|messages|courriels|sms|posts?|publications|kits)(?: (?:tenue?s|organisee?s|animee?s|envoyee?s|publiee?s|realisee?s|diffusee?s))?',
  '(?:reunions|ateliers|comites)(?: de [a-z]{4,15})? (?:tenue?s|organisee?s|animee?s)',
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
  'refontes?',
  'chartes? graphiques?',
  'proces-verba(?:l|ux)',
  'recettes? (?:signee?s?|prononcee?s?)',
  '(?:est|sont|sera|seront) en ligne',
  'transferts? (?:effectue|realise|termine|signe)s?',
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
