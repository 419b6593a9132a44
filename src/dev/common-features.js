// @ts-check
/** Which features are met often enough to tell of the language, not of one fiche. */

/** @typedef {{ features: string[][] }} Featured */

/**
 * In so many sentences at least.
 * @param {readonly Featured[]} list
 * @param {number} rarest
 */
export function commonFeatures(list, rarest) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { features } of list)
    for (const one of features) for (const name of one) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= rarest ? [name] : [])).sort();
}

/**
 * In so many fiches at least, and not in as many.
 * @param {readonly Featured[]} list
 * @param {number} common
 */
export function commonInFiches(list, common) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { features } of list)
    for (const name of new Set(features.flat())) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .flatMap(([name, count]) => (count >= common && count <= list.length - common ? [name] : []))
    .sort();
}
