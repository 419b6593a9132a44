/** What is hoped, planned or denied tells no fact. */
import { plain } from '../../french/fold.ts';

const UNSURE =
  /\b(?:impossible a dire|a voir|aucune idee|ne sai[st] pas|sais pas|pas encore|c'est une intuition|intuition|c'est mon impression|rien d'officiel|saurais pas|rien n'est|on compte (?:faire|aller|demander)|il faudrait|on cherche|difficile a dire|(?:je|on|nous) (?:vais|va|allons|comptons|prevoyons|voudrais|voudrions|devons|aimerais|aimerions) (?:[a-z]+ )?[a-z]+(?:er|ir|re)|n'(?:ai|avons|a) (?:pas|aucune?|point)|n'en (?:ai|avons|a) (?:pas|aucune?|point)|personne pour|pas de sponsor|aucun sponsor|aurait|auraient|un jour peut-etre|peut-etre un jour|on verra(?! (?:moins|plus|que|des|davantage|qu'))|pas d'idee|me fait peur|me mefier|il nous faudrait|n'en donnerai|m'engage sur aucun|a voir avec)\b/;

export function isUnsure(sentence: string): boolean {
  return UNSURE.test(plain(sentence));
}
