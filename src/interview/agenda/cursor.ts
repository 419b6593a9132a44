/** Where one stands in an interview, as a string that a draft file can hold. */

/**
 * `answer`: one value at `path`. `any`: does the list at `path` have an element at all? `more`: does it have one more,
 * that would stand at `path`? `card`: does `value` concern the list at `path`? `sentence`: the end of a sentence begun.
 * `levels`: the four risks at once. `signature`: who writes, and for which administration. `together`: short answers below `path`.
 */
export type StepKind = 'answer' | 'any' | 'more' | 'card' | 'sentence' | 'levels' | 'signature' | 'together';

const SIGNS = {
  answer: '',
  any: '',
  more: '?',
  sentence: '~',
  card: ':',
  levels: '!',
  signature: '&',
  together: '+',
} as const;

export function cursorOf({ kind, path, value }: { kind: StepKind; path: string; value: string | null }): string {
  return `${path}${SIGNS[kind]}${kind === 'card' ? value : ''}`;
}

/** Rank of the element of a list that a path stands in; -1 when it stands in none. */
export function rankIn(list: string, path: string): number {
  if (!path.startsWith(`${list}[`)) return -1;
  return Number.parseInt(path.slice(list.length + 1), 10);
}

/** As `rankIn`, of the element that a cursor keeps open: asking for one more opens none yet. */
export function openRank(list: string, cursor: string | null): number {
  return cursor === null || cursor.endsWith(SIGNS.more) ? -1 : rankIn(list, cursor);
}
