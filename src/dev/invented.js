// @ts-check
/** The invented fiches of `test/mesures/inventees`, with what each sentence answers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a published text gives to weigh, by sentence.
 * @typedef {(text: string) => { starts: number[], ends: number[], features: string[][] }} Reader
 */

/**
 * Fiches of nobody, written for this: the sentence that answers a question ends with its name, between ⟦ and ⟧.
 * @param {string} place
 * @param {Reader} read
 */
export function inventedIn(place, read) {
  return readdirSync(place)
    .sort()
    .flatMap((file) =>
      readFileSync(join(place, file), 'utf8')
        .split(/^%%%$/m)
        .map((text) => inventedOf(text.trimStart(), read)),
    );
}

/**
 * @param {string} marked
 * @param {Reader} read
 */
function inventedOf(marked, read) {
  /** @type {{ at: number, questions: string[] }[]} */
  const marks = [];
  let text = '';
  for (const [piece, rank] of marked.split(/[ \t]*⟦([^⟧]*)⟧/).map((one, rank) => /** @type {const} */ ([one, rank]))) {
    if (rank % 2 === 0) text += piece;
    // Its last letter: a sign after it may stand in no sentence.
    else marks.push({ at: text.replace(/[^\p{L}\p{N}]+$/u, '').length - 1, questions: piece.split(/, ?/) });
  }
  const { ends, starts, features } = read(text);
  /** @type {Map<string, Set<number>>} */
  const shown = new Map();
  for (const { at, questions } of marks) {
    const rank = starts.findIndex((start, place) => start <= at && at <= (ends[place] ?? 0));
    for (const question of rank === -1 ? [] : questions)
      shown.set(question, (shown.get(question) ?? new Set()).add(rank));
  }
  return { shown, features };
}
