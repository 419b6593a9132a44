/** Numbers that size no problem: what is forecast, wished or promised, who tells it, what others counted at home. */
import { plain } from '../../french/fold.ts';
import { isOfNoAccount } from './unsure.ts';

/** What would come is not what is. */
const FORECAST =
  /^si (?:on|rien|nous|l'on) .{2,30},? (?:il y aura|on aura|ce sera|nous aurons)|\b(?:il y aura|seront|ils seront|elles seront|on atteindra|atteindra|deviendront)\b.{0,60}\b(?:en|d'ici|vers) 20[3-9]\d\b/;

/** « Faudrait dix agents de plus »: what somebody asks for is no size of what is wrong. */
const WISHED =
  /^(?:il |nous |on )?(?:nous |me )?(?:faudrait|manque(?:rait)?|aurait besoin|aurions besoin)\b|\b(?:il nous faut|je (?:demande|reclame)|nous (?:demandons|reclamons)|(?:je|on|nous) (?:voudr|aimer)[a-z]{1,5}|(?:en plus|de plus|supplementaires) (?:pour|et on|et nous|suffi))/;

/** « Notre unité compte 45 agents »: who tells it, and no one who suffers. */
const OF_TELLER =
  /^(?:notre|mon|ma) (?:unite|service|equipe|bureau|brigade|direction|etablissement|agence|pole|cabinet|collectif|commune|mairie)\b[a-z' -]{0,30} (?:compte|a|emploie|fait|regroupe) \d/;
/** « 12 agents au bureau des cartes grises. »: how many one is. */
const STAFF =
  /^(?:nous sommes |on est )?\d{1,4} (?:agents?|collegues|gestionnaires|instructeurs|etp|postes)(?: [a-z'-]{2,20}){0,2} (?:au|a la|a l'|dans (?:le|la|l'|mon|notre)|chez|de) ?(?:service|bureau|guichet|greffe|unite|equipe|direction|pole|cellule|antenne|nous)\b[a-z' -]{0,50}$/;
/** « Le ministre nous a promis 500 000 rendez-vous » */
const PROMISED = /\b(?:a|ont|avait|avaient|est|sont) (?:ete )?(?:promise?s?|annoncee?s?)\b/;

export function sizesSomethingElse(sentence: string): boolean {
  const flat = plain(sentence).replace(/(?<![.!?…])[.!?…]{1,9}$/, '');
  return isOfNoAccount(sentence) || [FORECAST, WISHED, OF_TELLER, STAFF, PROMISED].some((no) => no.test(flat));
}

/** Money, time and what is not people nor cases. */
export const NOT_COUNTED =
  /^(?:euros?|millions?|milliards?|ans?|jours?|mois|heures?|minutes?|semaines?|km|kilometres?|m2|metres?|pages?|clics?|fois|points?|degres?|etapes?|pieces?|formulaires?|logiciels?|mails?|sites?|numeros?|tonnes?|litres?)\b|\b(?:rencontre|interroge|questionne|interviewe|sonde)e?s\b/;

/** « sur mille appareils on en perd 210 », « on est cent dix lits »: of how many, or how large a house is. */
export const BASE =
  /(?:^|[,;:] |(?<![a-z])(?:et|mais|car) )sur (?:les |nos |environ )?$|\b(?:on est|nous sommes)(?: environ| a)? $/;
