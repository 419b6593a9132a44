/** Whether a text speaks of the people whom the fiche is for: by a common name, or by the words the fiche gives them. */
import type { Draft } from '../../model/draft.ts';
import { USAGERS } from '../../text/lexicons.ts';
import { finds, shareRadical } from '../../text/words.ts';

/** The names of the groups, in one text. */
export function usagerWords(draft: Draft): string {
  return draft
    .at('usagers.cibles')
    .items.flatMap((item) => item.at('nom').text ?? [])
    .join(' ');
}

/** How many times people are named; the words of the fiche count once. */
export function namesUsager(text: string, draft: Draft): number {
  return finds(USAGERS, text).length + (shareRadical(text, usagerWords(draft)) ? 1 : 0);
}
