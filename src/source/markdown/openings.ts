/** How people begin to tell a part, aloud or in a letter, whatever follows: « le pire qui puisse arriver c’est… ». */
import { flatOf, plain } from '../../french/fold.ts';
import type { Topic } from './topics.ts';

const SUBJECT = "(?:on|nous|je|ca|cela|ils|elles|il|elle|les|la|le|chacun|chaque|tout|tous|un|une|des|c'est|l')";
const IS = "(?:,? c'est|,? ce (?:serait|sera)|,? est|,? serait)";

const AGREEING = "d'accord|partante?|favorable|emballee?|enthousiaste|convaincue?|conquise?|acquise? a";

/** Each at the beginning of a sentence, or of a clause where nobody wrote a stop. Without accents. */
const OPENINGS: readonly (readonly [Topic, string])[] = [
  [
    'probleme',
    `(?:le|mon|notre) (?:probleme|souci|constat de depart)${IS}|(?:on|nous|je) part(?:ons|s|ait|ions)? d'un (?:constat|probleme|souci)`,
  ],
  [
    'constats',
    "(?:(?:et )?(?:ca|cela),? )?(?:je|on|nous) (?:le|l'|en) (?:sai[st]|savons|avons (?:vu|su|verifie)|ai (?:vu|su|verifie)|constat\\w{1,5})|sources?(?= ?:)|(?:je|nous|on) (?:tiens|tenons|tient) (?:ce|ces|cela|ca)(?: chiffres?| donnees?)? de|(?:avec (?:l'|la |le |les |une? |mes |deux |trois )?[a-z' -]{1,40},? )?(?:j'ai|nous avons|on a) (?:recueilli|rencontre|discute avec|parle (?:a|avec)|passe (?:une?|deux|trois|quatre|cinq|\\d+) (?:apres-midi|matinees?|journees?|jours?|nuits?|semaines?|heures?)|epluche|interroge|observe|releve|depouille|assiste|suivi|compte)",
  ],
  [
    'usagers',
    '(?:ils|elles|(?:les|nos|ces) [a-z-]{1,20}) y (?:perdent|laissent|passent|risquent)|(?:ceux|celles) qui (?:en )?(?:souffr|patiss|trinqu|paient|pat|galer)\\w{0,5} le plus|les plus (?:touche|concerne|penalise|gene|expose)e?s (?:sont|restent)|ce sont (?:surtout|d.abord|avant tout) (?:les|des|nos)',
  ],
  [
    'solution',
    `(?:mon|notre|l'|ma|la) ?(?:idee|proposition|solution)(?:${IS}| consiste(?:rait)? a)|(?:on |nous |je |j')(?:voudr|aimer)(?:ait|ions|ais) (?:que|qu')|(?:on|nous|je) (?:vous |leur )?propos(?:e|ons)(?: donc| ainsi| simplement| aujourd'hui)? (?:de|d'|que|qu'|une?)|(?:moi,? )?(?:j'|on |nous )imagin(?:e|ons)|(?:notre|mon) idee,? qu'on (?:appelle|nomme)`,
  ],
  [
    'existant',
    `(?:l[ea]s? |l'|des )[a-z][^.;,]{1,60} exist(?:e|ent)(?: deja| bien)?,? mais|(?:on|nous) (?:casse|cassons|casserait|bouscule|bousculons) (?:la|une|cette) regle|(?:on|nous|je) (?:ainsi |donc )?(?:renonc(?:e|ons|ions|ais?|erons|era) a|lev(?:e|ons) (?:une|la|cette) regle|abandonn(?:e|ons) (?:une|la|l'|cette)|cess(?:e|ons|erons|era) d(?:e|')|romp(?:t|ons) avec|ne demand(?:e|ons|erons|era) plus|arret(?:e|ons|erons|era) d(?:e|')|(?:fai(?:t|sons) |laiss(?:e|ons) )(?:sauter|tomber))|ce (?:que|a quoi) (?:on|nous) (?:renonc|arret|abandonn|cess)\\w{1,6}|la regle (?:qui (?:tombe|saute)|que (?:nous|l'on|on) (?:cass|lev|abandonn|bouscul)\\w{1,5})|(?:pour l'instant|pour l'heure|pour le moment|a l'heure actuelle|actuellement|en ce moment|a ce (?:jour|stade)|jusqu'(?:ici|a present)|aujourd'hui),? ${SUBJECT}`,
  ],
  [
    'premiers',
    `(?:(?:le|la|l'|notre) ?(?:service|outil|experience|experimentation|pilote|dispositif|essai|projet) )(?:ouvr|demarr|debut|commenc|tourn|sera(?:it)? d'abord )[a-z]{0,6} (?:d'abord )?(?:au|aux|a|dans|en|par|chez|avec|sur)|(?:les|nos|mes) (?:tout )?premiers${IS}|(?:on |nous |je |j')(?:(?:voud|aime|pour)(?:rait|rions|rais) |(?:va|vais|allons|compte|comptons) )?(?:commenc|debut|demarr)(?:e|er|era|erait|erais|ons|erons|erions|erai) (?:par|avec|chez)|pour commencer,? ${SUBJECT}|(?:public|territoire|terrain) (?:de depart|d'essai|pilote)|(?:on |nous |j')(?:essaie|essaierait|essaierions|essaierai|testerait|testerions|testerai|tenterait|tenterions) (?:avec|chez|dans|sur|a|au|aux)|(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|\\d+) [a-z][^.;]{1,90} sont (?:prete?s|volontaires|partante?s|d'accord) (?:a|pour|de)`,
  ],
  [
    'objectifs',
    "(?:il en est attendu|(?:on|nous) en attend(?:ons)?)|(?:l'|notre |mon |la |le )?(?:ambition|objectif|but) est (?:clair|simple|double|connu|modeste|unique)e?(?= ?:)|(?:le|notre|mon) but,? c'est (?:que|qu'|de|d')|(?:l'|le |un )?(?:effet|resultat)s? (?:attendus?|vises?|recherches?)(?= ?:)|(?:dans|d'ici|au bout de|a) (?:six|6) mois|(?:a|d'ici) (?:la )?fin [a-z]{3,9},? (?:soit )?dans (?:six|6) mois|(?:l'|notre |mon )?objectif (?:a|des) (?:six|6) mois|(?:l'|notre |mon |la |le )?(?:objectif|cible|but|ambition)(?: (?:chiffree?|fixee?|visee?|retenue?))?(?: est| serait| sera| :|,)? ?(?:de |d'|que )?(?:passer|ramener|diviser|reduire|atteindre|descendre|faire (?:passer|tomber|descendre)|baisser|doubler|tomber|viser|\\d)|(?:nous|on|je) vis(?:e|ons) (?:une?|\\d|le|la|l'|moins|plus)|(?:passer|ramener|descendre|tomber|diviser) (?:de |a |par |les? |la |l').{1,50}\\d|viser .{1,40}\\d|(?:dans|d'ici|au bout d'|au bout de)(?: a)? ?(?:un|deux|trois|1|2|3|dix-huit|douze|12|18) (?:ans?|mois),|si,? dans (?:un an|six mois|deux ans)|si (?:ca|cela) (?:marche|fonctionne|prend),? (?:une? |deux |trois |neuf |dix |\\d|plus |moins |la moitie|personne|les |aucun)",
  ],
  [
    'signes',
    '(?:je|on|nous) saur(?:ai|a|ons) que|(?:les|nos|trois|mes) (?:trois )?(?:premiers )?signes|(?:le |un )?premiers? signes?(?: attendus?| guettes?)?(?= ?:)',
  ],
  [
    'portage',
    `(?:m\\.|mme|madame|monsieur|mon|ma|le|la|notre|l')[ .]?(?:[a-z'.,-]{1,20} ){1,10}(?:(?:me|nous) (?:souti(?:ent|endra)|appuie)|(?:est|serait) (?:${AGREEING})|a (?:dit oui|donne son accord))|(?:m\\.|mme|madame|monsieur|(?:mon|ma|notre) (?:chef\\w{0,3}|direct\\w{3,5}|responsable|hierarchie))[ .,]{1,2}(?:[a-z'.,-]{1,20} ){0,6}(?:me|nous) laisse|soutiens? (?:acquis|du|de|des)`,
  ],
  [
    'contexte',
    "(?:comme convenu|suite a (?:notre|votre|nos|votre)|je (?:vous|t') ?ecris|je me permets de (?:vous|t') ?(?:ecrire|contacter))",
  ],
  [
    'pire',
    "le pire(?: (?:qui|que|serait|c'est|ce))|au pire|pire cas|(?:le|la|mon|ma|notre) (?:principal )?(?:danger|hantise|menace)|la principale menace|si [a-z' -]{1,60},? (?:le|tout le|notre) (?:projet|service) (?:s'arrete|est mort|capote|tombe|s'effondre)|si (?:ca|cela|tout|le projet|le service) (?:rate|echoue|capote|foire|tombe a l'eau|ne (?:prend|marche|fonctionne) pas)|ce (?:qui (?:me|nous) fait (?:le plus )?peur|que (?:je|nous|l'on|on) (?:crains?|craignons|redout(?:e|ons)))|(?:je|nous|on) (?:redoute|redoutons|crains|craint|craignons)(?: surtout| avant tout)?|le (?:point noir|hic|gros hic),? c'est|(?:ma|notre) (?:grande |plus grande |seule )?(?:crainte|peur)|le (?:gros|grand|plus gros|plus grand|principal|vrai) risque|(?:les |le |la |l'|des |nos |notre )[a-z' -]{1,40} risqu(?:e|ent) (?:d'|de )(?:etre|[a-z]{1,12}(?:er|ir|re))",
  ],
  ['actions', '(?:des )?cette semaine,? (?:je|on|nous)'],
];

/** « Ça s’appellerait ruche à jour »: what stands before the name. */
const CALLED =
  /^(?:(?:et|donc|alors) )?(?:ca|cela|le service|l'outil|on) (?:s'|l')appel(?:le|lera|lerait|lerions|lons) /;

/** In words, with what stands before the name. */
const LONGEST_NAMING = 7;

/** Length of what a clause says before the name that it gives; 0 of one that names nothing. */
export function beforeName(clause: string): number {
  return CALLED.exec(flatOf(clause))?.[0].length ?? 0;
}

/** The part that a passage opens by telling; null of most. */
export function openedBy(passage: string): Topic | null {
  if (beforeName(passage) > 0 && passage.split(/\s+/).length <= LONGEST_NAMING) return 'nom';
  const flat = plain(passage).replace(DECIDED, '');
  return AT_START.find(([, opening]) => opening.test(flat))?.[0] ?? null;
}

/** « DÉCISION 1 – L’expérience débute… », « V.2. L’administration… », « M. Lemoine alerte : si… »: of minutes, of notes. */
const DECIDED =
  /^(?:(?:decision|point|action|releve de decision) ?(?:n ?°)? ?\d{0,2} ?[:–—-] |(?:[ivx]{1,4}|\d{1,2}|[a-h])\.\d{1,2}\.? |(?:m\.|mme|mr|dr) [a-z' -]{1,25} (?:alerte|ajoute|precise|indique|rappelle|souligne|note|conclut) ?(?:que |qu'|: ))/;

/** Of a word; an elided one ends by its apostrophe. */
const END = "(?:(?<=')|(?![a-z]))";
const AT_START = OPENINGS.map(
  ([topic, source]) => [topic, new RegExp(`^(?:(?:alors|bon|donc|et|ben|voila|euh),? )?(?:${source})${END}`)] as const,
);
const ANYWHERE = [...OPENINGS.map(([, source]) => source), CALLED.source.slice(1).trimEnd()].map(
  (source) => new RegExp(` (?:${source})${END}`, 'g'),
);

/** From where each begins in what was dictated and never stopped: ranks of the text. */
export function clausesOf(text: string): number[] {
  const flat = flatOf(text);
  // A letter that folds to more than one would move what follows.
  if (flat.length !== text.length) return [];
  const all = ANYWHERE.flatMap((opening) => [...flat.matchAll(opening)])
    .map(({ index, 0: said }) => [index + 1, index + said.length] as const)
    .sort(([a], [b]) => a - b);
  // « Et ça je le sais » opens once.
  return all.filter(([start], rank) => all.slice(0, rank).every(([, end]) => start > end)).map(([start]) => start);
}
