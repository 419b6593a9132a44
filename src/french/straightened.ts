/** Numbers as they are jotted down, in forms that are read: « six milles », « une centène », « trente k », « deux-trois ». */
import { plain } from './fold.ts';
import { WORDS, wordValue } from './numerals.ts';

/** « une vintaine », « une centène », « une 50aine »: what they stand for. */
const ROUGHLY_SPELT: readonly (readonly [RegExp, string])[] = [
  [/\bdi[sz](?:aine|ene|eine|enne|zaine)(s?)\b/g, 'dizaine$1'],
  [/\bdou[sz](?:aine|ene|eine|enne|zaine)(s?)\b/g, 'douzaine$1'],
  [/\bqu?i?n?[sz](?:aine|ene|eine|enne|zaine)(s?)\b/g, 'quinzaine$1'],
  [/\bvin(?:gt|t)?(?:aine|ene|eine|enne)(s?)\b/g, 'vingtaine$1'],
  [/\btr[ae]nt(?:aine|ene|eine|enne)(s?)\b/g, 'trentaine$1'],
  [/\bquar[ae]nt(?:aine|ene|eine|enne)(s?)\b/g, 'quarantaine$1'],
  [/\bcin(?:q|c)u?[ae]nt(?:aine|ene|eine|enne)(s?)\b/g, 'cinquantaine$1'],
  [/\bsoi(?:x|ss)[ae]nt(?:aine|ene|eine|enne)(s?)\b/g, 'soixantaine$1'],
  [/\b[cs][ae]nt(?:aine|ene|eine|enne)(s?)\b/g, 'centaine$1'],
  [/\bmil+i(?:e|er)(s?)\b/g, 'millier$1'],
  [/\bmilles\b/g, 'mille'],
  [/\bquar[ae]nt[ea]\b/g, 'quarante'],
  [/\b(?:cinq|sin[qk]|cinc)u?[ae]nte\b/g, 'cinquante'],
  [/\bs[oua]{1,2}i?(?:x|ss)[ae]nte\b/g, 'soixante'],
  [/\btr[ae]nte\b/g, 'trente'],
  [/\bvint\b/g, 'vingt'],
  [/\b[kc]atre\b/g, 'quatre'],
  [/\b(?:sen|san)ts?\b(?= (?:[a-z]+s\b|\d))/g, 'cent'],
  [/\bhuitante\b/g, 'octante'],
  [/\b(?:une? )?(\d{1,3}) ?[ae]?ines?\b/g, '$1'],
  [/\b(?:une )?demi[- ]douzaine\b/g, '6'],
  [/(?<=\d)['’](?=\d{3}(?!\d))/g, ''],
  [/^(\d{1,3})\.(\d{3}),(\d{2})(?!\d)/g, '$1$2,$3'],
  [/(?<=\d)\.-(?= |$)/g, ' €'],
  [/^(?:€|eur(?:os?)?) ?(?=\d)/g, ''],
  [/(?<=[a-z\d]) ?k ?(?:€|e|eur(?:os?)?)(?![a-z])/g, ' k €'],
];

/** « une classe de 28 », « un groupe de douze » count those within. */
const COLLECTIVE = new RegExp(
  `^(?:une? )?(?:petite? )?(?:classe|groupe|promo(?:tion)?|equipe|section|cohorte|panel|bande|lot|echantillon|noyau) (?:de|d')[ ]?(?=\\d|${WORDS})`,
);
const POINT = new RegExp(`^(zero|${WORDS}) virgule (${WORDS})(?![a-z])`);

const UNIT =
  '(un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quatre-vingt)';
/** « deux-trois », « dix-quinze », « trois, quatre »: two numbers, where they make no one. */
const SPOKEN_RANGE = new RegExp(`(?<![a-z-])${UNIT}(?:[- ]|, ?)${UNIT}(?![a-z-])(?! (?:et|virgule)\\b)`);

/** In lower case, without accents. */
export function straightened(text: string): string {
  let flat = ROUGHLY_SPELT.reduce((done, [slip, meant]) => done.replace(slip, meant), plain(text));
  flat = flat.replace(COLLECTIVE, '');
  const [point, whole, decimals] = POINT.exec(flat) ?? [];
  if (point !== undefined) flat = `${wordValue(whole ?? '')},${wordValue(decimals ?? '')}${flat.slice(point.length)}`;
  return flat.replace(SPOKEN_RANGE, (said, low: string, high: string) =>
    isOne(wordValue(low), wordValue(high)) ? said : `${low} a ${high}`,
  );
}

/** Whether two words make one number, « vingt-trois », « soixante-dix », « quatre-vingts », or are told from high to low. */
function isOne(low: number, high: number): boolean {
  if (high <= low) return true;
  if (low === 10) return high < 10;
  return low === 4 && high === 20;
}
