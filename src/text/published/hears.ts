/**
 * Whether a published text answers a question: each sentence is weighed by its signs and words, those that weigh are added
 * up, and what the whole text holds tips the scale. The weights were learned from labelled fiches (`npm run train`); they
 * hold no more than two words in a row.
 */
import { featuresOf, type Sentence } from './features.ts';

/** What was learned. Questions are told apart by their rank. */
export interface Model {
  questions: readonly string[];
  /** Of one sentence, by feature: rank of a question, its weight in thousandths, and so on. */
  sentence: Readonly<Record<string, readonly number[]>>;
  /** The same of a whole text, once for each feature that it holds. */
  whole: Readonly<Record<string, readonly number[]>>;
  /** Of each question: a constant for a sentence; what the text must exceed for the answer to be yes. */
  texts: readonly { bias: number; threshold: number }[];
}

export interface Weighed {
  /** Of the text, above the threshold when positive. */
  score: number;
  /** Rank of its weightiest sentence; null of an empty text. */
  rank: number | null;
}

/** A word says less than a sign that somebody thought of. */
export const WORD_WEIGHT = 0.5;
/** The score of a text without a sentence. */
const NOTHING = -8;
const THOUSANDTHS = 1000;

/** For each question, from where it stands without any feature. */
function weightsOf(features: Iterable<string>, table: Model['sentence'], from: readonly number[]): number[] {
  const scores = [...from];
  for (const name of features) {
    const weights = table[name];
    if (weights === undefined) continue;
    const share = (name.includes('#') ? 1 : WORD_WEIGHT) / THOUSANDTHS;
    for (let at = 0; at < weights.length; at += 2) {
      const question = weights[at] ?? 0;
      scores[question] = (scores[question] ?? 0) + (weights[at + 1] ?? 0) * share;
    }
  }
  return scores;
}

/** In the order of the questions. */
export function weigh(sentences: readonly Sentence[], name: string, model: Model): Weighed[] {
  const features = featuresOf(sentences, name);
  const biases = model.texts.map(({ bias }) => bias);
  const rows = features.map((own) => weightsOf(own, model.sentence, biases));
  const whole = weightsOf(
    new Set(features.flat()),
    model.whole,
    biases.map(() => 0),
  );
  return model.texts.map(({ threshold }, question) => {
    const scores = rows.map((row) => row[question] ?? NOTHING);
    const best = scores.reduce((top, one, rank) => (one > (scores[top] ?? NOTHING) ? rank : top), 0);
    return { score: together(scores) + (whole[question] ?? 0) - threshold, rank: scores.length > 0 ? best : null };
  });
}

/**
 * What sentences say together, on the scale of one: as much as the weightiest, a little more when others say it too. An
 * answer spread over two sentences is heard so.
 */
export function together(scores: readonly number[]): number {
  const sum = scores.reduce((total, score) => total + Math.exp(score / SHARING), 0);
  return Math.max(NOTHING, SHARING * Math.log(sum));
}

/** The less, the more the weightiest decides alone: a short text is not a long one. */
const SHARING = 0.5;
