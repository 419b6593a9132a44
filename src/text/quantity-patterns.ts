/** How people write a quantity: each way, what it must hold to be tried, and the number that it says. */

import { DIGITS, numberIn, ROUNDED, roundedValue, SCALE, WORDS } from '../french/numerals.ts';
import { ALWAYS, type Tried, type Wants } from './tried.ts';

/** All but `duration` can measure a problem on their own. */
export type QuantityKind = 'share' | 'money' | 'factor' | 'duration' | 'count';

const NUMBER = `(?:(?:${DIGITS})${SCALE}?|${WORDS}(?: (?:millions?|milliards?))?)`;
const TIME = 'secondes?|minutes?|min|heures?|h|jours?|semaines?|mois|ans?|annees?|trimestres?|nuits?';

export interface Pattern extends Tried {
  kind: QuantityKind;
  value(groups: readonly string[]): number | null;
}

const HALVES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    moitie: 50,
    demi: 50,
    tiers: 100 / 3,
    quart: 25,
    cinquieme: 20,
    dixieme: 10,
  }),
);

/** Before it, a bare number counts cases. */
const EACH = '(?: (?:par|chaque) | ?/ ?)(?:jour|semaine|sem|mois|trimestre|an|annee)(?![a-z])';

/** « douzaine », « millier », « milliards ». */
const ROUND_WORDS: Wants = ['aine', 'milli'];

function atMostAll(share: number): number | null {
  return share <= 100 ? share : null;
}

/** Tried in this order: what one has taken, the next does not see. */
export const PATTERNS: readonly Pattern[] = [
  {
    kind: 'share',
    wants: ['%', 'cent'],
    expression: new RegExp(`(?<![\\w,.])(${NUMBER}) ?(?:%|pour ?cents?\\b)`, 'g'),
    value: ([n = '']) => numberIn(n),
  },
  {
    kind: 'money',
    wants: ['€', 'euro'],
    expression: new RegExp(`(?<![\\w,.])(${NUMBER})(?: d'| ?)(?:€|euros?\\b)`, 'g'),
    value: ([n = '']) => numberIn(n),
  },
  {
    kind: 'money',
    wants: ['euros'],
    expression: new RegExp(`\\b(?:des|plusieurs|quelques) (?:${ROUNDED})(?: d(?:e |')(?:${ROUNDED}))? d'euros\\b`, 'g'),
    value: () => null,
  },
  {
    kind: 'share',
    wants: [' sur '],
    expression: new RegExp(
      `(?<![\\w,.])(?<!\\d )(${DIGITS}|${WORDS})(?! (?:${TIME}|fois|matins?|soirs?|week-ends?|lundis|mardis|mercredis|jeudis|vendredis)\\b)(?: (?!(?:et|ou|mais|puis|car|donc) )[a-z'-]{1,30}){0,2} sur (${DIGITS}|${WORDS})\\b(?! (?:mois|ans?|annees|semaines|jours|zones|departements|sites|territoires|communes))`,
      'g',
    ),
    // More than all of them is no share.
    value: ([part = '', whole = '']) => atMostAll((100 * numberIn(part)) / numberIn(whole)),
  },
  {
    kind: 'share',
    wants: ['moitie'],
    expression: /\b(?:(?:la|pres de la|plus de la) )?(moitie)\b/g,
    value: ([half = '']) => HALVES.get(half) ?? null,
  },
  {
    kind: 'share',
    wants: ['tiers', 'quart', 'cinquieme', 'dixieme'],
    expression: /\b(un|le|les deux|deux|trois|les trois|quatre) (tiers|quart|cinquieme|dixieme)s?\b/g,
    value: ([count = '', part = '']) => numberIn(count.replace(/^les? ?/, '') || 'un') * (HALVES.get(part) ?? 0),
  },
  {
    kind: 'share',
    wants: ['/'],
    expression: /\b([1-9])\/([2-9]|10)\b(?! journee)/g,
    value: ([part = '', whole = '']) => (100 * Number(part)) / Number(whole),
  },
  {
    kind: 'factor',
    wants: [' fois '],
    expression: new RegExp(`\\b(\\d+(?:[.,]\\d+)?|${WORDS}) fois (?:plus|moins)\\b`, 'g'),
    value: ([n = '']) => numberIn(n),
  },
  {
    kind: 'factor',
    wants: [' par '],
    expression: new RegExp(`\\b(?:multipli|divis)(?:e|ee|es|ees|ent|er)? par (\\d+(?:[.,]\\d+)?|${WORDS})`, 'g'),
    value: ([n = '']) => numberIn(n),
  },
  {
    kind: 'factor',
    wants: ['doubl', 'tripl', 'quadrupl'],
    // « une double contrainte » multiplies nothing.
    expression:
      /(?<!\b(?:une?|la|les?|ce|cette|sa|son|leurs?|notre|nos|en|de|a) )\b(?:a |ont |ayant |va |vont |(?:le|du|au) (?=double (?:d|$)))?(doubl|tripl|quadrupl)(?:e|ee|es|er|ent)\b/g,
    value: ([verb = '']) => ({ doubl: 2, tripl: 3, quadrupl: 4 })[verb] ?? null,
  },
  {
    kind: 'duration',
    wants: ALWAYS,
    expression: new RegExp(`(?<![\\w,.])(${NUMBER}) ?(?:${TIME})\\b`, 'g'),
    value: ([n = '']) => numberIn(n),
  },
  {
    kind: 'duration',
    wants: ROUND_WORDS,
    expression: new RegExp(`\\b(une?|deux|des|plusieurs|quelques) (${ROUNDED}) d(?:e |')(?:${TIME})\\b`, 'g'),
    value: ([n = '', round = '']) => roundedValue(n, round),
  },
  {
    kind: 'duration',
    wants: ['plusieurs', 'quelques'],
    expression: new RegExp(`\\b(?:plusieurs|quelques) (?:${TIME})\\b`, 'g'),
    value: () => null,
  },
  {
    kind: 'count',
    wants: ['aines', 'milli'],
    expression:
      /\b(?:des|plusieurs|quelques) (?:dizaines|centaines|milliers|millions|milliards)(?: d(?:e |')(?:milliers|millions|milliards))?\b/g,
    value: () => null,
  },
  {
    kind: 'count',
    wants: ROUND_WORDS,
    expression: new RegExp(`(?<![\\w,.])(une?|${WORDS}|\\d+) (${ROUNDED}) de (milliers|millions)(?= d(?:e |'))`, 'g'),
    value: ([n = '', round = '', scale = '']) => {
      const count = roundedValue(n, round);
      return count === null ? null : count * (scale === 'milliers' ? 1000 : 1_000_000);
    },
  },
  {
    kind: 'count',
    wants: ROUND_WORDS,
    expression: new RegExp(`(?<![\\w,.])(une?|${WORDS}|\\d+(?:[.,]\\d+)?) (${ROUNDED})(?= d(?:e |')|${EACH})`, 'g'),
    value: ([n = '', round = '']) => roundedValue(n, round),
  },
  {
    // Of whom was told before: « une trentaine chez nous ».
    kind: 'count',
    wants: ROUND_WORDS,
    expression: new RegExp(
      `(?<![\\w,.])(une?|deux|trois) (${ROUNDED})(?= (?:chez|en|dans|au total|ici)\\b|[,.;!]|$)`,
      'g',
    ),
    value: ([n = '', round = '']) => roundedValue(n, round),
  },
  {
    kind: 'count',
    wants: ROUND_WORDS,
    expression: new RegExp(
      `(?<![\\w,.])(une?|deux|trois) (?:bon(?:ne)?s? |petites? |grosses? |grandes? )(${ROUNDED})(?: et demie?)?(?= d(?:e |')|${EACH})`,
      'g',
    ),
    value: ([n = '', round = '']) => roundedValue(n, round),
  },
  {
    kind: 'count',
    wants: null,
    expression: new RegExp(
      `(?<![\\w,.#/-])((?:${DIGITS})(?:${SCALE})|\\d{1,3}(?:[ .]\\d{3}){1,5}|\\d{4,18})(?![\\w/])`,
      'g',
    ),
    value: ([n = '']) => numberIn(n),
  },
  {
    kind: 'count',
    wants: ['par ', 'chaque ', '/'],
    expression: new RegExp(`(?<![\\w,.#/-])(\\d+|${WORDS})(?=${EACH})`, 'g'),
    value: ([n = '']) => numberIn(n),
  },
  {
    kind: 'count',
    wants: null,
    expression:
      /(?<![\w,.#/-])(\d+)(?= (?!(?:a|au|aux|de|des|du|et|en|sur|par|pour|ou|dont|mais|fois|e|er|eme)\b)[a-z']{2,})/g,
    value: ([n = '']) => numberIn(n),
  },
  {
    kind: 'count',
    wants: ALWAYS,
    expression: new RegExp(
      `(?<!\\b(?:les|ces|des|ses|leurs|nos|entre|tous|toutes|article) )(?<![\\w-])(?<!\\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|mille|cents?) )(?!une? (?!millions?\\b|milliards?\\b))(${WORDS}(?: (?:millions?|milliards?))?)(?= (?!(?:a|au|aux|des|du|et|en|sur|par|pour|ou|fois|autres?|premiere?s?|dernier(?:e|s)?)\\b)[a-z']{2,})`,
      'g',
    ),
    value: ([n = '']) => numberIn(n),
  },
];
