/** How much comes back, told with how often: « vingt-deux lecteurs par mois », « NPAI : 34/mois », « 5 chocs par semaine ». */
import { plain } from '../../french/fold.ts';
import { DIGITS, numberIn, WORDS } from '../../french/numerals.ts';
import { sentences } from '../sentences.ts';
import { lowered, nounPhrase } from './noun-phrase.ts';
import { type Period, periodIn } from './period.ts';
import type { Size } from './size-candidate.ts';
import { NOT_COUNTED, sizesSomethingElse } from './sizes-something-else.ts';
import { isUnsure } from './unsure.ts';

const OFTEN =
  "(?:par (?:jour|semaine|mois|an(?:nee)?)|/ ?(?:j(?:our)?|sem(?:aine)?|mois|an)|chaque (?:jour|matin|soir|nuit|semaine|mois|annee)|tous les (?:jours|mois|ans)|toutes les semaines|a l'annee)(?![a-z])";
const NUMBER = `(?<![a-z\\d.,/]|\\d )(${DIGITS}|${WORDS})`;
const COUNTED = new RegExp(NUMBER, 'g');
/** After the number: of whom, how often. */
const HOW_OFTEN = new RegExp(`^ ?(?:env(?:iron|\\.)?,? |en moyenne )?(${OFTEN})`);
/** In words: farther, it is of something else. */
const MOST_BETWEEN = 7;

/** How often, after a number and at most a few words; null where it is not told. */
function oftenAfter(rest: string): { noun: string; often: string } | null {
  const near = rest.slice(0, NEAR_OFTEN);
  const noun = /^[a-z' -]{0,45}/.exec(near)?.[0] ?? '';
  const ends = [0, ...[...noun.matchAll(/ /g)].map(({ index }) => index), noun.length];
  for (const end of [...new Set(ends)].slice(0, MOST_BETWEEN + 2)) {
    const often = HOW_OFTEN.exec(near.slice(end))?.[1];
    if (often !== undefined) return { noun: near.slice(0, end), often };
  }
  return null;
}

/** In UTF-16 units. */
const NEAR_OFTEN = 80;
/** « chaque année on a deux cent quarante dossiers » */
const OFTEN_FIRST = new RegExp(
  `(?:^|[ ,:])((?:chaque|tous les|toutes les) (?:jours?|semaines?|mois|annees?|ans))(?:,| on (?:a|en a|compte|voit|perd)| il y a| ce sont| c'est)? ${NUMBER} [a-z]`,
  'g',
);
/** « jugements JAF revenus NPAI : 34/mois »: of what, before. */
const BEFORE = /^([^.:;\n–—]{4,60}?) ?(?::|–|—|, tunnel ?:)/u;

/** In UTF-16 units. */
const NEAR = 18;

interface PerPeriod {
  count: number;
  period: Period;
  unit?: string;
}

/** Null where none is told, or several that differ. */
function perPeriodIn(text: string): PerPeriod | null {
  const found = sentences(text)
    .filter((sentence) => !sizesSomethingElse(sentence))
    .flatMap((sentence) => [...ratesIn(sentence)]);
  const [first] = found;
  return first !== undefined && found.every(({ count }) => count === first.count)
    ? (found.find(({ unit }) => unit !== undefined) ?? first)
    : null;
}

function* ratesIn(sentence: string): Iterable<PerPeriod> {
  const flat = plain(sentence);
  const aligned = flat.length === sentence.length ? sentence : flat;
  for (const { 0: whole, 1: number = '', index } of flat.matchAll(COUNTED)) {
    const found = oftenAfter(flat.slice(index + whole.length));
    if (found === null) continue;
    const { noun, often } = found;
    // Dictated in one breath, a doubt may be about anything else.
    if (isUnsure(sentence.slice(Math.max(0, index - NEAR), index + whole.length))) continue;
    const start = index + whole.indexOf(number) + number.length;
    const said = noun.trim() === '' ? (BEFORE.exec(aligned.slice(0, index))?.[1] ?? '') : aligned.slice(start);
    yield* rateOf(number, periodOf(often), lowered(nounPhrase(said)));
  }
  for (const { 0: whole, 1: often = '', 2: number = '', index } of flat.matchAll(OFTEN_FIRST)) {
    const start = index + whole.lastIndexOf(number) + number.length;
    yield* rateOf(number, periodOf(often), lowered(nounPhrase(aligned.slice(start))));
  }
}

function* rateOf(number: string, period: Period | null, unit: string): Iterable<PerPeriod> {
  const count = numberIn(number);
  if (period === null || !(count >= 2) || NOT_COUNTED.test(plain(unit)) || TIME_OR_MONEY.test(plain(unit))) return;
  yield { count, period, ...(unit !== '' && { unit }) };
}

const TIME_OR_MONEY =
  /^(?:heures?|h|minutes?|min|jours?|j|semaines?|mois|ans?|annees?|soirs?|matins?|nuits?|apres-midi|week-ends?|fois|euros?|k|km|kilometres?|%)(?![a-z])/;

function periodOf(often: string): Period | null {
  return periodIn(often.replace(/\/ ?sem$/, '/semaine'));
}

/** The size, with how often where it is told apart; the rate, where nothing else is counted or nothing else comes back. */
export function withRate(size: Size | null, text: string): Size | null {
  if (size?.period !== undefined || size?.share !== undefined) return size;
  const rate = perPeriodIn(text);
  if (rate === null) return size;
  if (size !== null && size.count === rate.count) return { ...size, period: rate.period };
  return rate.unit === undefined ? size : { ...rate, unit: rate.unit };
}
