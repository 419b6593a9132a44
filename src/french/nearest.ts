/** « Vouliez-vous dire … ? »: the nearest of a closed list of names. */
import { fold } from './fold.ts';
import { quote } from './typography.ts';

/**
 * The candidate nearest to `word`, or null when none is near enough to be what was meant
 * (more than a third of the letters differ).
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const target = fold(word).slice(0, 80);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(target.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(target, fold(candidate), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * « Vouliez-vous dire … ? » after a sentence, with the space before; `otherwise`, or nothing, where no candidate is near.
 */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise = ''): string {
  const close = nearest(word, candidates);
  return close === null ? otherwise : ` Vouliez-vous dire ${quote(close)} ?`;
}

/** Near enough for nobody to doubt: one slip, or two in a long word. */
export function isTypo(word: string, meant: string): boolean {
  const slips = meant.length >= 8 ? 2 : 1;
  return editDistance(fold(word).slice(0, 80), fold(meant), slips + 1) <= slips;
}

/** Damerau-Levenshtein (adjacent swaps count once); stops early and returns `limit` once past it. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(distance);
    }
    if (Math.min(...row) >= limit) return limit;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit;
}
