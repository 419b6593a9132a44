/**
 * `npm run train:remarques`: learns what a remark on what was understood changes, from invented remarks
 * (`test/mesures/remarques.json`): which of its words are right, or name what is wrong; then which fact they are about. Says how
 * much is found of authors that it did not learn from: four parts in turn, then `remarques-a-part.json`. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import { modules } from './bundled.js';
import { learnedChain } from './chain-learning.js';
import { learnedChoice } from './choice-learning.js';
import { goneOf, ROLES, remarksOf, rightOf } from './told-remarks.js';
import { vocabularyOf } from './vocabulary.js';

const { candidatesOf, seenGone, seenOf, STATES_OF_A_KIND, Tagger } = await modules();

/** @typedef {import('./told-remarks.js').Sample} Sample */

const PARTS = 4;
/** Seen less often, a sign tells nothing. */
const RAREST = 3;
const LEAST = 0.1;
const CHAIN = { penalty: 0.4, steps: 80 };
const CHOICE = { penalty: 0.7, steps: 80 };

const samples = remarksOf('test/mesures/remarques.json', true).filter(
  ({ author }) => !(process.env.HOLD ?? '').includes(author),
);
const authors = [...new Set(samples.map(({ author }) => author))];
const partOf = (/** @type {Sample} */ { author }) => authors.indexOf(author) % PARTS;
if (!process.argv.includes('--sans-parts')) {
  const all = Array.from({ length: PARTS }, (_, part) => {
    const [own, others] = [
      samples.filter((one) => partOf(one) === part),
      samples.filter((one) => partOf(one) !== part),
    ];
    return tallied(own, learned(others));
  });
  report('en quatre parts', all.reduce(summed));
}
const last = learned(samples);
report('à part', tallied(remarksOf('test/mesures/remarques-a-part.json'), last));
writeFileSync('src/text/remarks/pieces-weights.json', last.pieces);
writeFileSync('src/text/remarks/links-weights.json', last.links);
writeFileSync('src/text/remarks/ends-weights.json', last.ends);

/** @param {readonly Sample[]} from */
function learned(from) {
  const { kept, ranksOf } = vocabularyOf(
    from.flatMap(({ signs }) => signs.map((names) => ({ names, weight: 1 }))),
    RAREST,
  );
  const states = 1 + STATES_OF_A_KIND * ROLES.length;
  const chains = from.map(({ signs, states: told }) => ({
    at: signs.map((own) => Int32Array.from(ranksOf(own))),
    states: told,
  }));
  const weights = learnedChain(chains, { signs: kept.length, states }, CHAIN);
  return {
    pieces: writtenChain(weights, kept, states),
    links: learnedChoices(from.flatMap(linksOf).filter(({ right }) => right >= 0)),
    ends: learnedChoices(from.flatMap(endsOf)),
  };
}

/** @param {readonly { seen: string[][], right: number }[]} choices */
function learnedChoices(choices) {
  const { kept, ranksOf } = vocabularyOf(
    choices.flatMap(({ seen }) => seen.map((names) => ({ names, weight: 1 }))),
    RAREST,
  );
  const weights = learnedChoice(
    choices.map(({ seen, right }) => ({ seen: seen.map((own) => Int32Array.from(ranksOf(own))), right })),
    kept.length,
    CHOICE,
  );
  const lines = kept.flatMap((name, rank) =>
    Math.abs(weights[rank] ?? 0) < LEAST ? [] : [`${JSON.stringify(name)}:${Math.round((weights[rank] ?? 0) * 100)}`],
  );
  return `{${lines.join(',\n')}}\n`;
}

/** @param {Sample} sample */
function linksOf({ said, tokens, places, proposal }) {
  const remark = { said, tokens, pieces: places, proposal };
  /** @type {unknown} */
  let last = null;
  return places.flatMap((place) => {
    if (place.role === 'nomme') return [];
    const all = candidatesOf(proposal);
    const right = rightOf(place, proposal);
    const seen = all.map((/** @type {any} */ one) => seenOf(remark, place, one, last));
    if (right >= 0) last = all[right];
    return [{ seen, right, all, place }];
  });
}

/** Of each fact that is shown: whether it stays, or goes. @param {Sample} sample */
function endsOf(sample) {
  const { said, tokens, places, proposal } = sample;
  const remark = { said, tokens, pieces: places, proposal };
  const gone = goneOf(sample);
  const changed = linksOf(sample).flatMap(({ all, right, place }) =>
    right < 0 ? [] : [{ ...all[right], text: said.slice(tokens[place.from].at, tokens[place.to - 1].end) }],
  );
  return proposal.shown.map((/** @type {any} */ one) => ({
    seen: [[], seenGone(remark, one, changed)],
    right: Number(gone.includes(one)),
  }));
}

/**
 * @param {Float64Array} weights
 * @param {readonly string[]} kept
 * @param {number} states
 */
function writtenChain(weights, kept, states) {
  const hundredths = (/** @type {number} */ from) =>
    [...weights.slice(from, from + states)].map((one) => Math.round(one * 100));
  const moves = Array.from({ length: states + 1 }, (_, state) => hundredths((kept.length + state) * states));
  const lines = kept.flatMap((sign, rank) => {
    const told = hundredths(rank * states).flatMap((weight, state) =>
      Math.abs(weight) < LEAST * 100 ? [] : [state, weight],
    );
    return told.length === 0 ? [] : [`${JSON.stringify(sign)}:${JSON.stringify(told.join(' '))}`];
  });
  return `{"kinds":${JSON.stringify(ROLES)},"moves":${JSON.stringify(moves)},"signs":{\n${lines.join(',\n')}\n}}\n`;
}

/** @param {readonly Sample[]} own @param {{ pieces: string, links: string, ends: string }} learned */
function tallied(own, { pieces, links, ends }) {
  const tagger = new Tagger(pieces);
  const of = (/** @type {string} */ written) => {
    const weights = JSON.parse(written);
    return (/** @type {string[]} */ seen) => seen.reduce((sum, name) => sum + (weights[name] ?? 0), 0);
  };
  const [linked, gone] = [of(links), of(ends)];
  /** @type {Record<string, number>} */
  const tally = {};
  const count = (/** @type {string} */ name) => (tally[name] = (tally[name] ?? 0) + 1);
  for (const sample of own) {
    const found = tagger.spansOf(sample.signs);
    for (const role of ROLES) {
      const told = sample.places.filter((one) => one.role === role);
      const heard = found.filter((/** @type {any} */ one) => one.kind === role);
      const right = told.filter((one) => heard.some((/** @type {any} */ other) => overlap(one, other) >= 0.5)).length;
      for (let i = 0; i < right; i += 1) count(`${role} justes`);
      for (let i = right; i < told.length; i += 1) count(`${role} manqués`);
      for (let i = right; i < heard.length; i += 1) count(`${role} à tort`);
    }
    for (const { seen, right } of linksOf(sample)) {
      const sums = seen.map(linked);
      count(`lien ${sums.indexOf(Math.max(...sums)) === right ? 'juste' : 'à tort'}`);
    }
    for (const { seen, right } of endsOf(sample)) {
      const isGone = gone(seen[1] ?? []) > 0;
      if (isGone || right === 1) count(`retiré ${isGone ? (right === 1 ? 'juste' : 'à tort') : 'manqué'}`);
    }
    if (sample.labels.length === 0) count(found.length === 0 ? 'rien, tu' : 'rien, lu à tort');
  }
  return tally;
}

/** @param {{ from: number, to: number }} one @param {{ from: number, to: number }} other */
function overlap(one, other) {
  const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return (2 * Math.max(0, shared)) / (one.to - one.from + other.to - other.from);
}

/** @param {Record<string, number>} one @param {Record<string, number>} other */
function summed(one, other) {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...names].map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]));
}

/** @param {string} what @param {Record<string, number>} tally */
function report(what, tally) {
  const said = Object.keys(tally)
    .sort()
    .map((name) => `${name} ${tally[name]}`);
  process.stdout.write(`${what} : ${said.join(' ; ')}\n`);
}
