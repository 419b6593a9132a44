import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { isNone, saysNothing } from '../../text/hollow.ts';

/** Health or payments may justify a check beforehand, so that this only asks. */
export const solutionConfianceParDefaut: Rule = {
  id: 'solution-confiance-par-defaut',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['solution.confiance.exige_avant'],
  severity: 'info',
  examples: {
    good: [
      { name: 'rien n’est exigé avant', patch: { 'solution.confiance.exige_avant': [] } },
      { name: 'rien non plus en accélération', phase: 'acceleration', patch: { 'solution.confiance.exige_avant': [] } },
    ],
    bad: [
      { name: 'une attestation d’abord', patch: { 'solution.confiance.exige_avant': ['attestation de l’employeur'] } },
      {
        name: 'deux pièces d’abord',
        patch: { 'solution.confiance.exige_avant': ['pièce d’identité', 'relevé de compte'] },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('solution.confiance.exige_avant');
    const first = at.items.find((item) => !saysNothing(item.text ?? '', false) && !isNone(item.text ?? ''));
    if (first?.text)
      yield {
        message: `Vous exigez d’abord ${quote(first.text)}. Pourriez-vous le vérifier après, sur un échantillon ?`,
        at,
      };
  },
};
