// @ts-check
/**
 * `npm run train:titres`: learns what a heading is about from those of `test/mesures/titres.json`, invented by many hands, and
 * says how well it does on headings it did not learn from, ten parts in turn. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { modules } from './bundled.js';
import { telling } from './regression.js';

const WEIGHTS = 'src/source/markdown/heading-weights.json';
/** Seen once, a feature tells of one heading. */
const RAREST = 2;
const HOW = { inverse: 0.5, steps: 200 };
/** Of the score of the likeliest: below, a guess is wrong as often as one heading in five. */
const THRESHOLD = -1;
/** Below, a weight changes nothing. */
const LEAST = 0.08;
const PARTS = 10;

const { headingFeatures, saidBy, plain } = await modules();
/**
 * By topic: each heading, and how many of those who invented them wrote it.
 * @type {Record<string, Record<string, number>>}
 */
const told = JSON.parse(readFileSync('test/mesures/titres.json', 'utf8'));
const topics = Object.keys(told);
const all = Object.entries(told).flatMap(([topic, headings]) =>
  Object.entries(headings).map(([heading, weight]) => ({
    topic,
    weight,
    names: [.../** @type {Set<string>} */ (headingFeatures(saidBy(plain(heading))))],
  })),
);

/** @typedef {typeof all} Headings */

/** @param {Headings} on */
function learn(on) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { names, weight } of on) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + weight);
  const kept = [...counts].flatMap(([name, count]) => (count >= RAREST ? [name] : [])).sort();
  const places = new Map(kept.map((name, place) => [name, place]));
  const samples = on.map(({ names, weight }) => {
    const at = names.flatMap((name) => places.get(name) ?? []);
    return { at, values: at.map(() => 1), weight };
  });
  const models = topics.map((topic) => {
    const labelled = samples.map((sample, rank) => ({
      ...sample,
      label: /** @type {0 | 1} */ (on[rank]?.topic === topic ? 1 : 0),
    }));
    return telling(labelled, kept.length, HOW);
  });
  return { kept, places, models };
}

/**
 * @param {ReturnType<typeof learn>} learned
 * @param {readonly string[]} names
 */
function likeliest({ places, models }, names) {
  const at = names.flatMap((name) => places.get(name) ?? []);
  const scores = models.map(({ bias, weights }) => at.reduce((sum, place) => sum + (weights[place] ?? 0), bias));
  const best = scores.reduce((top, score, rank) => (score > (scores[top] ?? 0) ? rank : top), 0);
  return (scores[best] ?? 0) < THRESHOLD ? 'autre' : (topics[best] ?? 'autre');
}

const unseen = { right: 0, silent: 0, wrong: 0 };
for (let part = 0; part < PARTS; part += 1) {
  const learned = learn(all.filter((_, rank) => rank % PARTS !== part));
  for (const { topic, names } of all.filter((_, rank) => rank % PARTS === part)) {
    const found = likeliest(learned, names);
    unseen[found === topic ? 'right' : found === 'autre' ? 'silent' : 'wrong'] += 1;
  }
}
process.stdout.write(
  `${all.length} titres : ${unseen.right} justes, ${unseen.silent} tus, ${unseen.wrong} à tort, sur ceux que les poids n’ont pas vus\n`,
);

const { kept, models } = learn(all);
/** @type {Record<string, string>} */
const features = {};
for (const [rank, { weights }] of models.entries()) {
  const letter = String.fromCharCode('a'.charCodeAt(0) + rank);
  for (const [place, name] of kept.entries()) {
    const weight = weights[place] ?? 0;
    if (Math.abs(weight) >= LEAST) features[name] = `${features[name] ?? ''}${letter}${Math.round(weight * 100)}`;
  }
}
const lines = Object.entries(features).map(([name, weights]) => `${JSON.stringify(name)}:${JSON.stringify(weights)}`);
const head = { topics, biases: models.map(({ bias }) => Math.round(bias * 100)), threshold: THRESHOLD };
writeFileSync(WEIGHTS, `{${JSON.stringify(head).slice(1, -1)},"features":{\n${lines.sort().join(',\n')}\n}}\n`);
