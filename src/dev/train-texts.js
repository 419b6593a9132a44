/**
 * `npm run train:textes`: learns by which words a text tells of a service to come, from the notes of
 * `test/mesures/passages.json`, and from texts of every other kind, `test/mesures/autres.json`, all invented; says how well it
 * does on what it did not learn from, ten parts in turn, then on `autres-a-part.json`. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { modules } from './bundled.js';
import { telling } from './regression.js';
import { vocabularyOf } from './vocabulary.js';

const WEIGHTS = 'src/exchange/product-weights.json';
const PARTS = 10;
const RAREST = 5;
const HOW = { inverse: 2, steps: 150 };
/** Below, a weight changes nothing. */
const LEAST = 0.1;

/** @typedef {{ group: number, label: 0 | 1, weight: number, names: string[] }} Sample */

const { piecesOfText, productFeatures } = await modules();
/** @param {string} place */
const read = (place) => JSON.parse(readFileSync(`test/mesures/${place}`, 'utf8'));

/** @type {Record<string, string[]>[]} */
const notes = read('passages.json');
/** @type {string[]} */
const others = read('autres.json');
/** What tells of no part may be of any text. */
const products = notes.map((note) =>
  Object.entries(note)
    .flatMap(([topic, told]) => (topic === 'autre' ? [] : told))
    .join('\n'),
);

/**
 * @param {readonly string[]} texts
 * @param {0 | 1} label
 * @returns {Sample[]}
 */
function samplesOf(texts, label) {
  return texts.flatMap((text, group) =>
    piecesOfText(text).map((/** @type {string} */ piece) => ({
      group,
      label,
      weight: 1,
      names: productFeatures(piece),
    })),
  );
}

/** Both kinds weigh as much. @type {Sample[]} */
const own = samplesOf(products, 1);
const foreign = samplesOf(others, 0);
const samples = [...own, ...foreign.map((one) => ({ ...one, weight: own.length / foreign.length }))];

/** @param {readonly Sample[]} on */
function learn(on) {
  const { kept, ranksOf } = vocabularyOf(on, RAREST);
  const rows = on.map(({ names, label, weight }) => {
    const at = ranksOf(names);
    return { at, values: at.map(() => 1), label, weight };
  });
  return { kept, ranksOf, ...telling(rows, kept.length, HOW) };
}

/**
 * @param {ReturnType<typeof learn>} learned
 * @param {readonly string[]} names
 */
const scoreOf = ({ bias, weights, ranksOf }, names) =>
  ranksOf(names).reduce((sum, place) => sum + (weights[place] ?? 0), bias);

const right = [0, 0];
for (let part = 0; part < PARTS; part += 1) {
  const learned = learn(samples.filter(({ group }) => group % PARTS !== part));
  for (const { label, names } of samples.filter(({ group }) => group % PARTS === part))
    if (scoreOf(learned, names) > 0 === (label === 1)) right[label] = (right[label] ?? 0) + 1;
}
const whole = learn(samples);
/** @type {{ is: boolean, text: string }[]} */
const apart = read('autres-a-part.json');
const known = apart.filter(({ is, text }) => {
  const scores = piecesOfText(text).map((/** @type {string} */ piece) => scoreOf(whole, productFeatures(piece)));
  return scores.reduce((/** @type {number} */ sum, /** @type {number} */ one) => sum + one, 0) > 0 === is;
}).length;
process.stdout.write(
  `Passages d’un service : ${right[1]} justes sur ${own.length} ; d’autre chose : ${right[0]} sur ${foreign.length}. À part : ${known} textes sur ${apart.length}.\n`,
);

const kept = whole.kept.flatMap((name, place) => {
  const weight = whole.weights[place] ?? 0;
  return Math.abs(weight) < LEAST ? [] : [`${JSON.stringify(name)}:${Math.round(weight * 100)}`];
});
writeFileSync(WEIGHTS, `{"bias":${Math.round(whole.bias * 100)},"features":{\n${kept.join(',\n')}\n}}\n`);
