// @ts-check
/**
 * `npm run train -- <dossier> [etiquettes.csv…]`: learns the weights by which published texts are read, from fiches that are
 * not in this project and the labels that are (`test/mesures`); more labels may be given. Says how well it does on fiches it
 * did not learn from, six parts in turn. Deterministic: the same fiches and labels give the same file.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules } from './bundled.js';
import { fitted } from './regression.js';
import { report, thresholdOf } from './thresholds.js';

/** @typedef {import('./regression.js').Sample} Sample */
/** @typedef {{ file: string, features: string[][], starts: number[] }} Fiche */

const WEIGHTS = 'src/text/published/weights.json';
/** Seen in fewer sentences, a feature tells of one fiche, not of the language. */
const RAREST = 6;
const SENTENCE = { inverse: 0.2, steps: 160 };
/** A sentence that shows an answer is rare. */
const SHOWING = 3;
/** A sentence of a fiche that answers may show it too, though nobody pointed at it. */
const UNSURE = 0.5;
/** Below, a weight changes nothing. */
const LEAST = 0.15;
const PARTS = 6;

const [folder = '', ...labelFiles] = process.argv.slice(2);
const { featuresOf, together, WORD_WEIGHT, passagesOf, readMarkdown, cutSentences, READER_QUESTIONS } = await modules();
const labels = readLabels(['test/mesures/etiquettes.csv', ...labelFiles]);
/** @type {Record<string, Record<string, number[]>>} */
const proofs = JSON.parse(readFileSync('test/mesures/preuves.json', 'utf8'));
const fiches = readdirSync(folder)
  .filter((name) => labels.has(name) && proofs[name] !== undefined)
  .sort()
  .map(ficheOf);
const names = commonFeatures(fiches);
const ranks = new Map(names.map((name, rank) => [name, rank]));
const samples = fiches.map(({ features }) => features.map(sampleOf));

/** @type {{ questions: string[], sentence: Record<string, number[]>, texts: object[] }} */
const model = { questions: [...READER_QUESTIONS], sentence: {}, texts: [] };
let total = 0;
for (const [rank, question] of READER_QUESTIONS.entries()) {
  const all = fiches.map((_, fiche) => fiche);
  const unseen = crossed(question, all);
  const threshold = thresholdOf(question, unseen, (fiche) => isYes(question, fiche));
  const learned = learnSentences(question, all);
  model.texts.push({ bias: rounded(learned.bias), threshold: rounded(threshold) });
  for (const [place, weight] of learned.weights.entries())
    if (weight !== 0) {
      const name = names[place] ?? '';
      model.sentence[name] = [...(model.sentence[name] ?? []), rank, Math.round(weight * 1000)];
    }
  total += report(question, unseen, threshold, (fiche) => isYes(question, fiche));
}
process.stdout.write(`moyenne : ${(total / READER_QUESTIONS.length).toFixed(3)}\n`);
const { sentence, ...rest } = model;
const lines = Object.entries(sentence)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, weights]) => `${JSON.stringify(name)}:${JSON.stringify(weights)}`);
writeFileSync(WEIGHTS, `{${JSON.stringify(rest).slice(1, -1)},"sentence":{\n${lines.join(',\n')}\n}}\n`);

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
    features: featuresOf(passages, snapshot.draft.at('nom').text ?? ''),
    starts: passages.map((/** @type {{ span: number[] }} */ { span }) => span[0]),
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

/** @param {readonly string[]} features */
function sampleOf(features) {
  const known = features.filter((name) => ranks.has(name));
  return {
    at: known.map((name) => ranks.get(name) ?? 0),
    values: known.map((name) => (name.includes('#') ? 1 : WORD_WEIGHT)),
  };
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
    const { file = '', starts = [] } = fiches[fiche] ?? {};
    const shown = new Set(proofs[file]?.[question]);
    const answers = isYes(question, fiche);
    return (samples[fiche] ?? []).map((sample, rank) => {
      const shows = answers && shown.has(starts[rank] ?? -1);
      return /** @type {Sample} */ ({
        ...sample,
        label: shows ? 1 : 0,
        weight: shows ? SHOWING : answers ? UNSURE : 1,
      });
    });
  });
  const { bias, weights } = fitted(list, names.length, SENTENCE.inverse, SENTENCE.steps);
  return { bias, weights: weights.map((weight) => (Math.abs(weight) < LEAST ? 0 : weight)) };
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
 * The score of each fiche by what was learned from the others.
 * @param {string} question
 * @param {readonly number[]} all
 */
function crossed(question, all) {
  const scores = new Array(all.length).fill(0);
  for (let part = 0; part < PARTS; part += 1) {
    const learned = learnSentences(
      question,
      all.filter((rank) => rank % PARTS !== part),
    );
    for (const fiche of all.filter((rank) => rank % PARTS === part)) scores[fiche] = scoreOf(learned, fiche);
  }
  return scores;
}

function rounded(/** @type {number} */ value) {
  return Math.round(value * 1000) / 1000;
}
