/** Whether a short answer commits to nothing that could be checked: learned from invented answers (`npm run train:reponses`). */
import { plain } from '../french/fold.ts';
import { remembered } from '../french/remembered.ts';
import { eachShape, fieldOf } from './answer-features.ts';
import weights from './answer-weights.json?raw';
import { Learned } from './learned.ts';
import { isCounted } from './no-proof.ts';
import { wordsIn } from './word-features.ts';

/** Longer, and it is a story: what is vague in it is told by the rules of its field. In UTF-16 units. */
const LONGEST = 140;

const learned = new Learned(weights);

/** `name`: of the field that it answers. What counts something is left to its rules. */
export function isVague(text: string, name: string): boolean {
  return text.length <= LONGEST && !isCounted(plain(text)) && judgeOf(name)(text);
}

/** A fiche is judged again at each of its changes: of one answer, most often. By field. */
const MOST = 100;
const judges = new Map<string, (text: string) => boolean>();

function judgeOf(name: string): (text: string) => boolean {
  const known = judges.get(name) ?? remembered((text) => isLearnedVague(text, name), MOST);
  judges.set(name, known);
  return known;
}

function isLearnedVague(text: string, name: string): boolean {
  const flat = plain(text);
  const words = wordsIn(flat);
  const score = learned.score(words, fieldOf(name), (see) => eachShape(text, flat, name, words.length, see));
  return score > learned.threshold;
}
