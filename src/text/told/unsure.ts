/** What is hoped, planned or denied tells no fact. */
import { plain } from '../../french/fold.ts';

const UNSURE =
  /\b(?:impossible a dire|a voir|aucune idee|ne sai[st] pas|sais pas|pas encore|c'est une intuition|intuition|c'est mon impression|rien d'officiel|saurais pas|(?:bien )?en peine de|serais incapable de|rien n'est|on compte (?:faire|aller|demander)|il faudrait|on cherche|difficile a dire|(?:je|on|nous) (?:vais|va|allons|comptons|prevoyons|voudrais|voudrions|devons|aimerais|aimerions) (?:[a-z]+ )?[a-z]+(?:er|ir|re)|n'(?:ai|avons|a) (?:pas|aucune?|point)|n'en (?:ai|avons|a) (?:pas|aucune?|point)|(?<!\ben )personne pour|pas de sponsor|aucun sponsor|aurait|auraient|un jour peut-etre|peut-etre un jour|on verra(?! (?:moins|plus|que|des|davantage|qu'))|pas d'idee|n'ai (?:encore |toujours )?(?:vu|rencontre|contacte|appele|prevenu|demande a) personne|me fait peur|me mefier|il nous faudrait|n'en donnerai|m'engage sur aucun|a voir avec)\b/;

/** What somebody means to do, or hopes for, has not been: « je compte appeler dix familles ». */
const INTENDED =
  /(?:\b(?:je|on|nous|il|elle|ils|elles) |\bj')(?:compte|comptons|comptent|espere|esperons|esperent|aimerai[st]|aimerions|voudrai[st]|voudrions|souhaite|souhaitons|souhaiterais|envisage|envisageons|prevois|prevoit|prevoyons|projette|pense|pensons|veux|voulons|peux|pourrais|pourrait|pourrions|dois|devons|ai voulu|a voulu|avons voulu|reste a|restent a)(?: bien| encore| aussi| maintenant)? (?:de |d'|a )?(?:(?:en|y|les|la|le|l'|leur|lui|me|nous) )?[a-z]{2,14}(?:er|ir|re|oir)\b|\b(?:il (?:me |nous )?(?:reste|restera) a|l'(?:idee|objectif) est de|(?:a|avec l'espoir) de)(?: les| en)? (?:rencontr|appel|interrog|visit|voir|obtenir|avoir)|\bc'est prevu\b|\b(?:a|reste a) (?:rencontrer|interroger|appeler)\b|\bon (?:doit|devait) (?:en |les |l'|y )?(?:voir|rencontrer|appeler|interroger|visiter)\b/;

/** « Nous lancerons une enquête »: it has not been made. */
const TO_COME =
  /\b(?:je |j'|on |nous |une? [a-z]+ |l[ae] [a-z]+ )(?:l[ae]s? |l'|y |en |leur |lui )?(?!ser|aur|pourr|devr|montr|ent|off)[a-z]{2,12}(?:rai|rons|ra)\b(?<!\b(?:encadra|paraitra))/;

/** « Si demain on passait à 10 000 », « Si elle est nommée, elle nous soutiendra »: it may never be. */
const HYPOTHETICAL =
  /^(?:mais |et |ou |sauf |bon,? )?s(?:i |')(?!bien |tout |on compte |l'on compte |on regarde |on prend )[^.?!]{4,120}?\b(?!frais\b|marais\b|palais\b|relais\b|delais\b|rabais\b|mauvais\b)(?:[a-z]{2,14}(?:rait|raient|rions|rais|ra|ront|rons)|on aura|il y aura)\b/;

/** « Imaginons un agriculteur avec cent hectares », « si jamais on descendait sous 2 % » */
const IMAGINED =
  /^(?:(?:bon|alors|tenez|mais|franchement),? )?(?:imagin(?:ons|ez)|supposons|admettons|mettons (?:qu|une? )|prenons (?:une? |l'exemple|le cas)|si jamais)/;

/** « J’aimerais que le préfet nous soutienne »: who is hoped for. */
const WISHED =
  /^(?:mais |et |bon,? )?(?:(?:j'|je |on |nous )(?:aimerai(?:s|t)|aimerions|voudrai(?:s|t)|voudrions|souhait\w{1,6}|esper\w{1,4}|attend\w{0,3}|reve\w{0,3})(?: bien| vraiment)? (?:que |qu')|il (?:nous )?faudrait (?:que |qu')|l'ideal serait (?:que |qu'))/;

export function isWished(sentence: string): boolean {
  return WISHED.test(plain(sentence));
}

export function isHypothetical(sentence: string): boolean {
  const flat = plain(sentence);
  return HYPOTHETICAL.test(flat) || IMAGINED.test(flat);
}

/** « Je croyais que c’était 4 000 », « avant je disais diviser par dix, mais c’était idiot »: said no more. */
const NO_MORE =
  /^(?:bon,? |alors,? )?(?:(?:avant|au debut|longtemps),? )?(?:je|j'|on|nous) ?(?:(?:ai|a|avons) (?:toujours |d'abord |longtemps )?(?:cru|pense|imagine)|croyais|croyait|croyions|pensais|pensait|pensions|disais|disait|avais (?:dit|note|cru)|avait (?:dit|note|cru))\b|^au (?:depart|debut),? (?:je|on|nous) (?:voul|pens|vis)[a-z]{2,4}\b|\bc'etait (?:idiot|faux|une erreur|une betise|n'importe quoi)\b/;

function isSaidNoMore(sentence: string): boolean {
  return NO_MORE.test(plain(sentence));
}

/** « Il paraît que ça coûte des millions » */
const HEARSAY =
  /\b(?:il parait|parait-il|on dit que|soi-disant|on raconte|(?:la|une) rumeur|personne ne (?:l'a|les a) (?:jamais )?(?:verifie|compte)e?s?|(?:je|on|nous) (?:ne )?(?:m'y|m'|s'|nous )?(?:y )?(?:appuie|fie|appuyons|fions) pas|n'y crois (?:pas|qu'|guere|plus)|pas verifiable|c'est (?:trop vieux|irrealiste))\b/;

export function isHearsay(sentence: string): boolean {
  return HEARSAY.test(plain(sentence));
}

/** Of others, or to who asks: « la métropole d’à côté a compté 8 200 demandes chez elle », « votre écran coupe mes phrases ». */
const OF_OTHERS =
  /^(?:a|en|sur (?:l'|la |le )|dans (?:l'|la |le )|chez (?:l'|la |le |les )?) ?[a-z' -]{3,30},? (?:ils|elles) (?:ont|en ont|font|sont|en sont)\b(?!.{0,160}\b(?:nous|ici|chez moi)\b)|\bchez (?:elle|eux|elles|lui)\b(?=[^,;]{0,30}$)|\b(?:d'a cote|voisine?s?) (?:a|ont|avait|avaient|compte|comptent|recoit|annonce|en a|en ont)\b|\bc'(?:etait|est) pour (?:l[ea]s? |l'|une? )[a-z' ]{2,40},? pas (?:pour )?(?:nous|ici|chez nous)|\bmais (?:ca )?,? ?c'est (?:tout le pays|toute la france|la france entiere|au national|national|pour tout le pays|pour toute la france)|^votre (?:ecran|programme|questionnaire|machine|systeme|outil|appli\w*|formulaire|question|logiciel|page)\b/;

function isOfOthers(sentence: string): boolean {
  return OF_OTHERS.test(plain(sentence).replace(/(?<![.!?…])[.!?…]{1,9}$/, ''));
}

/** What tells nothing of here and now, whatever it counts. */
export function isOfNoAccount(sentence: string): boolean {
  return isHypothetical(sentence) || isSaidNoMore(sentence) || isHearsay(sentence) || isOfOthers(sentence);
}

/** What is meant, or still to come. */
export function isIntended(sentence: string): boolean {
  return INTENDED.test(plain(sentence));
}

export function isToCome(sentence: string): boolean {
  return TO_COME.test(plain(sentence));
}

/** « je sais pas trop, 400 par an »: the number is told all the same. */
const HEDGED =
  /,? ?\b(?:(?:je )?(?:ne )?sais pas(?: trop| exactement| vraiment)?|jsp)(?: trop)?,? (?:mais )?(?=(?:environ |peut-etre |disons |mettons |je dirais |autour de )?(?:\d|une? [a-z]{3,8}aine|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|quarante|cinquante|cent|mille)\b))/g;

export function isUnsure(sentence: string): boolean {
  return UNSURE.test(plain(sentence).replace(HEDGED, ''));
}
