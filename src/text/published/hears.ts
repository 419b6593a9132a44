/**
 * Whether a published text answers a question: each sentence is weighed by its signs and words, those that weigh are added
 * up, and what the whole text holds tips the scale. The weights were learned from labelled fiches (`npm run train`); they
 * hold no more than two words in a row.
 */
import { featuresOf, type Sentence } from './features.ts';
import { Vocabulary } from './vocabulary.ts';

/** What was learned. Questions are told apart by their rank. */
export interface Model {
  questions: readonly string[];
  /** Of one sentence, by feature: the letter of a question (`a` is the first), its weight in hundredths, and so on. */
  sentence: Readonly<Record<string, string>>;
  /** The same of a whole text, once for each feature that it holds. */
  whole: Readonly<Record<string, string>>;
  /** Of each question: a constant for a sentence; what the text must exceed for the answer to be yes. */
  texts: readonly { bias: number; threshold: number }[];
}

export interface Weighed {
  /** Of the text, above the threshold when positive. */
  score: number;
  /** Rank of its weightiest sentence; null of an empty text. */
  rank: number | null;
}

/** The score of a text without a sentence. */
const NOTHING = -8;
const HUNDREDTHS = 100;
const WEIGHT = /([a-z])(-?\d+)/g;
const FIRST = 'a'.charCodeAt(0);

/** What a feature weighs in a sentence, then in a whole text: rank of a question, hundredths, and so on. */
interface Feature {
  sentence: readonly number[];
  whole: readonly number[];
}

function pairsOf(told = ''): readonly number[] {
  return [...told.matchAll(WEIGHT)].flatMap(([, letter = '', weight]) => [
    letter.charCodeAt(0) - FIRST,
    Number(weight),
  ]);
}

/** Read when they are first met. */
function finderOf({ sentence, whole }: Model): (name: string) => Feature | undefined {
  const names = new Map<string, Feature | null>();
  for (const table of [sentence, whole]) for (const name of Object.keys(table)) names.set(name, null);
  return (name) => {
    const known = names.get(name);
    if (known !== null) return known;
    const feature = { sentence: pairsOf(sentence[name]), whole: pairsOf(whole[name]) };
    names.set(name, feature);
    return feature;
  };
}

/** Null of what is no pair of words. */
function firstOfPair(name: string): string | null {
  return /^[^ ]+(?= )/.exec(name)?.[0] ?? null;
}

/** In hundredths, for each of so many questions. */
function totals(features: Iterable<Feature>, part: keyof Feature, count: number): Int32Array {
  const sums = new Int32Array(count);
  for (const feature of features) {
    const pairs = feature[part];
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const question = pairs[at] as number;
      sums[question] = (sums[question] as number) + (pairs[at + 1] as number);
    }
  }
  return sums;
}

/** Weighs the sentences of a text that names its service so; answers are in the order of the questions. */
export function weigher(model: Model): (sentences: readonly Sentence[], name: string) => Weighed[] {
  const leading = new Set([...Object.keys(model.sentence), ...Object.keys(model.whole)].map(firstOfPair));
  const vocabulary = new Vocabulary(finderOf(model), (stem) => leading.has(stem));
  const count = model.texts.length;
  return (sentences, name) => {
    const features = featuresOf(sentences, name, vocabulary);
    const rows = features.map((own) => totals(own, 'sentence', count));
    const all = new Set<Feature>();
    for (const own of features) for (const feature of own) if (feature.whole.length > 0) all.add(feature);
    const whole = totals(all, 'whole', count);
    return model.texts.map(({ bias, threshold }, question) => {
      const scores = rows.map((row) => bias + (row[question] ?? 0) / HUNDREDTHS);
      const best = scores.reduce((top, one, rank) => (one > (scores[top] ?? NOTHING) ? rank : top), 0);
      const score = together(scores) + (whole[question] ?? 0) / HUNDREDTHS - threshold;
      return { score, rank: scores.length > 0 ? best : null };
    });
  };
}

/**
 * What sentences say together, on the scale of one: as much as the weightiest, a little more when others say it too. An
 * answer spread over two sentences is heard so.
 */
export function together(scores: readonly number[]): number {
  return Math.max(NOTHING, Math.log(scores.reduce((total, score) => total + Math.exp(score), 0)));
}
