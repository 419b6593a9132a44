/**
 * `npm run train -- <dossier> [etiquettes.csv…]`: learns the weights by which published texts are read, from fiches that are
 * not in this project and the labels that are (`test/mesures`); more labels may be given. Says how well it does on fiches it
 * did not learn from, ten parts in turn. Deterministic: the same fiches and labels give the same file.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules } from './bundled.js';
import { telling } from './regression.js';
import { report, spreadOf, thresholdOf } from './thresholds.js';
import { keep, tableText } from './weights-table.js';

/** @typedef {import('./regression.js').Sample} Sample */
/** @typedef {{ file: string, features: string[][], ends: number[] }} Fiche */

const WEIGHTS = 'src/text/published/weights.json';
/** Seen in fewer sentences, a feature tells of one fiche, not of the language. */
const RAREST = 6;
const SENTENCE = { inverse: 0.125, steps: 300 };
/** A sentence that shows an answer is rare. */
const SHOWING = 3;
/** A sentence of a fiche that answers may show it too, though nobody pointed at it. */
const UNSURE = 0.3;
/** What the whole text holds: learned from fewer examples, only its heaviest weights are kept. */
const WHOLE = { inverse: 0.5, steps: 400, shares: [0.2, 0.4, 0.9, 1.8], kept: 500 };
/** In how many fiches at least a feature of the whole must be, and be lacking. */
const COMMON = 8;
/** Below, a weight changes nothing. */
const LEAST = 0.08;
const PARTS = 10;

const [folder = '', ...labelFiles] = process.argv.slice(2);
const { featuresOf, Vocabulary, together, passagesOf, readMarkdown, cutSentences, READER_QUESTIONS } = await modules();
/** Nothing is known yet: every feature is kept, by its name. */
const everything = new Vocabulary((/** @type {string} */ name) => name);
const labels = readLabels(['test/mesures/etiquettes.csv', ...labelFiles]);
/** @type {Record<string, Record<string, number[]>>} */
const proofs = JSON.parse(readFileSync('test/mesures/preuves.json', 'utf8'));
const fiches = readdirSync(folder)
  .filter((name) => labels.has(name) && proofs[name] !== undefined)
  .sort()
  .map(ficheOf);
const names = commonFeatures(fiches);
const ranks = new Map(names.map((name, rank) => [name, rank]));
const samples = fiches.map(({ features }) => features.map((own) => sampleOf(own, ranks)));

const wholeNames = commonInFiches(fiches);
const wholeRanks = new Map(wholeNames.map((name, rank) => [name, rank]));
const wholes = fiches.map(({ features }) => sampleOf([...new Set(features.flat())], wholeRanks));

/** @type {{ questions: string[], sentence: Record<string, string>, whole: Record<string, string>, texts: object[] }} */
const model = { questions: [...READER_QUESTIONS], sentence: {}, whole: {}, texts: [] };
let total = 0;
for (const [rank, question] of READER_QUESTIONS.entries()) {
  const all = fiches.map((_, fiche) => fiche);
  const { scores: unseen, share, threshold } = crossed(question, all);
  const learned = learnSentences(question, all);
  model.texts.push({ bias: rounded(learned.bias), threshold: rounded(threshold) });
  keep(model.sentence, learned.weights, names, rank, 1);
  keep(model.whole, learnWholes(question, all), wholeNames, rank, share);
  total += report(question, unseen, threshold, (fiche) => isYes(question, fiche));
}
process.stdout.write(`moyenne : ${(total / READER_QUESTIONS.length).toFixed(3)}\n`);
const { sentence, whole, ...rest } = model;
writeFileSync(
  WEIGHTS,
  `{${JSON.stringify(rest).slice(1, -1)},"sentence":${tableText(sentence)},"whole":${tableText(whole)}}\n`,
);

/**
 * The last file has the last word.
 * @param {readonly string[]} files
 * @returns {Map<string, Record<string, string>>}
 */
function readLabels(files) {
  const read = new Map();
  for (const file of files) {
    const [header = '', ...rows] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
    const columns = header.split(',');
    for (const row of rows) {
      const cells = row.split(',');
      read.set(cells[columns.indexOf('file')], Object.fromEntries(columns.map((name, rank) => [name, cells[rank]])));
    }
  }
  return read;
}

/**
 * @param {string} file
 * @returns {Fiche}
 */
function ficheOf(file) {
  const snapshot = readMarkdown(readFileSync(join(folder, file), 'utf8'));
  const passages = passagesOf(snapshot, { cut: cutSentences });
  return {
    file,
    features: featuresOf(passages, snapshot.draft.at('nom').text ?? '', everything).map(
      (/** @type {Set<string>} */ one) => [...one],
    ),
    ends: passages.map((/** @type {{ span: number[] }} */ { span }) => span[1]),
  };
}

/** @param {readonly Fiche[]} list */
function commonFeatures(list) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { features } of list)
    for (const one of features) for (const name of one) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= RAREST ? [name] : [])).sort();
}

/** @param {readonly Fiche[]} list */
function commonInFiches(list) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { features } of list)
    for (const name of new Set(features.flat())) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .flatMap(([name, count]) => (count >= COMMON && count <= list.length - COMMON ? [name] : []))
    .sort();
}

/**
 * @param {readonly string[]} features
 * @param {ReadonlyMap<string, number>} places
 */
function sampleOf(features, places) {
  const at = features.flatMap((name) => places.get(name) ?? []);
  return { at, values: at.map(() => 1) };
}

/**
 * @param {string} question
 * @param {number} fiche
 */
function isYes(question, fiche) {
  return labels.get(fiches[fiche]?.file ?? '')?.[question] === '1';
}

/**
 * @param {string} question
 * @param {readonly number[]} on
 */
function learnSentences(question, on) {
  const list = on.flatMap((fiche) => {
    const { file = '', ends = [] } = fiches[fiche] ?? {};
    // A place is where a sentence began the day it was pointed at: what is cut otherwise since ends after it all the same.
    const shown = new Set((proofs[file]?.[question] ?? []).map((at) => ends.findIndex((end) => end > at)));
    const answers = isYes(question, fiche);
    return (samples[fiche] ?? []).map((sample, rank) => {
      const shows = answers && shown.has(rank);
      return /** @type {Sample} */ ({
        ...sample,
        label: shows ? 1 : 0,
        weight: shows ? SHOWING : answers ? UNSURE : 1,
      });
    });
  });
  const { bias, weights } = telling(list, names.length, SENTENCE);
  return { bias, weights: weights.map((weight) => (Math.abs(weight) < LEAST ? 0 : weight)) };
}

/**
 * The heaviest weights of the features that whole fiches hold.
 * @param {string} question
 * @param {readonly number[]} on
 */
function learnWholes(question, on) {
  const list = on.map((fiche) => {
    const label = /** @type {0 | 1} */ (isYes(question, fiche) ? 1 : 0);
    return { at: [], values: [], ...wholes[fiche], label, weight: 1 };
  });
  const { weights } = telling(list, wholeNames.length, WHOLE);
  const least = [...weights].map(Math.abs).sort((a, b) => b - a)[WHOLE.kept] ?? 0;
  return weights.map((weight) => (Math.abs(weight) <= least ? 0 : weight));
}

/**
 * @param {Float64Array} weights
 * @param {number} fiche
 */
function wholeOf(weights, fiche) {
  const { at, values } = wholes[fiche] ?? { at: [], values: [] };
  return at.reduce((sum, place, rank) => sum + (weights[place] ?? 0) * (values[rank] ?? 0), 0);
}

/**
 * @param {{ bias: number, weights: Float64Array }} learned
 * @param {number} fiche
 */
function scoreOf({ bias, weights }, fiche) {
  const scores = (samples[fiche] ?? []).map(({ at, values }) =>
    at.reduce((sum, place, rank) => sum + (weights[place] ?? 0) * (values[rank] ?? 0), bias),
  );
  return together(scores);
}

/**
 * The score of each fiche by what was learned from the others; `share`: by which the weights of wholes are multiplied,
 * whatever their scale, and `threshold`: those that are right most often.
 * @param {string} question
 * @param {readonly number[]} all
 */
function crossed(question, all) {
  const told = new Array(all.length).fill(0);
  const held = new Array(all.length).fill(0);
  for (let part = 0; part < PARTS; part += 1) {
    const others = all.filter((rank) => rank % PARTS !== part);
    const learned = learnSentences(question, others);
    const weights = learnWholes(question, others);
    for (const fiche of all.filter((rank) => rank % PARTS === part)) {
      told[fiche] = scoreOf(learned, fiche);
      held[fiche] = wholeOf(weights, fiche);
    }
  }
  const tried = WHOLE.shares.map((one) => {
    const share = (one * spreadOf(told)) / spreadOf(held);
    const scores = told.map((score, fiche) => score + share * held[fiche]);
    return { scores, share, ...thresholdOf(question, scores, (fiche) => isYes(question, fiche)) };
  });
  return tried.reduce((best, one) => (one.worth > best.worth ? one : best));
}

function rounded(/** @type {number} */ value) {
  return Math.round(value * 1000) / 1000;
}
