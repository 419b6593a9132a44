/** What somebody says that they will do within days, by themselves. */
import { MONTH, WORKDAY } from '../../french/calendar-words.ts';
import { plain } from '../../french/fold.ts';
import { sentences } from '../sentences.ts';
import { tellsStop } from './stop-told.ts';

const SOON = new RegExp(
  `\\b(?:cette sem(?:aine|\\.)?|d'ici (?:samedi|dimanche|la fin de la semaine)|ce soir|ce week-?end|(?:samedi|dimanche)(?: (?:prochain|matin|apres-midi|soir|qui vient))?(?=,| (?:j'|je |on |nous |\\d))|s(?:emaine)? ?\\d{2}|(?:avant|au plus tard|d'ici(?: au)?|pour|d'ici) (?:le |au )?\\d{1,2}(?:er)? (?:${MONTH})|aujourd'hui|demain|(?:des )?(?<!\\bune? )(?:${WORKDAY})|j'appelle|j'ecris|je (?:vois|rencontre|demande|relance|prends|contacte)|nous (?:appelons|ecrivons|voyons))\\b`,
);

/** Before what will be done. */
const LEAD =
  /^(?:(?:du coup|donc|alors|sinon|bref|et|→|->|(?:la |ma |une |les )?(?:petites? )?actions?(?: de la semaine)?\s?:|[àa] faire(?: cette semaine)?\s?:|cette semaine\s?:)[\s,]+)+(?=\p{L})/iu;
/** What is called an action is one, whenever. */
const CALLED =
  /^(?:(?:la |ma |une |les )?(?:petites? )?actions?(?: de la semaine)?|[àa] faire(?: cette semaine)?|cette semaine)\s?: \S/iu;
/** « Qui : Gaëlle », said of the action before it. */
const BY = /^(?:qui|par qui|quand)\s?: \S/iu;
/** Said between two words, and no part of what will be done. */
const WITHIN = /,? (?:bah|ben|euh+|heu+|hein),? (?=\p{L})/giu;

/** « Pas d’action cette semaine, mais lundi 7 décembre je fais tester »: what will not be done. */
const NOT_YET = /^(?:pas d(?:e |['’])|rien )[^,.;]{2,50}, (?:mais|par contre|en revanche) /iu;

/** « Je ne fais rien cette semaine » */
const NOTHING =
  /^(?:je|j'|on|nous) ?(?:ne |n'y |n')?(?:fais|fait|faisons|prevois|ferai|peux|pouvons|ai|a|avons|sais|vois) (?:encore |absolument )?(?:rien|pas)\b|^(?:rien|aucune action|pas d'action)\b(?!.*\bmais\b)|\brien (?:de|n'est|n'a ete) prevue?\b|\brien (?:cette semaine|avant)\b|\b(?:pas cette semaine|(?:donc|alors),? rien|je suis en (?:conge|vacances|arret|formation|deplacement))\b|^cette semaine,? (?:conges?|vacances|formation|deplacement|repos)\b|\bne (?:le|la|les|l')? ?fer(?:a|ai|ont|ons) (?:pas|plus)\b|^cette semaine,? (?:rien|neant|aucune|c'est|ce n'est|est|(?:je|on|nous) (?:ne |n'y )?(?:fais|fait|faisons|peux|peut|pouvons) (?:absolument )?(?:rien|pas))\b/;

/** « Je vais afficher la carte », « je montrerai la maquette »: what one will do oneself, whenever. */
const MYSELF =
  /(?:^|[,;:] |\bet )(?:je (?:vais|m'en vais) (?!perdre|devoir|avoir|etre|regretter|me faire|finir|subir)[a-z]+(?:er|ir|re)\b|(?:je |j')(?:l[ea]s? |l'|lui |leur |y |en )?(?!ser|aur|perd|devr|pourr|voudr|finir)[a-z]{2,}rais? |je (?:me )?fai[st] (?:une? |tester|essayer|relire|le tour|lire)|je (?:passe|teste|montre|propose|imprime|affiche|organise|envoie|compte|demande) )/;
/** What one is afraid of is told in the first person as well. */
const FEARED = /\b(?:peur|crain[st]|redoute|pire|si jamais|catastrophe)\b/;

/** « le pire ce serait qu’un gamin se trompe de bus, donc mercredi je fais le trajet »: what is feared is no action. */
const AFTER_WORST = /^(?:le )?pire,? [^.;]{5,160}?,? (?:donc|du coup|alors) (?=\p{L})/iu;

/** « Note pour moi : rappeler Stéphane demain » */
const TO_ONESELF = /^(?:note (?:pour moi|perso\w*|a moi-meme)|pense-bete|memo|ps|p\.s\.) ?:/;

/** « On ne vérifie rien aujourd’hui »: how things stand, and nothing that one will do. */
const UNDONE_TODAY =
  /^(?:et |mais )?(?:on|personne|nul|rien|aucune?|ils|elles|les [a-z]+) (?:ne |n')[a-z' ]{2,30}(?:rien|pas|plus|personne|jamais|guere)?\b[^.;]{0,40}\baujourd'hui\b(?!.*\b(?:demain|cette semaine|je|lundi|mardi|mercredi|jeudi|vendredi)\b)/;

/** The sentences that say so, as written but for hesitations. */
export function soonIn(text: string): string[] {
  const all = sentences(text)
    .map((sentence) => sentence.replace(AFTER_WORST, ''))
    .filter((sentence) => !tellsStop(sentence))
    .filter((sentence) => !NOTHING.test(plain(sentence)) && !TO_ONESELF.test(plain(sentence)))
    .filter((sentence) => !UNDONE_TODAY.test(plain(sentence)));
  const called = all.filter((sentence) => CALLED.test(sentence));
  if (called.length > 0)
    return [...called, ...all.filter((one) => BY.test(one))].map((sentence) => sentence.replace(LEAD, ''));
  const dated = all.filter((sentence) => SOON.test(plain(sentence)));
  const own = all.filter((sentence) => MYSELF.test(plain(sentence)) && !FEARED.test(plain(sentence)));
  return (dated.length > 0 ? dated : own).map((sentence) =>
    sentence.replace(LEAD, '').replace(NOT_YET, '').replace(WITHIN, ' '),
  );
}
