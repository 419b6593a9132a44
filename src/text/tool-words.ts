/** The words that govern the name of a tool, or are said of it, when it is missing, needed, due or promised: without accents. */

const set = (words: string) => new Set(words.split(' '));

export const INDEFINITE = set("un une des d' d de aucun aucune nul nulle quelque");
export const DEFINITE = set("le la les l' du notre nos leur leurs ce cet cette ces son sa ses");
export const ADJECTIVES = set(
  'tout toute vrai vraie veritable bon bonne seul seule meme nouvel nouveau nouvelle grand grande petit petite tel telle autre simple unique meilleur meilleure reel reelle moindre',
);
export const ADVERBS = set(
  "encore toujours enfin donc aussi surtout tous toutes deja bien aujourd' hui trop souvent ici d'abord tout ailleurs meme actuellement",
);
export const NOT = set('pas aucun aucune jamais plus guere point');

export const ABSENCE = set('absence manque defaut inexistence carence penurie faute insuffisance');
export const DEPRIVED = set('depourvu depourvue prive privee demuni demunie denue denuee');
export const LACKING = /^manqu(?:e|ent|ons|ez|ait|aient|era|erait|eront)$/;
export const HAVING =
  /^(?:exist(?:e|ait)|dispos|possed|benefici|propos|offr)|^(?:a|as|ai|avons|avez|ont|avait|avaient|aura|auront)$/;
export const EQUIPPED = set('equipe equipee dote dotee outille outillee muni munie');
export const MUST = /^(?:faut|faudrait|faudra|fallait)$/;
export const ASKING =
  /^(?:reclam|demand[ea]|attend(?!u)|souhait|veulent|veut|voul(?:ons|ez|ait|aient)$|voudr|aimer|necessit|requier|espere|reven?d|rev(?:e|ent|ons)$|appel(?:le|lent|ons)$)/;
export const WISHING =
  /^(?:faudrait|devri?ons|devrai(?:t|ent)|souhait|voul(?:ons|u)|voudri?|veut|propos|vis(?:e|ons|ant|ent)$|objectif|idee|projet|but|agit|ambition|convien|enjeu|defi|priorite|utile|opportun|necessaire|necessite|indispensable|urgent|essentiel|important|prevu|temps|envie|besoin|permettrai)/;
export const AIM = /^(?:objectif|ambition|projet|idee|besoin|but|priorite|attente)s?$/;
export const DUTY = /^(?:faut|faudra|doit|doivent|devons|afin|pour)$/;

/** What builds; and what may also be asked of those who suffer (« il faut installer une application pour payer »). */
export const MAKING = set(
  'creer developper construire concevoir deployer lancer batir realiser proposer offrir doter equiper generaliser unifier moderniser refondre industrialiser mutualiser fournir',
);
export const GETTING = set('avoir disposer acheter acquerir installer ouvrir beneficier obtenir utiliser');
/** Before a tool that somebody wants to have, and nothing more. */
export const BEFORE_TOOL = set(
  "un une des le la l' d' de a avoir enfin disposer beneficier utiliser acceder obtenir acces recevoir posseder",
);
export const SETTING_UP = set('place oeuvre disposition service ligne');
export const MAKING_OF = set(
  'creation developpement deploiement construction conception acquisition lancement refonte modernisation place oeuvre generalisation',
);
export const COMPUTERISED = /^(?:numeris|dematerialis|digitalis|informatis|automatis)ee?s?$/;
export const COMPUTERISING = set('numeriser dematerialiser digitaliser informatiser automatiser');
export const PROMISES = set('potentiel potentialite opportunite promesse possibilite apport benefice gisement');
export const BADLY = set('mal peu pas sous non insuffisamment');

export const COMPLEMENT = set('a au aux depuis pour chez dans en');
export const CLAUSE = set(", : ( ) qu' et que car donc or mais qu");
export const IS = set('est sont serait seraient devient deviennent parait semble');
export const WANTED = set(
  'necessaire indispensable attendu attendue urgent urgente souhaitable incontournable imperatif',
);
export const ABSENT = set('inexistant inexistante absent absente manquant manquante');
/** What is said of a tool that one would rather have new. */
export const AGED = set(
  'obsolete vieillissant vieillissante vetuste depasse depassee archaique inadapte inadaptee cloisonne cloisonnee disperse dispersee heterogene perime perimee suranne surannee',
);
/** What it does not do, and what a tool alone is asked to do. */
export const INTEROPERABLE = /^(?:interoperable|communiqu|dialogu|connect|synchronis|permet|extrai)/;
export const USED = /^(?:exploit|valoris|mobilis)/;

/** « Aucun logiciel n’y changerait rien »: a tool is named to be set aside. */
export const SET_ASIDE =
  /\b(?:aucune?|nul(?:le)?|ce n'est pas une?|meme une?|un|une) [a-z'-]{3,20}(?: [a-z'-]{3,20})? (?:ne |n'y |n')(?:chang|suffi|resou?d|resoudr|regler|fera|ferait|sert|servirait|aider|peut|pourra)[a-z]*/;
