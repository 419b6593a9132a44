/** Who and where, when the answer is everybody and everywhere: nobody to meet, nowhere to begin. */
import { plain } from '../french/fold.ts';
import { kindOfName } from './persons.ts';

const ANYBODY =
  '(?:gens|usagers?|utilisateurs?|citoyens?|francais|agents?|professionnels?|entreprises?|acteurs?|publics?|personnes concernees|administres)';

/** A whole answer that names nobody. */
export const GENERIQUE = new RegExp(
  `^(?:(?:tous|toutes) les |l'ensemble des |les |des )?(?:${ANYBODY}|grand public|tout public|tout le monde)(?: concernes?| publics?)?\\.?$`,
);

export const NATIONAL =
  /^(?:la )?(?:france entiere(?:,? .{1,60})?|france(?: metropolitaine)?|toute la france(?:,? .{1,60})?|tout le pays(?:,? .{1,40})?|niveau national|national|metropole|tout le territoire|ensemble du territoire)(?: national)?\.?$/;

const EVERYBODY =
  /^(?:a )?(?:(?:un peu |presque )?tout le monde|quiconque(?: .{1,40})?|(?:le |les |notre |nos )?publics? cibles?|(?:les |des )?(?:usagers|utilisateurs|beneficiaires) (?:du service|cibles?|finaux|potentiels|vises)|les premiers (?:interesses|concernes|venus|inscrits)|(?:les |d')?autres? (?:usagers?|publics?|personnes?|utilisateurs?)|(?:les )?divers(?:es)? (?:publics?|usagers?|personnes?)|(?:des )?publics? divers|tout un chacun|n'importe quel(?:le)? (?:usager|usagere|personne|citoyen|citoyenne|agent)|toute(?:s les)? personnes? (?:concernees?|interessees?|qui le (?:souhaite|veut|desire))|toutes les parties prenantes|(?:la )?population(?: generale)?|tous(?! (?:les|nos|ces) )|toutes et tous|tou(?:s|te)(?:tes)? (?:celles et )?ceux qui|chacun|n'importe qui|le plus grand nombre|le grand public|l'ensemble de la (?:population|societe)|(?:toute )?la population|la societe|tous publics?|tout type (?:de public|d'usagers?)|tous les (?:publics|gens|acteurs|citoyens|francais|habitants|usagers|agents)|l'ensemble des (?:acteurs|citoyens|usagers|agents|publics|parties(?: prenantes)?|partenaires|services|directions|equipes|collegues|interesses)|les (?:gens|francais|citoyens)|(?:les )?(?:beneficiaires|particuliers?,? (?:(?:et )?(?:les )?entreprises|(?:et )?(?:les )?associations|(?:et )?(?:les )?collectivites)(?:,? (?:et |ou )?(?:les )?(?:entreprises|associations|collectivites|administrations))*)$)(?![a-z])/;

/** Those who come by themselves, whoever they are. */
const WHOEVER_COMES =
  /^(?:des |les |nos |quelques |certains |certaines )?(?:(?:usagers?|utilisateurs?|utilisatrices?|personnes?|gens|agents?|citoyens?|premiers?) ?)?(?:volontaires?|beta-? ?testeurs?|testeurs?|early adopters?|pilotes?|tests?|(?:interesse|motive)e?s?|ceux qui (?:le (?:souhaitent|veulent|desirent)|veulent(?: bien)?|en ont envie)|qui (?:le (?:souhaitent|veulent|desirent)|veulent(?: bien)?|(?:sont|seront) (?:interesse|volontaire|motive|partant)e?s?|en ont envie))\.?$/;

/** « toutes les victimes de France » */
const OF_THE_COUNTRY =
  /^(?:tou(?:s|te|tes) )?(?:les |des |l'ensemble des )[a-z' -]{3,50}(?: de france| du pays| de l'hexagone| francaise?s| de tout le (?:pays|territoire)| au niveau national| de metropole)\.?$/;

const EVERYWHERE =
  /^(?:sur |dans |a )?(?:(?:la |le |l')?(?:region|departement|academie|france|pays|territoire) et (?:au-dela|plus)(?: si possible)?|(?:le )?territoire national|(?:la )?metropole et (?:l'|les? )?outre-?mer|(?:les |nos )?(?:101|cent un|\d{2,3}) departements|(?:les |nos )?(?:1[38]|treize|dix-huit|douze) regions|(?:tou(?:s|tes) )?(?:les |nos )?(?:departements|regions|communes|academies|prefectures|juridictions|caf|agences|territoires|etablissements)(?= ?(?:confondue?s|sans (?:exclusive|exception|distinction)|de france|du pays|,? sans (?:exclusive|exception|distinction)))|t(?:ou)?te? la france|l'academie dans son ensemble|la region (?:[a-z'-]+ ){0,3}(?:entiere|dans son ensemble)|tout(?:e)? (?:le |la |l')(?:departement|region|academie|metropole|pays|territoire|france|hexagone|reseau|ministere)|l'ensemble (?:du (?:departement|territoire|pays|reseau|ministere)|de la (?:region|metropole|france)|des (?:departements|regions|communes|academies|prefectures|territoires))|tou(?:s|tes) les (?:departements|regions|communes|academies|prefectures|caf|agences|territoires|etablissements)|partout|n'importe ou|echelle nationale|l'echelle nationale|au niveau national)(?![a-z])/;

/** Under the name of a group: what suffers nothing. */
export const CHOSE =
  /^(?:le |la |les |l'|un |une |des )?(?:systemes?|dispositifs?|procedures?|processus|territoires?(?![a-z]| )|ecosystemes?|transitions?|reformes?|contextes?|conjoncture|culture d|reglementations?|juridique|logiciels?|outils?|plateformes?|administrations?|organisations?|politiques? (?:publiques?|penales?|sociales?|familiales?|agricoles?|de sante)|chaine|filiere|inertie|manque d|calendrier|complexites?|rigidites?|dynamiques?|lourdeurs?|habitudes?(?! d)|delais?|moyens|budgets?|temps|donnees|dossiers?|contraintes?|double contrainte|problemes?|sujets?|projets?)(?![a-z])/;

/** A thing or an organisation where somebody is asked for. */
export function isNobody(text: string): boolean {
  return CHOSE.test(plain(text)) || kindOfName(text) === 'organisation';
}

/** « Le monde agricole », « toute entreprise concernée », « les acteurs ruraux au sens large »: a crowd, and nobody in it. */
const CROWD =
  /^(?:(?:le |la |les |tout le |toute la |l')?(?:public|monde|milieu|secteur|univers|tissu|filiere|profession|branche|communaute) (?!(?:de|du|des|qui)\b)[a-z]{4,20}|(?:tout |toute |tous les |toutes les |les |des )?(?:acteurs?|structures?|entreprises?|personnes?|publics?|professionnels?|communes?|citoyen(?:ne)?s?|usagere?s?|usagers?|administree?s?|habitante?s?|agente?s?|parties?) (?:(?:potentiellement |directement |plus ou moins )?(?:concernee?s?|interessee?s?|touchee?s?|impactee?s?)(?: (?:par|de|d'|a) .{1,40})?|prenantes?|locaux|du territoire|du secteur)|(?:les |des )?[a-z]{4,20}(?: [a-z]{4,20})? au sens large|ceux qui (?:voudront|accepteront|viendront|le souhaiteront)(?: bien)?)\.?$/;

/** « Tous les éleveurs » are nobody to meet; « de Brivezal, 45 fermes » says which. */
function isAllOfThem(text: string): boolean {
  return (
    /^tou(?:s|tes) (?:les|nos|ces) /iu.test(text) && !/\d|[\s’'-]\p{Lu}\p{Ll}|\s(?:dont|qui|que|o[uù])\s/u.test(text)
  );
}

/** « Tout exploitant, quelle que soit sa filière » */
const WHOEVER =
  /^(?:tou(?:t|te|s|tes) )?(?:les )?[a-z' -]{3,40},? (?:quel(?:le)?s? qu|sans distinction|sans exception|en general|confondus|au sens large)/;

export function isEverybody(text: string): boolean {
  const flat = plain(text);
  return (
    WHOEVER.test(flat) ||
    GENERIQUE.test(flat) ||
    EVERYBODY.test(flat) ||
    WHOEVER_COMES.test(flat) ||
    OF_THE_COUNTRY.test(flat) ||
    CROWD.test(flat) ||
    isAllOfThem(text.trim())
  );
}

/** « toutes les communes des deux cantons »: of a place that is small. */
const OF_A_FEW =
  /^tou(?:s|tes) les [a-z]{4,15} (?:des (?:deux|trois|quatre|cinq|\d) |d(?:u|e la|e l'|e ce|e cette) ?(?:canton|vallee|bassin|ile|plateau|arrondissement|communaute|agglo|pays d|quartier))/;

export function isEverywhere(text: string): boolean {
  const flat = plain(text);
  return NATIONAL.test(flat) || (EVERYWHERE.test(flat) && !OF_A_FEW.test(flat));
}
