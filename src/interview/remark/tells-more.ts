/** A complaint that tells something besides. */
import { plain } from '../../french/fold.ts';
import { saidToTool } from '../answer/to-the-tool.ts';

/** Whether a complaint, or what is not understood, tells something that must not be lost. */
export function tellsMore(said: string): boolean {
  const flat = plain(said.trim());
  // « la deuxième phrase est fausse », « reviens à la question d’avant »: said of the interview.
  const way = saidToTool(flat);
  if ((way !== null && !OF_SOMETHING.test(flat)) || /\b(?:question|phrase|reponse)s?\b/.test(flat)) return false;
  const words = flat.split(/\s+/);
  return (
    words.length > MERE_WORDS && words.some((word, rank) => rank > 0 && (/\d/.test(word) || word.length > SHORT_WORD))
  );
}

/** « mdr c koi ce charabia », « t’as oublié Paul Wattel »: of something. */
const OF_SOMETHING =
  /^(?:ah ?ah|ha ?ha|hihi|lol|mdr|ptdr)(?![a-z])|^.{0,12}(?<![a-z])(?:tu |t')(?:l[ea]s? |m')?as (?:[a-z]{2,8} )?(?:oubli|zapp|saut|rat|coup|vir|effac|perd)/;

/** In UTF-16 units. */
const SHORT_WORD = 4;

/** In words. */
const MERE_WORDS = 4;

/** « c’est bon mais il manque le chiffre »: said to whoever asks, and no sentence of the answer. */
export function saysWhatLacks(said: string): boolean {
  return LACKS.test(plain(said));
}

const LACKS = /^(?:(?:et|mais|oui|ok|c'est bon)[ ,]{1,2}){0,3}(?:il |y )?(?:en |me )?manque(?:rait)?(?![a-z])/;
