import { plain } from '../../french/fold.ts';
import type { Rule } from '../../judge/rule.ts';
import { quantities } from '../../text/quantities.ts';
import { impossibleFigures } from '../impossible-figures.ts';

/** An effect without a figure cannot be found wrong. */
export const impactHypothese: Rule = {
  id: 'impact-hypothese',
  phases: ['investigation', 'construction'],
  needs: ['impact.hypothese.effet'],
  examples: {
    good: [
      { name: 'un effet chiffré', patch: { 'impact.hypothese.effet': '1 500 objets de plus repris chaque année' } },
      {
        name: 'une part',
        patch: { 'impact.hypothese.effet': 'la moitié des objets sont repris, parce que les victimes le savent' },
      },
    ],
    bad: [
      { name: 'aucun nombre', patch: { 'impact.hypothese.effet': 'beaucoup plus d’objets repris' } },
      {
        name: 'une année n’est pas une mesure',
        patch: { 'impact.hypothese.effet': 'davantage d’objets repris en 2027' },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('impact.hypothese.effet');
    yield* impossibleFigures([at]);
    if (
      quantities(at.text ?? '').length === 0 &&
      !/\bune? [a-z'-]+(?: [a-z'-]+)? (?:de plus|par|sur)\b/.test(plain(at.text ?? ''))
    ) {
      yield { message: 'L’effet espéré ne porte aucun nombre. Un ordre de grandeur suffit.', at };
    }
  },
};
