/** Learns the weights of a chain of states (linear-chain conditional random field): likelihood with an L2 penalty, by L-BFGS. */

import { add, descend } from './descent.js';

/** @typedef {{ at: Int32Array[], states: number[] }} Chain `at`: at each rank, the signs that are there. */
/** @typedef {{ signs: number, states: number }} Shape */

/**
 * Of each sign for each state, then of each state after each, then of each at the beginning. Deterministic.
 * @param {readonly Chain[]} chains
 * @param {Shape} shape
 * @param {{ penalty: number, steps: number }} how
 */
export function learnedChain(chains, shape, { penalty, steps }) {
  const weights = new Float64Array((shape.signs + shape.states + 1) * shape.states);
  descend(weights, steps, (at, slope) => {
    slope.fill(0);
    let cost = 0;
    for (const chain of chains) if (chain.at.length > 0) cost += costOf(chain, shape, at, slope);
    for (let rank = 0; rank < at.length; rank += 1) {
      const weight = at[rank] ?? 0;
      cost += (penalty / 2) * weight * weight;
      slope[rank] = (slope[rank] ?? 0) + penalty * weight;
    }
    return cost;
  });
  return weights;
}

/**
 * What one chain costs, its slope added.
 * @param {Chain} chain
 * @param {Shape} shape
 * @param {Float64Array} weights
 * @param {Float64Array} slope
 */
function costOf({ at, states: told }, { signs, states }, weights, slope) {
  const [moves, start] = [signs * states, (signs + states) * states];
  const { shares, ahead, behind, scales, total } = swept(at, { signs, states }, weights);
  let cost = total;
  for (let rank = 0; rank < at.length; rank += 1) {
    const own = told[rank] ?? 0;
    const last = told[rank - 1];
    cost -= (weights[last === undefined ? start + own : moves + last * states + own] ?? 0) + scoreOf(at, rank, own);
    for (let state = 0; state < states; state += 1) {
      const place = rank * states + state;
      const miss = (ahead[place] ?? 0) * (behind[place] ?? 0) - (state === own ? 1 : 0);
      if (Math.abs(miss) < 1e-7) continue;
      for (const sign of at[rank] ?? []) add(slope, sign * states + state, miss);
      if (rank === 0) add(slope, start + state, miss);
    }
    if (last === undefined) continue;
    add(slope, moves + last * states + own, -1);
    moved(rank);
  }
  return cost;

  /** @param {Int32Array[]} all @param {number} rank @param {number} state */
  function scoreOf(all, rank, state) {
    let sum = 0;
    for (const sign of all[rank] ?? []) sum += weights[sign * states + state] ?? 0;
    return sum;
  }

  /** @param {number} rank */
  function moved(rank) {
    for (let from = 0; from < states; from += 1) {
      const share = (ahead[(rank - 1) * states + from] ?? 0) / (scales[rank] ?? 1);
      if (share < 1e-9) continue;
      for (let to = 0; to < states; to += 1) {
        const place = rank * states + to;
        const step = Math.exp(weights[moves + from * states + to] ?? 0);
        add(slope, moves + from * states + to, share * step * (shares[place] ?? 0) * (behind[place] ?? 0));
      }
    }
  }
}

/**
 * Forward and backward, scaled at each rank.
 * @param {Int32Array[]} at
 * @param {Shape} shape
 * @param {Float64Array} weights
 */
function swept(at, { signs, states }, weights) {
  const [moves, start] = [signs * states, (signs + states) * states];
  const steps = weights.slice(moves, start).map(Math.exp);
  const length = at.length * states;
  const [shares, ahead, behind] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  const scales = new Float64Array(at.length);
  let total = 0;
  for (const [rank, present] of at.entries()) {
    const own = new Float64Array(states);
    for (const sign of present)
      for (let state = 0; state < states; state += 1) add(own, state, weights[sign * states + state] ?? 0);
    const most = Math.max(...own);
    let scale = 0;
    for (let state = 0; state < states; state += 1) {
      const share = Math.exp((own[state] ?? 0) - most);
      let come = rank === 0 ? Math.exp(weights[start + state] ?? 0) : 0;
      for (let from = 0; rank > 0 && from < states; from += 1)
        come += (ahead[(rank - 1) * states + from] ?? 0) * (steps[from * states + state] ?? 0);
      shares[rank * states + state] = share;
      ahead[rank * states + state] = come * share;
      scale += come * share;
    }
    for (let state = 0; state < states; state += 1)
      ahead[rank * states + state] = (ahead[rank * states + state] ?? 0) / scale;
    scales[rank] = scale;
    total += most + Math.log(scale);
  }
  behind.fill(1, length - states);
  for (let rank = at.length - 2; rank >= 0; rank -= 1)
    for (let state = 0; state < states; state += 1) {
      let sum = 0;
      for (let to = 0; to < states; to += 1) {
        const next = (rank + 1) * states + to;
        sum += (steps[state * states + to] ?? 0) * (shares[next] ?? 0) * (behind[next] ?? 0);
      }
      behind[rank * states + state] = sum / (scales[rank + 1] ?? 1);
    }
  return { shares, ahead, behind, scales, total };
}
