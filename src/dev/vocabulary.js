/** The features that samples are described by, ranked: what is learned has one weight for each. */

/**
 * @param {Iterable<{ names: readonly string[], weight: number }>} samples
 * @param {number} rarest Seen less often, a feature tells nothing.
 */
export function vocabularyOf(samples, rarest) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { names, weight } of samples) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + weight);
  const kept = [...counts].flatMap(([name, count]) => (count >= rarest ? [name] : [])).sort();
  const places = new Map(kept.map((name, place) => [name, place]));
  /** @param {readonly string[]} names */
  const ranksOf = (names) => names.flatMap((name) => places.get(name) ?? []);
  return { kept, ranksOf };
}
