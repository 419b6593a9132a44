/** Answers that put off what is asked, or leave it to somebody else: nobody could act on them. */
import { plain } from '../french/fold.ts';

const HOPED =
  /^(?:(?:on|nous|je|il faut|il faudra|il faudrait) (?:l[ea]s? |l'|y )?)?(?:attend|patient|esper|prie[rz]?\b|comptons sur|compte sur|croise)|\bcrois\w{1,4} les doigts\b|\bon (?:ne )?peut (?:rien|pas) (?:y )?faire\b|(?:donc|alors|du coup|et) (?:on|nous|ils|elles) (?:patient|attend)(?:e|ent|ons)?\b|\ble moment venu\b|\b(?:ministre|ministere|direction|cabinet|prefet|prefete|dsi|editeur) (?:tranchera|decidera|arbitrera|s'en chargera|reglera)\b/;
const DENIED =
  /^(?:(?:aucune?s?|rien)(?= ?(?:$|[,.;:!—]|(?:contournement|solution|alternative|autre|parade|possib|pour|a ce|a faire|n'est|n'exist|de (?:prevu|possible))))|neant|impossible|je ne vois pas(?= ?(?:$|[,.;:]))|pas d(?:e |')(?:contournement|solution|alternative|parade|regle|habitude|plan b|rupture|derogation|changement de regle)|(?:aucune?|zero) (?:rupture|derogation|regle)|rien d(?:e |')(?:rompu|illegal|interdit|change)|il n'y en a (?:pas|aucun)|(?:il )?n'existe (?:strictement )?(?:rien|pas|aucun)|c'est bloquant|bloquant)\b/;
/** What follows a denial, and answers all the same: « aucun : la greffière prend la photo ». */
const INSTEAD =
  /^[^,.;:—]{2,40}[,.;:—] ?(?!(?:nous sommes|on est|(?:on|nous) (?:respect|appliqu|suit|suiv|rest)[a-z]{0,4}|elle etait|c'est|sans|ca|cela|il n'|on n'|nous n'|pas|faute|car)(?![a-z]))(?:l'|(?:on|nous|je|l[ea]s?|une?|ils|elles|notre|nos|tou[ts]|deux|trois)(?![a-z]))(?!.{0,60}\b(?:ne|n'\w+) )/;

/** Whether one waits, hopes, or says that nothing can be done: « patienter jusqu’à la refonte ». */
export function isWaiting(text: string): boolean {
  return HOPED.test(plain(text)) || deniesAll(text);
}

/** « Aucune, nous sommes les seuls »: that there is none is what nobody looked for. */
export function deniesAll(text: string): boolean {
  const flat = plain(text);
  return DENIED.test(flat) && !INSTEAD.test(flat) && !/\b(?:sauf|a part|hormis|mais)\b/.test(flat);
}

const CHIEF =
  "(?:mon|ma|la|le|l'|notre)? ?(?:chefs?|cheffes?|direction|directeur|directrice|hierarchie|ministre|prefet|prefete|cabinet|responsable|superieure?|dg|dga|dgs|secretaire generale?)";
const ASSIGNED = new RegExp(
  `\\b(?:nomme|designe|missionne|mandate|affecte|charge)e?s? (?:par|sur|au|d'office)\\b|\\blettre de mission|\\bfiche de poste|\\bfeuille de route|\\bcontrat d'objectifs|\\bplan de transformation|\\b${CHIEF} (?:qui )?(?:m'a|me l'a|nous a) |\\bj'execute\\b|\\bil fallait bien (?:que )?quelqu'un|\\b(?:sujet|dossier|projet|chantier) (?:est |m'est )?(?:arrive|tombe|atterri) (?:sur|dans) (?:mon|notre) (?:bureau|service|portefeuille)|\\bon m'a (?:demande|confie|charge|designe|mis|colle)|\\b(?:a|sur) la demande d(?:e |u |es )${CHIEF}\\b|\\bm'a ete (?:confie|attribue|assigne)|\\b(?:positionne|fleche|place|mis|bascule|redeploye|repositionne)e?s? (?:sur|d'office|au|a) |\\bj'ai (?:herite|recupere) (?:du|de la|le|ce) (?:dossier|projet|sujet|chantier|mission)|\\b(?:suite a|a la suite d|lors d|depuis) ?(?:e |u )?(?:la |une |l'|ma )?(?:reorganisation|restructuration|reaffectation|mutation|redeploiement)`,
);

/** Whether somebody was put on it: « nommée par ma hiérarchie ». */
export function isAssigned(text: string): boolean {
  const flat = plain(text);
  return (
    ASSIGNED.test(flat) &&
    !/\b(?:personne|nul) (?:ne |n')?m|\bj'ai (?:demande|voulu|choisi)|\bvolontaire|\bde moi-meme\b/.test(flat)
  );
}

const ABOVE =
  "(?:l[ea]s? |l'|un |une |notre |en )?(?:comites?|copil|codir|comex|direction|maitrise d'ouvrage|moa|cabinet|hierarchie|dsi|commission|tutelle|ministere|bureau|chef(?:fe)?(?: de projet)?)";
const DECIDED_ABOVE = new RegExp(
  `\\b(?:fixe|decide|valide|arbitre|tranche|arrete|impose)e?s? (?:par|en|avec l'accord d[eu]s?) ${ABOVE}|^(?:rien|aucune?s?) sans\\b|\\bsans (?:le |l'|un )?(?:visa|accord|feu vert|aval|tampon) d[eu]|^(?:aucune?|pas de|peu de) (?:latitude|autonomie|marge|decision)|\\bpass(?:e|ent) (?:en|par|devant) ${ABOVE}|^(?:aucune?s?|rien|pas grand[- ]chose)(?= ?(?:$|[,.;:!—]))|\\bremont(?:e|ent|er) (?:a|au|aux|vers|jusqu'a|jusqu'au) ${ABOVE}|\\bvisa prealable|\\bapres (?:validation|accord|visa|avis) d[eu]`,
);

/** « l'équipe propose, le bureau métier arbitre » */
const OTHERS_DECIDE = new RegExp(
  `${ABOVE}(?: (?:metier|produit|projet|juridique|informatique|generale?|de pilotage|des finances|strategique)){0,2} (?:nous |leur |lui |y |en )?(?:arbitre|decide|tranche|valide|fixe|signe|choisi|dispose|a le dernier mot|garde la main)[a-z]{0,3}\\b`,
);
/** What is theirs is told beside. */
const BUT_WE =
  /\b(?:tout(?!e)|seule?s?|librement|sauf|au[- ]dela|hors|hormis|nous (?:decidons|choisissons|tranchons|fixons)|equipe (?:decide|choisi|tranche|fixe|arbitre)|le reste)\b/;

/** Whether others decide: « les priorités sont fixées par le comité ». */
export function isDecidedAbove(text: string): boolean {
  const flat = plain(text);
  return DECIDED_ABOVE.test(flat) || (OTHERS_DECIDE.test(flat) && !BUT_WE.test(flat));
}

const UNCHANGED =
  /^(?:rien|aucun changement|aucun|pas de changement|il n'y en a pas|ras|neant|sans changement|sans objet)\b|\b(?:conforme(?:ment)?|fideles?) (?:au |a la |a l'|a nos? )(?:plan|cap|planning|calendrier|projet|feuille|idee|previsions?|depart|vision|cadrage)|\b(?:tout |le projet |la demarche )(?:se deroule|suit son cours|suit le plan|avance) (?:comme prevu|normalement|bien)|\bcap (?:est |a ete |reste )?(?:maintenu|tenu|inchange|garde|le meme)\b|\b(?:on|nous) n'(?:a|avons) (?:pas|rien) (?:bouge|change|modifie|touche)|\brien (?:n'a (?:change|bouge)|a (?:changer|ajuster|modifier))|\bdans notre sens\b|\bconfort(?:e|ent|ee?s?)\b|\brien de (?:neuf|nouveau)\b|\b(?:elle|il|elles|ils|ca|l'idee|le cap|la cible) n'(?:a|ont) (?:pas|jamais|en rien|guere) (?:bouge|change|varie|evolue)|\bidee (?:d[eu] depart|initiale) (?:etait|est|reste) (?:la bonne|bonne|validee|confirmee)\b|\b(?:n'ont fait|n'a fait) que (?:la |le |les |nous )?(?:valid|confirm|confort)|\b(?:donnent|donne|ont donne|a donne) raison\b|\b(?:confirm)(?:e|ent|ee?s?) (?:en tout|tout|ce que nous|notre (?:idee|intuition|hypothese))/;

/** Whether nothing was ever given up: « rien n’a changé depuis l’idée de départ ». */
export function isUnchanged(text: string): boolean {
  const flat = plain(text);
  return (
    UNCHANGED.test(flat) &&
    !/\b(?:sauf|mais|seule?s?)\b|;|:(?! (?:les |nos )?(?:rencontres|entretiens|retours|visites|usagers))/.test(flat)
  );
}
