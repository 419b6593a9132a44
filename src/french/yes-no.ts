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
  /^(?:(?:je (?:crois|pense|dirais|suppose)|il me semble|bien sur|helas|evidemment) que oui|helas,? oui|(?:aucun|pas de|sans) (?:souci|probleme)s?|oui|ouais|ouaip|yes|ok|absolument|tout a fait|bien (?:sur|entendu)(?! que)|evidemment|exact(?:ement)?|correct(?:ement)?|c'est (?:correct|exact)|affirmatif|en effet|c'est (?:bien )?(?:ca|le cas|vrai|exact|notre cas|mon cas|ce qu'on (?:fait|vit)|ce que (?:je|nous) .{1,25})|certainement|parfaitement|carrement|je (?:le )?suis(?: bien)?(?= *[,.!]| *$)|j'(?:en|y) (?:ai|suis)|totalement|entierement|completement|d'accord|parfait|voila|nickel|impeccable|c'est (?:juste|bon|bien ca|nous|moi)|on (?:l'a|en a)|plutot oui|si|deja|yep|voui|ouep|et comment|grave|(?:ils|elles|il|elle|on) (?:le |l')(?:est|sont)|effectivement|clairement(?! pas)|pas qu'un peu|tt a fait)(?![a-z]|-[a-z]{2,})/;

/** Before what is said. */
const LEADS = new RegExp(
  `^(?:(?:${HESITATION}|bon|hmm+|a priori|(?:je |on )?(?:dirais|dirait|va dire)(?: que)?|disons(?: que)?|franchement|honnetement)[\\s,]+)+`,
);
/** Who doubts says neither: « oui et non », « non, je sais pas ». */
const DOUBTING =
  /(?<=\S )\bmais non\b|\b(?:ou non|et non|oui,? non|non,? oui|enfin (?:si|oui|non)|non,? mais (?:oui|si)|oui,? mais non|(?:sais?|saurais?) pas|aucune idee|ca depend|pas (?:du tout )?sure?)\b/;
const SAID_NO =
  /^(?!non-)(?:(?:absolument|certainement|surtout|vraiment|evidemment|toujours|bien sur que) (?:pas|non)|(?:je (?:crois|pense|dirais|crains)|il me semble|bien sur|helas) que non|helas,? non|mais non|non|nan|nope|no|pas (?:encore|du tout|vraiment|pour (?:l'instant|le moment)|a ce jour|que je sache)|jamais|aucune?(?:ment)?(?! (?:souci|probleme))|negatif|nullement|pas(?! (?:de (?:souci|probleme)|(?:(?:du tout|tout a fait|vraiment|tres|trop) )?(?:surs?|sures?|certaine?s?|convaincue?s?)|mal|toujours|qu'un peu|tout a fait))|plutot non|je ne (?:le )?suis pas|(?:ce n'est|c'est|c'etait) pas (?:le cas|vrai|ca|notre cas|mon cas|exact|nous|moi)|(?:surement|sans doute|probablement|franchement|vraiment|helas|non),? pas|on n'en a pas|toujours pas|surtout pas|hors de question|rien|neant|clairement pas|que nenni|(?:ca|bof|ah),? non|(?:ils|elles|il|elle|on) ne (?:le |l')(?:est|sont) pas)(?![a-z])/;

/** Yes only where nothing follows. */
const HOW =
  /^(?:si|grave|voila|deja|carrement|exact(?:ement)?|totalement|entierement|completement|absolument|parfait(?:ement)?|effectivement|en effet)$/;
const PLAIN_YES = /^(?:(?:je |il |bien |helas).*oui|oui|ouais|ouaip|yes|yep|voui|ouep|affirmatif|helas,? oui)/;
/** Takes it back. */
const UNSAID = /\b(?:faux|fausse|contraire|inverse|erreur|pas|non|jamais|refus\w{0,4}|aucune?|rien)\b/;

/** Each way of saying it, as a whole; what may stand around is below. */
const YES_WAYS =
  "dame oui|ui|oui da|wi|(?:avis )?favorable|je veux(?! dire)(?:,? mon neveu)?|pile(?:[- ]poil)?|bien vu|adopte|accorde|accepte|on valide|feu vert|ca (?:colle|le fait)|go|(?:c'est|c) (?:cela|ca|tout bon)(?: meme)?|sans reserves?|ou+[aeé]*i+[spnh]?|ou+a+i*[sph]?|ou+e+[sph]*|w[aei]i?[sph]?|y[eu]p|yes+|si fait|affirmatif|absolument|tout a fait|tout juste|exact(?:ement)?|sans (?:aucun |le moindre |l'ombre d'un )?doute(?: possible)?|sans hesit[a-z]{2,5}|assurement|pardi|parbleu|pour sur|volontiers|avec (?:plaisir|joie)|deux fois qu'une|carrement|grave|a fond|a 100 ?%|banco|entendu|vendu|ca (?:marche|roule|me va|va)|d'?acc?(?:ord|o)?|ok(?:ay|e)?|(?:(?:c'est|ca a ete) )?(?:deja )?fait(?: (?:depuis|l'an|l'annee|le mois|la semaine|hier|avant-hier|ce matin|en) ?.{0,25})?|c'est (?:deja |bien |exactement |tout a fait |parfaitement |vraiment |tres |tout )?(?:parfait|super|bien|impeccable|en (?:regle|place|ordre)|acquis|certain|sur|clair|regle|signe|valide|ca|le cas|vrai|exact|juste|bon|correct)|je (?:le )?(?:confirme|valide|signe)|je suis (?:d'accord|partante?|pour)|parfait|super|top|genial|impeccable|nickel|tres bien|bon pour moi|rien a (?:re)?(?:dire|changer)|(?:on|je) garde(?: comme ca| tout)?|gardez(?: comme ca| tout)?|si si(?: si)*|(?:c'est )?pas faux|(?:je )?(?:ne )?(?:dis|dirais) pas non|pas de refus|enfin si|mais si|bien sur que si|laissez(?: comme ca)?|continuez|on continue|allons-y|j'approuve|positif";
const NO_WAYS =
  "nn|awa|p[ao]s? du tout|(?:avis )?defavorable|pas d'accord|(?:je suis )?contre|veto|c'est (?:faux|inexact|errone|l'inverse|le contraire)|inexact|des clous|mon oeil|tu parles|n'importe quoi|(?:ca|ça) (?:ne )?va pas|rejete|refuse|meme pas|no+n+|na+n+|nope|niet|nein|jamais(?: (?:de la vie|au grand jamais|ete|eu|fait|encore))?|(?:meme )?pas en reve|en (?:aucun cas|aucune (?:facon|maniere))|d'aucune (?:facon|maniere)|aucunement|nullement|point|que nenni|je (?:m'y )?refuse|(?:je )?(?:ne )?(?:(?:le )?(?:crois|pense)|suis) pas|pas (?:question|encore|du tout|le moins du monde|vraiment|fait|le cas|pour (?:l'instant|le moment)|que je sache|a ma connaissance|possible)|loin de la|hors de question|negatif|impossible|c'est (?:pas(?! (?:faux|mal|bete|impossible))|non)(?: (?:fait|le cas|possible|prevu|ca|vrai))?|(?:absolument|certainement|surement|surtout|franchement|vraiment|toujours|clairement|evidemment) pas|plus (?:maintenant|aujourd'hui|depuis (?:longtemps|.{1,20}))|c'est fini|on n'en a pas|y en a pas";
/** Says yes where nothing else says no: « bien sûr que non ». */
const WEAK_WAYS =
  '(?:bien )?evidemment|naturellement|forcement|bien (?:sur|entendu)|certainement|certes|effectivement|en effet';
/** Says neither by itself. */
const AROUND =
  "oh|ah|eh|hein|ca|une fois|la|mais|alors|ben|bah|beh|pff+|hmm+|mouais|bof|que|moi|nous|merci(?: beaucoup| bien| d'avance)?|madame|monsieur|chef|allez-y|vas-y|allez|pourquoi pas|peut-etre|mon (?:colonel|general|capitaine|neveu)|(?:mal)?heureusement|helas|je (?:crois|pense|dirais|suppose|crains|veux dire|voulais dire)|il me semble|on va dire|disons|bien|ma foi|une fois|tout de suite|en fait|finalement|enfin|pardon|desolee?|plutot|oups|a priori|sans doute|surement|probablement|franchement|honnetement|clairement|et|pas de (?:souci|probleme)|aucun (?:souci|probleme)|s'il vous plait|svp|stp|encore|toujours|toutes? les deux|les deux|du tout|d'ailleurs|hein";
const WAYS = new RegExp(`^(?:(${NO_WAYS})|(${YES_WAYS})|(${WEAK_WAYS})|(?:${AROUND}))(?![a-z0-9'])[\\s,;:.!?…–-]*`);
/** What takes back what was said just before: the last said is meant. */
const TAKES_BACK = /\b(?:enfin|pardon|je (?:veux|voulais) dire|plutot|oups|en fait|finalement|allez)\b/;
const SPOKEN_WHOLE = 80;

/** A yes, and nothing else: no story. */
export function isMereYes(text: string): boolean {
  return readBoolean(text.trim()) === true || wholeAnswer(plain(text).trim()) === true;
}

/** Where every word is a yes, a no, or nothing; null elsewhere. */
function wholeAnswer(flat: string): boolean | null {
  if (flat.length > SPOKEN_WHOLE) return null;
  const said: { is: boolean; takesBack: boolean }[] = [];
  let isAgreed = false;
  let rest = flat;
  let between = '';
  while (rest !== '') {
    const way = WAYS.exec(rest);
    if (way === null) return null;
    const [whole, no, yes, weak] = way;
    if (no !== undefined || yes !== undefined) {
      said.push({ is: no === undefined, takesBack: TAKES_BACK.test(between + whole) });
      between = '';
    } else if (weak !== undefined) isAgreed = true;
    else between += `${whole} `;
    rest = rest.slice(whole.length);
  }
  const meant = said.findLast(({ takesBack }) => takesBack) ?? said[0];
  return meant?.is ?? (isAgreed || null);
}

/** Yes and no as they are said, with what people add to them; undefined where neither is. */
export function saidYesOrNo(text: string): boolean | undefined {
  const written = readBoolean(text.trim().replace(/(?<![.!])[.!]$/, ''));
  if (written !== undefined) return written;
  const spoken = plain(text).trim();
  const whole = TORN.test(spoken) ? null : wholeAnswer(spoken);
  if (whole !== null) return whole;
  const flat = spoken.replace(LEADS, '').replace(/^oui{2,}(?![a-z])/, 'oui');
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

/** « oui et non », « oui mais non », « oui ou non »: torn between both. */
const TORN = /\b(?:et|ou|mais) (?:non|oui|pas)\b(?! (?:de (?:souci|probleme)|bien|que oui))|\bsais? pas\b/;
