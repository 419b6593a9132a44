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
