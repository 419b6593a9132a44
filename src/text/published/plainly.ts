/**
 * What a sentence says in so many words, whatever was learned: too rare in published fiches, or too short, to be learned
 * from them. Each was kept for what it takes from wrong advice on the labelled fiches, and for hardly ever being wrong itself
 * (`docs/mesures.md`).
 */
import { MONTH } from '../../french/calendar-words.ts';
import { plain } from '../../french/fold.ts';
import { WORDS } from '../../french/numerals.ts';
import { quantities } from '../quantities.ts';

/** Success waits for what others decide: « la suite dépend de la publication du décret ». */
const DEPENDS =
  /\b(?:depend(?:ent|ait|ra|ront|ant)?|dependants?|dependantes?|conditionne(?:e|es|s|nt)?|subordonne(?:e|es|s)?|suspendue?s?|tributaires?|en attente|sous reserve)\b[^.]{0,60}\b(?:decrets?|lois?|legislati\w{1,4}|reglementa\w{1,6}|arretes?|vote|publication|refonte|marche public|appel d'offres|arbitrages?|autorisation|accord (?:du|de la|des|d')|convention|adoption|parution)\b/;

const DUE = new RegExp(
  `\\b(?:d'ici(?: a| la| le| au)?(?: fin| debut| mi| l'ete)?|avant(?: fin| la fin| le| l'ete)?|a l'horizon|au plus tard(?: en)?)(?: de| du| le|-)?(?: \\d{1,2}(?:er)?)? ?(?:(?:${MONTH}|20\\d\\d|l'annee|rentree|ete|trimestre|semestre)\\b)|\\b(?:dans|d'ici|sous) (?:les |a )?(?:\\d{1,2}|${WORDS}) (?:prochains )?(?:mois|ans?)\\b`,
);
const PAST = /\b(?:a permis|ont ete|a ete|avons|depuis|etait|etaient|deja|actuellement|aujourd'hui)\b/;

const HARMS =
  '(?:attente|delais?|retards?|erreurs?|refus|rejets?|ruptures?|contraventions?|abandons?|renoncements?|non-recours|accidents?|pertes?|impayes?|expulsions?|deces|gaspillage)';
const EFFECT = new RegExp(
  `\\b(?:nombre|taux|part|proportion|volume|reduction|baisse|diminution|duree|delai)s? (?:moyen(?:ne)?s? )?(?:de |d'|des |du |de la |de l')(?:[a-z'-]{1,15} ){0,3}?${HARMS}\\b|\\b(?:delai|temps|duree)s? (?:moyen|median|de traitement|d'instruction|gagne|economise)|\\bpass(?:e|er|ent|era|eront|ant) de \\d[^.]{0,40} a \\d|\\bmoins de \\d+ (?:[a-z'-]{1,15} ){0,2}${HARMS}\\b|\\btaux d(?:e |')(?:retour|acces|reussite|obtention|non-recours)`,
);
/** « 71 jours pour une carte → le jour de la sortie »: two sides of a table count as one sentence each. */
const USAGE_COUNTED = /\bcomptes?\b|\butilisateurs?\b|\bvisites?\b/;

const SUFFERED =
  /\b(?:epuise(?:e|es|s)\b|dor(?:t|ment) (?:dehors|dans la rue)|se retrouvent? (?:sans|seule?s?)|contravention|amende|perd(?:ent)? (?:leur|leurs|son|sa|ses|des|une?|de l'argent|du temps)\b|renonc(?:e|ent) a|n'osent? (?:pas|plus)|ont honte|culpabilis|s'endett|a bout\b|decroch(?:e|ent)\b|sans (?:logement|ressources|soins|emploi|revenu)\b|errance|parcours du combattant)/;

const WISHED =
  /\b(?:sera|seront|pourr\w{1,6}|devr\w{1,6}|permettr\w{1,6}|souhait\w{1,6}|voul\w{1,6}|vise|objectif|ambition|envisag\w{1,6}|imagin\w{1,6}|serait|aurait)\b/;
const DOES =
  '(?:met|mettent|accompagne|aide|permet|propose|reunit|signale|relie|envoie|donne|offre|affiche|calcule|guide|est|facilite|simplifie|rassemble|recense|oriente|centralise|informe|alerte)';
const SERVICE = "(?:le service|la plateforme|l'application|l'outil|le site|elle|il)";

const NUMBER = '(?:\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente)';
const PLACES =
  '(?:clubs?|departements?|regions?|communes?|villes?|etablissements?|lycees?|colleges?|hopita(?:l|ux)|academies?|prefectures?|entreprises?|agents|familles|patients|usagers|utilisateurs|volontaires|beta-?testeurs|testeurs|structures|collectivites|territoires|caf|agences)';
const TRIED = new RegExp(
  `\\b${NUMBER} (?:premier(?:e)?s |[a-z'-]{1,15} )?${PLACES}\\b[^.]{0,80}\\b(?:volontaires?|pilotes?|test[a-z]{0,6}|experiment[a-z]{0,8}|essai[a-z]{0,3}|premier[a-z]{0,3})\\b|\\b(?:test[a-z]{0,4}|experiment[a-z]{0,8}|pilote[a-z]{0,2}|essay[a-z]{1,4}|essai[a-z]{0,2})\\b[^.]{0,60}\\b(?:avec|aupres de|dans|par|chez|sur)\\b[^.]{0,30}\\b${NUMBER} [a-z]`,
);

const EXISTING =
  /\b(?:existe(?:nt)? deja|solutions? existantes?|outils? existants?|solutions? privees?|groupes? facebook|groupe whatsapp|tableurs? excel|fichiers? excel|concurrents?)\b/;

const GESTURE =
  /\b(?:prend en photo|photographie|depose(?:nt)? (?:son|sa|leur|leurs|ses|une?)\b|saisi(?:t|ssent)\b|recoi(?:t|vent) (?:un|une|des|son|sa|le|la|par)\b|remplit|remplissent|signale(?:nt)?\b|clique|s'inscri(?:t|vent)|se connecte(?:nt)?\b|prend rendez-vous|repond(?:ent)? a (?:des|quelques|\d+) questions|met(?:tent)? en relation|calcule|simul(?:e|ent|ateur)|telecharge)/;

interface Told {
  /** The part it stands in: « problem », « solution »… */
  zone: string;
  text: string;
}

/** `service`: what it is called, without accents; empty when nobody knows. */
type Says = (flat: string, passage: Told, service: string) => boolean;

/** By the question of a reader. */
const SAYS: Readonly<Record<string, Says>> = {
  dependance_externe: (flat) => DEPENDS.test(flat),
  objectif_chiffre_date: (flat, { zone, text }) =>
    zone !== 'problem' && zone !== 'mission' && DUE.test(flat) && !PAST.test(flat) && isCounted(text),
  indicateur_impact: (flat, { zone }) =>
    ['goals', 'impact', 'rollout', 'other'].includes(zone) &&
    EFFECT.test(flat) &&
    !USAGE_COUNTED.test(flat) &&
    !/\btrop\b/.test(flat),
  souffrance_usager: (flat) => SUFFERED.test(flat),
  solution_present: (flat, { zone }, service) =>
    !WISHED.test(flat) && (zone === 'solution' || isOf(flat, service)) && doesNow(flat, service),
  premiers_usagers: (flat, { zone }) => zone !== 'problem' && TRIED.test(flat),
  existant_cite: (flat) => EXISTING.test(flat),
  solution_concrete: (flat, { zone }, service) => (zone === 'solution' || isOf(flat, service)) && GESTURE.test(flat),
};

function isCounted(text: string): boolean {
  return quantities(text).some(
    ({ kind, value }) => kind !== 'duration' && kind !== 'money' && (value === null || value > 1),
  );
}

function isOf(flat: string, service: string): boolean {
  return service !== '' && flat.startsWith(service);
}

function doesNow(flat: string, service: string): boolean {
  const subject = isOf(flat, service) ? flat.slice(service.length) : flat.replace(new RegExp(`^${SERVICE}(?= )`), '');
  return subject !== flat && new RegExp(`^ (?:[a-z'-]{1,15} ){0,2}?${DOES}\\b`).test(subject);
}

/** Of each question that is plainly answered, the rank of the first sentence that does. */
export function plainly(passages: readonly Told[], name: string): ReadonlyMap<string, number> {
  const service = plain(name);
  const found = new Map<string, number>();
  const asked = Object.entries(SAYS);
  for (const [rank, passage] of passages.entries()) {
    const flat = plain(passage.text);
    for (const [question, says] of asked)
      if (!found.has(question) && says(flat, passage, service)) found.set(question, rank);
  }
  return found;
}
