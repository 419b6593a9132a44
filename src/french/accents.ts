/**
 * Accents put back on a text that has none at all: whoever types « etudiants » types fast, and does not publish so. Only
 * words that mean one thing: « eleve » may be a pupil or high, « regle » a rule or settled, and stay as they are.
 */
const WORDS = [
  'français française idée idées reçu reçus chargée chargées connaît envoyée envoyées paraît payée payées réparation réparations zéro siège sièges règlement règlements salarié salariée salariés salariées employé employée employés employées',
  'accès amélioration améliorer année années août après arrêt arrêter arrêts âgée âgées bâtiment bâtiments',
  'bénéficiaire bénéficiaires bénévole bénévoles bibliothèque bientôt boîte collectivité collectivités comité',
  'comités compléter concrètement congé congés contrôleur contrôleurs coût coûts dernière dernières derrière',
  'décembre décision décisions déclaration déclarations déclarer dégât dégâts déjà délai délais démarche démarches',
  'département départemental départementale départements déplacement déplacements dépôt dépôts développement',
  'développeur différent différents difficulté difficultés enquête enquêtes entrée entrées expérience expériences',
  'échéance école écoles économie économies écrire éducation électricité énergie équipement équipements',
  'établissement établissements étape étapes état étranger étrangers étude études étudiant étudiante étudiantes',
  'étudiants éviter être février frère frères général générale généralement gérer grâce hébergement hôpital',
  'hôpitaux intérêt intérêts journée journées lycée lycéen lycéens lycées matériel mère mères médecin médecins',
  'médical mémoire ménage ménages méthode métier métiers même mêmes ministère ministères mobilité modèle modèles',
  'nécessaire nécessaires numérique numériques numéro numéros opérateur opérateurs père pères pénurie période',
  'périodes pièce pièces première premières préfecture préfectures préfet préparer présence prévenir problème',
  'problèmes procédure procédures propriétaire propriétaires qualité réalité réception récupérer réduction réduire',
  'référence références référent référente région régional régionale régions répondre réponse réponses réseau',
  'réseaux résultat résultats réunion réunions réussir rôle santé scolarité secrétaire secrétaires secrétariat',
  'sécurité sérieux société sociétés spécialiste stratégie supérieur système systèmes tâche tâches téléphone',
  'téléphoner téléphones thème thèmes tôt très trésorerie université universités véhicule véhicules vélo vélos',
  'vérifier vérité vidéo',
];

const bare = (word: string) => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

const ACCENTED: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap((line) => line.split(' ')).map((word) => [bare(word), word]),
);

/** The same text where it has an accent already, or no word that lacks one. */
export function withAccents(text: string): string {
  if (/[À-ÖØ-öø-ÿœŒ]/.test(text)) return text;
  return text.replace(/(?<![\p{L}@./-])[a-z]{3,}(?![\p{L}@/-]|\.\p{L})/giu, (word) => {
    const found = ACCENTED.get(word.toLowerCase());
    if (found === undefined) return word;
    return /^\p{Lu}/u.test(word) ? found.charAt(0).toUpperCase() + found.slice(1) : found;
  });
}
