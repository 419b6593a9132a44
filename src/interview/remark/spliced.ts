/** Whether what takes a place in an answer is of the size and the kind of what stood there: nothing said around it came along. */
import { plain } from '../../french/fold.ts';
import { numbersIn } from '../../french/numerals.ts';

/** `before`, `now`: one answer. True where nothing was put in. */
export function isCleanlySpliced(before: string, now: string): boolean {
  const [was, is] = [wordsOf(before), wordsOf(now)];
  let start = 0;
  while (start < was.length && start < is.length && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < was.length - start && end < is.length - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const [gone, come] = [was.slice(start, was.length - end), is.slice(start, is.length - end)];
  if (come.length === 0) return true;
  if (TO_TOOL.test(come.join(' '))) return false;
  // At the end, it is said after.
  const isShort = gone.length <= FEW && (gone.length > 0 || end > 0);
  if (isShort && (come.length > gone.length + MORE || countOf(come) > Math.max(1, countOf(gone)))) return false;
  return !stutters(is, start, is.length - end);
}

/** In words. */
const FEW = 3;
const MORE = 4;
/** As far as somebody sees that he said so already. In words. */
const NEAR = 6;

/** What asks for the change, and is no part of what changes. */
const TO_TOOL =
  /\b(?:(?:il )?convient de|il y a lieu de|lire|lisez|mettez|notez|ecrivez|corrige[rz]?|corrigez|remplace[rz]?|faudrait|guillemets?|errone\w{0,2}|impropre|orthographe|virgule|svp|stp)\b/;

function wordsOf(text: string): string[] {
  return plain(text).match(/[a-z]+|\d+(?:[ .]\d{3})*(?:,\d+)?|[%€]/g) ?? [];
}

function countOf(words: readonly string[]): number {
  return numbersIn(words.join(' ')).filter((one) => one !== 1).length;
}

/** « 80 % sous 80 % sous 72 h », « d’ici moins un d’ici »: two words in a row, said again a few words further. */
function stutters(words: readonly string[], from: number, to: number): boolean {
  const pairs = words.slice(1).map((word, rank) => `${words[rank]} ${word}`);
  return pairs.some((pair, rank) => {
    const again = pairs.indexOf(pair, rank + 1);
    const touches = (at: number) => at + 1 >= from && at < to;
    return again !== -1 && again - rank <= NEAR && (touches(rank) || touches(again)) && pair.length > SHORTEST;
  });
}

/** « de la » comes back in any sentence. In UTF-16 units. */
const SHORTEST = 5;
