/** All word lists of the rules, as data. Found, they prove; absent, they prove nothing (heuristics of French text, doctrine). */
import { type Lexicon, lexicon } from './words.ts';

/** People who live the problem. */
export const USAGERS: Lexicon = lexicon(
  'usagers?',
  'usageres?',
  'personnes?',
  'familles?',
  'parents?',
  'eleves?',
  'etudiant~',
  'patient(?:e|s|es)?',
  'allocataires?',
  'salariee?s?',
  'demandeu(?:r|se)s?',
  'entreprises?',
  'artisan(?:e|s|es)?',
  'agricult(?:eur|rice)s?',
  'eleveu(?:r|se)s?',
  'associations?',
  'habitant(?:e|s|es)?',
  'locataires?',
  'victimes?',
  'jeunes?',
  'enfants?',
  'femmes?',
  'hommes?',
  'communes?',
  'elue?s?',
  'maires?',
  'citoyen(?:ne)?s?',
  '(?<!en )particuliers?',
  'administree?s?',
  'malades?',
  'aidant(?:e|s|es)?',
  'conduct(?:eur|rice)s?',
  'voyageu(?:r|se)s?',
  'apprentie?s?',
  'independant(?:e|s|es)?',
  'commercant(?:e|s|es)?',
  'candidat(?:e|s|es)?',
  'beneficiaires?',
  'foyers?',
  'menages?',
  'proprietaires?',
  'proches?',
  'riverain(?:e|s|es)?',
  'justiciables?',
  'benevoles?',
  'consommat(?:eur|rice)s?',
  'contribuables?',
  'assuree?s?',
  'collegien(?:ne)?s?',
  'lyceen(?:ne)?s?',
  'mineure?s?',
  'refugiee?s?',
  'detenue?s?',
  'veterinaires?',
  'archeologues?',
  "structures? d'insertion",
  'collectivites?',
  'gens',
  'retraitée?s?',
  'agées',
  'âgées?',
  'handicapée?s?',
  'blessée?s?',
);

/** The administration seen from inside. */
export const ADMINISTRATION: Lexicon = lexicon(
  'agent(?:e|s|es)?',
  'instruct(?:eur|rice)s?',
  'gestionnaires?',
  'services?',
  'administrations?',
  'directions?',
  'ministeres?',
  "systemes? d'information",
  'pilotage',
  'reporting',
  'tableaux? de bord',
  'donnees',
  'processus',
  'back-office',
  'bureaux?',
);

/** What people suffer. */
export const SOUFFRANCE: Lexicon = lexicon(
  'souffr~',
  'subi~',
  'perd~',
  "pertes? d[e']",
  'renonc~',
  'non-recours',
  'decourag~',
  'abandonn~',
  'isol~',
  'exclue?s?',
  'exclusions?',
  'retards?',
  'attend(?:ent|re|ait|aient)?',
  'attentes?',
  'erreurs?',
  'refus~',
  'rejet~',
  'chronophages?',
  'frustr~',
  'surcharg~',
  'deces',
  'dece(?:de|dent)~',
  'mort~',
  'meur(?:t|ent)',
  'bless~',
  'violen~',
  'precar~',
  'impay~',
  'gaspill~',
  'fraudes?',
  'pein(?:e|ent) a',
  'difficil~',
  'difficultes?',
  'impossibles?',
  'parcours du combattant',
  'ruptures?',
  'decroch~',
  'inegal~',
  'penuries?',
  'expuls~',
  'endett~',
  'maladies?',
  'pollu~',

  'accident~',
  'harcel~',
  'errances?',
  'echecs?',
  'echou~',
  'hospitalis~',
  'rehospitalis~',
  'chutes?',
  'licenci~',
  'dehors',
  'a la rue',
  'coupures?',
  'morcel~',
  'detruit~',
  'incompris~',
  'paie(?:nt)? trop',
  'au plein tarif',
  'sans (?:aide|logement|ressources?|reponse|suivi|soins?|interlocuteur|toit|eau|manuel|repreneur)~',
  "n(?:e |')[a-z]+(?: [a-z]+){0,2} (?:pas|plus|jamais|aucune?|guere)",
  'ignor(?:e|ent|aient)',
  'trop tard',
);

export const REPETITION: Lexicon = lexicon(
  'chaque (?:annee|mois|jour|semaine|rentree|ete|hiver|trimestre|matin|saison)',
  'tous les (?:ans|mois|jours|matins|hivers|etes)',
  'toutes les semaines',
  'par (?:an|mois|jour|semaine|trimestre)',
  'au quotidien',
  'quotidiennement',
  'en (?:19|20)\\d\\d',
  'a chaque',
);

/** Six families of harm. */
export const PREJUDICES: Lexicon = lexicon(
  // Time
  'attentes?',
  'attend~',
  'delais?',
  'ressaisi~',
  'aller-retours?',
  'allers-retours',
  'absences?',
  'semaines?',
  'heures?',
  'journees?',
  'jours?',
  'mois',
  'retards?',
  // Money
  'couts?',
  'frais',
  'revenus?',
  'amendes?',
  'argent',
  'paie~',
  'paye~',
  'rachet~',
  'tarifs?',
  'dettes?',
  'pert(?:e|es)',
  'prix',
  'impayes?',
  '€',
  'euros?',
  // Health
  'deces',
  'maladies?',
  'stress',
  'hospitalis~',
  'rehospitalis~',
  'chutes?',
  'soins?',
  'denutrition',
  'epuis~',
  'bless~',
  'sante',
  'fatigue~',
  // Rights
  'refus~',
  'non-recours',
  'acces',
  'inegalit~',
  'contentieux',
  'droits?',
  'renonc~',
  'exclu~',
  // Environment
  'pollu~',
  'emissions?',
  'dechets?',
  'incendies?',
  'eaux?',
  // Social life
  'isol~',
  'logements?',
  'chomage',
  'violences?',
  'ruptures?',
  'decroch~',
  'emplois?',
  'travail',
  'orientations?',
  'souvenirs?',
);

/** Words of an administration that say no harm. */
export const CREUX: Lexicon = lexicon(
  'perfectibles?',
  'complexites?',
  'manque de lisibilite',
  'experience (?:usager|degradee)',
  'enjeux?',
  'efficience',
  'fluidites?',
  'silos?',
  'cloisonne~',
  'fragmente~',
  'heterogene~',
  'non optimale?s?',
  'sous-optimal~',
  'parcours degrades?',
);

const OUTILS =
  '(?:outils?|applications?|plateformes?|logiciels?|sites?(?: web| internet)?|portails?|bases? de donnees|guichets? uniques?|interfaces?|services? numeriques?|teleservices?|solutions? numeriques?|dematerialisation)';

/** A tool that is missing is no problem yet. */
export const OUTIL: Lexicon = lexicon(
  `(?:absence|manque|defaut|inexistence) (?:d'une?|d[e'])? ?(?:[a-z]+ )?${OUTILS}`,
  `il n'existe (?:pas|aucune?) (?:d'|de )?(?:[a-z]+ )?${OUTILS}`,
  `ne (?:disposent?|beneficient?|disposons) (?:pas |d'aucun |aujourd'hui pas )*(?:d'une?|d[e'])? ?(?:[a-z]+ )?${OUTILS}`,
  `n'(?:a|ont|avons) (?:pas|aucune?) (?:d'|de )?(?:[a-z]+ )?${OUTILS}`,
);

/** Names of technologies. `IA` on its own is looked for in the text as written: see `namesTechnology`. */
export const TECHNOLOGIE: Lexicon = lexicon(
  'intelligences? artificielles?',
  'ia',
  'llm',
  'gpt',
  'rag',
  'modeles? de langage',
  'blockchains?',
  'chaines? de blocs',
  'chatbots?',
  'agents? conversationnels?',
  'assistants? virtuels?',
  'machine learning',
  'deep learning',
  'apprentissage automatique',
  'big data',
  'data lakes?',
  'metavers',
  'nft',
  'realite (?:virtuelle|augmentee|mixte)',
  'jumeaux? numeriques?',
  'objets connectes',
  'rpa',
  'no-code',
  'cloud souverain',
);

/** What people do with a service, in the present. */
export const ACTION: Lexicon = lexicon(
  '(?:re)?coi(?:t|vent)',
  'recoi(?:t|vent)',
  'choisi(?:t|ssent)',
  'trouv(?:e|ent)',
  'demand(?:e|ent)',
  'envoi(?:e|ent)',
  'obtien(?:t|nent)',
  'voi(?:t|ent)',
  'sai(?:t|vent)',
  'rempli(?:t|ssent)',
  'depos(?:e|ent)',
  'declar(?:e|ent)',
  'prenn?(?:d|ent)',
  'prend',
  'peu(?:t|vent)',
  'consult(?:e|ent)',
  'signal(?:e|ent)',
  'compar(?:e|ent)',
  'suit',
  'suivent',
  'repond(?:ent)?',
  'appell(?:e|ent)',
  'visit(?:e|ent)',
  'reserv(?:e|ent)',
  'paie(?:nt)?',
  'reprend',
  'reprennent',
  'repart(?:ent)?',
  'appren(?:d|nent)',
  'gagn(?:e|ent)',
  'evit(?:e|ent)',
  'sign(?:e|ent)',
  'decri(?:t|vent)',
  'photographi(?:e|ent)',
  'verifi(?:e|ent)',
  'transme(?:t|ttent)',
  'ouvr(?:e|ent)',
  'lit',
  'lisent',
);

/** Tenses other than the present. Closed lists, for endings alone catch « opéra » and every imperfect. */
export const TEMPS_FUTUR: Lexicon = lexicon(
  'permettra(?:it|ient)?',
  'permettront',
  'seraie?n?t?',
  'sera',
  'seront',
  'aura(?:it|ient)?',
  'auront',
  'pourra(?:it|ient)?',
  'pourront',
  'devra(?:it|ient)?',
  'devront',
  'proposera(?:it)?',
  'proposeront',
  'offrira(?:it)?',
  'offriront',
  'facilitera(?:it)?',
  'faciliteront',
  'aidera(?:it)?',
  'aideront',
  'recevra(?:it)?',
  'recevront',
  'trouvera(?:it)?',
  'trouveront',
  'choisira',
  'choisiront',
  'faudra(?:it)?',
  'consisterait',
  'consistera',
  'v(?:a|ont) (?:permettre|pouvoir|aider|proposer|offrir|faciliter|recevoir|simplifier)',
  'nous (?:souhaitons|voulons|envisageons)',
  "l'idee est d[e']",
  'le projet vise',
  "il est propose d[e']",
  'a definir',
);

/** Names of movements, not of changes. */
export const ABSTRAIT: Lexicon = lexicon(
  'modernisation',
  'simplification',
  'dematerialisation',
  'fluidification',
  'digitalisation',
  'innovation',
  'optimisation',
  'transformation',
  'amelioration',
  'mutualisation',
  'harmonisation',
  'rationalisation',
  'professionnalisation',
  'valorisation',
  'montee en competences?',
);

/** A rule that is really given up. */
export const REFUS: Lexicon = lexicon(
  "au lieu d[eu']",
  "plutot qu[e']",
  "jusqu'(?:a present|ici)",
  'on ne [a-z]+ plus',
  "on n'[a-z]+ plus",
  'plus besoin',
  'a posteriori',
  'pour la premiere fois',
  'sans (?:justificatif|cv|compte|rendez-vous|signature|papier|attendre|se deplacer|formulaire)~',
  "ne (?:[a-z']+ ){1,3}plus",
  "n'[a-z]+ plus",
  'plus aucun~',
  'ne [a-z]+ pas',
  "n'[a-z]+ pas",
  'avant le',
  'suffi(?:t|sent)',
);

/** A content that was settled beforehand. */
export const CAHIER: Lexicon = lexicon(
  'cahiers? des charges',
  'specifications (?:fonctionnelles|detaillees)',
  "expressions? d[e']s? ?besoins?",
  'cycle en v',
  'amoa',
  'marches? (?:a|au) forfait',
  'tierce maintenance',
  'retroplannings?',
  'conduite du changement',
  'feuille de route (?:produit|fonctionnelle|de deploiement)',
);

const EVERYBODY =
  '(?:usagers?|utilisateurs?|citoyens?|francais|agents?|professionnels?|entreprises?|acteurs?|publics?|personnes concernees|administres)';

/** A whole answer that names nobody. */
export const GENERIQUE = new RegExp(
  `^(?:(?:tous|toutes) les |l'ensemble des |les |des )?(?:${EVERYBODY}|grand public|tout public|tout le monde)(?: concernes?| publics?)?\\.?$`,
);

/** People who were told to. */
export const DESIGNES: Lexicon = lexicon(
  'designee?s?',
  'seront mobilisee?s?',
  'obligat~',
  'imposee?s?',
  'tous les agents du service',
  'par leur hierarchie',
  'dans le cadre du plan',
  'reglementaire~',
);

export const NATIONAL =
  /^(?:la )?(?:france(?: entiere| metropolitaine)?|toute la france|niveau national|national|metropole|tout le territoire|ensemble du territoire)(?: national)?\.?$/;

/** Everybody at once: who waits for it never begins. */
export const CONSENSUS: Lexicon = lexicon(
  'tous les',
  'toutes les',
  "l'ensemble des",
  'parties prenantes',
  'comites?',
  'groupes? de travail',
  'chacun~',
);

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
  "(?:nombre|volume|evolution) (?:de |d')(?:visites?(?! (?:de terrain|a domicile|sur place))|vues?|pages vues|telechargements?|abonnes?|clics?(?! (?:pour|necessaires))|impressions?|connexions?|comptes crees|inscrits?|inscriptions?|consultations?|partages?|participants?)",
  'visiteurs uniques',
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
  'procureure?',
  'delegue(?:e)? general~',
  'commandante?',
  'colonel(?:le)?',
  'proviseure?',
  'dasen',
  'haut~ fonctionnaire',
);

export const BAS: Lexicon = lexicon(
  "chef(?:fe)? (?:de bureau|de projet|de pole|d'equipe|de produit)",
  "charge(?:e)? (?:de mission|d'etudes?|de projets?)",
  "responsable d'equipe",
  'referente?',
  'coach',
  'consultante?',
  'direct(?:eur|rice) (?:de projet|technique)',
  'adjointe? administrati~',
  'stagiaire',
  'assistante?',
);

/** An agreement that promises nothing, and the acts that count. */
export const TIEDE: Lexicon = lexicon(
  'favorables?',
  'interesse~',
  'sui(?:t|vra) (?:le sujet|avec|le projet)',
  "soutien(?:t)? (?:l'initiative|le projet|la demarche)",
  'au courant',
  'bienveillan~',
  "a l'ecoute",
  'encourage~',
);

export const CONCRET: Lexicon = lexicon(
  'liber~',
  'financ~',
  'presid~',
  'sign~',
  'ouvr~',
  'debloqu~',
  'recrut~',
  'recoi~',
  'defend~',
  'nomm~',
  'met(?:tra)? a disposition',
  'arbitr~',
  'inscri~',
  'fourni~',
  'envoi~',
  'appell~',
  'donn~',
  'publi~',
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

/** Waiting gets round nothing. */
export const ATTENTE = /^(?:attendre|patienter|suivre|on attend|nous attendons|relancer)\b/;

/** What a service is made of, rather than what it does. */
export const CONTENANT: Lexicon = lexicon(
  'plateformes?',
  'logiciels?',
  'portails?',
  'applications?',
  'outils? numeriques?',
  'sites?(?: web| internet)?',
  'solutions? numeriques?',
);
export const VERBE_CREUX =
  /^(?:faciliter|ameliorer|favoriser|permettre|optimiser|accompagner|simplifier) (?:l[ea'] ?|les |de |d'|la )?[a-z]+(?:tion|ment|ance|ite|age|ence|cours|ces|s)?\b/;

/** What names a computer system rather than a service. */
export const SYSTEME: Lexicon = lexicon(
  'systemes?',
  'plateformes?',
  'portails?',
  'gestion',
  'modules?',
  'si',
  'dematerialisation',
  'investigation',
  'projets?',
  'programmes?',
);

/** Everybody knows these; the last ones are words said loudly. */
export const SIGLES_CONNUS: ReadonlySet<string> = new Set(
  'RGPD CAF RSA SIRET SIREN CPAM API PDF CV HLM CAP TVA SMS GPS ETP CDI CDD CNIL SNCF URL USB RIB IBAN CO2 HTML XML CSV JSON EHPAD ONU UE USA INSEE URSSAF MSA PMI DGS III VIH ADN PME TPE SARL BTP RATP EDF IRM POUR TOUS TOUT TOUTES TOUTE SANS AVEC DANS PLUS MAIS RIEN SEUL SEULE NON OUI JAMAIS AUCUN AUCUNE UNE LES DES'.split(
    ' ',
  ),
);
