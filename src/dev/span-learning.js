/** Which words of a told answer tell which fact: the weights of one question, learned from its answers. */
import { modules } from './bundled.js';
import { learnedChain } from './chain-learning.js';
import { vocabularyOf } from './vocabulary.js';

const { STATES_OF_A_KIND } = await modules();

/** @typedef {import('./told-spans.js').Sample} Sample */

/** Seen in fewer words, a sign tells nothing. */
const RAREST = 10;
/** Below, a weight changes nothing. */
const LEAST = 0.15;
const HOW = { penalty: 0.7, steps: 80 };

/**
 * @param {readonly Sample[]} samples
 * @param {readonly string[]} kinds
 * @returns {string} The file of the weights.
 */
export function learnedWeights(samples, kinds) {
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
