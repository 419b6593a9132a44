import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { CREUX, PREJUDICES } from '../../text/lexicons.ts';
import { finds, has } from '../../text/words.ts';

/** What people lose, in what they count: time, money, rights, health. */
export const problemePrejudice: Rule = {
  id: 'probleme-prejudice',
  phases: PHASES,
  needs: ['probleme.prejudice'],
  severity: 'warning',
  examples: {
    good: [
      {
        name: 'du temps et de l’argent',
        patch: { 'probleme.prejudice': 'Deux demi-journées perdues et 520 € de rachat.' },
      },
      {
        name: 'une souffrance sans mot connu',
        patch: { 'probleme.prejudice': 'On les oublie, et ils finissent par ne plus écrire.' },
      },
    ],
    bad: [
      { name: 'des mots d’administration', patch: { 'probleme.prejudice': 'Un parcours cloisonné et hétérogène.' } },
      {
        name: 'un enjeu, pas un préjudice',
        patch: { 'probleme.prejudice': 'Un enjeu de lisibilité et de complexité.' },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('probleme.prejudice');
    const [hollow] = finds(CREUX, at.text ?? '');
    if (hollow !== undefined && !has(PREJUDICES, at.text ?? '')) {
      yield {
        message: `« ${hollow} » ne dit pas ce que les gens perdent. Du temps, de l’argent, un droit, leur santé ?`,
        at,
      };
    }
  },
};
