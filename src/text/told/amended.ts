/** An answer with what is said against it put where it stands: « c’est 140, par an », « pas le SIAO, la CAF ». */

import { MONTH } from '../../french/calendar-words.ts';
import { flatOf } from '../../french/fold.ts';
import { numbersIn, QUANTITY } from '../../french/numerals.ts';
import { withoutLastSigns } from '../../french/sentence-end.ts';
import { replaced } from './linked.ts';
import { renamed } from './name-spelled.ts';
import { LEAD, SWAPS, swap } from './set-against.ts';

/** Before a number that is not exact. */
const ROUGH = /^(?:environ|a peu pres|pres de|autour de|presque|dans les|au moins|plus de|moins de)(?: |$)/;

const PERIOD = `(?:par (?:jour|semaine|mois|trimestre|semestre|an|annee)|chaque (?:jour|semaine|mois|trimestre|annee)|tous les (?:jours|mois|ans)|toutes les semaines)`;
const DAY = `(?:(?:le |au |d'ici |pour |en |a la )?(?:(?:fin|debut|mi)[ -]|\\d{1,2}(?:er)? )?(?:${MONTH})(?: (?:19|20)\\d\\d)?)`;
const YEAR = '(?:(?:en |pour |de |depuis |donnees |chiffres )?(?:19|20)\\d\\d(?:[-/](?:20)?\\d\\d)?)';
/** In which something is to be done; « demain » is told of what is to come. */
const WHEN =
  '(?:(?:des |le |ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:matin|midi|soir|prochain))?|(?:cette|la) semaine(?: prochaine| d.apres)?)';
/** By how much: « de moitié », « d’un tiers », « de 20 % ». */
const BY =
  "(?:de moitie|(?:d'un|de deux|des deux|des trois|de trois) (?:tiers|quarts?|dixiemes?|cinquiemes?)|de (?:moins de |plus de )?\\d{1,3}(?:,\\d)? ?%|par (?:deux|trois|quatre|cinq|dix))";
const NOUN = "(?:d'|de )?[a-z'-]{2,25}(?: [a-z'-]{3,20}){0,2}";

const alone = (source: string) => new RegExp(`(?<![a-z\\d.,])${source}(?![a-z\\d]|[.,]\\d)`);
const [DAY_IN, YEAR_IN, PERIOD_IN, QUANTITY_IN, WHEN_IN, BY_IN] = [DAY, YEAR, PERIOD, QUANTITY, WHEN, BY].map(
  alone,
) as [RegExp, RegExp, RegExp, RegExp, RegExp, RegExp];
/** How often, whatever the rhythm. */
export function tellsRhythm(text: string): boolean {
  return PERIOD_IN.test(flatOf(text));
}

const NEXT_NOUN =
  /^ (?!(?:par|en|dont|et|ou|qui|sur|dans|pour|a|au|aux|sont|ont|chaque|le|la|de|du) )((?:d'|de )?[a-z'-]{2,25})/;

const OF_RHYTHM = /^(?:(?:non|oui|mais|pardon)[ ,]{1,3})*(\d[\d ]{0,12}),? c'est (?=par |chaque |tous les )/;

/**
 * Null where what is said has no place of its own in the answer. `known`: numbers that were understood there, which are
 * what such words are said against.
 */
export function amended(told: string, said: string, known: readonly number[]): string | null {
  const flat = withoutLastSigns(flatOf(said.trim())).replace(
    /(?:,? (?:plutot|en fait|je crois|pardon|quoi|hein|voila|a la louche|a vue de nez|en gros|grosso modo|au pif|desormais|maintenant)){1,4}$/,
    '',
  );
  const correction = said.trim().slice(0, flat.length);
  // A letter that folds to more than one would move what follows.
  if (flatOf(told).length !== told.length || flat.length !== correction.length) return null;
  // « 1 200, c’est par mois », where 1 200 stands.
  const [rhythm, counted] = OF_RHYTHM.exec(flat) ?? [];
  if (rhythm !== undefined && numbersIn(flatOf(told)).includes(numbersIn(counted ?? '')[0] ?? -1))
    return amended(told, said.trim().slice(rhythm.length), known);
  const swapped = swap(told, correction, flat);
  if (swapped !== null) return swapped;
  const named = renamed(told, correction);
  if (named !== null) return named;
  const lead = LEAD.exec(flat)?.[0].length ?? 0;
  return withParts(told, correction.slice(lead), flat.slice(lead), known);
}

/** Whether words that are no sentence tell what is right all the same: « 140 familles », « par an », « pas 120, 140 ». */
export function tellsAPart(said: string): boolean {
  const flat = withoutLastSigns(flatOf(said.trim())).replace(LEAD, '');
  if (PART_ALONE.test(flat)) return true;
  const swapped = SWAPS.map((form) => form.exec(flat)?.groups).find((found) => found !== undefined);
  return (
    swapped?.old !== undefined &&
    swapped.right !== undefined &&
    [swapped.old, swapped.right].every((one) => THING.test(one))
  );
}

const PART_ALONE = new RegExp(
  `^(?:(?:environ|a peu pres|pres de|plutot) )?(?:${QUANTITY}(?: ${NOUN})?(?: ${PERIOD})?|${PERIOD}|${YEAR}|${DAY})$`,
);
/** A thing, rather than a doubt: « pas vraiment, non ». */
const THING = new RegExp(`^(?:${QUANTITY}(?![a-z])|(?:les?|la|des|du|par|en|mon|ma|nos?) |l'|${MONTH})`);

/** Of words that are said again. In UTF-16 units. */
const LONG_ENOUGH = 6;

/** « une par an » counts nothing that « 1 200 » was. */
function countTold(flat: string): RegExpExecArray | null {
  const count = QUANTITY_IN.exec(flat);
  return count === null || numbersIn(count[0])[0] === 1 ? null : count;
}

interface Counted {
  text: string;
  /** Nothing else is to be put right. */
  isAll: boolean;
  /** What is left was of whom. */
  isUnit: boolean;
}

/** A number in the place of another, with what it counts. `left`: what else is said, flat; `words`: as typed. */
function withCount(
  text: string,
  number: string,
  left: string,
  words: string,
  known: readonly number[],
): Counted | null {
  const unit = left.trim().replace(ROUGH, '').trim();
  const whole = { isAll: true, isUnit: false };
  const there = countedIn(text, known, unit, numbersIn(number)[0] ?? 0);
  if (there === null) return null;
  const after = NEXT_NOUN.exec(flatOf(text.slice(there.end)))?.[1] ?? '';
  // « Une trentaine d’infirmières », then « douze »: the link goes with the round number.
  const link = /^(?:une|deux|trois) /.test(flatOf(number)) ? '' : (/^(?:d'|de )/.exec(after)?.[0] ?? '');
  const next = after.slice(link.length);
  const own = unit === '' ? '' : words.slice(left.lastIndexOf(unit)).slice(0, unit.length);
  const isUnit = unit !== '' && new RegExp(`^${NOUN}$`).test(unit);
  // Of whom stands there already: « Les mères seules, 90 ».
  const isElsewhere =
    (after !== '' ? unit !== '' : unit.includes(' ')) &&
    new RegExp(`(?<![a-z])${unit.replace(/[^a-z' -]/g, '')}(?![a-z])`).test(flatOf(text));
  const isSame = unit === after || unit === next || there.isNamed || isElsewhere;
  if (isSame && link !== '' && next.startsWith(unit)) {
    return { ...whole, text: replaced(text, there.start, there.end + 1 + link.length - there.start, `${number} `) };
  }
  if (isUnit && !isSame && unit.replace(/^(?:d'|de )/, '').includes(' ')) return null;
  const end = isUnit && !isSame && next !== '' ? there.end + 1 + after.length : there.end;
  // « Dix fromagers », then « une douzaine »: of them.
  const isOfThem = ROUND_END.test(flatOf(number)) && (unit === '' || isSame) && /^(?!d'|de )[a-z]/.test(after);
  if (isOfThem) {
    const of = /^[aeiouh]/.test(after) ? ' d’' : ' de ';
    return { ...whole, text: replaced(text, there.start, there.end + 1 - there.start, number + of) };
  }
  const rough = ROUGHLY.exec(left.trim())?.[0] ?? '';
  const isRough =
    rough !== '' && !/(?:environ|pres de|presque|moins|plus de) $/.test(flatOf(text.slice(0, there.start)));
  const exact = isRough ? `${words.trim().slice(0, rough.length).toLowerCase()} ${number}` : number;
  const right = isUnit && !isSame ? `${exact} ${own}` : exact;
  return { text: replaced(text, there.start, end - there.start, right), isAll: false, isUnit };
}

/** What is counted, how often, when: each in the place of the other of its kind, where nothing else is said. */
function withParts(told: string, said: string, flat: string, known: readonly number[]): string | null {
  let text = told;
  let [left, words] = [flat, said];
  const take = (found: RegExpExecArray) => {
    const taken = words.slice(found.index, found.index + found[0].length);
    const gone = ' '.repeat(found[0].length);
    left = left.slice(0, found.index) + gone + left.slice(found.index + found[0].length);
    return taken;
  };
  for (const [kind, insert] of [
    [DAY_IN, ' '],
    [YEAR_IN, ' en '],
    [PERIOD_IN, ' '],
  ] as const) {
    const found = kind.exec(left);
    if (found === null) continue;
    const right = take(found);
    const there = kind.exec(flatOf(text));
    if (there !== null && unitOf(right) !== null && unitOf(there[0]) === unitOf(right)) continue;
    text =
      there === null
        ? inserted(text, insert, right)
        : replaced(text, there.index, there[0].length, ledAs(there[0], right));
  }
  for (const kind of [WHEN_IN, BY_IN]) {
    const [found, there] = [kind.exec(left), kind.exec(flatOf(text))];
    if (found !== null && there !== null) text = replaced(text, there.index, there[0].length, take(found));
  }
  const count = countTold(left);
  if (count !== null) {
    const now = withCount(text, take(count), left, words, known);
    if (now === null || now.isAll) return now?.text ?? null;
    text = now.text;
    if (now.isUnit) left = '';
  }
  // « les inondations de 2019 »: of what is told there.
  const rest = left
    .trim()
    .replace(ROUGH, '')
    .replace(/ {2,9}/g, ' ');
  const isTold = rest.length >= LONG_ENOUGH && flatOf(told).includes(rest);
  return text === told || (rest !== '' && !isTold) ? null : text;
}

const ROUGHLY = /^(?:environ|a peu pres|pres de|autour de|presque|au moins|plus de|moins de)(?= |$)/;
const ROUND_END = /(?:aine|millier|million|milliard)s?$/;

/** The quantity that counts the same thing, « 20 lecteurs »; else the one that was understood, else the first. None is a year. */
function countedIn(
  text: string,
  known: readonly number[],
  unit: string,
  right: number,
): { start: number; end: number; isNamed: boolean } | null {
  const flat = flatOf(text);
  const all = [...flat.matchAll(new RegExp(QUANTITY_IN.source, 'g'))].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    value: numbersIn(written)[0] ?? 0,
  }));
  const others = all.filter(({ value }) => value !== 1 && !(value >= 1900 && value <= 2100));
  const noun = /^(?:d'|de )?([a-z'-]+)/.exec(unit)?.[1] ?? '';
  const singular = noun.replace(/[sx]$/, '');
  const isSame = ({ start, end }: { start: number; end: number }) =>
    singular !== '' &&
    ((NEXT_NOUN.exec(flat.slice(end))?.[1] ?? '').replace(/^(?:d'|de )/, '').replace(/[sx]$/, '') === singular ||
      // « Les mères seules, 90 »
      new RegExp(`(?<![a-z])${singular}[sx]?(?: [a-z'-]{2,20}){0,3}, (?:environ )?$`).test(flat.slice(0, start)));
  // « neuf sortants » is not what 1 200 is said against, where 1 100 stands as well.
  const farness = ({ value }: { value: number }) => Math.abs(Math.log(Math.max(value, 1) / Math.max(right, 1)));
  const [same] = others.filter(isSame).sort((one, other) => farness(one) - farness(other));
  const found = same ?? others.find(({ value }) => known.includes(value)) ?? others[0];
  return found === undefined ? null : { ...found, isNamed: found === same };
}

/** Said of nothing that stands there: at the end of the first sentence. */
function inserted(text: string, before: string, right: string): string {
  const first = (text.split(/(?<=[.!?…])\s/u, 1)[0] ?? '').trimEnd();
  const end = /[.!?…]$/.test(first) ? first.length - 1 : first.length;
  const isLed = /^(?:en|par|pour|chaque|tou|d'ici|le|au|fin|debut|mi|depuis|de) ?/i.test(flatOf(right));
  return `${text.slice(0, end)}${isLed ? ' ' : before}${right}${text.slice(end)}`;
}

/** « En 2023 », and « 2024 »: « en 2024 ». */
function ledAs(before: string, right: string): string {
  const lead = /^(?:en|pour|de|depuis|le|au|d'ici) /.exec(before)?.[0] ?? '';
  return /^\d/.test(right) ? lead + right : right;
}

/** « Chaque mois » is « par mois »; null of a day or a year. */
function unitOf(period: string): string | null {
  return /(?:jour|semaine|mois|trimestre|semestre|an)(?=s?$|nee)/.exec(flatOf(period))?.[0] ?? null;
}
