/** Belief, hearsay, or the team's own word, in place of what was seen, counted or heard from those who live the problem. */

import { MONTH, WORKDAY } from '../french/calendar-words.ts';
import { plain } from '../french/fold.ts';
import { ROUNDED } from '../french/numerals.ts';
import { isEveryday } from './everyday.ts';

const WHOSE =
  "(?: (?:de l'equipe|partagee?s?|du porteur|personnel(?:le)?s?|du terrain|general(?:e)?|interne|de la porteuse|de (?:la|notre) (?:direction|hierarchie|cheffe?)))?";
/** Of a whole answer. */
const BELIEF = new RegExp(
  [
    `(?:notre|mon|l'|la|une|simple|le|un)? ?(?:intime |profonde |forte )?(?:intuition|conviction|ressenti|sentiment|impression|experience|bon sens|avis|opinion|idee|bonne ambiance|feeling|observation personnelle)${WHOSE}`,
    "(?:de notoriete publique|(?:c'est )?(?:bien )?connu(?: de tous)?|tout le monde (?:vous )?(?:le )?(?:dit|dira|sait|constate|connait)(?:, d[eu] .{2,40})?|(?:il )?(?:y a|n'y a) qu'a (?:voir|venir|regarder|demander)(?: .{0,40})?|(?:chacun|personne n'ignore|on) (?:le )?(?:sait|constate))(?: bien)?",
    '(?:les|des) (?:etudes|experts) (?:le )?(?:montrent|disent|prouvent)',
    '(?:les|nos|mes|tous les) (?:collegues|chefs?|agents|equipes|cadres) (?:adorent|aiment|apprecient|(?:sont|en sont) (?:tous )?(?:convaincus|enthousiastes|emballes|ravis|partants|fans)|trouvent (?:ca|cela) (?:tres )?(?:bien|super|utile))(?: .{0,30})?',
    "(?:tout le monde|chacun) (?:en )?est (?:tres )?(?:convaincu|persuade|d'accord|partant|enthousiaste|emballe)(?: .{0,30})?",
    '(?:de )?(?:tres )?bons? retours?(?: .{1,20})?|(?:des )?retours? (?:positifs?|encourageants?)',
    "c'est (?:evident|clair|logique|connu)|on (?:le )?(?:sait|sent|voit)(?: bien)?",
    "(?:nous en sommes|on en est|j'en suis|l'equipe en est|(?:tout le monde|chacun) en est) (?:tous )?(?:convaincue?s?|persuadee?s?|surs?|certaine?s?)",
    "(?:c'est |ca a ete )?(?:valide|vu|discute|presente)e?s? (?:en|au|avec le|par le) (?:copil|codir|comex|comite(?: .{1,20})?|sponsor)",
    "(?:personne n'a |pas |n'a pas |n'ont pas )?(?:encore )?(?:ete )?(?:rencontre|mesure|teste|verifie|essaye|demontre|prouve)e?s?(?: a ce (?:stade|jour))?",
    '(?:aucune?|pas de|pas encore de) (?:mesure|preuve|donnee|element|retour|test|essai)s?(?: .{1,25})?',
  ]
    .map((one) => `^(?:${one})(?:,? depuis .{1,20})?[.!]?$`)
    .join('|'),
);

const INSIDE =
  "(?:de l'equipe(?: projet)?|l'equipe(?: projet)?|equipe projet|(?:la |notre |ma )?(?:direction|hierarchie)|(?:les |mes |nos |des )?(?:chefs?|cadres|directeurs)|(?:le |du )?(?:copil|codir|comex|comite(?: de (?:pilotage|direction))?))";
/** A meeting of one's own people: users were not in the room. */
const AMONG_US = new RegExp(
  `^(?:un |une |des |le |la |les )?(?:sondage|enquete|questionnaire|vote|tour de table|reunion|atelier|seminaire|brainstorming|point|echange|discussion)s? (?:interne|de lancement|de service|d'equipe|(?:aupres|avec|entre|dans|au sein)(?: de| des| d'| du)? ?(?:(?:les? |la )?\\d+ (?:membres |personnes |agents )?)?${INSIDE})`,
);
/** Without a number, a talk at the coffee machine. */
const COLLEAGUES =
  /^(?:une? |des )?(?:discussion|echange|conversation)s? (?:informel(?:le)?s? )?(?:avec|entre) (?:des |les |mes |nos |quelques |plusieurs )?(?:collegues|pairs|confreres|homologues)\b/;

/** « nous attendons toujours qu’il nous parvienne »: it will be one, once it is there. */
const PENDING =
  /\b(?:on|nous|j') ?(?:l'|les )?(?:attend|attends|attendons) (?:toujours|encore) (?:qu|l[ea]s? |l'|leur |sa |son |ses |une? |des )|\b(?:toujours pas|pas encore) (?:ete )?(?:recue?s?|arrivee?s?|parvenue?s?|livree?s?|transmise?s?)\b/;

/** Whether what is given as a proof shows nothing. */
export function provesNothing(text: string): boolean {
  const flat = plain(text);
  return (
    BELIEF.test(flat) ||
    PENDING.test(flat) ||
    isEveryday(text) ||
    AMONG_US.test(flat) ||
    (COLLEAGUES.test(flat) && !/\d/.test(flat))
  );
}

/** Told with a number, or what stands for one. */
const COUNTED = new RegExp(
  `\\d|\\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille|moitie|tiers|quart|doubl\\w{1,3}|${ROUNDED}|${MONTH}|${WORKDAY})\\b|\\bune? \\w+ sur\\b`,
);
/** Where it can be read again, and what was seen. */
const RECORDED =
  /\b(?:relev|registre|cahier|carnet|courrier|lettre|mail|courriel|plainte|reclamation|signalement|dossier|facture|archive|photo|film|enregistrement|proces-verba|statisti|tableau|tableur|logiciel|fichier|enquete|etude|rapport|audit|entretien|temoignage|observation|matinee|journee|appel|jugement|decision|delai|comptage|mesure|planning|agenda|verbatim|sondage|questionnaire|formulaire|requete|extraction|export|main courante|presse|article|cour des comptes|insee|inspection|defenseur des droits|loi|decret|circulaire|m'a|m'ont|nous a|nous ont|j'ai|on a|nous avons|ai vu|vues?|vus|entendue?s?|assist|suivi)/;
const SEEN_DOING =
  /\b(?:(?:in|con)firmee?s?|abandonn|ils|elles?|eux|personne|aucune?|chacune?|certaines?|certains|(?:tous|toutes)(?! les (?:services|acteurs|agents|conseillers|collegues))|l[ae] \w+ (?:est|a|n')|(?:les|des|nos) \w+s (?!en |avec |de |des |du |et |ont permis|sont (?:tres |globalement |plutot )?(?:positi|bon|favorable|encourage)))/;
/** A name, and no first word. */
const NAMED = /(?<=[\p{L},;:] )\p{Lu}\p{Ll}/u;

/** Whether a number is told, in figures or in words. */
export function isCounted(flat: string): boolean {
  return COUNTED.test(flat);
}

/** Whether what should be a fact holds none that somebody else could go and check: « le besoin remonte de tous les services ». */
export function showsNoFact(text: string): boolean {
  const flat = plain(text);
  return !COUNTED.test(flat) && !RECORDED.test(flat) && !NAMED.test(text) && !/«/.test(text);
}

/** Whether what people did or said is not in it either: « la direction souhaite aller au bout ». */
export function tellsNobody(text: string): boolean {
  const flat = plain(text);
  return !COUNTED.test(flat) && !SEEN_DOING.test(flat) && !/«/.test(text);
}
