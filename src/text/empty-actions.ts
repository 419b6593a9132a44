/** What is called an action and is only a word for one: nobody could see it done. */
import { WORKDAY } from '../french/calendar-words.ts';
import { plain } from '../french/fold.ts';
import { isEveryday } from './everyday.ts';

const WHOM =
  '(?: (?:tout le monde|les (?:parties prenantes|acteurs|agents|equipes|usagers|services|directions|interesses|opposants)|l[ae] hierarchie|autour de nous|en interne|davantage|mieux|regulierement))?';
const SUBJECT =
  '(?:communication|sensibilisation|conduite du changement|pedagogie|concertation|information|formation|accompagnement(?: au changement)?|dialogue|acculturation|mobilisation)';
/** What nobody can see done. */
const VAGUE =
  '(?:gouvernance|communication|pilotage|cooperation|collaborations?|liens?|dynamique|veille(?: active)?|vigilance|dialogue|reflexion|mobilisation|coordination|partenariats?|synergies?|adhesion|confiance|acceptabilite|visibilite|cohesion)';
const EMPTY = new RegExp(
  `^(?:${[
    'continuer(?: (?:ainsi|comme ca))?|poursuivre(?: (?:les (?:echanges|travaux|efforts)|ainsi))?',
    '(?:faire|refaire) (?:un|le) point(?: regulier)?',
    '(?:mettre en place|creer|constituer|monter|installer) un (?:groupe de travail|comite(?: .{1,20})?|copil)',
    "(?:rester|etre) (?:(?:tres )?(?:vigilante?s?|attenti(?:fs?|ves?)|mobilisee?s?)|a l'ecoute|en veille(?: (?:active|permanente|technologique))?)|(?:a )?(?:surveiller|suivre)(?: (?:la situation|l'evolution|le sujet|cela|ca))?(?: (?:de (?:tres )?pres|attentivement|regulierement|avec attention|comme le lait sur le feu))?|(?:un )?suivi (?:attentif|rapproche|regulier)|(?:sous )?surveillance(?: (?:active|rapprochee|renforcee))?|(?:garder|avoir) (?:un oeil|l'oeil)(?: (?:dessus|ouvert|sur .{1,30}))?|anticiper|s'adapter|avancer",
    'aucune(?: action)?(?: .{1,20})?',
    `(?:la |une |un |le |les |des |du |(?:on fera|nous ferons|faire|mener|lancer|prevoir) (?:de la |de l'|du |une |un |des )?)?(?:(?:actions?|plan|campagnes?|strategie|demarche|efforts?) de (?:la )?)?${SUBJECT}(?: aupres .{1,30})?`,
    `(?:(?:on|nous) (?:les |la |le )?)?(?:communiqu|sensibilis|rassur|expliqu|accompagn|form|inform|associ|mobilis|impliqu|embarqu|federe?)(?:er(?:a|ons)?)${WHOM}`,
    `(?:les |la |le )?(?:rassurer|convaincre|expliquer|communiquer|sensibiliser|impliquer|associer)${WHOM}|(?:on|nous) (?:verra|verrons)|(?:de)?montrer (?:la |sa |notre )valeur(?: .{1,30})?|faire (?:ses|nos) preuves|prouver (?:la |notre )?(?:valeur|utilite)`,
    "(?:ils|elles|les gens|tout le monde|on|ca) (?:va |vont |(?:finira|finiront|finissent|finit) (?:bien )?(?:toujours )?par )?(?:comprendr\\w{1,5}|s'y (?:feront|faire|fera|habitu\\w{2,6}|mettr\\w{1,4})|suivr\\w{1,4}|accepter\\w{0,4}|s'habitu\\w{2,6})|la direction (?:passera outre|tranchera|decidera)",
    'mise en conformite|mettre en conformite',
  ].join('|')})[.!]?$`,
);

/** Verbs of which nothing is seen, with what they speak of; somebody named, a day, a number, and it can be. */
const LOOSE = new RegExp(
  `^(?:${[
    '(?:faire )?valider (?:la|le|notre|nos|les) (?:strategie|feuille de route|plan(?: .{1,15})?|calendrier|orientations?|objectifs?)(?: .{0,40})?',
    "faire (?:un|le) point(?: d'etape)?(?: (?:en interne|avec l'equipe|avec les equipes|en equipe|ensemble))?",
    "(?:(?:il )?(?:faut|faudra|faudrait) |on va |nous allons )?attendre (?:la |le |les |l'|une? )(?:parution|publication|sortie|vote|passage|decret|loi|budget|circulaire|arrete|mutualisation|marche|decision|retour|reponse|avis|arbitrage|feu vert|validation)s?(?: .{0,40})?",
    '(?:on |nous )?(?:prier|prie|croiser? les doigts|croise les doigts|croisons les doigts|laisser venir|laisse venir)(?: .{0,20})?',
    "s'organiser autrement(?: .{0,30})?|mettre en place une (?:cellule|instance) (?:de )?(?:veille|suivi|crise)(?: .{0,20})?",
    '(?:echanger|dialoguer|discuter) avec (?:les (?:equipes|acteurs|services|parties prenantes|partenaires)|tout le monde)(?: .{0,20})?',
    "faire remonter (?:le |la |les |l'|ce )(?:sujet|info(?:rmation)?s?|probleme|alertes?)(?: .{0,20})?|(?:il )?(?:faut|faudrait) que ca (?:bouge|change|avance)(?: .{0,20})?",
    '(?:bien |mieux |davantage )?communiquer (?:autour|sur|davantage|mieux|aupres|regulierement).{0,50}',
    'reflechir (?:a|sur|ensemble|encore|collectivement).{0,50}|(?:poursuivre|continuer|engager|mener|lancer) (?:la|une|notre|cette) (?:reflexion|demarche|dynamique|concertation).{0,50}',
    "(?:en|y|leur en) (?:parler|reflechir|penser)(?: .{0,30})?|continuer (?:comme )?(?:aujourd'hui|avant|prevu|ainsi)",
    '(?:faire|tenir|organiser|prevoir) (?:un|des|le) (?:copil|codir|comites?(?: de pilotage)?|reunions?|points?)(?: reguliers?)?',
    `(?:renforcer|maintenir|consolider|assurer|garantir|favoriser|encourager|developper|ameliorer|entretenir|poursuivre|intensifier) (?:la |le |les |l'|une? |un |notre )?${VAGUE}(?: .{0,40})?`,
  ].join('|')})[.!]?$`,
);
const SEEN = new RegExp(`\\d|(?<!\\p{L})(?:${WORKDAY}|demain|semaine)(?!\\p{L})`, 'iu');
const NAMED = /(?<=\S )\p{Lu}\p{Ll}/u;

/** « communiquer », « un plan de communication », « mettre en place un groupe de travail »: the whole of an answer. */
export function isEmptyAction(text: string): boolean {
  const flat = plain(text);
  return EMPTY.test(flat) || isEveryday(text) || (LOOSE.test(flat) && !SEEN.test(flat) && !NAMED.test(text));
}
