/** Whole answers that tell nothing of what is asked at one place, though they would tell something at another. */
import { plain } from '../french/fold.ts';

interface Loose {
  path: string;
  said: RegExp;
  /** Where this is told as well, something is. */
  unless?: RegExp;
  question: string;
}

const COUNTED = /\d/;

const LOOSE: readonly Loose[] = [
  {
    path: 'probleme.frequence',
    said: /^(?:c'est |tres |assez |bien |trop |plus |plutot )*(?:souvent|frequent|frequemment|regulierement|regulier|parfois|de temps en temps|constamment|tout le temps|sans arret|recurrent|permanent|en permanence)(?:[ ,]+(?:meme|trop|tres|souvent|de plus en plus|et|helas|malheureusement))*(?:,? (?:mais )?(?:(?:ca|cela) (?:depend|varie)|selon|suivant|en fonction) ?.{0,40})?[.!]?$/,
    question: 'combien de fois par jour, par semaine ou par an ?',
  },
  {
    path: 'probleme.politique_publique',
    said: /^(?:la |le |l'|notre )?(?:(?:transformation|transition) (?:numerique|digitale)|modernisation|dematerialisation|simplification|digitalisation|plan numerique|feuille de route numerique)\b/,
    question: 'c’est un chantier de l’administration. Quelle politique, pour quel public, n’atteint pas son but ?',
  },
  {
    path: 'solution.competences[].source',
    said: /\b(?:le moment venu|en temps (?:voulu|utile)|au fil de l'eau|selon les besoins)[.!]?$/,
    question: 'qui, et à partir de quand ?',
  },
  {
    path: 'solution.confiance.acces_partages',
    said: /^(?:chacune?|chaque [a-z]{3,20}|tout le monde|tous|toutes) (?:garde|tient|a|ont|conserve|gere|remplit) (?:bien )?(?:son|sa|ses|leurs?) (?:propres? )?(?:fichier|tableur|tableau|base|excel|cahier|dossier|classeur|outil|mot de passe)|\b(?:on|nous) (?:se l'|se les |s'|nous l'|nous les )?(?:echange|envoie|transmet|passe)\w{0,3} .{0,30}\bpar (?:mail|courriel|messagerie|cle)/,
    question: 'rien n’y est partagé ni tracé. Qui lit et écrit quoi, au même endroit ?',
  },
  {
    path: 'deploiement.open_lab.arguments',
    said: /\b(?:points? d'avancement|etat d'avancement|tour de table|ordre du jour|comite de pilotage|copil|(?:point|actualites?) (?:sur l[ea] |du |de la )(?:projet|service|direction)|presentation (?:generale )?(?:du|de notre) (?:projet|equipe))\b/,
    unless: /\b(?:essa[iy]|test|montre|repart|gagn|regle|repas|deborde|venez|apport)/,
    question: 'c’est l’ordre du jour d’une réunion. Pourquoi quelqu’un qui vit le problème viendrait-il ?',
  },
  {
    path: 'impact.mission_servie',
    said: /\b(?:rayonn|culture (?:de l'innovation|numerique|de la donnee|du changement)|l'innovation|innover|(?:transformation|transition) (?:numerique|digitale|publique)|modernis|image (?:de|du)\b|attractivite d[eu])/,
    unless:
      /\b(?:usagers?|enfants?|eleves?|familles?|patients?|victimes?|habitants?|personnes|agriculteurs?|entreprises|artisans?|malades?|jeunes|aines)\b/,
    question: 'innover n’est pas une mission. Laquelle, au service de quel public, avance-t-elle ?',
  },
  {
    path: 'impact.indicateurs[].mode_mesure',
    said: /^(?:au|de|a|par) (?:ressenti|feeling|pif\w{0,6}|juge|tete|l'estime|la louche|l'oeil|l'intuition|l'instinct|intuition|vue (?:de nez|d'oeil))\b/,
    unless: COUNTED,
    question: 'qui compte, où, et à quel rythme ?',
  },
  {
    path: 'impact.indicateurs[].justification',
    said: /^(?:parce que |car )?(?:c'est |c'etait )?(?:tout ce (?:qu'on|que (?:nous|l'on))|l[ea] seule? (?:chiffre|donnee|mesure|indicateur|information)|faute (?:de mieux|d'autre)|a defaut|(?:on|nous) n'(?:a|avons) (?:que|pas (?:d'autre|mieux)))/,
    unless: /\b(?:car|parce qu|puisqu|rapproch|precede|annonce|quand) .{10}/,
    question: 'en quoi ce chiffre s’approche-t-il de l’effet ?',
  },
  {
    path: 'perennisation.responsable_produit.autonomie',
    said: /\b(?:propose|soumet|demande|prepare|recommande|suggere)\w{0,3}\b.{0,60}\b(?:dispose|tranche|decide|valide|arbitre|autorise)|\b(?:tout|chaque [a-z]+) (?:est|doit etre|passe|sera) (?:valide|soumis|vu|arbitre|par)|\bapres (?:accord|validation|avis|feu vert) d|^aucune\b|\bne decide (?:de )?rien\b|^sous (?:l'autorite|le controle|la validation)/,
    unless: /\bseule?\b/,
    question: 'que décide cette personne seule, et jusqu’où ?',
  },
  {
    path: 'perennisation.suivi_impact.decision',
    said: /^(?:aucune?,? )?(?:(?:un|le|ce|on fait un|simple) )*(?:rapport|bilan|tableau de bord|compte[- ]rendu|reporting|point)\b.{0,80}$|^aucune\b|\bpour (?:information|info|memoire)\b/,
    unless: /\b(?:si|decid|arret|stopp|corrig|chang|seuil|sous|tombe|repren|embauch|budget|renonc|ferm)/,
    question: 'qu’est-ce qu’une mauvaise mesure ferait décider, et à qui ?',
  },
];

const BY_PATH = new Map(LOOSE.map((one) => [one.path, one]));

/** What is asked instead; null where the answer tells something, or the place has no such answers. */
export function askedInstead(path: string, text: string): string | null {
  const loose = BY_PATH.get(path);
  if (loose === undefined) return null;
  const flat = plain(text);
  return loose.said.test(flat) && !(loose.unless?.test(flat) ?? false) ? loose.question : null;
}
