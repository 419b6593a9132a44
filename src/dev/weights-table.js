/** Weights as they are shipped: a feature a line, its weight for each question. */

/**
 * A line for each feature.
 * @param {Record<string, string>} table
 */
export function tableText(table) {
  const lines = Object.entries(table)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weights]) => `${JSON.stringify(name)}:${JSON.stringify(weights)}`);
  return `{\n${lines.join(',\n')}\n}`;
}

/**
 * By the letter of the question and in hundredths, as they are read.
 * @param {Record<string, string>} table
 * @param {ArrayLike<number>} weights
 * @param {readonly string[]} from Their names.
 * @param {number} question
 * @param {number} share
 */
export function keep(table, weights, from, question, share) {
  const letter = String.fromCharCode('a'.charCodeAt(0) + question);
  for (let place = 0; place < weights.length; place += 1) {
    const hundredths = Math.round((weights[place] ?? 0) * share * 100);
    const name = from[place] ?? '';
    if (hundredths !== 0) table[name] = `${table[name] ?? ''}${letter}${hundredths}`;
  }
}
