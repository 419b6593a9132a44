/** What a sentence says in so many words, whatever was learned: too rare in published fiches to be learned from them. */
import { plain } from '../../french/fold.ts';

/** Success waits for what others decide: « la suite dépend de la publication du décret ». */
const DEPENDS =
  /\b(?:depend(?:ent|ait|ra|ront|ant)?|dependants?|dependantes?|conditionne(?:e|es|s|nt)?|subordonne(?:e|es|s)?|suspendue?s?|tributaires?|en attente|sous reserve)\b[^.]{0,60}\b(?:decrets?|lois?|legislati\w{1,4}|reglementa\w{1,6}|arretes?|vote|publication|refonte|marche public|appel d'offres|arbitrages?|autorisation|accord (?:du|de la|des|d')|convention|adoption|parution)\b/;

/** Rank of the first sentence that says it; null when none does. */
export function dependsPlainly(sentences: readonly { text: string }[]): number | null {
  const rank = sentences.findIndex(({ text }) => DEPENDS.test(plain(text)));
  return rank === -1 ? null : rank;
}
