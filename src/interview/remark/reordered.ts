/** « Le deuxième est le plus important, placez-le en tête »: the same things, in another order. */
import { plain } from '../../french/fold.ts';
import type { Told, Understood } from '../facts/fact.ts';
import { piecesOf, RANK, rankOf, wordsOf } from '../facts/listed.ts';

const FIRST =
  /\b(?:en (?:tete|premier|1 ?er|premiere position|haut)|au debut|tout devant|(?:passe[rz]?|mettez|mets) (?:le |la |les )?(?:devant|avant)|d'abord|remonte[rz]?)\b/;
const LAST = /\b(?:en (?:dernier|queue|bas)|a la fin|tout derriere)\b/;
const RANKED = new RegExp(`(?<![a-z])(?<!en )(?:${RANK})(?![a-z])`);

/** Whether an order is asked for, of whatever it is. */
export function asksOrder(said: string): boolean {
  const flat = plain(said);
  return FIRST.test(flat) !== LAST.test(flat);
}

/** The list with one of its elements first, or last; null where no order is asked for, or of several lists. */
export function reorderedIn(said: string, understood: Understood): Understood | null {
  const flat = plain(said);
  const isFirst = FIRST.test(flat);
  if (isFirst === LAST.test(flat)) return null;
  const lists = understood.filter(({ facts: [fact, ...others] }) => others.length === 0 && isList(fact?.[1]));
  const [told, ...others] = lists;
  if (told === undefined || others.length > 0) return null;
  const moved = elementOf(flat, told);
  return moved === -1 ? null : understood.map((one) => (one === told ? inOrder(told, moved, isFirst) : one));
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 1;
}

function listOf({ facts: [fact] }: Told): readonly unknown[] {
  return isList(fact?.[1]) ? fact[1] : [];
}

/** Named by its rank, or by words that no other tells; -1 of none. */
function elementOf(flat: string, told: Told): number {
  const all = listOf(told);
  const rank = RANKED.exec(flat)?.[1];
  if (rank !== undefined) {
    const at = rankOf(rank, all.length);
    return at < all.length ? at : -1;
  }
  const words = flat.match(/[a-z]{5,}/g) ?? [];
  const scores = all.map((one) => words.filter((word) => plain(wordsOf(one) ?? '').includes(word)).length);
  const best = Math.max(...scores);
  return best > 0 && scores.filter((score) => score === best).length === 1 ? scores.indexOf(best) : -1;
}

function inOrder(told: Told, moved: number, isFirst: boolean): Told {
  const [path = ''] = told.facts[0] ?? [];
  const { before, pieces, between } = piecesOf(told.said);
  const all = listOf(told);
  const turn = <T>(list: readonly T[]): T[] => {
    const [one] = list.slice(moved);
    const others = list.filter((_other, rank) => rank !== moved);
    return one === undefined ? [...list] : isFirst ? [one, ...others] : [...others, one];
  };
  return {
    facts: [[path, turn(all)]],
    said: pieces.length === all.length ? before + turn(pieces).join(between) : told.said,
  };
}
