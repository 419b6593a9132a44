/** Every text at a place of a fiche, or below it. */
import type { Draft } from '../model/draft.ts';

export function textsBelow(draft: Draft): Draft[] {
  if (draft.text !== undefined) return [draft];
  return [...draft.items, ...draft.members].flatMap(textsBelow);
}
