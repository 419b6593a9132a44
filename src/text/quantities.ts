/**
 * The one place that recognises quantities in French prose: digits, words, fractions, shares, money, durations.
 * What looks like a measure and is none (a year, an article of law, an age) is set aside first.
 */
import { plain } from '../french/fold.ts';
import { DIGITS, isCut, numberIn, ROUNDED, roundedValue, SCALE, WORDS } from '../french/numerals.ts';

/** All but `duration` can measure a problem on their own. */
export type QuantityKind = 'share' | 'money' | 'factor' | 'duration' | 'count';

export interface Quantity {
  kind: QuantityKind;
  /** Null when the text gives no more than an order of magnitude (« des milliers »). A share is in percent. */
  value: number | null;
  /** As it stands in the text, without accents. */
  text: string;
  /** What follows it, without accents: the thing that is counted. */
  after: string;
  /** Where it ends, in the text without accents. */
  end: number;
}

const MONTH = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';
const NUMBER = `(?:(?:${DIGITS})${SCALE}?|${WORDS}(?: (?:millions?|milliards?))?)`;
const TIME = 'secondes?|minutes?|min|heures?|h|jours?|semaines?|mois|ans?|annees?|trimestres?|nuits?';

/** What would mislead a count, with as many characters put in its place, so that nothing else moves. */
const MISLEADING: readonly RegExp[] = [
  // Ways to name a text, a page, a version, a programme.
  /\barticles? (?:[lrd]\.? ?)?\d[\d-]*|\b[lrd]\.? ?\d{3}[\d-]*/g,
  /\bn° ?\d[\d./-]*|\b(?:loi|decret|arrete|ordonnance|circulaire)s? (?:du |n° ?)?\d[\d ./-]*/g,
  /\b(?:page|version|phase|etape|niveau|annexe|chapitre|lot|axe|categorie|classe|quartile|bac ?\+|v) ?\d+(?:[.,]\d+)?\b|\bcovid-?19\b|\b[2-6]g\b|\bloi 3ds\b/g,
  /\b1 ?000 premiers jours\b|\bfrance 20\d\d\b|\b1 jeune,? 1 [a-z]+|\bhorizon 20\d\d\b/g,
  // Dates, hours, numbers to dial, addresses.
  new RegExp(`\\b\\d{1,2}(?:er)? (?:${MONTH})(?: (?:19|20)\\d\\d)?\\b`, 'g'),
  /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b(?:19|20)\d\d-\d\d-\d\d\b|\b\d{1,2} ?h ?\d\d\b|\b24 ?h(?:eures)? ?(?:\/|sur) ?24\b|\b7 ?j(?:ours)? ?(?:\/|sur) ?7\b/g,
  /\b0[1-9](?:[ .]?\d\d){4}\b|\b\d+ (?:bis )?(?:rue|avenue|boulevard|place|chemin|allee)\b|\b\d{5} (?![a-z'-]{2,20}[sx]\b(?<!\b(?:rennes|nantes|tours|angers|reims|limoges|amiens|nimes|orleans|troyes|calais|poitiers|vannes|cannes|saintes|beziers|tarbes|nevers|paris|versailles|chartres|bourges|sens|auxerres?|thionvilles?)))[a-z]+/g,
  /\b(?:au|le|du) (?:3\d{3}|11[0-9]|15|17|18|10\d\d)\b(?! ?(?:%|€|euros?|\d|[a-z]+s\b))/g,
  // Years; « 2 000 familles » and « 2000 familles » are counts.
  /\b(?:19|20)\d\d(?:-(?:19|20)?\d\d)?\b(?! (?!(?:des|les|ses|nos|vos|dans|apres|mais|puis|sans|plus|moins|tous|toutes)\b)[a-z]+[sx]\b)/g,
  /\b(?:en|depuis|des|fin|debut|avant|apres|annee|exercice|rentree|rapport|ete|hiver|printemps|automne|jusqu'en) (?:19|20)\d\d\b/g,
  // Ages, temperatures, speeds of the service, slogans, words that only look like fractions.
  /\b(?:moins|plus) de \d+ ans\b|\b\d+ ?(?:a|-|et|\/) ?\d+ ans\b|\bagee?s? de \d+ ans\b|\b(?:a|,) \d+ ans\b/g,
  /(?<!\d)[+-]?\d+(?:[.,]\d+)? ?°c?/g,
  new RegExp(`\\ben (?:moins de )?(?:\\d+|${WORDS}|quelques) (?:minutes?|min|clics?|secondes?)\\b`, 'g'),
  /\b(?:100|0) ?% (?:papier|numerique|en ligne|gratuit|dematerialise|digital|public|local|francais)e?s?\b/g,
  /\btiers de confiance\b|\btiers[ -]lieux?\b|\btiers[ -]payant\b|\bautres? tiers\b/g,
  // The interviews are not the problem.
  new RegExp(
    `\\b(?:(?:une? |deux )?${ROUNDED} d'|(?:\\d+|${WORDS}) )(?:entretiens?|interviews?|echanges|appels exploratoires)\\b`,
    'g',
  ),
];

interface Pattern {
  kind: QuantityKind;
  expression: RegExp;
  value(groups: readonly string[]): number | null;
}

const HALVES: Readonly<Record<string, number>> = {
  moitie: 50,
  demi: 50,
  tiers: 100 / 3,
  quart: 25,
  cinquieme: 20,
  dixieme: 10,
};

/** Tried in this order: what one has taken, the next does not see. */
/** Before it, a bare number counts cases. */
const EACH = '(?: (?:par|chaque) | ?/ ?)(?:jour|semaine|sem|mois|trimestre|an|annee)(?![a-z])';

const PATTERNS: readonly Pattern[] = [
  {
    kind: 'share',
    expression: new RegExp(`(?<![\\w,.])(${NUMBER}) ?(?:%|pour ?cents?\\b)`, 'g'),
    value: ([n = '']) => numberIn(n),
  },
  {
    kind: 'money',
    expression: new RegExp(`(?<![\\w,.])(${NUMBER})(?: d'| ?)(?:€|euros?\\b)`, 'g'),
    value: ([n = '']) => numberIn(n),
  },
  {
    kind: 'money',
    expression: new RegExp(`\\b(?:des|plusieurs|quelques) (?:${ROUNDED})(?: d(?:e |')(?:${ROUNDED}))? d'euros\\b`, 'g'),
    value: () => null,
  },
  {
    kind: 'share',
    expression: new RegExp(
      `\\b(\\d+|${WORDS})(?: [a-z'-]{1,30}){0,2} sur (\\d+|${WORDS})\\b(?! (?:mois|ans?|annees|semaines|jours|zones|departements|sites|territoires|communes))`,
      'g',
    ),
    value: ([part = '', whole = '']) => (100 * numberIn(part)) / numberIn(whole),
  },
  {
    kind: 'share',
    expression: /\b(?:(?:la|pres de la|plus de la) )?(moitie)\b/g,
    value: ([half = '']) => HALVES[half] ?? null,
  },
  {
    kind: 'share',
    expression: /\b(un|le|les deux|deux|trois|les trois|quatre) (tiers|quart|cinquieme|dixieme)s?\b/g,
    value: ([count = '', part = '']) => numberIn(count.replace(/^les? ?/, '') || 'un') * (HALVES[part] ?? 0),
  },
  {
    kind: 'share',
    expression: /\b([1-9])\/([2-9]|10)\b(?! journee)/g,
    value: ([part = '', whole = '']) => (100 * Number(part)) / Number(whole),
  },
  {
    kind: 'factor',
    expression: new RegExp(`\\b(\\d+(?:[.,]\\d+)?|${WORDS}) fois (?:plus|moins)\\b`, 'g'),
    value: ([n = '']) => numberIn(n),
  },
  {
    kind: 'factor',
    expression: new RegExp(`\\b(?:multipli|divis)(?:e|ee|es|ees|ent|er)? par (\\d+(?:[.,]\\d+)?|${WORDS})`, 'g'),
    value: ([n = '']) => numberIn(n),
  },
  {
    kind: 'factor',
    // « une double contrainte » multiplies nothing.
    expression:
      /(?<!\b(?:une?|la|les?|ce|cette|sa|son|leurs?|notre|nos|en|de|a) )\b(?:a |ont |ayant |va |vont |(?:le|du|au) (?=double (?:d|$)))?(doubl|tripl|quadrupl)(?:e|ee|es|er|ent)\b/g,
    value: ([verb = '']) => ({ doubl: 2, tripl: 3, quadrupl: 4 })[verb] ?? null,
  },
  {
    kind: 'duration',
    expression: new RegExp(`(?<![\\w,.])(${NUMBER}) ?(?:${TIME})\\b`, 'g'),
    value: ([n = '']) => numberIn(n),
  },
  {
    kind: 'duration',
    expression: new RegExp(`\\b(une?|deux|des|plusieurs|quelques) (${ROUNDED}) d(?:e |')(?:${TIME})\\b`, 'g'),
    value: ([n = '', round = '']) => roundedValue(n, round),
  },
  { kind: 'duration', expression: new RegExp(`\\b(?:plusieurs|quelques) (?:${TIME})\\b`, 'g'), value: () => null },
  {
    kind: 'count',
    expression:
      /\b(?:des|plusieurs|quelques) (?:dizaines|centaines|milliers|millions|milliards)(?: d(?:e |')(?:milliers|millions|milliards))?\b/g,
    value: () => null,
  },
  {
    kind: 'count',
    expression: new RegExp(`(?<![\\w,.])(une?|${WORDS}|\\d+) (${ROUNDED}) de (milliers|millions)(?= d(?:e |'))`, 'g'),
    value: ([n = '', round = '', scale = '']) => {
      const count = roundedValue(n, round);
      return count === null ? null : count * (scale === 'milliers' ? 1000 : 1_000_000);
    },
  },
  {
    kind: 'count',
    expression: new RegExp(`(?<![\\w,.])(une?|${WORDS}|\\d+(?:[.,]\\d+)?) (${ROUNDED})(?= d(?:e |')|${EACH})`, 'g'),
    value: ([n = '', round = '']) => roundedValue(n, round),
  },
  {
    // Of whom was told before: « une trentaine chez nous ».
    kind: 'count',
    expression: new RegExp(
      `(?<![\\w,.])(une?|deux|trois) (${ROUNDED})(?= (?:chez|en|dans|au total|ici)\\b|[,.;!]|$)`,
      'g',
    ),
    value: ([n = '', round = '']) => roundedValue(n, round),
  },
  {
    kind: 'count',
    expression: new RegExp(
      `(?<![\\w,.])(une?|deux|trois) (?:bonnes? |petites? |grosses? |grandes? )(${ROUNDED})(?= d(?:e |')|${EACH})`,
      'g',
    ),
    value: ([n = '', round = '']) => roundedValue(n, round),
  },
  {
    kind: 'count',
    expression: new RegExp(
      `(?<![\\w,.#/-])((?:${DIGITS})(?:${SCALE})|\\d{1,3}(?:[ .]\\d{3}){1,5}|\\d{4,18})(?![\\w/])`,
      'g',
    ),
    value: ([n = '']) => numberIn(n),
  },
  {
    kind: 'count',
    expression: new RegExp(`(?<![\\w,.#/-])(\\d+|${WORDS})(?=${EACH})`, 'g'),
    value: ([n = '']) => numberIn(n),
  },
  {
    kind: 'count',
    expression:
      /(?<![\w,.#/-])(\d+)(?= (?!(?:a|au|aux|de|des|du|et|en|sur|par|pour|ou|dont|mais|fois|e|er|eme)\b)[a-z']{2,})/g,
    value: ([n = '']) => numberIn(n),
  },
  {
    kind: 'count',
    expression: new RegExp(
      `(?<!\\b(?:les|ces|des|ses|leurs|nos|entre|tous|toutes|article) )(?<![\\w-])(?!une? (?!millions?\\b|milliards?\\b))(${WORDS}(?: (?:millions?|milliards?))?)(?= (?!(?:a|au|aux|des|du|et|en|sur|par|pour|ou|fois|autres?|premiere?s?|dernier(?:e|s)?)\\b)[a-z']{2,})`,
      'g',
    ),
    value: ([n = '']) => numberIn(n),
  },
];

/** Room for the words of a unit: « familles monoparentales de l’Orne ». In UTF-16 units. */
const COUNTED = 45;

/** Up to where the sentence turns to something else. */
function counted(after: string): string {
  return after.split(/[,.;:!?(#]/, 1)[0] ?? '';
}

/** In the order of the text. */
export function quantities(text: string): Quantity[] {
  const flat = plain(text.replace(/\n/g, ' \n '));
  let rest = MISLEADING.reduce(blank, flat);
  const found: { at: number; quantity: Quantity }[] = [];
  for (const { kind, expression, value } of PATTERNS) {
    rest = rest.replace(expression, (match: string, ...details: unknown[]) => {
      const at = details.find((one) => typeof one === 'number') as number;
      if (isCut(flat, at + match.length)) return match;
      const groups = details.filter((one): one is string => typeof one === 'string').slice(0, -1);
      found.push({
        at,
        quantity: {
          kind,
          value: value(groups),
          text: match.trim(),
          after: counted(flat.slice(at + match.length, at + match.length + COUNTED)),
          end: at + match.length,
        },
      });
      return '#'.repeat(match.length);
    });
  }
  return found.sort((a, b) => a.at - b.at).map(({ quantity }) => quantity);
}

/** What an administration counts when it counts itself: its plans and their parts, never people nor cases. */
const OF_ITSELF =
  /^ ?(?:grande?s? |principau?x? |nouveau?x? |nouvelles? |differente?s? )?(?:axes?|chantiers?|piliers?|leviers?|volets?|priorites?|orientations?|objectifs?|ambitions?|enjeux?|defis?|thematiques?|actions?|mesures?|engagements?|ministeres?|directions?|regions?|departements?|prefectures?|textes?|lois?|decrets?|articles?|codes?|circulaires?|outils?|logiciels?|applications?|plateformes?|portails?|comites?|groupes? de travail|ateliers?|reunions?|partenaires?|feuilles? de route)(?![a-z])/;

/** What can measure a problem on its own: neither durations, nor what an administration counts of itself. */
export function measures(text: string): Quantity[] {
  return quantities(text).filter(
    ({ kind, after }) => kind !== 'duration' && !(kind === 'count' && OF_ITSELF.test(after)),
  );
}

function blank(text: string, expression: RegExp): string {
  return text.replace(expression, (match) => '#'.repeat(match.length));
}

/** How many interviews a text tells of; null when it tells of none. */
export function interviewsIn(text: string): number | null {
  const match = new RegExp(`(?<![\\w,.])(\\d+|${WORDS}) (?:entretiens?|interviews?)\\b`).exec(plain(text));
  return match?.[1] ? numberIn(match[1]) : null;
}
