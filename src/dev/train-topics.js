/**
 * `npm run train:parties`: learns what a heading announces, from those of `test/mesures/titres.json`, and what a passage tells,
 * from the notes of `test/mesures/passages.json`, all invented by many hands; says how well each does on what it did not learn
 * from, ten parts in turn. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { modules } from './bundled.js';
import { telling } from './regression.js';
import { vocabularyOf } from './vocabulary.js';

const PLACE = 'src/source/markdown';
const PARTS = 10;

/**
 * @typedef {{ group: number, topic: string, weight: number, isWhole?: boolean, names: string[] }} Sample What is in one group is learned, or judged, together; a piece of another is not judged.
 * @typedef {object} Lesson
 * @property {string} what
 * @property {string} weights
 * @property {Sample[]} samples
 * @property {number} rarest Seen less often, a feature tells nothing.
 * @property {number} threshold Below that score, the likeliest is not said.
 * @property {number} least Below, a weight changes nothing.
 * @property {{ inverse: number, steps: number }} how
 */

const { headingFeatures, passageFeatures, saidBy, plain, sentences } = await modules();

/** @type {Record<string, Record<string, number>>} By topic: each heading, and how many of those who invented them wrote it. */
const headings = JSON.parse(readFileSync('test/mesures/titres.json', 'utf8'));
/** @type {Record<string, string[]>[]} Notes: by topic, what they say of it. */
const notes = JSON.parse(readFileSync('test/mesures/passages.json', 'utf8'));

teach({
  what: 'titres',
  weights: `${PLACE}/heading-weights.json`,
  samples: Object.entries(headings)
    .flatMap(([topic, told]) => Object.entries(told).map(([heading, weight]) => ({ topic, heading, weight })))
    .map(({ topic, heading, weight }, group) => {
      return { group, topic, weight, names: [...headingFeatures(saidBy(plain(heading)))] };
    }),
  rarest: 2,
  // As often wrong as one heading in five.
  threshold: -1,
  least: 0.08,
  how: { inverse: 0.5, steps: 200 },
});

teach({
  what: 'passages',
  weights: `${PLACE}/passage-weights.json`,
  samples: notes.flatMap((note, group) =>
    Object.entries(note).flatMap(([topic, told]) =>
      told.flatMap((text) => [
        { group, topic, weight: 1, isWhole: true, names: [...passageFeatures(plain(text))] },
        ...pieces(text).map((one) => ({
          ...{ group, topic, weight: 0.5, isWhole: false },
          names: [...passageFeatures(plain(one))],
        })),
      ]),
    ),
  ),
  rarest: 2,
  // Wrong once in ten.
  threshold: -1,
  least: 0.22,
  how: { inverse: 0.5, steps: 120 },
});

/**
 * The sentences of a passage: many a text says no more. None of one sentence alone.
 * @param {string} text
 * @returns {string[]}
 */
function pieces(text) {
  const all = sentences(text).filter((/** @type {string} */ one) => one.split(/\s+/).length >= 5);
  return all.length > 1 ? all : [];
}

/** @param {Lesson} lesson */
function teach(lesson) {
  const { what, weights, samples, threshold } = lesson;
  const topics = [...new Set(samples.map(({ topic }) => topic))];
  const unseen = { right: 0, silent: 0, wrong: 0 };
  for (let part = 0; part < PARTS; part += 1) {
    const learned = learn(
      topics,
      samples.filter(({ group }) => group % PARTS !== part),
      lesson,
    );
    for (const { topic, names } of samples.filter(
      ({ group, isWhole }) => group % PARTS === part && isWhole !== false,
    )) {
      const found = likeliest(topics, learned, names, threshold);
      unseen[found === topic ? 'right' : found === 'autre' ? 'silent' : 'wrong'] += 1;
    }
  }
  process.stdout.write(
    `${unseen.right + unseen.silent + unseen.wrong} ${what} : ${unseen.right} justes, ${unseen.silent} tus, ${unseen.wrong} à tort, sur ceux que les poids n’ont pas vus\n`,
  );
  writeFileSync(weights, written(topics, learn(topics, samples, lesson), lesson));
}

/**
 * @param {readonly string[]} topics
 * @param {readonly Sample[]} on
 * @param {Lesson} lesson
 */
function learn(topics, on, { rarest, how }) {
  const { kept, ranksOf } = vocabularyOf(on, rarest);
  const samples = on.map(({ names, weight }) => {
    const at = ranksOf(names);
    return { at, values: at.map(() => 1), weight };
  });
  const models = topics.map((topic) => {
    const labelled = samples.map((sample, rank) => ({
      ...sample,
      label: /** @type {0 | 1} */ (on[rank]?.topic === topic ? 1 : 0),
    }));
    return telling(labelled, kept.length, how);
  });
  return { kept, ranksOf, models };
}

/**
 * @param {readonly string[]} topics
 * @param {ReturnType<typeof learn>} learned
 * @param {readonly string[]} names
 * @param {number} threshold
 */
function likeliest(topics, { ranksOf, models }, names, threshold) {
  const at = ranksOf(names);
  const scores = models.map(({ bias, weights }) => at.reduce((sum, place) => sum + (weights[place] ?? 0), bias));
  const best = scores.reduce((top, score, rank) => (score > (scores[top] ?? 0) ? rank : top), 0);
  return (scores[best] ?? 0) < threshold ? 'autre' : (topics[best] ?? 'autre');
}

/**
 * As `topic-model.ts` reads it.
 * @param {readonly string[]} topics
 * @param {ReturnType<typeof learn>} learned
 * @param {Lesson} lesson
 */
function written(topics, { kept, models }, { threshold, least }) {
  /** @type {Record<string, string>} */
  const features = {};
  for (const [rank, { weights }] of models.entries()) {
    const letter = String.fromCharCode('a'.charCodeAt(0) + rank);
    for (const [place, name] of kept.entries()) {
      const weight = weights[place] ?? 0;
      if (Math.abs(weight) >= least) features[name] = `${features[name] ?? ''}${letter}${Math.round(weight * 100)}`;
    }
  }
  const lines = Object.entries(features).map(([name, weights]) => `${JSON.stringify(name)}:${JSON.stringify(weights)}`);
  const head = { topics, biases: models.map(({ bias }) => Math.round(bias * 100)), threshold };
  return `{${JSON.stringify(head).slice(1, -1)},"features":{\n${lines.sort().join(',\n')}\n}}\n`;
}
