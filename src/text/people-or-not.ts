/** Whether « qui ? » is answered by people, whatever their trade: learned from invented answers (`npm run train:reponses`). */
import { CIVILITY } from '../french/civilities.ts';
import { plain } from '../french/fold.ts';
import { Learned } from './learned.ts';
import nobody from './nobody-weights.json?raw';
import notPeople from './not-people-weights.json?raw';
import { eachSign } from './people-features.ts';
import { wordsIn } from './word-features.ts';

/** Longer, and a story is told. In UTF-16 units. */
const LONGEST = 90;

const ofNobody = new Learned(nobody);
const ofNotPeople = new Learned(notPeople);

/** A thing, an idea, or nobody in particular: no person, group or organisation. */
export function isNobodyAtAll(text: string): boolean {
  return isAbove(ofNobody, text);
}

/** The same, or an organisation: neither a person nor a group of people. */
export function isNotPeople(text: string): boolean {
  return isAbove(ofNotPeople, text);
}

function isAbove(learned: Learned, text: string): boolean {
  if (text.length > LONGEST || /\d/.test(text) || FULL_NAME.test(text.trim())) return false;
  // « un zingueur, seul sur ses toits »: somebody, then what is said of them.
  const [head = text] = text.split(/[,;:(]/, 1);
  return [text, head].every((said) => {
    const words = wordsIn(plain(said));
    return learned.score(words, null, (see) => eachSign(said, words, see)) > learned.threshold;
  });
}

/** « Florence Paris » is somebody, whatever the words. */
const FULL_NAME = new RegExp(
  `^(?:${CIVILITY} )?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?: (?:d[eu] |Le |La )?\\p{Lu}[\\p{L}’'-]+){1,2}$`,
  'u',
);
