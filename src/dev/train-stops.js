/**
 * `npm run train:phrases`: learns where sentences end in what is dictated without stops, from invented answers in which each end
 * is marked (`test/mesures/dictees.txt`); says how well it does on authors it did not learn from. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { modules } from './bundled.js';
import { writtenWeights } from './learned-weights.js';
import { telling } from './regression.js';
import { vocabularyOf } from './vocabulary.js';

/** Seen less often, a feature tells nothing. */
const RAREST = 5;
const HOW = { inverse: 1, steps: 200 };
/** Below, a weight changes nothing. */
const LEAST = 0.1;
/** Above, a place is said to end a sentence: rather one that runs on than one cut in two. */
const SURE = 0.3;

const { eachStopFeature, spokenWords } = await modules();

/** @typedef {{ spoken: { words: readonly string[], kinds: readonly string[] }, starts: Set<number> }} Answer */
/** @typedef {{ label: 0 | 1, weight: number, names: string[] }} Sample */

/** One author after the other, set apart by an empty line. */
const authors = readFileSync('test/mesures/dictees.txt', 'utf8')
  .trim()
  .split(/\n\n+/)
  .map((lines) => lines.split('\n').map(answerOf));

const told = { right: 0, wrong: 0, missed: 0 };
for (const [rank, held] of authors.entries()) {
  const learnt = learn(authors.filter((_one, other) => other !== rank).flat());
  for (const answer of held) count(told, answer, learnt);
}
const shares = [told.right / (told.right + told.wrong), told.right / (told.right + told.missed)];
process.stdout.write(
  `Fins de phrase, chaque auteur à part : ${told.right} justes, ${told.wrong} à tort, ${told.missed} manquées (précision ${shares[0]?.toFixed(2)}, rappel ${shares[1]?.toFixed(2)})\n`,
);
const whole = learn(authors.flat());
writeFileSync('src/text/stop-weights.json', writtenWeights(whole, SURE, LEAST));

/**
 * @param {string} line
 * @returns {Answer}
 */
function answerOf(line) {
  const parts = line.split(' | ').map((part) => part.trim().split(/\s+/));
  /** @type {Set<number>} */
  const starts = new Set();
  let count = 0;
  for (const part of parts.slice(0, -1)) {
    count += part.length;
    starts.add(count);
  }
  return { spoken: spokenWords(parts.flat()), starts };
}

/**
 * @param {Answer} answer
 * @param {number} at
 * @param {number} from
 */
function namesAt({ spoken }, at, from) {
  /** @type {string[]} */
  const names = [];
  eachStopFeature(spoken, at, from, (/** @type {string} */ first, /** @type {string} */ then) =>
    names.push(`${first} ${then}`),
  );
  return names;
}

/** @param {readonly Answer[]} answers */
function learn(answers) {
  const samples = answers.flatMap((answer) => {
    let from = 0;
    return answer.spoken.words.slice(1).map((_word, rank) => {
      const at = rank + 1;
      const label = /** @type {0 | 1} */ (answer.starts.has(at) ? 1 : 0);
      const names = namesAt(answer, at, from);
      if (label === 1) from = at;
      return { label, weight: 1, names };
    });
  });
  const { kept, ranksOf } = vocabularyOf(samples, RAREST);
  const rows = samples.map(({ names, ...sample }) => {
    const at = ranksOf(names);
    return { ...sample, at, values: at.map(() => 1) };
  });
  return { kept, ranksOf, ...telling(rows, kept.length, HOW) };
}

/**
 * @param {{ right: number, wrong: number, missed: number }} counts
 * @param {Answer} answer
 * @param {ReturnType<typeof learn>} learnt
 */
function count(counts, answer, { ranksOf, weights, bias }) {
  let from = 0;
  for (let at = 1; at < answer.spoken.words.length; at += 1) {
    const score = ranksOf(namesAt(answer, at, from)).reduce((sum, place) => sum + (weights[place] ?? 0), bias);
    const isDue = answer.starts.has(at);
    if (score > SURE) {
      from = at;
      counts[isDue ? 'right' : 'wrong'] += 1;
    } else if (isDue) counts.missed += 1;
  }
}
