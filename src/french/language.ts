/** Whether a text is in French: by the small words that no French text goes without, and that its neighbours do not share. */
import { plain } from './fold.ts';

const SMALL_WORDS = new Set(
  'le les des du et une pour dans qui est sont par sur avec au aux ce cette ces il elle nous vous pas plus ne leur leurs ou mais l d y c s qu n'.split(
    ' ',
  ),
);
/** Below, a list of names and figures may be any language. */
const FEWEST_WORDS = 40;
/** Of 346 published fiches, those of so many words have a share of 0.17 at least; English ones have none, Spanish ones 0.05. */
const LEAST_SHARE = 0.1;

/** True as well of a text too short to tell. */
export function isFrench(text: string): boolean {
  const words = plain(text).match(/[a-z]+/g) ?? [];
  if (words.length < FEWEST_WORDS) return true;
  return words.filter((word) => SMALL_WORDS.has(word)).length >= LEAST_SHARE * words.length;
}
