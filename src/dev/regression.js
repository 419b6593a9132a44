/** Logistic regression with an L2 penalty, by gradient descent with momentum: deterministic, and all that the weights need. */

/**
 * @typedef {object} Sample
 * @property {readonly number[]} at Ranks of what is there.
 * @property {readonly number[]} values As many.
 * @property {0 | 1} label
 * @property {number} weight
 */

/**
 * The constant is not penalised.
 * @param {readonly Sample[]} samples
 * @param {number} width How many weights.
 * @param {number} inverse Of the penalty, as scikit-learn's `C`.
 * @param {number} steps
 * @returns {{ bias: number, weights: Float64Array }}
 */
function fitted(samples, width, inverse, steps) {
  const rows = rowsOf(samples);
  const weights = new Float64Array(width);
  const speed = new Float64Array(width);
  const ahead = new Float64Array(width);
  const gradient = new Float64Array(width);
  let bias = 0;
  let biasSpeed = 0;
  const rate = 1 / (1 / inverse + 0.25 * largest(rows, width));
  for (let step = 0; step < steps; step += 1) {
    const momentum = step / (step + 3);
    for (let rank = 0; rank < width; rank += 1) {
      ahead[rank] = at(weights, rank) + momentum * at(speed, rank);
      gradient[rank] = at(ahead, rank) / inverse;
    }
    const start = bias + momentum * biasSpeed;
    let slope = 0;
    for (let row = 0; row < rows.count; row += 1) {
      const error =
        at(rows.weights, row) * (1 / (1 + Math.exp(-weighed(rows, row, ahead, start))) - at(rows.labels, row));
      slope += error;
      spread(rows, row, error, gradient);
    }
    for (let rank = 0; rank < width; rank += 1) {
      speed[rank] = momentum * at(speed, rank) - rate * at(gradient, rank);
      weights[rank] = at(weights, rank) + at(speed, rank);
    }
    biasSpeed = momentum * biasSpeed - rate * slope;
    bias += biasSpeed;
  }
  return { bias, weights };
}

/**
 * Samples end to end, as numbers alone: read thousands of times.
 * @typedef {object} Rows
 * @property {number} count
 * @property {Int32Array} ends Where each begins, and the end of the last.
 * @property {Int32Array} places
 * @property {Float64Array} values
 * @property {Float64Array} labels
 * @property {Float64Array} weights
 */

/**
 * @param {readonly Sample[]} samples
 * @returns {Rows}
 */
function rowsOf(samples) {
  const ends = new Int32Array(samples.length + 1);
  for (const [row, { at: places }] of samples.entries()) ends[row + 1] = at(ends, row) + places.length;
  return {
    count: samples.length,
    ends,
    places: Int32Array.from(samples.flatMap(({ at: places }) => places)),
    values: Float64Array.from(samples.flatMap(({ values }) => values)),
    labels: Float64Array.from(samples, ({ label }) => label),
    weights: Float64Array.from(samples, ({ weight }) => weight),
  };
}

/**
 * @param {Rows} rows
 * @param {number} row
 * @param {Float64Array} by
 * @param {number} start
 */
function weighed({ ends, places, values }, row, by, start) {
  let sum = start;
  for (let n = at(ends, row); n < at(ends, row + 1); n += 1) sum += at(values, n) * at(by, at(places, n));
  return sum;
}

/**
 * @param {Rows} rows
 * @param {number} row
 * @param {number} share
 * @param {Float64Array} over
 */
function spread({ ends, places, values }, row, share, over) {
  for (let n = at(ends, row); n < at(ends, row + 1); n += 1) {
    const rank = at(places, n);
    over[rank] = at(over, rank) + at(values, n) * share;
  }
}

/**
 * @param {Float64Array | Int32Array} list
 * @param {number} rank
 */
function at(list, rank) {
  return list[rank] ?? 0;
}

/**
 * The steepest direction, by the power method: how long a step may be.
 * @param {Rows} rows
 * @param {number} width
 */
function largest(rows, width) {
  let direction = new Float64Array(width + 1).fill(1 / Math.sqrt(width + 1));
  let norm = 1;
  for (let turn = 0; turn < 12; turn += 1) {
    const next = new Float64Array(width + 1);
    for (let row = 0; row < rows.count; row += 1) {
      const score = weighed(rows, row, direction, at(direction, width)) * at(rows.weights, row);
      spread(rows, row, score, next);
      next[width] = at(next, width) + score;
    }
    norm = Math.sqrt(next.reduce((sum, one) => sum + one * one, 0));
    direction = next.map((one) => one / norm);
  }
  return norm * 1.05;
}

/** As if each feature had been seen once more in either kind. */
const UNSEEN = 1;

/**
 * As `fitted`, learning more from what is oftener in one kind than in the other (Wang and Manning 2012, "Baselines and
 * Bigrams").
 * @param {readonly Sample[]} samples All their values are 1.
 * @param {number} width
 * @param {{ inverse: number, steps: number }} how
 */
export function telling(samples, width, { inverse, steps }) {
  const ratios = ratiosOf(samples, width);
  const scaled = samples.map((sample) => ({ ...sample, values: sample.at.map((place) => at(ratios, place)) }));
  const { bias, weights } = fitted(scaled, width, inverse, steps);
  return { bias, weights: weights.map((weight, place) => weight * at(ratios, place)) };
}

/**
 * How much oftener each feature is in one kind than in the other, as a distance between log-odds.
 * @param {readonly Sample[]} samples
 * @param {number} width
 */
function ratiosOf(samples, width) {
  const counts = [0, 1].map((kind) => {
    const list = samples.filter(({ label }) => label === kind);
    const seen = new Float64Array(width).fill(UNSEEN);
    for (const { at: places } of list) for (const place of places) seen[place] = at(seen, place) + 1;
    return seen.map((count) => Math.log(count / (list.length + 2 * UNSEEN - count)));
  });
  const [no = new Float64Array(width), yes = no] = counts;
  return yes.map((odds, place) => Math.abs(odds - at(no, place)));
}
