/** Whether a short answer commits to nothing that could be checked: learned from invented answers (`npm run train:reponses`). */
import { answerFeatures } from './answer-features.ts';
import weights from './answer-weights.json' with { type: 'json' };

/** Longer, and it is a story: what is vague in it is told by the rules of its field. In UTF-16 units. */
const LONGEST = 140;

/** In hundredths. */
interface Weights {
  bias: number;
  /** Above, no more than one sound answer in two hundred is called vague, among those that were not learned from. */
  threshold: number;
  features: Readonly<Record<string, number>>;
}

const { bias, threshold, features }: Weights = weights;
let byName: ReadonlyMap<string, number> | null = null;

/** Made when a first answer is read: most commands read none. */
function weightsByName(): ReadonlyMap<string, number> {
  byName ??= new Map(Object.entries(features));
  return byName;
}

/** `flat`: the same, without accents; `name`: of the field that it answers. What counts something is left to its rules. */
export function isVague(text: string, flat: string, name: string): boolean {
  if (text.length > LONGEST || /\d/.test(flat)) return false;
  const key = `${name} ${text}`;
  let isIt = KNOWN.get(key);
  if (isIt === undefined) {
    const known = weightsByName();
    let score = bias;
    for (const feature of answerFeatures(text, flat, name)) score += known.get(feature) ?? 0;
    isIt = score > threshold;
    if (KNOWN.size >= MOST) KNOWN.clear();
    KNOWN.set(key, isIt);
  }
  return isIt;
}

/** A fiche is judged again at each of its changes: of one answer, most often. */
const KNOWN = new Map<string, boolean>();
const MOST = 1000;
