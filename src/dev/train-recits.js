/**
 * `npm run train:recits`: learns which words of a told answer tell which fact, from invented answers (`test/mesures/recits.json`);
 * then says how much is found of what authors tell that it did not learn from: four parts in turn, each of whole authors, then
 * `recits-a-part.json`. Deterministic. With names of questions, those alone; with `--sans-parts`, without the four parts.
 */
import { writeFileSync } from 'node:fs';
import { modules } from './bundled.js';
import { learnedChain } from './chain-learning.js';
import { QUESTIONS, samplesOf } from './told-spans.js';
import { vocabularyOf } from './vocabulary.js';

const { STATES_OF_A_KIND, Tagger } = await modules();

/** @typedef {import('./told-spans.js').Sample} Sample */
/** @typedef {{ right: number, missed: number, wrong: number }} Tally */

const PARTS = 4;
/** Seen in fewer words, a sign tells nothing. */
const RAREST = 10;
/** Below, a weight changes nothing. */
const LEAST = 0.15;
const HOW = { penalty: 0.7, steps: 80 };

const isQuick = process.argv.includes('--sans-parts');
const asked = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const totals = { parts: [], apart: [] };
for (const [question, { kinds }] of Object.entries(QUESTIONS)) {
  if (asked.length > 0 && !asked.includes(question)) continue;
  const samples = samplesOf('test/mesures/recits.json', question);
  const authors = [...new Set(samples.map(({ author }) => author))];
  const partOf = (/** @type {Sample} */ { author }) => authors.indexOf(author) % PARTS;
  const found = Array.from({ length: isQuick ? 0 : PARTS }, (_, part) => {
    const tagger = new Tagger(
      learned(
        samples.filter((one) => partOf(one) !== part),
        kinds,
      ),
    );
    return tallied(
      samples.filter((one) => partOf(one) === part),
      kinds,
      tagger,
    );
  });
  report(`${question}, en quatre parts`, kinds, summed(found), totals.parts);
  const written = learned(samples, kinds);
  const apart = tallied(samplesOf('test/mesures/recits-a-part.json', question), kinds, new Tagger(written));
  report(`${question}, à part`, kinds, apart, totals.apart);
  writeFileSync(`src/text/spans/${question}-weights.json`, written);
}
report('en tout, en quatre parts', ['tout'], [summed(totals.parts.map((one) => [one]))[0]], []);
report('en tout, à part', ['tout'], [summed(totals.apart.map((one) => [one]))[0]], []);

/**
 * @param {readonly Sample[]} samples
 * @param {readonly string[]} kinds
 * @returns {string} The file of the weights.
 */
function learned(samples, kinds) {
  const names = samples.flatMap(({ signs }) => signs.map((own) => ({ names: own, weight: 1 })));
  const { kept, ranksOf } = vocabularyOf(names, RAREST);
  const states = 1 + STATES_OF_A_KIND * kinds.length;
  const chains = samples.map(({ signs, states: told }) => ({
    at: signs.map((own) => Int32Array.from(ranksOf(own))),
    states: told,
  }));
  return written(learnedChain(chains, { signs: kept.length, states }, HOW), kept, kinds, states);
}

/**
 * @param {Float64Array} weights
 * @param {readonly string[]} kept
 * @param {readonly string[]} kinds
 * @param {number} states
 */
function written(weights, kept, kinds, states) {
  const hundredths = (/** @type {number} */ from) =>
    [...weights.slice(from, from + states)].map((one) => Math.round(one * 100));
  const moves = Array.from({ length: states + 1 }, (_, state) => hundredths((kept.length + state) * states));
  const lines = kept.flatMap((sign, rank) => {
    const told = hundredths(rank * states).flatMap((weight, state) =>
      Math.abs(weight) < LEAST * 100 ? [] : [state, weight],
    );
    return told.length === 0 ? [] : [`${JSON.stringify(sign)}:${JSON.stringify(told.join(' '))}`];
  });
  return `{"kinds":${JSON.stringify(kinds)},"moves":${JSON.stringify(moves)},"signs":{\n${lines.join(',\n')}\n}}\n`;
}

/**
 * @param {readonly Sample[]} samples
 * @param {readonly string[]} kinds
 * @param {{ spans: (tokens: unknown) => (import('./told-spans.js').Place & { sure: number })[] }} tagger
 * @returns {Tally[]} By kind.
 */
function tallied(samples, kinds, tagger) {
  return kinds.map((kind) => {
    const tally = { right: 0, missed: 0, wrong: 0 };
    for (const { places, tokens } of samples) {
      const told = places.filter((one) => one.kind === kind);
      const heard = tagger.spans(tokens).filter((one) => one.kind === kind);
      const right = told.filter((one) => heard.some((other) => overlap(one, other) >= 0.5)).length;
      tally.right += right;
      tally.missed += told.length - right;
      tally.wrong += heard.length - Math.min(right, heard.length);
    }
    return tally;
  });
}

/** @param {{ from: number, to: number }} one @param {{ from: number, to: number }} other */
function overlap(one, other) {
  const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return (2 * Math.max(0, shared)) / (one.to - one.from + other.to - other.from);
}

/** @param {readonly (readonly Tally[])[]} all */
function summed(all) {
  return (all[0] ?? []).map((_, rank) => ({
    right: all.reduce((sum, tallies) => sum + (tallies[rank]?.right ?? 0), 0),
    missed: all.reduce((sum, tallies) => sum + (tallies[rank]?.missed ?? 0), 0),
    wrong: all.reduce((sum, tallies) => sum + (tallies[rank]?.wrong ?? 0), 0),
  }));
}

/**
 * @param {string} what
 * @param {readonly string[]} kinds
 * @param {readonly (Tally | undefined)[]} tallies
 * @param {Tally[]} total Told too.
 */
function report(what, kinds, tallies, total) {
  const said = tallies.map((tally, rank) => {
    if (tally === undefined) return '';
    total.push(tally);
    const { right, missed, wrong } = tally;
    return `${kinds[rank]} ${right} sur ${right + missed}, ${wrong} à tort`;
  });
  process.stdout.write(`${what} : ${said.join(' ; ')}\n`);
}
