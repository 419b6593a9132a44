/** Figures of a text that cannot be, told wherever they stand. */
import { quote } from '../french/typography.ts';
import type { RuleFinding } from '../judge/rule.ts';
import type { Draft } from '../model/draft.ts';
import { impossibleIn } from '../text/impossible.ts';

export function* impossibleFigures(places: readonly Draft[]): Iterable<RuleFinding> {
  for (const at of places) {
    const said = impossibleIn(at.text ?? '');
    if (said !== null)
      yield {
        message: `${quote(said)} : la partie dépasse le tout. Quel est le bon nombre ?`,
        at,
        severity: 'warning',
      };
  }
}
