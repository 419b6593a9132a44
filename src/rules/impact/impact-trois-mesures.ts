import { plural } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { indicator } from './example-indicator.ts';

const FEWEST = 3;

export const impactTroisMesures: Rule = {
  id: 'impact-trois-mesures',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['impact.indicateurs'],
  examples: {
    good: [
      {
        name: 'trois mesures',
        patch: {
          'impact.indicateurs': [indicator({ id: 'un' }), indicator({ id: 'deux' }), indicator({ id: 'trois' })],
          'impact.indicateur_principal': 'un',
        },
      },
      {
        name: 'trois en pérennisation',
        phase: 'perennisation',
        patch: {
          'impact.indicateurs': [indicator({ id: 'un' }), indicator({ id: 'deux' }), indicator({ id: 'trois' })],
          'impact.indicateur_principal': 'un',
        },
      },
    ],
    bad: [
      {
        name: 'une seule mesure',
        patch: { 'impact.indicateurs': [indicator()], 'impact.indicateur_principal': 'delai' },
      },
      {
        name: 'deux mesures',
        patch: {
          'impact.indicateurs': [indicator(), indicator({ id: 'deux' })],
          'impact.indicateur_principal': 'delai',
        },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('impact.indicateurs');
    if (at.items.length > 0 && at.items.length < FEWEST) {
      yield {
        message: `${plural(at.items.length, 'mesure')} d’impact : il en faut trois, suivies pendant deux ans.`,
        at,
        on: 'key',
        // A measure that is there is discussed for what it shows; how many there are, at the gate.
        onlyAtGate: true,
      };
    }
  },
};
