/** What looks like a measure and is none: an article of law, a year, an age, a number to dial. */
import { MONTH } from '../french/calendar-words.ts';
import { ROUNDED, WORDS } from '../french/numerals.ts';
import { type Tried, triedIn } from './tried.ts';

const MISLEADING: readonly Tried[] = [
  // Ways to name a text, a page, a version, a programme.
  { wants: null, expression: /\barticles? (?:[lrd]\.? ?)?\d[\d-]*|\b[lrd]\.? ?\d{3}[\d-]*/g },
  {
    wants: null,
    expression: /\bn° ?\d[\d./-]*|\b(?:loi|decret|arrete|ordonnance|circulaire)s? (?:du |n° ?)?\d[\d ./-]*/g,
  },
  {
    wants: null,
    expression:
      /\b(?:page|version|phase|etape|niveau|annexe|chapitre|lot|axe|categorie|classe|quartile|bac ?\+|v) ?\d+(?:[.,]\d+)?\b|\bcovid-?19\b|\b[2-6]g\b|\bloi 3ds\b/g,
  },
  { wants: null, expression: /\b1 ?000 premiers jours\b|\bfrance 20\d\d\b|\b1 jeune,? 1 [a-z]+|\bhorizon 20\d\d\b/g },
  // Dates, hours, numbers to dial, addresses.
  { wants: null, expression: new RegExp(`\\b\\d{1,2}(?:er)? (?:${MONTH})(?: (?:19|20)\\d\\d)?\\b`, 'g') },
  {
    wants: null,
    expression:
      /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b(?:19|20)\d\d-\d\d-\d\d\b|\b\d{1,2} ?h ?\d\d\b|\b24 ?h(?:eures)? ?(?:\/|sur) ?24\b|\b7 ?j(?:ours)? ?(?:\/|sur) ?7\b/g,
  },
  {
    wants: null,
    expression:
      /\b0[1-9](?:[ .]?\d\d){4}\b|\b\d+ (?:bis )?(?:rue|avenue|boulevard|place|chemin|allee)\b|\b\d{5} (?![a-z'-]{2,20}[sx]\b(?<!\b(?:rennes|nantes|tours|angers|reims|limoges|amiens|nimes|orleans|troyes|calais|poitiers|vannes|cannes|saintes|beziers|tarbes|nevers|paris|versailles|chartres|bourges|sens|auxerres?|thionvilles?)))[a-z]+/g,
  },
  { wants: null, expression: /\b(?:au|le|du) (?:3\d{3}|11[0-9]|15|17|18|10\d\d)\b(?! ?(?:%|€|euros?|\d|[a-z]+s\b))/g },
  // Years; « 2 000 familles » and « 2000 familles » are counts.
  {
    wants: null,
    expression:
      /\b(?:19|20)\d\d(?:-(?:19|20)?\d\d)?\b(?! (?!(?:des|les|ses|nos|vos|dans|apres|mais|puis|sans|plus|moins|tous|toutes)\b)[a-z]+[sx]\b)/g,
  },
  {
    wants: null,
    expression:
      /\b(?:en|depuis|des|fin|debut|avant|apres|annee|exercice|rentree|rapport|ete|hiver|printemps|automne|jusqu'en) (?:19|20)\d\d\b/g,
  },
  // Ages, temperatures, speeds of the service, slogans, words that only look like fractions.
  {
    wants: null,
    expression:
      /\b(?:moins|plus) de \d+ ans\b|\b\d+ ?(?:a|-|et|\/) ?\d+ ans\b|\bagee?s? de \d+ ans\b|\b(?:a|,) \d+ ans\b/g,
  },
  { wants: null, expression: /(?<!\d)[+-]?\d+(?:[.,]\d+)? ?°c?/g },
  {
    wants: ['minute', 'min', 'clic', 'seconde'],
    expression: new RegExp(`\\ben (?:moins de )?(?:\\d+|${WORDS}|quelques) (?:minutes?|min|clics?|secondes?)\\b`, 'g'),
  },
  {
    wants: ['%'],
    expression:
      /\b(?:100|0) ?% (?:papier|numerique|en ligne|gratuit|dematerialise|digital|public|local|francais)e?s?\b/g,
  },
  { wants: ['tiers'], expression: /\btiers de confiance\b|\btiers[ -]lieux?\b|\btiers[ -]payant\b|\bautres? tiers\b/g },
  // The interviews are not the problem.
  {
    wants: ['entretien', 'interview', 'echange', 'appel'],
    expression: new RegExp(
      `\\b(?:(?:une? |deux )?${ROUNDED} d'|(?:\\d+|${WORDS}) )(?:entretiens?|interviews?|echanges|appels exploratoires)\\b`,
      'g',
    ),
  },
];

/** With as many characters put in its place, so that nothing else moves. */
export function withoutMisleading(flat: string): string {
  return MISLEADING.filter(triedIn(flat)).reduce(
    (text, { expression }) => text.replace(expression, (match) => '#'.repeat(match.length)),
    flat,
  );
}
