/** What other tools, other languages and other people call a field of ours, and the signs they put around it. */
import { fold } from '../french/fold.ts';
import { asTyped } from '../french/invisible.ts';

/** Of each name of ours, what it is called elsewhere: folded words, without those that link. */
const CALLED: Readonly<Record<string, string>> = {
  nom: 'name, titre, title, intitule, personne, produit, nom produit, nom service, nom prenom, prenom nom, prenom',
  identifiant: 'id, slug, code, reference',
  resume: 'mission, summary, description, presentation, pitch, accroche',
  phase: 'etape, stade, phase actuelle, phase projet',
  statut: 'status, etat, situation, avancement',
  date_maj:
    'updated, date, maj, mise jour, date mise jour, derniere mise jour, maj date, derniere maj, modifie, date modification',
  adresse: 'url, site, lien, link, site web, site internet',
  url: 'lien, link, adresse, site',
  thematiques: 'themes, theme, tags, domaines, categories',
  notes: 'commentaires, remarques, divers',
  porteur: 'owner, intrapreneur, intrapreneuse, porteuse, auteur, chef projet, responsable',
  fonction: 'metier, poste, role, profession, titre, job, emploi, qualite, grade',
  structure: 'organisation, service, employeur, etablissement, entite, organisme, employeur actuel',
  administration: 'organisation, ministere, direction, organisme, collectivite, service, structure',
  courriel: 'email, mail, mel, contact, adresse mail, adresse email, adresse electronique, adresse courriel, e mail',
  contact: 'email, mail, courriel, mel, tel, telephone',
  temps_pct: 'temps, temps libere, disponibilite, temps consacre, quotite, temps travail, pourcentage temps',
  motivation: 'pourquoi, motivations, envie',
  equipe: 'team',
  role: 'metier, fonction, poste, competence',
  depuis: 'debut, date debut, date, arrivee, start',
  debut: 'start, date debut, depuis, commencement',
  fin_prevue: 'end, fin, date fin, echeance',
  fin: 'end, date fin',
  echeance: 'date, deadline, pour quand, delai, date limite, date butoir, date echeance, quand, avant, jusqu au',
  jusqu_au: 'echeance, fin, date fin, date',
  avant_le: 'echeance, date, deadline, fin',
  probleme: 'problem, problematique, contexte, besoin, constat',
  enonce: 'description, probleme, texte, phrase, formulation, intitule',
  constats: 'constat, observations, observation',
  prejudice: 'consequences, consequence, impact, dommage',
  nombre: 'number, quantite, nb, nbre, nombres, chiffre, total, combien, effectif, effectifs, volume, valeur',
  part_pct: 'pourcentage, part, taux, proportion, pct, pourcent',
  unite: 'unites, unit, quoi',
  periode: 'frequence, duree, par',
  source: 'sources, origine, reference',
  annee: 'date, an, millesime',
  effectif: 'effectifs, quantite, nb, nbre, nombre, total, combien, volume',
  nature: 'type, genre, categorie',
  type: 'nature, genre, categorie',
  besoin: 'besoins, attente, attentes, demande',
  usagers: 'users, utilisateurs, public, publics, cibles, beneficiaires',
  cible: 'groupe, public, objectif',
  cibles: 'groupes, publics, cible, personas',
  verdict: 'decision, conclusion, avis, resultat, issue',
  motif: 'raison, reason, pourquoi, cause, justification',
  existant: 'aujourd hui, actuellement, outils actuels, avant',
  solution: 'produit, reponse, idee',
  alternatives: 'concurrents, existants, autres solutions',
  enseignement: 'enseignements, lecon, apprentissage, retour, retours',
  description: 'texte, detail, details, libelle, intitule, explication',
  deploiement: 'deployment, lancement, diffusion',
  territoire: 'lieu, zone, departement, region, perimetre',
  objectifs: 'objectif, buts, goals',
  apport: 'apports, contribution, role, quoi',
  effet: 'effets, resultat, impact',
  raisonnement: 'calcul, hypothese, explication',
  impact: 'impacts, resultats',
  sponsors: 'sponsor, parrain, parrains, soutien',
  engagement: 'promesse, promet, engagements',
  qui: 'who, personne, nom, acteur, responsable',
  crainte: 'craintes, peur, objection, raison',
  reponse: 'reponses, que faire, action',
  risques: 'risks, risque',
  niveau: 'gravite, importance, probabilite, level, note',
  hypothese: 'hypotheses, pari, risque, description',
  preuve: 'preuves, test, verification',
  action: 'actions, que faire, prochaine action, test, reponse',
  pire_scenario: 'worst case, pire cas, pire',
  montant: 'cout, budget, somme, prix, total, montants',
  financeur: 'financeurs, paye par, finance par',
  decision: 'decisions, verdict, conclusion, avis',
};

/** Words that only link the others. */
const LINKS: ReadonlySet<string> = new Set([
  'a',
  'd',
  'de',
  'des',
  'du',
  'en',
  'et',
  'l',
  'la',
  'le',
  'les',
  'un',
  'une',
]);

const SYNONYMS: ReadonlyMap<string, readonly string[]> = Object.entries(CALLED).reduce((found, [name, words]) => {
  for (const one of words.split(', ')) found.set(one, [...(found.get(one) ?? []), name]);
  return found;
}, new Map<string, string[]>());

/** More make a sentence; and of more than two, one alone may mean something else. */
const MOST_WORDS = 4;
const MOST_AROUND = 2;

/** `siblings`: keys that lack; null where none of them is meant, or more than one may be. */
export function synonymOf(key: string, siblings: readonly string[]): string | null {
  const words = wordsOf(key);
  if (words.length > MOST_WORDS) return null;
  const known = SYNONYMS.get(words.join(' ')) ?? [];
  const named = known.find((name) => siblings.includes(name));
  if (named !== undefined) return named;
  const same = siblings.find((name) => isSame(wordsOf(name), words));
  if (same !== undefined) return same;
  const within = words.length > MOST_AROUND ? [] : siblings.filter((name) => words.includes(name));
  return within.length === 1 ? (within[0] ?? null) : null;
}

/** « nom_porteur », « date du prochain comité »: the words of a path, in any order. */
export function isPathSaid(key: string, path: string): boolean {
  return isSame(wordsOf(path), wordsOf(key));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.toSorted().join(' ') === other.toSorted().join(' ');
}

/** « Date de mise à jour » : date, mise, jour. */
function wordsOf(key: string): string[] {
  return fold(key)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !LINKS.has(word));
}

/** « porteur », **porteur**: the key between signs that are no part of it. */
export function unmarked(key: string): string {
  return asTyped(key)
    .replace(/^[\s«»“”„‹›"'`*_]+(?=\S)/u, '')
    .replace(/(?<=[^\s«»“”„‹›"'`*_])[\s«»“”„‹›"'`*_]+$/u, '');
}
