/** How much each word tells of each part of a fiche: learned by `npm run train:parties`, read here. */
import type { Topic } from './topics.ts';

/** What was learned: in hundredths, for each topic in its order. */
export interface TopicModel {
  /** `autre`: what belongs to no part. */
  topics: readonly Topic[];
  biases: readonly number[];
  /** Of a score, what it must reach. */
  threshold: number;
  /** By feature: the letter of a topic (`a` is the first), its weight, and so on. */
  features: Readonly<Record<string, string>>;
}

const WEIGHT = /([a-z])(-?\d+)/g;
const FIRST = 'a'.charCodeAt(0);

/** One score a topic, in hundredths, in the order of the model's topics: above 0, likelier than not. */
export function scoresOf({ biases, features }: TopicModel, names: Iterable<string>): number[] {
  const scores = [...biases];
  for (const name of names) {
    const told = Object.hasOwn(features, name) ? (features[name] ?? '') : '';
    for (const [, letter = '', weight] of told.matchAll(WEIGHT)) {
      const rank = letter.charCodeAt(0) - FIRST;
      scores[rank] = (scores[rank] ?? 0) + Number(weight);
    }
  }
  return scores;
}

/** Rank of the highest score. */
export function likeliest(scores: readonly number[]): number {
  return scores.reduce((top, score, rank) => (score > (scores[top] ?? 0) ? rank : top), 0);
}
