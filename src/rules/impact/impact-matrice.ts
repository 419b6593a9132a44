import { enumerate } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { indicator } from './example-indicator.ts';

const WORDS: Readonly<Record<string, string>> = {
  utilisable: 'utilisable',
  utilise: 'utilisé',
  utile: 'utile',
  impactant: 'impactant',
  efficient: 'efficient',
};
const levels = (...names: string[]) => ({
  'impact.indicateurs': names.map((niveau, rank) =>
    indicator({
      id: `mesure-${rank}`,
      niveau,
      historique: [20, 27, 35].map((valeur, month) => ({ date: `2026-0${month + 1}-15`, valeur })),
    }),
  ),
  'impact.indicateur_principal': `mesure-${names.indexOf('impactant')}`,
});

export const impactMatrice: Rule = {
  id: 'impact-matrice',
  phases: ['acceleration'],
  needs: ['impact.indicateurs'],
  examples: {
    good: [
      { name: 'les cinq niveaux', patch: levels('utilisable', 'utilise', 'utile', 'impactant', 'efficient') },
      {
        name: 'les cinq, dans un autre ordre',
        patch: levels('efficient', 'impactant', 'utile', 'utilise', 'utilisable'),
      },
    ],
    bad: [
      { name: 'pas d’efficience', patch: levels('utilisable', 'utilise', 'utile', 'impactant', 'impactant') },
      { name: 'que de l’usage et de l’effet', patch: levels('utilise', 'utilise', 'utile', 'impactant', 'impactant') },
    ],
  },
  *check(draft) {
    const at = draft.at('impact.indicateurs');
    const found = new Set(at.items.map((item) => item.at('niveau').text));
    const missing = Object.keys(WORDS).filter((level) => !found.has(level));
    if (missing.length > 0) {
      yield {
        message: `Aucune mesure à ce niveau de la matrice d’impact : ${enumerate(
          missing.map((level) => WORDS[level] ?? level),
          'et',
        )}.`
          .replace('utilise', 'utilisé')
          .replace('utiliséable', 'utilisable'),
        at,
        on: 'key',
        onlyAtGate: true,
      };
    }
  },
};
