/** The rule or habit that somebody says they give up. */

import { plain } from '../../french/fold.ts';

export const CUSTOM = '(?:règle|regle|habitude|pratique|exigence|obligation|coutume|usage)';
/** Before the rule itself: « La règle rompue : », « Ce qui tombe, c’est ». */
export const RULE_LEAD = new RegExp(
  `^(?:et |mais )?(?:(?:(?:la |l['’]|cette |une )?(?:vraie |seule |vieille )?${CUSTOM}(?! (?:que|qui|du|de la) )(?: (?:qu['’](?:on|elle|il) )?(?:\\p{L}+ ){0,3}?\\p{L}+)??|ce qui (?:tombe|saute|dispara[îi]t)|ce qu['’]on (?:casse|abandonne|arr[êe]te|laisse tomber|supprime)|on (?:casse|rompt)|tombe(?:nt)?|saute(?:nt)?|interdit lev[ée])\\s?:|(?:la |l['’])(?:vraie )?${CUSTOM}(?: à (?:perdre|casser))?,? c['’](?:est|était)(?: qu['’]il faut|,? (?:de|que)| d['’])?|fin de la r[èe]gle(?: (?=[«"]))?|fin (?:du |des |de la |de l['’])(?=[^.;]{3,80}$)) ?`,
  'iu',
);
const RULE = new RegExp(
  [
    "\\b(?:on|nous|je|mon idee|l'idee|elle|il|le service) (?:n')?(?:ne )?(?:l'|l[ea]s? |y |en )?(?:cess|arr?et|abandonn|supprim|romp|cass|enlev|lev|vir|retir|jett?|degag|bazard|sucr|renonc|lach|oubli|balanc|ray|zapp)(?:e|es|ons|er|era|erons|eront|ai|t|ra|rons)?\\b",
    "\\bj'(?:arret|abandonn|enlev)(?:e|ais?|erai|erais)\\b",
    "\\bpass(?:e|ons|er|era) outre\\b|\\b(?:on|nous|je) (?:se |nous |me )?(?:passe|passons|fait|ferons|ferait|fera)s? (?:de|d'|sans) (?:l[ea] |l')|\\b(?:propos|entend|souhait|demand|envisag)[a-z]{0,4} (?:de |d'|a )?(?:ne plus|deroger|renoncer|lever|supprimer|cesser|abandonner|dispenser)\\b",
    "\\b(?:remet(?:s|tons|tra|tre|tent)? en (?:cause|question)|met(?:s|tons|trons|tra|tre)? fin|laiss(?:e|ons|er|era|erons) tomber|fai(?:t|s|sons|re) (?:tomber|sauter)|rompt avec|derog(?:e|eons|era) a|(?:ca|cela),? on l'(?:enleve|arrete|abandonne))\\b",
    "\\bplus (?:besoin|la peine|question|obligation|obligatoire|obligatoires|aucun|aucune)\\b|\\b(?:desormais|maintenant|avec nous),? plus (?:de|d'|jamais)",
    "^on (?:s'en passe|peut s'en passer|s'en dispense)\\b",
    "^(?:au lieu|plutot que) d(?:e |')",
    "^(?:fini|finie|finis|finies|terminee?s?)\\b|\\bc'(?:est|sera) fini\\b",
    "\\b(?:n'(?:est|a|ai|aura|auront|ont|y a|y aura|attend|attendra|envoie|appelle|exige|impose|arrive|oblige)[a-z]{0,5} (?:[a-z]+ )?plus\\b)|\\bne [a-z' -]{2,30} plus\\b(?! (?:grand|de nouvelles))",
    `\\b${plain(CUSTOM)}s?\\b.{0,120}\\b(?:abandonn|tomb|levee?s?\\b|supprim|saut|rompu|disparai|enlev|cess|arret|fini|finie)`,
    `^(?:ici )?l[ae]s? (?:demande|envoi|passage|presentation|production|double saisie|signature|visa|avis|tampon)s? .{3,80}(?:est|sont|serait|seront) (?:abandonne|supprime|leve)`,
    '^(?:serait|seraient|sera|seront|est|sont) (?:abandonne|supprime|leve|ecarte|abroge)e?s? ',
    '\\b(?:a|dans) la (?:poubelle|corbeille|benne)\\b',
    '\\b(?:tombe|tombent|tombera|saute|sautent|sautera)$',
    '^il (?:est|sera|serait) mis fin (?:a |au |aux )',
  ].join('|'),
);
/** « C’est cette habitude que je fais tomber »: the one that was just told. */
const POINTED =
  /^(?:on|nous) (?:s'en|nous en|peut s'en|va s'en) (?:passer?|passons|dispenser?)\b|^(?:c'est |et )?(?:c'est )?(?:cette|ce|cela|ca)\b.{0,60}\b(?:tomber|abandonn|cess|arret|supprim|enlev|romp|cass|lev)/;
const NO_RULE =
  /^(?:la )?(?:regle|habitude)s?(?: (?:a|qu'on)[a-z' ]{2,20})? ?: (?:aucune?|rien|pas|neant)\b|\b(?:on|nous) l(?:a|e|es|')? ?(?:respect|gard|conserv|maint)|^(?:aucune? |pas de |je (?:ne )?vois pas|rien)|\b(?:aucune (?:regle|habitude)|pas de regle|ne (?:romp[ts]?|casse|change|touche|bouscule|supprime|abandonne|enleve|leve|arrete|vire) (?:rien|aucune|a (?:rien|aucune))|(?:romp[ts]?|casse|change|touche) (?:rien|aucune|a (?:rien|aucune)))\b/;

export function isRule(sentence: string): boolean {
  const flat = plain(sentence);
  return !NO_RULE.test(flat) && (RULE_LEAD.test(sentence) || RULE.test(flat) || POINTED.test(flat));
}

/** « C’est cette habitude que je fais tomber » */
export function isPointed(sentence: string): boolean {
  return POINTED.test(plain(sentence));
}
