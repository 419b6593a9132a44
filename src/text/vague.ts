/** Whether a short answer commits to nothing that could be checked: learned from invented answers (`npm run train:reponses`). */
import { plain } from '../french/fold.ts';
import { remembered } from '../french/remembered.ts';
import { eachFeature } from './answer-features.ts';
import learned from './answer-weights.json?raw';
import { isCounted } from './no-proof.ts';

/** Longer, and it is a story: what is vague in it is told by the rules of its field. In UTF-16 units. */
const LONGEST = 140;

/** In hundredths. */
interface Weights {
  bias: number;
  /** Above, no more than one sound answer in two hundred is called vague, among those that were not learned from. */
  threshold: number;
  /** By its first word, what each feature weighs: the second word, or « = » of one alone, then the weight, and so on. */
  features: Readonly<Record<string, string>>;
}

let made: Weights | null = null;

/** Read when a first answer is: most commands read none. */
function model(): Weights {
  made ??= JSON.parse(learned) as Weights;
  return made;
}

const ALONE = '=';
const NONE: ReadonlyMap<string, number> = new Map();
const weighed = new Map<string, ReadonlyMap<string, number>>();

/** Of the features that begin by a word: a fiche holds few of those that were learned. */
function weightsOf(first: string): ReadonlyMap<string, number> {
  const known = weighed.get(first);
  if (known !== undefined) return known;
  const { features } = model();
  if (!Object.hasOwn(features, first)) return NONE;
  const told = (features[first] ?? '').split(' ');
  const found = new Map<string, number>();
  for (let at = 0; at + 1 < told.length; at += 2) found.set(told[at] ?? '', Number(told[at + 1]));
  weighed.set(first, found);
  return found;
}

/** `name`: of the field that it answers. What counts something is left to its rules. */
export function isVague(text: string, name: string): boolean {
  return text.length <= LONGEST && !isCounted(plain(text)) && judgeOf(name)(text);
}

/** A fiche is judged again at each of its changes: of one answer, most often. By field. */
const MOST = 100;
const judges = new Map<string, (text: string) => boolean>();

function judgeOf(name: string): (text: string) => boolean {
  const known = judges.get(name) ?? remembered((text) => isAboveThreshold(text, name), MOST);
  judges.set(name, known);
  return known;
}

function isAboveThreshold(text: string, name: string): boolean {
  const { bias, threshold } = model();
  let score = bias;
  eachFeature(text, plain(text), name, (first, then = ALONE) => {
    score += weightsOf(first).get(then) ?? 0;
  });
  return score > threshold;
}
