/** Yes and no, as people write them. */

import { fold, plain } from './fold.ts';
import { HESITATION } from './hesitation.ts';

const YES = new Set(['oui', 'o', 'y', 'vrai', 'true', 'yes']);
const NO = new Set(['non', 'n', 'faux', 'false', 'no']);

export function readBoolean(text: string): boolean | undefined {
  const word = fold(text.trim());
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

const SAID_YES =
  /^(?:(?:je (?:crois|pense|dirais|suppose)|il me semble|bien sur|helas|evidemment) que oui|helas,? oui|(?:aucun|pas de|sans) (?:souci|probleme)s?|oui|ouais|ouaip|yes|ok|absolument|tout a fait|bien (?:sur|entendu)(?! que)|evidemment|exact(?:ement)?|correct(?:ement)?|c'est (?:correct|exact)|affirmatif|en effet|c'est (?:ca|le cas|vrai|exact)|certainement|parfaitement|carrement|je (?:le )?suis(?: bien)?(?= *[,.!]| *$)|j'(?:en|y) (?:ai|suis)|totalement|entierement|completement|d'accord|parfait|voila|nickel|impeccable|c'est (?:juste|bon|bien ca|nous|moi)|on (?:l'a|en a)|plutot oui|si|deja|yep|voui|ouep|et comment|grave|(?:ils|elles|il|elle|on) (?:le |l')(?:est|sont)|effectivement|clairement(?! pas)|pas qu'un peu|tt a fait)(?![a-z])/;

/** Before what is said. */
const LEADS = new RegExp(
  `^(?:(?:${HESITATION}|bon|hmm+|a priori|(?:je |on )?(?:dirais|dirait|va dire)(?: que)?|disons(?: que)?|franchement|honnetement)[\\s,]+)+`,
);
/** Who doubts says neither: « oui et non », « non, je sais pas ». */
const DOUBTING =
  /(?<=\S )\bmais non\b|\b(?:ou non|et non|oui,? non|non,? oui|enfin (?:si|oui|non)|non,? mais (?:oui|si)|oui,? mais non|(?:sais?|saurais?) pas|aucune idee|ca depend|pas (?:du tout )?sure?)\b/;
const SAID_NO =
  /^(?!non-)(?:(?:absolument|certainement|surtout|vraiment|evidemment|toujours|bien sur que) (?:pas|non)|(?:je (?:crois|pense|dirais|crains)|il me semble|bien sur|helas) que non|helas,? non|mais non|non|nan|nope|no|pas (?:encore|du tout|vraiment|pour (?:l'instant|le moment)|a ce jour|que je sache)|jamais|aucune?(?:ment)?(?! (?:souci|probleme))|negatif|nullement|pas(?! (?:de (?:souci|probleme)|(?:(?:du tout|tout a fait|vraiment|tres|trop) )?(?:surs?|sures?|certaine?s?|convaincue?s?)|mal|toujours|qu'un peu|tout a fait))|plutot non|je ne (?:le )?suis pas|(?:ce n'est|c'est|c'etait) pas (?:le cas|vrai|ca)|(?:surement|sans doute|probablement|franchement|vraiment|helas|non),? pas|on n'en a pas|toujours pas|surtout pas|hors de question|rien|neant|clairement pas|que nenni|(?:ca|bof|ah),? non|(?:ils|elles|il|elle|on) ne (?:le |l')(?:est|sont) pas)(?![a-z])/;

/** Yes only where nothing follows. */
const HOW =
  /^(?:si|grave|voila|deja|carrement|exact(?:ement)?|totalement|entierement|completement|absolument|parfait(?:ement)?|effectivement|en effet)$/;
const PLAIN_YES = /^(?:(?:je |il |bien |helas).*oui|oui|ouais|ouaip|yes|yep|voui|ouep|affirmatif|helas,? oui)/;
/** Takes it back. */
const UNSAID = /\b(?:faux|fausse|contraire|inverse|erreur|pas|non|jamais|refus\w{0,4}|aucune?|rien)\b/;

/** Yes and no as they are said, with what people add to them; undefined where neither is. */
export function saidYesOrNo(text: string): boolean | undefined {
  const written = readBoolean(text.trim().replace(/(?<![.!])[.!]$/, ''));
  if (written !== undefined) return written;
  const flat = plain(text)
    .replace(LEADS, '')
    .replace(/^oui{2,}(?![a-z])/, 'oui');
  if (DOUBTING.test(flat)) return undefined;
  if (SAID_NO.test(flat)) return false;
  const said = SAID_YES.exec(flat)?.[0];
  if (said === undefined) return undefined;
  const rest = flat.slice(said.length);
  // « Totalement faux », « si le budget le permet », « exactement le contraire »: the first word says how, not yes.
  const isWhole = /^\s*(?:$|[,.;:!?…]|c'est|oui|bien)/.test(rest);
  if (HOW.test(said) && !isWhole) return undefined;
  return !PLAIN_YES.test(said) && UNSAID.test(rest) ? undefined : true;
}
