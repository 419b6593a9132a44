/**
 * Whether a published text answers a question: each sentence is weighed by its signs and words, and the weightiest decide.
 * The weights were learned from labelled fiches (`npm run entraine`); they hold no more than two words in a row.
 */
import { featuresOf, type Sentence } from './features.ts';

export interface Weights {
  bias: number;
  /** Of one sentence, by feature; a feature that is not there weighs nothing. */
  sentence: Readonly<Record<string, number>>;
  /** Of the whole text: of each of `summaryOf`, then a constant. */
  text: readonly number[];
  /** Above it, the answer is yes. */
  threshold: number;
}

export interface Weighed {
  score: number;
  /** Rank of the weightiest sentence; null of an empty text. */
  rank: number | null;
}

/** A word says less than a sign that somebody thought of. */
export const WORD_WEIGHT = 0.5;
/** The score of a sentence that is not there. */
const NOTHING = -8;

export function weightOf(features: readonly string[], { bias, sentence }: Pick<Weights, 'bias' | 'sentence'>): number {
  let score = bias;
  for (const name of features) {
    const weight = sentence[name];
    if (weight !== undefined) score += weight * (name.includes('#') ? 1 : WORD_WEIGHT);
  }
  return score;
}

/** What decides of a whole text: its three weightiest sentences, how many there may be, how long it is. */
export function summaryOf(scores: readonly number[]): number[] {
  const [first = NOTHING, second = NOTHING, third = NOTHING] = [...scores].sort((a, b) => b - a);
  const expected = scores.reduce((sum, score) => sum + 1 / (1 + Math.exp(-score)), 0);
  return [first, second, third, Math.log1p(3 * expected), Math.log1p(scores.length)];
}

/** By question. */
export function weigh<Q extends string>(
  sentences: readonly Sentence[],
  name: string,
  model: Readonly<Record<Q, Weights>>,
): Record<Q, Weighed> {
  const features = featuresOf(sentences, name);
  const entries = Object.entries<Weights>(model).map(([question, weights]) => {
    const scores = features.map((one) => weightOf(one, weights));
    const summary = [...summaryOf(scores), 1];
    const score = summary.reduce((sum, value, rank) => sum + value * (weights.text[rank] ?? 0), 0) - weights.threshold;
    const best = scores.reduce((top, one, rank) => (one > (scores[top] ?? NOTHING) ? rank : top), 0);
    return [question, { score, rank: scores.length > 0 ? best : null }];
  });
  return Object.fromEntries(entries) as Record<Q, Weighed>;
}
