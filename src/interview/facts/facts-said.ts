/** How the facts of an answer are said back to whoever told it. */
import { saidBack, withDeterminer } from '../../french/determiners.ts';
import { plain } from '../../french/fold.ts';
import { numbersIn, ROUNDED, roundedValue } from '../../french/numerals.ts';
import { midSentence, plural } from '../../french/typography.ts';

/** Whether the words hold the number already: « les six familles ». */
export function isTold(count: number | undefined, words: string): count is undefined {
  return count === undefined || numbersIn(plain(words)).includes(count);
}

/** Whether the words told it as nobody counts to the unit: « environ 300 », « une bonne centaine ». */
export function isRoughly(count: number | undefined, words: string): boolean {
  const flat = plain(words);
  const rounded = [...flat.matchAll(ROUND)].map(([, one = '', noun = '']) => roundedValue(one, noun));
  const told = [...flat.matchAll(ABOUT)].flatMap(([, said = '']) => numbersIn(said));
  return count !== undefined && [...rounded, ...told].includes(count);
}

const ROUND = new RegExp(`\\b(une|deux|trois) (?:bonne |petite )?(${ROUNDED})`, 'g');
const ABOUT =
  /(?:\b(?:environ|env\.?|a peu pres|pres de|autour de|dans les|quelque|presque|a vue de nez|je dirais)|~) ?(\d[\d ]{0,9}|[a-z -]{3,30})/g;

export function signSaid({ text, count }: { text: string; count?: number }): string {
  const said = midSentence(text);
  return isTold(count, said) ? said : `${said} (${plural(count, 'personne')})`;
}

/** As in the middle of a sentence; a name whose capital stands within one in `text` keeps it. */
export function withinSentence(said: string, text: string): string {
  const at = text.indexOf(said.split(' ', 1)[0] ?? '');
  return at > 0 && /[\p{Ll}\d,] $/u.test(text.slice(0, at)) ? said : midSentence(said);
}

export function fearSaid({ who, fear }: { who: string; fear: string }, text: string): string {
  const whom = saidBack(withDeterminer(who, text));
  return fear === '' ? `qui s’inquiète : ${whom}` : `qui s’inquiète : ${whom} (crainte : ${fear})`;
}

/** « Hervé Castaing, le directeur des mobilités, me libère »: who it is stands beside it already. */
export function promiseIn(sentence: string, name: string | undefined, role: string | undefined): string {
  const ends = [name, role].flatMap((part) => {
    const at = part === undefined ? -1 : plain(sentence).indexOf(plain(part));
    return at === -1 || at > MOST_BEFORE ? [] : [at + (part ?? '').length];
  });
  const rest = sentence
    .slice(Math.max(0, ...ends))
    .replace(/^[\s,)]+/, '')
    .replace(THANKED, '');
  if (ends.length > 0 && PREDICATE.test(rest)) return rest;
  // « Mme Rey, cheffe de pôle »: who it is, and nothing promised.
  return /\p{L}/u.test(rest) ? sentence : '';
}

/** « …, je lui tire mon chapeau »: what one thinks of it. */
const THANKED = /, (?:je|on|nous) (?:lui|leur|l['’]en|les en|la|le) [^,;.]{3,60}[.! ]{0,5}$/iu;

/** Farther, it is no subject. In UTF-16 units. */
const MOST_BEFORE = 80;
const PREDICATE =
  /^(?:me |m['’]|nous |s['’]|se |en |y |[\p{L}]{3,14}(?:e|it|ut|nd|rt|et|a) (?:à|au|aux|de|du|des|le|la|les|l['’]|un|une|mon|ma|mes|son|sa|ses|leurs?|notre|nos|ce|cette|deux|trois|\d))/u;
