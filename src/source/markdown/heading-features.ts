/** What a heading gives to weigh: its words, their beginnings, their pairs, how long it is, whether it asks. */

/** Long enough to tell words apart, short enough to drop endings; then what a family of words has in common. */
const STEM = 7;
const ROOTS = [5, 4] as const;
/** So many words more, and it is longer; above, all are long. */
const SHORT = 2;
const LONGEST = 4;

/** `flat`: in lower case, without accents nor rank. Each once. */
export function headingFeatures(flat: string): ReadonlySet<string> {
  const words = (flat.match(/[a-z0-9]+|[?/]/g) ?? []).map((word) => word.replace(/\d+/g, '0'));
  const found = new Set<string>();
  let before = '^';
  for (const word of words) {
    const stem = word.slice(0, STEM);
    found.add(stem);
    for (const root of ROOTS) if (word.length > root) found.add(`${word.slice(0, root)}-`);
    if (word.length > STEM) found.add(`=${word}`);
    found.add(`${before} ${stem}`);
    before = stem;
  }
  found.add(`${before} $`);
  found.add(`#${Math.min(LONGEST, Math.floor(words.length / SHORT))}`);
  return found;
}
