/** A number that somebody takes back for another: « 30 patients par mois, non pardon 40 », « une dizaine de familles, plutôt quinze ». */
import { WEEKDAY } from './calendar-words.ts';
import { QUANTITY } from './numerals.ts';

const TAKING =
  "(?:(?:non|euh|enfin|oups|ou|attende?[sz]|rectification|je corrige|je me trompe|en fait|pardon|plut[oô]t|c['’](?:est|[ée]tait)|je dirais)[ ,:]{1,2}){1,5}";
/** Of whom, and no clause of its own: « 300 dossiers et la chambre d’agriculture dit plutôt 1 500 » takes nothing back. */
const OF_WHOM =
  "(?:,? (?!(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|mille|elles?|ils?|on|je|nous|vous|qui|que|dont|dit|disent|mais|ont?|a|en|est|sont|avait|annonce|compte|parle|voit|non|euh|pardon|oups|attende[sz]|enfin|plut[oô]t)(?![\\p{L}’'])|et l[ea]s? |et l['’]|en \\p{L}+ (?:19|20))[^\\s,.;:!?\\d(]{1,25}){1,8}?";
/** How many, of whom, what takes it back, how many, maybe of whom again. */
const TAKEN_BACK = new RegExp(
  `(?<![\\d,.\\p{L}])(?!20[12]\\d )${QUANTITY}(${OF_WHOM}(?: ?\\([^()\\n]{1,40}\\))?)(?<! (?:et|ou|dont))(?:,| ?[–—-]|…)? (${TAKING})(${QUANTITY})(?![\\d%])(\\1)?(?=[ ,.;!?]|$)`,
  'giu',
);
/** « 40 volontaires à Besançon. Ah non, pardon, 14. »: said after, in so many words. */
const TAKEN_BACK_AFTER = new RegExp(
  `(?<![\\d,.\\p{L}])${QUANTITY}( [^.;:!?\\d(]{1,60})\\. ((?:(?:ah|oh|euh),? )?(?:(?:non,? )?(?:pardon|oups|attende?[sz]|je (?:me trompe|corrige)|erreur|rectification)|non, (?:je voulais dire|c['’](?:est|[ée]tait)))[ ,:]{1,2}(?:(?:plut[oô]t|en fait|c['’](?:est|[ée]tait)|j['’]ai dit) ){0,2})(${QUANTITY})(?![\\d%])(\\1)?(?=[ ,.;!?]|$)`,
  'giu',
);
/** « 250, non pardon, 300 malades », « 47, pardon 43 % »: a number alone. */
const NUMBER_TAKEN_BACK = new RegExp(
  `(?<![\\d,.\\p{L}])${QUANTITY}(?:,| ?[–—-]|…|\\.\\.\\.|(?= (?:non|pardon|oups|attende[sz]|euh))) (${TAKING})(?=${QUANTITY}(?!\\d))`,
  'giu',
);
/** « Ou 40 » alone hesitates. */
const CORRECTS = /non|enfin|oups|attende|rectif|corrige|trompe|erreur|en fait|pardon|plut/iu;

/** « Je croyais que c’était 4 000 dossiers par an, en fait non, j’ai vérifié : deux mille sept cents »: what was believed gives way. */
const BELIEVED = new RegExp(
  `(?:je|on|nous) (?:croyai[st]|croyions|pensai[st]|pensions) (?:que c['’]était |qu['’](?:on en avait|il y en avait|ils étaient) |à |en avoir )?(?:${QUANTITY})( [^,.;:!?\\d]{1,60}), (?:mais |en fait,? |en réalité,? )(?:non,? )?[^.;!?\\d]{0,60}?[:,] ?(?:c['’]est |il y en a |ils sont )?(${QUANTITY})(?=[.;!?]|$)`,
  'giu',
);

/** Nobody writes so: what is published is changed by these alone. */
export const SPOKEN = /(?:^|[ ,])(?:non|euh|oups|attendez|rectification|je corrige|pardon)[ ,]/iu;

/** « les élèves de CP, non, les élèves de CE1 », « vendredi… non lundi 30 »: the second of a kind is meant. */
const NON = String.raw`(?:,|…|\.\.\.| ?[–—-]) ?(?:(?:euh|enfin|oups|ah),? )?(?:non|pardon),? (?:(?:non|pardon|plut[oô]t|c['’]est|en fait),? ){0,2}`;
const GROUP_TAKEN_BACK = new RegExp(
  `(?<![\\p{L}])(les|des|aux|nos) [^.,;:!?…\\d]{1,40}?${NON}(?<=(?:,|plut[oô]t) )(?=(?:les|des|aux|nos) \\p{L})`,
  'giu',
);
const DAY_TAKEN_BACK = new RegExp(`(?<!\\p{L})(?:${WEEKDAY})(?: \\d{1,2})?${NON}(?=(?:${WEEKDAY})(?!\\p{L}))`, 'giu');

/** « le quartier de l’Île non pas l’Île pardon Canto Perdrix »: said again to be put aside. */
const SAID_AGAIN =
  /(?<=(?:^|[ ,])(?:d[eu] |à |au |chez )?)((?:l[ea]s? |l['’]|[ÀA] |\p{Lu})[\p{L}\d’'-]{1,25}(?: [\p{L}\d’'-]{2,20}){0,2}),? non,? pas \1,? (?:(?:pardon|mais|enfin|plut[oô]t|euh),? )+(?:c['’]est )?/gu;

/** What was meant in the place of what was said first; of any other text, the same. */
export function withoutTakenBack(text: string, isTakenBack: RegExp = CORRECTS): string {
  const meantFor = (
    whole: string,
    noun: string,
    taking: string,
    meant: string,
    _again: string | undefined,
    at: number,
    all: string,
  ) => {
    const isFollowed = /^ (?:d['’]|de )?\p{L}{3,}s(?!\p{L})/u.test(all.slice(at + whole.length));
    if (!isTakenBack.test(taking) && !/, euh,? \S+$/iu.test(whole)) return whole;
    // « 350 handicapés, pardon, 530 personnes handicapées »: of whom is said anew.
    if (isFollowed) return meant;
    const bare = noun.replace(/^ (?:de |d['’])/iu, ' ');
    const isRound = /^une /i.test(meant);
    const link = isRound ? (/^ [aeiouyhéèê]/iu.test(bare) ? ' d’' : ' de ') : ' ';
    return meant + link + bare.trimStart();
  };
  return text
    .replace(BELIEVED, '$2$1')
    .replace(GROUP_TAKEN_BACK, '')
    .replace(SAID_AGAIN, '')
    .replace(DAY_TAKEN_BACK, '')
    .replace(NUMBER_TAKEN_BACK, (whole, taking: string) => (isTakenBack.test(taking) ? '' : whole))
    .replace(TAKEN_BACK, meantFor)
    .replace(TAKEN_BACK_AFTER, meantFor);
}
