/** What people write in the place of an answer that they do not have: « N/A », « jsp », « à définir », « bientôt en ligne ». */
import { plain } from './fold.ts';

const WAITING =
  'definir|preciser|determiner|completer|confirmer|venir|voir|fixer|caler|planifier|chiffrer|estimer|trouver|renseigner|calculer|mesurer|compter|decider|preparer';
const NOT_KNOWN = new RegExp(
  `^(?:${[
    'n ?[/.]? ?a\\.?|n ?[/.]? ?c\\.?|s ?[/.]? ?o\\.?|tb[ad]|asap|x{2,5}|idem',
    'inconnue?s?(?: a ce (?:jour|stade))?|indetermine?e?s?|sans objet',
    'non (?:connu|communique|renseigne|disponible|determine|defini|applicable|concerne|precise|mesure|fixe|encore .{3,20})e?s?',
    "jsp(?: .{0,30})?|(?:je |on )?(?:ne |n')?(?:sai[st]|savons) (?:pas|plus)(?: .{0,30})?|(?:aucune|pas d'|pas la moindre) ?idee(?: .{0,30})?",
    'pas (?:encore )?(?:definie?s?|connue?s?|sure?s?|fixee?s?|decidee?s?|determinee?s?|mesuree?s?|concernee?s?|de date|de chiffre)(?: .{0,30})?',
    `(?:reste |encore )?a (?:${WAITING})(?: .{0,30})?|en (?:cours|attente|reflexion|preparation|construction)(?: .{0,30})?`,
    // « on en reparle après la saison », « je vous dirai ça plus tard », « faut voir avec le commissaire »
    '(?:on|nous|je) (?:en |vous |te |lui )?(?:en )?(?:reparle(?:ra|rons)?|recause|rediscute(?:ra)?)(?: .{0,40})?|(?:je )?(?:vous |te )?(?:le |l[ea]s? )?(?:dirai|redirai|redis|dirais)(?: (?:ca|cela))?(?: (?:plus tard|bientot|apres .{0,30}|quand .{0,30}))?|(?:il )?faut (?:voir|demander|que je (?:voie|demande)) (?:avec|a|ca avec|cela avec) .{2,40}|(?:a |je dois |on doit )(?:voir|verifier|demander) (?:avec|a) .{2,40}',
    'bientot(?: .{0,30})?|prochainement|(?:des que|quand ce sera|le plus vite) possible|plus tard|on verra(?: .{0,20})?',
  ].join('|')})[.!…? ]*$`,
);

/** Whether it is the whole of what is written. */
export function isNotKnown(text: string): boolean {
  return NOT_KNOWN.test(plain(text));
}

/** « aucun », « néant »: none, or nobody knows. */
export function isNone(text: string): boolean {
  return /^(?:aucune?s?|neant|rien|pas du tout)[.! ]*$/.test(plain(text));
}
