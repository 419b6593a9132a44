/**
 * `npm run train:recits`: learns which words of a told answer tell which fact, from invented answers (`test/mesures/recits.json`);
 * then says how much is found of what authors tell that it did not learn from: four parts in turn, each of whole authors, then
 * `recits-a-part.json`. Deterministic. With names of questions, those alone; with `--sans-parts`, without the four parts.
 */
import { writeFileSync } from 'node:fs';
import { modules } from './bundled.js';
import { learnedWeights } from './span-learning.js';
import { QUESTIONS, samplesOf } from './told-spans.js';

const { Tagger } = await modules();

/** @typedef {import('./told-spans.js').Sample} Sample */
/** @typedef {{ right: number, missed: number, wrong: number }} Tally */

const PARTS = 4;

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
      learnedWeights(
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
  const written = learnedWeights(samples, kinds);
  const apart = tallied(samplesOf('test/mesures/recits-a-part.json', question), kinds, new Tagger(written));
  report(`${question}, à part`, kinds, apart, totals.apart);
  writeFileSync(`src/text/spans/${question}-weights.json`, written);
}
report('en tout, en quatre parts', ['tout'], [summed(totals.parts.map((one) => [one]))[0]], []);
report('en tout, à part', ['tout'], [summed(totals.apart.map((one) => [one]))[0]], []);

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
