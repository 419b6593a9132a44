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
  features: Readonly<Record<string, number>>;
}

interface Model extends Omit<Weights, 'features'> {
  single: ReadonlyMap<string, number>;
  /** By the first of two, then by the second. */
  pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

let made: Model | null = null;

/** Made when a first answer is read: most commands read none. */
function model(): Model {
  if (made !== null) return made;
  const { features, ...constants } = JSON.parse(learned) as Weights;
  const single = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  for (const [feature, weight] of Object.entries(features)) {
    const cut = feature.lastIndexOf(' ');
    const first = feature.slice(0, Math.max(0, cut));
    const of = cut === -1 ? single : (pairs.get(first) ?? new Map<string, number>());
    of.set(feature.slice(cut + 1), weight);
    if (cut !== -1) pairs.set(first, of);
  }
  made = { ...constants, single, pairs };
  return made;
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
  const { bias, threshold, single, pairs } = model();
  let score = bias;
  eachFeature(text, plain(text), name, (first, then) => {
    score += (then === undefined ? single.get(first) : pairs.get(first)?.get(then)) ?? 0;
  });
  return score > threshold;
}
