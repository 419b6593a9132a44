/** Brings a cost down to its least, by its slope. */

/** @typedef {(weights: Float64Array, slope: Float64Array) => number} Cost Fills the slope. */

const MEMORY = 7;
const HALVINGS = 20;
const ENOUGH = 1e-6;

/** @param {Float64Array} list @param {number} place @param {number} by */
export function add(list, place, by) {
  list[place] = (list[place] ?? 0) + by;
}

/**
 * Limited-memory BFGS, each step halved until it costs less.
 * @param {Float64Array} weights Moved in place.
 * @param {number} steps
 * @param {Cost} cost
 */
export function descend(weights, steps, cost) {
  /** @type {{ move: Float64Array, change: Float64Array, inverse: number }[]} */
  const past = [];
  let slope = new Float64Array(weights.length);
  let least = cost(weights, slope);
  for (let step = 0; step < steps; step += 1) {
    const way = directed(slope, past);
    const gain = dot(slope, way);
    const next = new Float64Array(weights.length);
    const nextSlope = new Float64Array(weights.length);
    let length = past.length === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    let found = Number.POSITIVE_INFINITY;
    for (let halving = 0; halving < HALVINGS; halving += 1, length /= 2) {
      for (let rank = 0; rank < next.length; rank += 1) next[rank] = (weights[rank] ?? 0) - length * (way[rank] ?? 0);
      found = cost(next, nextSlope);
      if (found <= least - 1e-4 * length * gain) break;
    }
    const move = next.map((value, rank) => value - (weights[rank] ?? 0));
    const change = nextSlope.map((value, rank) => value - (slope[rank] ?? 0));
    const curve = dot(move, change);
    if (curve > 1e-10) past.push({ move, change, inverse: 1 / curve });
    if (past.length > MEMORY) past.shift();
    weights.set(next);
    slope = nextSlope;
    if (Math.abs(least - found) < ENOUGH * Math.abs(least)) break;
    least = found;
  }
}

/** @param {Float64Array} slope @param {{ move: Float64Array, change: Float64Array, inverse: number }[]} past */
function directed(slope, past) {
  const way = Float64Array.from(slope);
  const shares = past.toReversed().map(({ move, change, inverse }) => {
    const share = inverse * dot(move, way);
    for (let rank = 0; rank < way.length; rank += 1) add(way, rank, -share * (change[rank] ?? 0));
    return share;
  });
  const last = past.at(-1);
  const scale = last === undefined ? 1 : 1 / (last.inverse * dot(last.change, last.change));
  for (let rank = 0; rank < way.length; rank += 1) way[rank] = (way[rank] ?? 0) * scale;
  for (const { move, change, inverse } of past) {
    const by = (shares.pop() ?? 0) - inverse * dot(change, way);
    for (let rank = 0; rank < way.length; rank += 1) add(way, rank, by * (move[rank] ?? 0));
  }
  return way;
}

/** @param {Float64Array} one @param {Float64Array} other */
function dot(one, other) {
  let sum = 0;
  for (let rank = 0; rank < one.length; rank += 1) sum += (one[rank] ?? 0) * (other[rank] ?? 0);
  return sum;
}
