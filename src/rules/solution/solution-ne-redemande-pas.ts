import { enumerate, quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { isNone, saysNothing } from '../../text/hollow.ts';

export const solutionNeRedemandePas: Rule = {
  id: 'solution-ne-redemande-pas',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['solution.confiance.donnees_redemandees'],
  examples: {
    good: [
      { name: 'rien n’est redemandé', patch: { 'solution.confiance.donnees_redemandees': [] } },
      {
        name: 'rien non plus en accélération',
        phase: 'acceleration',
        patch: { 'solution.confiance.donnees_redemandees': [] },
      },
    ],
    bad: [
      { name: 'l’avis d’imposition', patch: { 'solution.confiance.donnees_redemandees': ['avis d’imposition'] } },
      {
        name: 'deux pièces',
        patch: { 'solution.confiance.donnees_redemandees': ['livret de famille', 'justificatif de domicile'] },
      },
    ],
  },
  *check(draft) {
    const list = draft.at('solution.confiance.donnees_redemandees');
    const known = list.items
      .flatMap((item) => item.text ?? [])
      .filter((text) => !saysNothing(text, false) && !isNone(text));
    if (known.length === 0) return;
    const names = enumerate(known.map(quote), 'et');
    yield {
      message: `L’administration a déjà ${names}. Qui peut vous le donner sans le redemander ?`,
      at: list,
      on: 'key',
    };
  },
};
