/**
 * A number said in the place of another of its kind: « c’est plutôt 3 300 », « 48 pannes en fait », « 60 % et non 70 % ». Which one
 * is told by the number that it replaces, by what it counts, or because only one was shown. Nothing but the number changes.
 */
import { MONTH } from '../../french/calendar-words.ts';
import { flatOf, plain } from '../../french/fold.ts';
import { DIGITS, numberIn, numbersIn, ROUNDED, WORDS } from '../../french/numerals.ts';
import type { Draft } from '../../model/draft.ts';
import { replaced } from '../../text/told/linked.ts';
import { type Period, periodIn } from '../../text/told/period.ts';
import { factsOf, saidOf, type Understood } from '../facts/fact.ts';
import { countsIn } from '../facts/withheld.ts';

export interface ValueSaid {
  path: string;
  /** The answer, with the number that is right. */
  text: string;
  /** What was said around, and tells something else; empty where nothing is. */
  aside: string;
}

/** A number as it is written, where it stands, and what it counts. */
interface Written {
  value: number;
  at: number;
  length: number;
  /** The word or the sign that comes next, without its end: « % », « panne »; empty of none. */
  counts: string;
  /** How often, told with it. */
  every: Period | null;
}

const NUMBER = new RegExp(
  `(?<![a-z\\d.,'-])(?:une (?:bonne |petite |grosse )?${ROUNDED}|${DIGITS}|${WORDS})(?![a-z\\d])`,
  'g',
);
/** « le 3 décembre », « 2 sur 5 », « 3 à 4 mois »: part of something else. */
const OF_MORE = new RegExp(`^ ?(?:er )?(?:${MONTH})(?![a-z])|^ ?(?:sur|/|a|ou|-) ?\\d`);
const AFTER_MORE = /\d ?(?:sur|\/|a|ou|-) ?$/;
/** « c’est en 2023 »: counts nothing. */
const YEAR = /^(?:19|20)\d\d$/;
const IN_YEAR = /(?<![a-z])(?:en|annee|depuis|avant|apres|an|dans) $/;
const FROM = /(?<![a-z])de $/;
const FROM_TO = /(?<![a-z])de \d[\d ,.]{0,9}(?: ?(?:%|€|[a-z]{1,12}))? a $/;
/** What is no noun, after a number. */
const NO_NOUN =
  /^(?:et|ou|mais|que|qui|pas|non|par|en|de|des|du|a|au|aux|sur|sous|dans|pour|avec|plutot|enfait|finalement|maintenant|desormais|est|sont|cest|c|ca|je|on|il|elle|ils|elles|nous|vous|trop|environ|plus|moins|au)$/;

function writtenIn(flat: string): Written[] {
  return [...flat.matchAll(NUMBER)].flatMap(({ 0: found, index }) => {
    const [value] = numbersIn(found);
    const after = flat.slice(index + found.length);
    if (value === undefined || (value === 1 && !/^1/.test(found))) return [];
    const before = flat.slice(0, index);
    // « de 94 à 60 jours » are two.
    const isOfTwo = FROM.test(before) || FROM_TO.test(before);
    if (!isOfTwo && (OF_MORE.test(after) || AFTER_MORE.test(before))) return [];
    if (YEAR.test(found) && IN_YEAR.test(before)) return [];
    const [, next = ''] = /^ ?(%|€|[a-z][a-z'-]{0,24})/.exec(after) ?? [];
    const counts = NO_NOUN.test(next) ? '' : stemOf(next);
    const every = periodIn(/^[^\d,;]{0,40}/.exec(after)?.[0] ?? '');
    return [{ value, at: index, length: found.length, counts, every }];
  });
}

/** « pannes », « panne »; « euros », « € » */
function stemOf(word: string): string {
  if (/^(?:euros?|€)$/.test(word)) return '€';
  return word.replace(/[sx]$/, '').slice(0, SAME);
}

/** As many letters tell a noun. */
const SAME = 6;

const RANK = /^(?:non,? |et |mais |pour )*(?:le|la|au|du) \d ?[:,]? /;

/** Before, or after, what is no longer to be told. */
const GONE_BEFORE =
  /(?:^|[ ,])(?:pas|non|et non|non pas|au lieu de|plutot que|(?<!(?:ne |n')[a-z]{2,12} )que|ni|et pas|moins que)(?: (?:les|des|de|d'))? ?$/;
const GONE_AFTER =
  /^[a-z%€' ]{0,25}?,? (?:c'est|cest|c'etait|est|ca fait|me (?:parait|semble)|serait) (?:(?:un peu|beaucoup|bien|quand meme|carrement) )?(?:trop|faux|errone|inexact|beaucoup|peu|ambitieux|optimiste|enorme)/;

/** What corrects, or speaks of the figure, and says nothing of the answer. */
const AROUND =
  /^(?:non|nan|oui|mais|et|alors|enfin|bon|ah|euh|conforme|retenir|retenez|prefere|preferons|prefererai\w?|plutot|fait|enfait|finalement|disons|dis|dire|mettez|mets|met|mettons|mettre|lisez|lire|lis|notez|note|ecrivez|convient|faut|faudrait|corrigez|corriger|rectifiez|erreur|pardon|reprends|reprend|corrige|rectifie|desormais|maintenant|actuellement|exactement|environ|peu|pres|autour|chiffre|nombre|total|bon|juste|vrai|vraiment|trop|faux|parait|semble|optimiste|ambitieux|ambitieuse|gourmand|beaucoup|soyons|honnete|honnetes|eleve|passe|passera|porte|ramene|reduit|serait|seraient|sera|seront|etait|etaient|sont|est|suis|ont|trompe|trompee|voulais|dit|ecrit|tape|vous|nous|ils|elles|les|des|une|leur|leurs|notre|nos|bien|cela|cest|pas|que|cette|fois|seulement|deja|lieu|compte|ca|il|on|je|c|y|en|a|au|aux|de|du|d|l|la|le|un|s|n|ne|se|ai|j|m|me|qu|ce|si|sous|par|dans)$/;

/** Null where the words say more than a number, or do not tell which one. `from`: the answers that were proposed. */
export function valueSaid(
  said: string,
  from: readonly string[],
  draft: Draft,
  understood: Understood,
): ValueSaid | null {
  // « ils ne seront que dix, car deux sont partis »: why is no number of theirs.
  const [whole, what = '', why = ''] = /^(.{4,}?),? ((?:car|parce qu|puisqu|vu qu).{4,})$/isu.exec(said.trim()) ?? [];
  const left = (text: string) =>
    (numbersIn(plain(text)).length > 1 ? text : text.replace(RATHER, '$1 plutôt ')).replace(
      LEFT,
      (_, verb: string) => `${verb} `,
    );
  const value =
    shareSaid(said.trim(), from, draft) ??
    numberSaid(left(whole === undefined ? said : what), from, draft, understood) ??
    firstSaid(said.trim(), from, draft, understood);
  return value === null || why === '' ? value : { ...value, aside: [value.aside, why].filter(Boolean).join(', ') };
}

/** « ils sont plus que dix-sept »: as many are left, and no more than that. */
const LEFT = new RegExp(
  `(?<![\\p{L}])(?:n['’]|ne )?((?:en )?(?:sont|reste|restent|est|a|ont|serai[te]nt|sera|seront)) plus que (?=${DIGITS}|${WORDS})`,
  'giu',
);

/** « c’est plus 20 », « on est plus vers 20 »: of one number alone, it is nearer. */
const RATHER = new RegExp(
  `(?<![\\p{L}])((?:c['’]|on |ils |elles )(?:est|sont)|serait|ça fait) plus (?:vers |autour de |proche de |près de |sur |dans les |à )?(?=${DIGITS}|${WORDS})`,
  'giu',
);

/** « 1 fois sur 6 plutôt », of « 1 fois sur 5 »: both are one. */
function shareSaid(said: string, from: readonly string[], draft: Draft): ValueSaid | null {
  const [, part = '', whole = ''] = SHARE_SAID.exec(flatOf(said)) ?? [];
  const all = from.flatMap((path) => {
    const told = draft.find(path).text?.trim() ?? '';
    const flat = flatOf(told);
    return flat.length === told.length
      ? [...flat.matchAll(SHARE)].map(({ index, 1: lead = '', 2: old = '' }) => ({ path, told, lead, at: index, old }))
      : [];
  });
  const [only, ...others] = all.filter(({ lead }) => numberIn(lead) === numberIn(part));
  if (part === '' || only === undefined || others.length > 0 || only.old === whole) return null;
  const at = only.at + only.lead.length;
  const start = only.told.indexOf(only.old, at);
  return {
    path: only.path,
    text: only.told.slice(0, start) + whole + only.told.slice(start + only.old.length),
    aside: '',
  };
}

const COUNT = `(?:${DIGITS}|une?|${WORDS})`;
const SHARE = new RegExp(`(?<![a-z\\d.,'-])(${COUNT}) (?:fois )?sur (${COUNT})(?![a-z\\d])`, 'g');
const SHARE_SAID = new RegExp(
  `^(?:(?:non|oui|mais|et|euh|plutot|c'est|disons|mettez)[ ,]{1,2}){0,3}(?:plutot )?(${COUNT}) (?:fois )?sur (${COUNT})(?:,? (?:plutot|en fait|enfait|finalement))?[\\s.!]{0,3}$`,
);

/** « 14 promeneurs en fait, 2 inscrits de plus hier »: the number, then what explains it. */
function firstSaid(said: string, from: readonly string[], draft: Draft, understood: Understood): ValueSaid | null {
  const [, first = '', rest = ''] = /^([^,.;]{4,60}(?: en fait| finalement| plut[oô]t)), (.{4,})$/su.exec(said) ?? [];
  const value = first === '' ? null : numberSaid(first, from, draft, understood);
  return value === null ? null : { ...value, aside: [value.aside, rest].filter(Boolean).join(', ') };
}

function numberSaid(said: string, from: readonly string[], draft: Draft, understood: Understood): ValueSaid | null {
  const typed = said.trim();
  const flat = flatOf(typed);
  if (flat.length !== typed.length || new RegExp(`\\b(?:${MONTH})\\b`).test(flat)) return null;
  // « le 2 : 20 j, pas 30 »: a rank counts nothing.
  const rank = RANK.exec(flat)?.[0].length ?? 0;
  const numbers = writtenIn(flat).filter(({ at }) => at >= rank);
  const isGone = ({ at, length }: Written) =>
    GONE_BEFORE.test(flat.slice(0, at)) || GONE_AFTER.test(flat.slice(at + length));
  const gone = numbers.filter(isGone);
  const texts = from.map((path) => ({ path, told: draft.find(path).text?.trim() ?? '' }));
  const aside = saidAround(typed, flat, texts.map(({ told }) => plain(told)).join(' '));
  if (aside === null) return null;
  const all = texts.flatMap(({ path, told }) => {
    const where = flatOf(told);
    return where.length === told.length ? writtenIn(where).map((one) => ({ ...one, path, told })) : [];
  });
  const news = numbers.filter((one) => !gone.includes(one));
  // « 80 % sous 72 h, pas 48 »: what is told already only says which.
  const unheard = news.filter(({ value }) => !all.some((one) => one.value === value));
  const [right, ...others] = unheard.length > 0 || gone.length === 0 || news.length > 1 ? unheard : news;
  // Told already: it is chosen, and nothing changes.
  if (right === undefined || others.length > 0 || gone.length > 1 || (news.length > 1 && gone.length === 0))
    return null;
  const [old] = gone;
  // « 30 familles, pas 20 écoles »: more than a number changes.
  if (old !== undefined && old.counts !== '' && right.counts !== '' && old.counts !== right.counts) return null;
  const shown = [
    ...factsOf(understood).flatMap(([, value]) => countsIn(value)),
    ...numbersIn(plain(saidOf(understood))),
  ];
  const meant = all.filter((one) =>
    old !== undefined
      ? one.value === old.value
      : right.counts !== ''
        ? one.counts === right.counts
        : // « 700 par an », of « 4 appels par jour, soit 650 par an »: of the number that is told so.
          right.every !== null
          ? one.every === right.every
          : shown.includes(one.value),
  );
  // « l’article 14 » counts nobody: what was understood as a number comes first.
  const counted = factsOf(understood).flatMap(([, value]) => countsIn(value));
  const [only, ...rest] =
    meant.length > 1 && old === undefined ? meant.filter(({ value }) => counted.includes(value)) : meant;
  if (only === undefined || rest.length > 0) return null;
  const number = typed.slice(right.at, right.at + right.length);
  return {
    path: only.path,
    text: replaced(only.told.slice(0, only.at + only.length), only.at, only.length, number) + after(number, only),
    aside,
  };
}

/** What comes after the number that was told, as it is said of the new one: « dix fromagers », « une douzaine de fromagers ». */
function after(number: string, { told, at, length, counts }: Written & { told: string }): string {
  const [was, is] = [told.slice(at, at + length), number].map((text) => A_ROUND_ONE.test(plain(text)));
  const rest = told.slice(at + length);
  if (was === is || counts === '') return rest;
  if (was === true) return rest.replace(/^ d(?:e |['’])/u, ' ');
  return rest.replace(/^ (?=\p{L})/u, /^ (?:[aeiouyàâéèêîôû]|h(?:a[bi]|om|ô))/iu.test(rest) ? ' d’' : ' de ');
}

const A_ROUND_ONE = new RegExp(`${ROUNDED}$`);

/** Whether words that tell something are in none of the answers, once they are put right. */
export function isHalfHeard(said: string, answers: readonly string[]): boolean {
  const told = answers.map(plain).join(' ');
  const words = plain(said).match(/[a-z]{4,}/g) ?? [];
  const unheard = words.filter(
    (word) => !AROUND.test(word) && numbersIn(word).length === 0 && !told.includes(stemOf(word)),
  );
  return new Set(unheard).size >= UNHEARD;
}

/** In words: one alone may be a manner of speaking. */
const UNHEARD = 2;

/** What no word of the answer says, in a clause without a number; null where a clause with one says something else. */
function saidAround(typed: string, flat: string, answers: string): string | null {
  const known = new Set((answers.match(/[a-z]+/g) ?? []).map(stemOf));
  const isNew = (word: string) => !AROUND.test(word) && !known.has(stemOf(word)) && numbersIn(word).length === 0;
  const asides: string[] = [];
  for (const { 0: clause, index } of flat.matchAll(/[^,;:!?]+/g)) {
    const words = (clause.replace(NUMBER, ' ').match(/[a-z]+/g) ?? []).filter(isNew);
    if (words.length === 0) continue;
    const isCounted = [...clause.matchAll(NUMBER)].length > 0;
    // Another correction, or an addition: not one number alone.
    if (isCounted || /\b(?:pas|mais|et|aussi|plutot|non)\b/.test(clause)) return null;
    asides.push(typed.slice(index, index + clause.length).trim());
  }
  return asides.join(', ');
}
