/**
 * Whether a published text answers a question: each sentence is weighed by its signs and words, those that weigh are added
 * up, and what the whole text holds tips the scale. The weights were learned from labelled fiches (`npm run train`); they
 * hold no more than two words in a row.
 */
import { featuresOf, type Sentence } from './features.ts';

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

/** Rank of a question, its weight, and so on; kept, for the same words come back in every text. */
function pairsOf(name: string, table: Model['sentence']): readonly number[] {
  const known = parsed.get(table) ?? new Map<string, readonly number[]>();
  parsed.set(table, known);
  let pairs = known.get(name);
  if (pairs === undefined) {
    const told = [...(table[name]?.matchAll(WEIGHT) ?? [])];
    pairs = told.flatMap(([, letter = '', weight]) => [letter.charCodeAt(0) - FIRST, Number(weight) / HUNDREDTHS]);
    known.set(name, pairs);
  }
  return pairs;
}

const parsed = new WeakMap<Model['sentence'], Map<string, readonly number[]>>();

/** For each question, from where it stands without any feature. */
function weightsOf(features: Iterable<string>, table: Model['sentence'], from: readonly number[]): number[] {
  const scores = [...from];
  for (const name of features) {
    const pairs = table[name] === undefined ? NONE : pairsOf(name, table);
    for (let at = 0; at < pairs.length; at += 2) {
      const question = pairs[at] ?? 0;
      scores[question] = (scores[question] ?? 0) + (pairs[at + 1] ?? 0);
    }
  }
  return scores;
}

const NONE: readonly number[] = [];

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
  return Math.max(NOTHING, Math.log(scores.reduce((total, score) => total + Math.exp(score), 0)));
}
