/**
 * `npm run train -- <dossier> [etiquettes.csv…]`: learns the weights by which published texts are read, from fiches that are
 * not in this project and the labels that are (`test/mesures`), and from invented ones; more labels may be given. Says how well
 * it does on fiches it did not learn from, ten parts in turn. Deterministic: the same fiches and labels give the same file.
 */
import { writeFileSync } from 'node:fs';
import { otherFiches, publishedFiches, READER_QUESTIONS, together } from './labelled-fiches.js';
import { telling } from './regression.js';
import { report, spreadOf, thresholdOf } from './thresholds.js';
import { keep, tableText } from './weights-table.js';

/** @typedef {import('./labelled-fiches.js').Fiche} Fiche */
/** @typedef {import('./regression.js').Sample} Sample */
/** @typedef {{ at: number[], values: number[] }} Row */

const WEIGHTS = 'src/text/published/weights.json';
/** Seen in fewer sentences, a feature tells of one fiche, not of the language. */
const RAREST = 6;
const SENTENCE = { inverse: 0.125, steps: 300 };
/** A sentence that shows an answer is rare. */
const SHOWING = 3;
/** A sentence of a fiche that answers may show it too, though nobody pointed at it. */
const UNSURE = 0.3;
/**
 * A sentence that was invented, beside one that was published. What is rare takes what serves it best: it may be invented in
 * other words than it is published.
 */
const INVENTED = { often: [0.5], rare: [0, 0.5] };
/** Below this share of the fiches, an answer is rare. */
const RARE = 0.1;

/**
 * What is rare was invented oftener than it is published, so that there is something to learn from: each weighs as much as its
 * answer is published oftener than it was invented.
 * @param {Fiche} fiche
 * @param {string} question
 */
function shareOf(fiche, question) {
  const answer = fiche.isYes(question);
  const among = (/** @type {readonly Fiche[]} */ list) =>
    list.filter((one) => one.isYes(question) === answer).length / list.length;
  return among(published) / among(invented);
}
/**
 * What the whole text holds: learned from fewer examples, only its heaviest weights are kept. `invented`: how much an invented
 * fiche may weigh beside a published one; each question takes what serves it best, as it does of the shares.
 */
const WHOLE = { inverse: 0.5, steps: 400, shares: [0.2, 0.4, 0.9, 1.8], kept: 500, invented: [0, 1] };
/** In how many fiches at least a feature of the whole must be, and be lacking. */
const COMMON = 8;
/** Below, a weight changes nothing. */
const LEAST = 0.08;
const PARTS = 10;

const [folder = '', ...labelFiles] = process.argv.slice(2);
const published = publishedFiches(folder, ['test/mesures/etiquettes.csv', ...labelFiles]);
const invented = otherFiches();
const fiches = [...published, ...invented];
const names = commonFeatures();
const ranks = new Map(names.map((name, rank) => [name, rank]));
const rows = new Map(fiches.map((fiche) => [fiche, fiche.features.map((own) => rowOf(own, ranks))]));

const wholeNames = commonInFiches();
const wholeRanks = new Map(wholeNames.map((name, rank) => [name, rank]));
const wholes = new Map(fiches.map((fiche) => [fiche, rowOf([...new Set(fiche.features.flat())], wholeRanks)]));

/** @type {{ questions: string[], sentence: Record<string, string>, whole: Record<string, string>, texts: object[] }} */
const model = { questions: [...READER_QUESTIONS], sentence: {}, whole: {}, texts: [] };
let total = 0;
for (const [rank, question] of READER_QUESTIONS.entries()) {
  const isYes = (/** @type {number} */ fiche) => published[fiche]?.isYes(question) ?? false;
  const { scores: unseen, share, scale, weight, threshold } = crossed(question, isYes);
  const learned = learnSentences(question, published, scale);
  model.texts.push({ bias: rounded(learned.bias), threshold: rounded(threshold) });
  keep(model.sentence, learned.weights, names, rank, 1);
  keep(model.whole, learnWholes(question, published, weight), wholeNames, rank, share);
  total += report(question, unseen, threshold, isYes);
}
process.stdout.write(`moyenne : ${(total / READER_QUESTIONS.length).toFixed(3)}\n`);
const { sentence, whole, ...rest } = model;
writeFileSync(
  WEIGHTS,
  `{${JSON.stringify(rest).slice(1, -1)},"sentence":${tableText(sentence)},"whole":${tableText(whole)}}\n`,
);

function commonFeatures() {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { features } of fiches)
    for (const one of features) for (const name of one) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= RAREST ? [name] : [])).sort();
}

/** Of those that are published: how the others are made is nobody's. */
function commonInFiches() {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { features } of published)
    for (const name of new Set(features.flat())) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .flatMap(([name, count]) => (count >= COMMON && count <= published.length - COMMON ? [name] : []))
    .sort();
}

/**
 * @param {readonly string[]} features
 * @param {ReadonlyMap<string, number>} places
 * @returns {Row}
 */
function rowOf(features, places) {
  const at = features.flatMap((name) => places.get(name) ?? []);
  return { at, values: at.map(() => 1) };
}

/**
 * @param {string} question
 * @param {readonly Fiche[]} on Of those that are published; all that are invented are learned from.
 * @param {number} invention How much a sentence of these weighs.
 */
function learnSentences(question, on, invention) {
  const list = [...on, ...(invention > 0 ? invented : [])].flatMap((fiche) => {
    const { ends, proofs } = fiche;
    const own = proofs[question] ?? [];
    // A place is where a sentence began the day it was pointed at: what is cut otherwise since ends after it all the same.
    const shown = new Set(own.map((at) => ends.findIndex((end) => end > at)));
    const answers = fiche.isYes(question);
    const scale = on.includes(fiche) ? 1 : invention * shareOf(fiche, question);
    return (rows.get(fiche) ?? []).map((row, rank) => {
      const shows = answers && shown.has(rank);
      return /** @type {Sample} */ ({
        ...row,
        label: shows ? 1 : 0,
        weight: scale * (shows ? SHOWING : answers ? UNSURE : 1),
      });
    });
  });
  const { bias, weights } = telling(list, names.length, SENTENCE);
  return { bias, weights: weights.map((weight) => (Math.abs(weight) < LEAST ? 0 : weight)) };
}

/**
 * The heaviest weights of the features that whole fiches hold.
 * @param {string} question
 * @param {readonly Fiche[]} on Of those that are published.
 * @param {number} weight Of each that is invented.
 */
function learnWholes(question, on, weight) {
  const list = [...on, ...(weight > 0 ? invented : [])].map((fiche) => {
    const label = /** @type {0 | 1} */ (fiche.isYes(question) ? 1 : 0);
    return {
      at: [],
      values: [],
      ...wholes.get(fiche),
      label,
      weight: on.includes(fiche) ? 1 : weight * shareOf(fiche, question),
    };
  });
  const { weights } = telling(list, wholeNames.length, WHOLE);
  const least = [...weights].map(Math.abs).sort((a, b) => b - a)[WHOLE.kept] ?? 0;
  return weights.map((one) => (Math.abs(one) <= least ? 0 : one));
}

/**
 * @param {Row | undefined} row
 * @param {Float64Array} weights
 * @param {number} bias
 */
function sumOf(row, weights, bias) {
  return (row?.at ?? []).reduce((sum, place, rank) => sum + (weights[place] ?? 0) * (row?.values[rank] ?? 0), bias);
}

/**
 * The score of each published fiche by what was learned from the others; `share`: by which the weights of wholes are
 * multiplied, whatever their scale; `scale`, `weight`: of what is invented, in sentences and in wholes; `threshold`: those that
 * are right most often.
 * @param {string} question
 * @param {(fiche: number) => boolean} isYes
 */
function crossed(question, isYes) {
  const rate = published.filter((fiche) => fiche.isYes(question)).length / published.length;
  const scales = Math.min(rate, 1 - rate) < RARE ? INVENTED.rare : INVENTED.often;
  const held = WHOLE.invented.map((weight) =>
    unseenBy(
      (others) => learnWholes(question, others, weight),
      (weights, fiche) => sumOf(wholes.get(fiche), weights, 0),
    ),
  );
  const tried = scales.flatMap((scale) => {
    const told = unseenBy(
      (others) => learnSentences(question, others, scale),
      ({ bias, weights }, fiche) => together((rows.get(fiche) ?? []).map((row) => sumOf(row, weights, bias))),
    );
    return held.flatMap((own, kind) =>
      WHOLE.shares.map((one) => {
        const share = (one * spreadOf(told)) / spreadOf(own);
        const scores = told.map((score, fiche) => score + share * (own[fiche] ?? 0));
        return { scores, share, scale, weight: WHOLE.invented[kind] ?? 0, ...thresholdOf(question, scores, isYes) };
      }),
    );
  });
  return tried.reduce((best, one) => (one.worth > best.worth ? one : best));
}

/**
 * Of each published fiche, what is said by what was learned from the nine other parts.
 * @template T
 * @param {(others: readonly Fiche[]) => T} learn
 * @param {(learned: T, fiche: Fiche) => number} score
 */
function unseenBy(learn, score) {
  const learned = Array.from({ length: PARTS }, (_, part) =>
    learn(published.filter((_fiche, rank) => rank % PARTS !== part)),
  );
  return published.map((fiche, rank) => score(/** @type {T} */ (learned[rank % PARTS]), fiche));
}

function rounded(/** @type {number} */ value) {
  return Math.round(value * 1000) / 1000;
}
