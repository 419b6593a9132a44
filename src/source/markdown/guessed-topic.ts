/**
 * What a heading is about, ours or one that we have never read: then by what its words are oftenest said of, learned from
 * invented headings (`npm run train:parties`). For what is a heading without a doubt: in a sentence the same words say anything.
 */
import { plain } from '../../french/fold.ts';
import { headingFeatures } from './heading-features.ts';
import weights from './heading-weights.json' with { type: 'json' };
import { askedTopic, knownTopic, saidBy } from './headings.ts';
import { likeliest, scoresOf, type TopicModel } from './topic-model.ts';
import type { Topic } from './topics.ts';

const HUNDREDTHS = 100;
/** Parts of a fiche that nobody was asked to name: told by the words that we know alone. */
const ONLY_KNOWN: ReadonlySet<Topic> = new Set([
  'resume',
  'prototype',
  'deploiement',
  'mesures',
  'actions',
  'equipe',
  'porteur',
  'administration',
  'contact',
  'phase',
  'arret',
  'autre',
]);

/** A longer heading is a sentence. In words. */
const LONGEST = 9;
/** A question has its small words too. */
const LONGEST_QUESTION = 14;

function asksSomething(heading: string): boolean {
  return /\?\s*$/.test(heading);
}

/** What is as short and known is known: no other word stands beside it. */
const SHORTEST = 2;
/** In hundredths: so sure, and a guess is right where the words that we know are misled by one of them. */
const SURE = 100;

/** By the words that we know, unless what was learned is surer of another part; null of no part. */
export function topicOf(heading: string): Topic | null {
  const several = questionsOf(heading);
  return several.length > 1 ? (several.map(topicOfOne).find((topic) => topic !== null) ?? null) : topicOfOne(heading);
}

/** In UTF-16 units. */
const SHORTEST_QUESTION = 8;

/** « Que font les gens ? Quelle règle faut-il bousculer ? »: each is asked by itself, and the first says which part it is. */
function questionsOf(heading: string): string[] {
  // What follows the last mark asks nothing.
  return heading
    .split('?')
    .slice(0, -1)
    .filter((one) => one.trim().length >= SHORTEST_QUESTION)
    .map((one) => `${one}?`);
}

function topicOfOne(heading: string): Topic | null {
  const asked = askedTopic(heading);
  if (asked !== null) return asked;
  const known = knownTopic(heading);
  if (known !== null && (ONLY_KNOWN.has(known) || saidBy(plain(heading)).split(' ').length <= SHORTEST)) return known;
  if (known === 'contexte' && /\bcontexte\b/.test(plain(heading)) && !/problem/.test(plain(heading))) return known;
  const guess = guessedTopic(heading);
  if (guess === null || (known !== null && guess.score < SURE)) return known;
  return guess.topic;
}

/** Of a paragraph, in words: what it opens by announces it as a heading would. */
const OPENING = 6;

/** « Ceux qui en souffrent le plus sont… »: what a paragraph is about, by its first words; null where they announce nothing. */
export function openingTopic(paragraph: string): Topic | null {
  const words = paragraph.trim().split(/\s+/);
  if (words.length <= OPENING) return null;
  const guess = guessedTopic(words.slice(0, OPENING).join(' '));
  return guess === null || guess.score < 0 ? null : guess.topic;
}

/** The likeliest part, with its score in hundredths; null when none is likely enough. */
function guessedTopic(heading: string): { topic: Topic; score: number } | null {
  const scores = announcedBy(heading);
  const best = likeliest(scores);
  const [topic = 'autre', score = 0] = [MODEL.topics[best], scores[best]];
  return topic === 'autre' || score < MODEL.threshold * HUNDREDTHS ? null : { topic, score };
}

/** How much a heading announces a part, in hundredths: above 0, likelier than not. Very low for a sentence. */
export function announces(heading: string, topic: Topic): number {
  return announcedBy(heading)[MODEL.topics.indexOf(topic)] ?? LOWEST;
}

const LOWEST = -1000;
const MODEL = weights as TopicModel;

/** One score a topic of the model; none for a sentence. */
function announcedBy(heading: string): number[] {
  const said = saidBy(plain(heading));
  return said.split(' ').length > (asksSomething(heading) ? LONGEST_QUESTION : LONGEST)
    ? []
    : scoresOf(MODEL, headingFeatures(said));
}
