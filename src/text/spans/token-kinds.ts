/** What is seen of a word by itself: whether it is one of the small words, a number, a name, a verb. */
import { isFirstName } from '../../french/first-names.ts';
import type { Token } from './tokens.ts';

const SMALL: ReadonlySet<string> = new Set(
  [
    "le la les l' un une des du de d' au aux et en ou on il elle ils elles je j' tu nous vous ce c' cet cette ces ca cela",
    "qui que qu' quoi dont ne n' pas plus se s' me m' te t' lui leur leurs y son sa ses mon ma mes notre nos votre vos",
    'par pour dans sur avec sans chez vers sous entre a mais donc or ni car si comme quand lorsque puis alors parce puisque',
    'aussi meme tres bien tout tous toute toutes chaque quelques plusieurs aucun aucune est sont etait sera ont avait aura',
    'fait faut peut',
  ]
    .join(' ')
    .split(' '),
);

const NUMBERS: ReadonlySet<string> = new Set(
  [
    'un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante',
    'cinquante soixante cent cents mille million millions dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine',
    'cinquantaine soixantaine centaine centaines millier milliers',
  ]
    .join(' ')
    .split(' '),
);

const PRONOUNS: ReadonlySet<string> = new Set("je j' on il elle ils elles nous vous qui ca c' ne n' se s'".split(' '));

/** Endings that are seldom those of a noun. */
const CONJUGATED = /(?:ent|ont|aient|era|eront|ait)$/;

/** One of a dozen; of a mark, the mark itself. */
export function kindOf({ word, written }: Token): string {
  if (/^\d/.test(word)) return /^(?:19|20)\d\d$/.test(word) ? 'year' : 'number';
  if (NUMBERS.has(word)) return 'counting';
  if (!isLetters(word)) return word;
  if (/^\p{Lu}{2,}$/u.test(written)) return 'acronym';
  if (/^\p{Lu}/u.test(written)) return isFirstName(written) ? 'first-name' : 'capital';
  return SMALL.has(word) ? 'small' : 'plain';
}

export function isLetters(word: string): boolean {
  return /^[a-z]/.test(word);
}

/** Guessed from the pronoun before, or from the ending. */
export function isVerb(token: Token, before: string, kindBefore: string): boolean {
  const { word } = token;
  if (!isLetters(word) || SMALL.has(word)) return false;
  return PRONOUNS.has(before) || (CONJUGATED.test(word) && kindOf(token) === 'plain' && kindBefore !== 'small');
}
