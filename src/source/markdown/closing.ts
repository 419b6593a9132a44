/** What ends a text, or stands at the foot of its pages, and what somebody remarked on it: no part of what is told. */
import { plain } from '../../french/fold.ts';
import type { Block } from './block.ts';

/** The end of a mail, the foot of a page: no part of what was told before. */
const CLOSING =
  /^(?:(?:bien )?cordialement|bien a (?:vous|toi)|(?:tres )?(?:bonne|belle) (?:journee|soiree|semaine|fin)|respectueusement|avec (?:mes|nos) respects|recevez|amicalement|(?:sinceres )?salutations|je vous prie (?:d'agreer|de croire|de recevoir)|veuillez (?:agreer|recevoir|croire)|dans l'attente (?:de|d'une?|d'un) (?:votre |ton )?(?:retour|reponse|echange|rendez-vous)|p\.? ?s\.?(?= ?:|$)|post[- ]scriptum|merci (?:d'avance|(?:encore )?(?:a (?:tous|toutes|tout le monde)|a vous) pour|pour (?:votre|vos|ton|tes|tout)|de (?:votre|m'avoir|nous avoir)|beaucoup|et (?:a|bonne))|a (?:tres vite|tres bientot|bientot|plus tard|vous lire)(?! [a-z])|je suis (?:absente?|en conges?)|visa (?:du|de la|des) |super,? je te |partager sur|mentions legales|tous droits reserves|(?:document|fichier|page|texte|formulaire) (?:genere|saisi|imprime|edite|enregistre|extrait)e? (?:le|sous|par|depuis|avec)|page \d{1,3} sur \d|fait (?:a|en) [a-z' -]{2,30},? (?:en (?:deux|trois|double|\d)|le )|la presente (?:note|lettre|fiche|demande) est (?:accompagnee|adressee|transmise)|si vous en etes d'accord,|fin (?:du|de la) (?:brouillon|note|document|compte[- ]rendu|message)|signature et cachet|la seance est levee|(?:mettre|remettre) (?:la|le|les) .{3,30} (?:stp|svp)|(?:a )?ne pas oublier(?= ?:)|(?:reserver|commander) (?:la salle|les (?:sandwich|plateaux|billets))|donner les droits|rendre (?:la|les) cles?|merci de (?:garder|relire|ne pas diffuser)|politique de confidentialite|gestion des cookies|plan du site|retour en haut|envoye (?:de|depuis) mon|je reste (?:bien sur )?a (?:votre|ta) disposition|propulse par|powered by|derniere modification|pensez a l'environnement|(?:penser|ne pas oublier|il faudra penser|pensez) a (?:re)?(?:mettre|joindre|ajouter|envoyer|inserer|coller|relire) (?:le (?:lien|compte rendu|fichier)|la (?:photo|visio|piece)|les (?:photos|liens|pieces))|(?:photo|scan|capture|schema)s? (?:du |de la |des |de l')?[a-z' -]{2,30} a (?:ajouter|inserer|joindre|coller)|n'hesitez pas a (?:corriger|completer|modifier|commenter|relire)|(?:la )?prochaine (?:reunion|seance|rencontre|visio) (?:le|est|aura|mardi|lundi|jeudi|mercredi|vendredi))(?![a-z])/;

/** « [Antoine : à reformuler] »: what a colleague put between brackets; « [Décrivez ici…] », « [signe 1] »: what a form asks there. */
const REMARK =
  /^\[(?:\p{Lu}[\p{L}.’' -]{1,25}[ \u00a0\u202f]?: ?[^[\]]{2,400}|(?:[Dd]écri(?:vez|re)|[Ii]ndiqu(?:ez|er)|[Pp]récis(?:ez|er)|[Rr]acont(?:ez|er)|[Ll]ist(?:ez|er)|[Cc]it(?:ez|er)|[Nn]omm(?:ez|er)|[Ee]xpliqu(?:ez|er)|[Cc]omplét(?:ez|er)|[Rr]empl(?:issez|ir)|[Éé]cri(?:vez|re)|[Dd]onn(?:ez|er)|[Rr]enseign(?:ez|er)|[Ii]nsér(?:ez|er)|[Qq]u(?:i|el|elle|els|elles|oi)(?!\p{L})|[Cc]ombien|[Cc]omment|[Pp]ourquoi|[Oo]ù)[^[\]]{0,300}|[^[\]]{2,300}\?|\p{Ll}{3,20} ?\d{1,2})\]$/u;

/** Brackets may be a sign of Markdown, which its reader does not see. */
export function isRemark({ span: [start, end], text: said }: Block, text: string): boolean {
  return (
    REMARK.test(said) || REMARK.test(text.slice(start, end)) || REMARK.test(text.slice(Math.max(0, start - 1), end + 1))
  );
}

/** Two dashes, above whoever signs a mail. */
const DASHES = /^-- ?(?:$|[\n ])/;

export function closes(text: string): boolean {
  if (DASHES.test(text)) return true;
  return CLOSING.test(plain(text).replace('’', "'"));
}

/** The end of a mail: what follows is nobody’s answer. */
export const SIGN_OFF =
  /^(?:(?:bien )?cordialement|bien à (?:vous|toi)|merci d['’]avance|bonne (?:journée|réception|soirée)|sincères salutations|amicalement|à bientôt)\b.{0,20}$/i;
export const POSTSCRIPT = /^(p\.? ?s\.?|post[- ]scriptum)[ \u00a0\u202f]?:[ \t]{0,3}/i;
