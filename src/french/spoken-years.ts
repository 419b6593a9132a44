/** A year as it is said: « le registre de deux mille vingt-cinq ». */
import { plain } from './fold.ts';
import { DIGITS, numberIn, WORDS } from './numerals.ts';

const MONTHS = 'janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre';
/** After what leads to a year, and before no plural that it would count. */
const SAID = new RegExp(
  `((?<![\\p{L}])(?:en|ann[ée]e|de|pour|depuis|avant|fin|d[ée]but|hiver|[ée]t[ée]|printemps|automne|${MONTHS}) )(deux mille(?: et)?[ -](?:dix|onze|douze|treize|quatorze|quinze|seize|dix[- ]sept|dix[- ]huit|dix[- ]neuf|vingt(?:[- ](?:et[- ]un|un|deux|trois|quatre|cinq|six|sept|huit|neuf))?|trente))(?![\\p{L}-])(?! [\\p{L}’'-]{3,}s(?![\\p{L}])| (?:mille|cents?|personnes|gens|euros?))`,
  'giu',
);
const ALL_WORDS = new RegExp(`^(?:${DIGITS}|${WORDS})$`);

/** The same text, its years in digits. */
export function withYears(text: string): string {
  return text.replace(SAID, (whole, lead: string, said: string) => {
    const flat = plain(said).replace(/ et /, ' ');
    const year = ALL_WORDS.test(flat) ? numberIn(flat) : undefined;
    return year !== undefined && year >= EARLIEST && year <= LATEST ? `${lead}${year}` : whole;
  });
}

const EARLIEST = 2010;
const LATEST = 2039;
