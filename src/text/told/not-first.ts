/** Those who are told of and do not begin. */
import { plain } from '../../french/fold.ts';

/** « Surtout pas la mairie de Lyon »: who will not. */
const EXCLUDED =
  /^(?:mais |et )?(?:surtout pas|sauf|pas (?:la|le|les|l'|chez|avec|question)|hors de question)\b|^l'ancien(?:ne)? (?:projet|essai|tentative|experimentation)\b|\b(?:a|ont) (?:dit non|refuse|decline)|\b(?:n'en |ne )veu(?:t|lent) pas|\bn'(?:est|sont) pas (?:d'accord|partante?s?|volontaires?)/;

/** « Toute la région en 2028, si ça marche »: those who come after. */
const LATER =
  /^(?:puis|ensuite|apres) .{0,60}(?:en|fin|debut) 20\d\d|\bsi (?:ca|cela) (?:marche|prend|fonctionne)\b|^(?:toute? |l'ensemble ).{3,60} en 20\d\d\b/;

/** Whether a sentence tells who will not try first. */
export function isNotFirst(sentence: string): boolean {
  const flat = plain(sentence);
  return EXCLUDED.test(flat) || LATER.test(flat);
}
