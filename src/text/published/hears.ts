/**
 * Whether a published text answers a question: each sentence is weighed by its signs and words, and the weightiest decide.
 * The weights were learned from labelled fiches (`npm run entraine`); they hold no more than two words in a row.
 */
import { featuresOf, type Sentence } from './features.ts';

/** What was learned. Questions are told apart by their rank. */
export interface Model {
  questions: readonly string[];
  /** Of one sentence, by feature: rank of a question, its weight in thousandths, and so on. */
  sentence: Readonly<Record<string, readonly number[]>>;
  /** Of each question: a constant for a sentence; the weights of `summaryOf`, then a constant; what the answer yes must exceed. */
  texts: readonly { bias: number; weights: readonly number[]; threshold: number }[];
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
const THOUSANDTHS = 1000;

/** Of one sentence, for each question. */
function weightsOf(features: readonly string[], { sentence, texts }: Model): number[] {
  const scores = texts.map(({ bias }) => bias);
  for (const name of features) {
    const weights = sentence[name];
    if (weights === undefined) continue;
    const share = (name.includes('#') ? 1 : WORD_WEIGHT) / THOUSANDTHS;
    for (let at = 0; at < weights.length; at += 2) {
      const question = weights[at] ?? 0;
      scores[question] = (scores[question] ?? 0) + (weights[at + 1] ?? 0) * share;
    }
  }
  return scores;
}

/** What decides of a whole text: its three weightiest sentences, how many there may be, how long it is. */
export function summaryOf(scores: readonly number[]): number[] {
  const [first = NOTHING, second = NOTHING, third = NOTHING] = [...scores].sort((a, b) => b - a);
  const expected = scores.reduce((sum, score) => sum + 1 / (1 + Math.exp(-score)), 0);
  return [first, second, third, Math.log1p(3 * expected), Math.log1p(scores.length)];
}

/** In the order of the questions. */
export function weigh(sentences: readonly Sentence[], name: string, model: Model): Weighed[] {
  const rows = featuresOf(sentences, name).map((features) => weightsOf(features, model));
  return model.texts.map(({ weights, threshold }, question) => {
    const scores = rows.map((row) => row[question] ?? NOTHING);
    const summary = [...summaryOf(scores), 1];
    const score = summary.reduce((sum, value, rank) => sum + value * (weights[rank] ?? 0), 0) - threshold;
    const best = scores.reduce((top, one, rank) => (one > (scores[top] ?? NOTHING) ? rank : top), 0);
    return { score, rank: scores.length > 0 ? best : null };
  });
}
