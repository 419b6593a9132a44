/** How large a problem is, as somebody told it: how many, of whom, how often. */
import { plain } from '../../french/fold.ts';
import { DIGITS, numberIn, numbersIn, ROUNDED, WORDS } from '../../french/numerals.ts';
import { USAGERS } from '../lexicons/people.ts';
import type { Quantity } from '../quantities.ts';
import { sentences } from '../sentences.ts';
import { has } from '../words.ts';
import { listedCount } from './listed-count.ts';
import { lowered, nounPhrase } from './noun-phrase.ts';
import { periodIn, rhythmIn, yearIn } from './period.ts';
import { rangesMade, SMALLEST } from './ranges.ts';
import { shareOf, someOf } from './share-told.ts';
import type { Candidate, Size } from './size-candidate.ts';
import { countedOfThem } from './size-of-them.ts';
import { reworded } from './size-reworded.ts';
import { BASE, NOT_COUNTED, sizesSomethingElse } from './sizes-something-else.ts';
import { toldAfter } from './told-after.ts';
import { isUnsure } from './unsure.ts';

/** What those who suffer have not is the problem, and no doubt about it. */
const DEPRIVED = /(?<!\b(?:on|personne) )n['’]a (?=pas|aucune?|point)/giu;

/** Null where no size is told. */
export function sizeIn(text: string): Size | null {
  const found = sentences(text)
    .filter((sentence) => !isUnsure(sentence.replace(DEPRIVED, '')) && !sizesSomethingElse(sentence))
    .flatMap(candidatesIn);
  const best = found.sort((a, b) => b.weight - a.weight)[0];
  if (best?.size.share !== undefined)
    return best.size.count === undefined ? withCount(best.size, text) : often(best.size, text);
  // Of whom is maybe told by the sentence before.
  if (best?.size.unit !== undefined || best?.size.share !== undefined) return best.size;
  const ofThem = countedOfThem(text) ?? listedCount(text);
  return best === undefined
    ? ofThem
    : { ...best.size, ...(ofThem !== null && ofThem.count === best.size.count && { unit: ofThem.unit }) };
}

/** « 2 300 foyers sur 9 800 par an » */
function often(size: Size, text: string): Size {
  const period = periodIn(plain(text).replace(OFTEN, ''));
  return { ...size, ...(period !== null && { period }) };
}

/** « 12 % des candidats (soit 3 400 sur 28 000 par an) »: the share, then how many. */
const THAT_IS = new RegExp(
  `\\b(?:soit|(?:ca|cela|ce qui) fait|c'est-a-dire) (?:environ |pres de |a peu pres |plus de )?(${DIGITS})(?! ?%)(?: sur (?:${DIGITS}))?`,
);

function withCount(size: Size, text: string): Size {
  const flat = plain(text);
  const found = THAT_IS.exec(flat);
  const count = numberIn(found?.[1] ?? '');
  if (found === null || !(count >= SMALLEST)) return size;
  const period = periodIn(flat.slice(found.index + found[0].length, found.index + found[0].length + NEAR));
  return { ...size, count, ...(period !== null && { period }) };
}

/** In UTF-16 units. */
const NEAR = 20;

function candidatesIn(told: string): Candidate[] {
  const sentence = reworded(told);
  const flat = plain(sentence);
  const aligned = flat.length === sentence.length ? sentence : flat;
  const one = someApart(flat, aligned) ?? estimatedIn(flat, aligned) ?? timesIn(flat);
  if (one !== null) return [one];
  const all = rangesMade(flat);
  const said = {
    flat,
    aligned,
    // How often it comes back is not by what time they are counted.
    timed: flat.replace(OFTEN, (often) => ' '.repeat(often.length)),
    year: yearIn(flat),
    starts: all.map(({ quantity }) => startOf(quantity)),
    ends: all.map(({ quantity }) => quantity.end),
  };
  return all.flatMap(({ quantity, value }, rank) => {
    if (value === null) return [];
    if (quantity.kind === 'share') return [shareOf(value, aligned, quantity)];
    return quantity.kind === 'count' && value > 1 ? (countedIn(said, quantity, value, rank) ?? []) : [];
  });
}

/** « 90 sur 450 », « les élèves, 400 »: those that are told in a turn of their own. */
function someApart(flat: string, aligned: string): Candidate | null {
  const some = someOf(flat, aligned);
  if (some !== null && !NOT_COUNTED.test(plain(some.size.unit ?? ''))) return some;
  const after = toldAfter(flat, aligned);
  if (after === null || after.count < SMALLEST || NOT_COUNTED.test(plain(after.unit))) return null;
  const { count, isRough: isAbout } = after;
  const [unit, period] = [lowered(after.unit), periodIn(flat)];
  const size = { count, unit, ...(period && { period }), ...(isAbout && ROUGH) };
  return { size, weight: (has(USAGERS, unit) ? 4 : 2) + (period ? 0.5 : 0) };
}

function estimatedIn(flat: string, aligned: string): Candidate | null {
  const estimated = ESTIMATED.exec(flat);
  if (estimated === null) return null;
  const unit = lowered(nounPhrase(aligned.slice(estimated.index + estimated[0].length)));
  const count = numberIn(estimated[1] ?? '');
  return unit !== '' && count >= SMALLEST ? { size: { count, unit, ...ROUGH }, weight: 4 } : null;
}

function timesIn(flat: string): Candidate | null {
  const [, times = '', rate = ''] = TIMES.exec(flat) ?? [];
  const year = /20\d\d$/.exec(rate)?.[0];
  const [period, count] = [year === undefined ? periodIn(rate) : 'annee', numberIn(times.trim())];
  return period !== null && count >= SMALLEST
    ? { size: { count, unit: 'fois', period, ...(year !== undefined && { year: Number(year) }) }, weight: 2 }
    : null;
}

/** A sentence, and where what it counts begins and ends, in order. */
interface Said {
  flat: string;
  aligned: string;
  timed: string;
  year: number | null;
  starts: readonly number[];
  ends: readonly number[];
}

/** Null where the number counts nobody. */
function countedIn(
  { flat, aligned, timed, year, starts, ends }: Said,
  quantity: Quantity,
  count: number,
  rank: number,
): Candidate | null {
  const [start, next] = [startOf(quantity), starts[rank + 1] ?? flat.length];
  const unit = lowered(unitIn(aligned.slice(quantity.end)));
  // « un million deux cent mille »: a number that is not read whole.
  if (NUMBER_STILL.test(plain(unit))) return null;
  const before = flat.slice(0, start);
  // « Le numéro 3114 sonne » names a line to call.
  if (
    SIZE_OF_PLACE.test(before) ||
    IN_BRACKETS.test(before) ||
    (BASE.test(before) && numbersIn(flat).length > 1) ||
    (OF_EACH.test(before) && HOLDS.test(plain(unit))) ||
    /\b(?:numeros?|ligne) $/.test(before)
  )
    return null;
  const own = periodIn(timed.slice(quantity.end, next));
  // « Chaque année, 120 communes… » is of all; « 40 signalements par mois » of these alone.
  const period =
    own ??
    periodIn(starts.length > 1 ? timed.slice(0, starts[0]) : timed) ??
    periodIn(timed.slice(ends[rank - 1] ?? flat.length, start));
  const rough = isRough(quantity, flat) ? ROUGH : {};
  if (unit === '' && period !== null) {
    // « On en compte 1 400 par an »: of whom was told before.
    if (OF_THESE.test(flat)) return { size: { count, period, ...rough }, weight: 1.5 };
    const told = subjectOf(aligned, quantity);
    if (told !== null) return { size: { count, unit: told, period, ...rough }, weight: 2 };
  }
  // « deux étages »: so few are a size only where they come back.
  if (count < SMALLEST && (period === null || A_TIME.test(plain(unit)))) return null;
  if (unit === '' || NOT_COUNTED.test(plain(unit))) return null;
  const rhythm = own === null ? rhythmIn(aligned.slice(quantity.end, next)) : '';
  const size = {
    count,
    unit: `${unit}${rhythm}`,
    ...(rhythm === '' && period && { period }),
    ...rough,
    ...(year !== null && { year }),
  };
  const weight =
    (has(USAGERS, unit) ? 4 : 2) +
    (own ? 2.5 : period ? 0.5 : 0) +
    (EXACTLY.test(before) ? 1 : 0) +
    (SUMMED.test(flat) ? 2 : 0) -
    (count < SMALLEST ? 2 : 0) -
    (ASIDE.test(before) ? 3 : 0);
  return { size, weight };
}

const A_TIME = /^(?:soirs?|nuits?|matins?|matinees?|apres-midi|week-?ends?|lundis?|samedis?|dimanches?)\b/;
const NUMBER_STILL = new RegExp(`^(?:${WORDS})`);
const ROUGH = { isRough: true } as const;
const OF_THESE =
  /\b(?:en (?:compte|a|voit|voyons|recoit|recevons|traite|traitons|suit|suivons|accueille|accueillons|gere|gerons)|ils sont|elles sont|sont)\b/;
/** « 640 plaisanciers attendent…, alors que 90 mouillages restent vides chaque été »: said beside. */
const ASIDE = /\b(?:alors que|tandis que|pendant que|alors qu')\b/;
const SUMMED = /^(?:soit|au total|en tout|ca fait) /;

/** « On estime à 3 000 le nombre de logements vacants »: of whom is told after. */
const ESTIMATED = new RegExp(
  `\\b(?:estim|evalu|chiffr)[a-z]{1,5} a (${DIGITS}|${WORDS}) (?:le nombre|la population|le total) d(?:e |es |e la |e l'|'|u )`,
);

/** « 420 fois par an » sizes as well as 420 cases. */
const TIMES = new RegExp(
  `(?<![\\d.,] ?)(?<![a-z])(\\d{2,3}(?: \\d{3}){0,2}|(?:${WORDS})) fois( par [a-z]{2,8}| chaque [a-z]{2,8}|\\/[a-z]{2,8}| (?:en|sur) 20\\d\\d)`,
);

/** What was rough is told anew. */
const EXACTLY = /\b(?:exactement|precisement|au total|en tout) $/;
const ROUGHLY = /(?:environ|a peu pres|pres de|autour de|dans les|presque|quelque|une? (?:bonne|petite)|env\.?) $/;
const ROUND = new RegExp(ROUNDED);

function isRough(quantity: Quantity, flat: string): boolean {
  return (
    ROUND.test(quantity.text) || / (?:et|a) /.test(quantity.text) || ROUGHLY.test(flat.slice(0, startOf(quantity)))
  );
}

/** « (maison d’arrêt de Nancy, 900 places, » tells of a place; « (soit 3 400 », « (environ 20 » of those outside. */
const IN_BRACKETS =
  /\((?!(?:soit|environ|env|pres|plus|moins|au|en|dont|ils|elles|on|estim|c'est|pour|\d|~|une? ))[a-z][^()]*$/;
/** « les petits exportateurs (moins de 10 salariés) »: how large each is. */
const OF_EACH = /[a-z]s? \((?:de )?(?:moins|plus) de $|\bde (?:moins|plus) de $/;
const HOLDS = /^(?:salaries?|employes?|habitants?|lits?|places?|logements?|hectares?|agents?)\b/;
/** « ça arrive 2 à 3 fois par semaine » */
const OFTEN =
  /(?<![a-z\d])(?:\d{1,3}|[a-z-]{2,12})(?: (?:a|ou) (?:\d{1,3}|[a-z-]{2,12}))? fois (?:par|chaque) [a-z]{2,8}/g;

const EITHER =
  /^ (?:ou (?:de |d['’]|des )|et (?=\p{L}{4,}s(?: (?:dans|en|sur|de|du|des|qui|par|chaque|chez|au|aux|à)(?!\p{L})|[,.;]|$)))/iu;

/** What is counted: « obstacles ou feux sonores en panne » are one count of two things. */
function unitIn(text: string): string {
  const first = nounPhrase(text);
  const rest = text.slice(text.indexOf(first) + first.length);
  const joint = first === '' ? null : EITHER.exec(rest);
  const second = joint === null ? '' : nounPhrase(rest.slice(joint[0].length));
  return second === '' ? first : `${first} ${joint?.[0].trim().split(' ', 1)[0]} ${second}`;
}

/** « Les veuves de marins attendent leur pension, environ 1 200 par an »: of whom the sentence speaks. */
function subjectOf(text: string, quantity: Quantity): string | null {
  const before = text.slice(0, startOf(quantity));
  const article = /^(?:tous |toutes )?(?:les|nos|des) /iu.exec(before)?.[0];
  const isApart =
    /[,:(–—-] ?(?:soit |environ |env\.? |à peu près |près de |plus de |moins de |~ ?|on en compte |ils sont |elles sont )?$/u.test(
      before,
    );
  const unit = article === undefined || !isApart ? '' : lowered(nounPhrase(before.slice(article.length)));
  return unit === '' || NOT_COUNTED.test(plain(unit)) ? null : unit;
}

function startOf({ end, text }: Quantity): number {
  return end - text.length;
}

/** « une commune de 800 habitants »: how large a place is, not a problem. */
const SIZE_OF_PLACE =
  /\b(?:communes?|villes?|mairies?|villages?|bourgs?|cantons?|departements?|agglomerations?|agglos?|metropoles?|intercommunalites?|communautes? de communes|comcom|epci|quartiers?|territoires?|bassins?|regions?|iles?)(?: [a-z'-]{2,15}){0,3} (?:de|a|avec|fait|compte|qui compte|,|entre) (?:environ |a peu pres |pres de |moins de |plus de )?$/;
