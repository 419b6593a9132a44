/** Learns what speaks for one candidate among several (multinomial logit): likelihood with an L2 penalty. Deterministic. */
import { add, descend } from './descent.js';

/** @typedef {{ seen: Int32Array[], right: number }} Choice `seen`: of each candidate, the signs that are there; `right`: its rank. */

/**
 * @param {readonly Choice[]} choices
 * @param {number} signs How many there are.
 * @param {{ penalty: number, steps: number }} how
 * @returns {Float64Array} By sign.
 */
export function learnedChoice(choices, signs, { penalty, steps }) {
  const weights = new Float64Array(signs);
  descend(weights, steps, (at, slope) => {
    let cost = 0;
    for (let rank = 0; rank < at.length; rank += 1) {
      const weight = at[rank] ?? 0;
      cost += (penalty / 2) * weight * weight;
      slope[rank] = penalty * weight;
    }
    for (const { seen, right } of choices) {
      const sums = seen.map((own) => own.reduce((sum, sign) => sum + (at[sign] ?? 0), 0));
      const most = Math.max(...sums);
      const shares = sums.map((sum) => Math.exp(sum - most));
      const total = shares.reduce((all, one) => all + one, 0);
      cost += Math.log(total) + most - (sums[right] ?? 0);
      for (const [rank, own] of seen.entries()) {
        const miss = (shares[rank] ?? 0) / total - (rank === right ? 1 : 0);
        for (const sign of own) add(slope, sign, miss);
      }
    }
    return cost;
  });
  return weights;
}
