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
  // « parce qu’ils ne veulent pas revivre ça » is why they do.
  const [flat = ''] = plain(sentence).split(/,? (?:parce qu|puisqu|vu qu|car )/, 1);
  return EXCLUDED.test(flat) || LATER.test(flat);
}

/** « En fait non, on commence juste avec… »: what was told before is taken back. */
const RESTART =
  /(?<=^|[.!?…\n]\s?|, |(?<=\p{L}) )(?:mais non ?[:,]?|ah non|(?:en fait|enfin),? non|finalement,? non|non,? (?:en fait|finalement)|non,? pardon|finalement),? (?=(?:on |nous |je |ce |c['’]|les? |la |l['’]|une? |des |\d))/giu;

/** What is told once the rest is taken back; null where nothing is. */
export function toldAnew(text: string): string | null {
  const again = [...text.matchAll(RESTART)].at(-1);
  return again === undefined ? null : text.slice(again.index + again[0].length);
}
