/** How what was learned is written, for `src/text/learned.ts` to read. */

/**
 * @param {{ kept: readonly string[], bias: number, weights: Float64Array }} learned
 * @param {number} threshold Above, what was learned is sure enough to be told.
 * @param {number} least Below, a weight changes nothing.
 */
export function writtenWeights({ kept, bias, weights }, threshold, least) {
  /** @type {Map<string, string[]>} */
  const byFirst = new Map();
  for (const [place, name] of kept.entries()) {
    const weight = weights[place] ?? 0;
    if (Math.abs(weight) < least) continue;
    // Of two words, by the first: what is never looked for is never read.
    const cut = name.lastIndexOf(' ');
    const [first, then] = cut === -1 ? [name, '='] : [name.slice(0, cut), name.slice(cut + 1)];
    byFirst.set(first, [...(byFirst.get(first) ?? []), `${then} ${Math.round(weight * 100)}`]);
  }
  const lines = [...byFirst].map(([first, told]) => `${JSON.stringify(first)}:${JSON.stringify(told.join(' '))}`);
  const head = { bias: Math.round(bias * 100), threshold: Math.round(threshold * 100) };
  return `{${JSON.stringify(head).slice(1, -1)},"features":{\n${lines.join(',\n')}\n}}\n`;
}
