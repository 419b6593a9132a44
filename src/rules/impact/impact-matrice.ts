import { enumerate } from '../../core/french.ts';
import type { Rule } from '../../core/rule.ts';

const LEVELS = ['utilisable', 'utilise', 'utile', 'impactant', 'efficient'];
const levels = (...names: string[]) => ({
  'impact.indicateurs': names.map((niveau, rank) => ({
    id: `mesure-${rank}`,
    nom: 'part des dossiers réglés dans le mois',
    niveau,
    definition: 'du dépôt à la réponse',
    unite: 'pourcent',
    sens: 'hausse',
    reference: 20,
    date_reference: '2025-12-31',
    cible: 60,
    echeance: '2028-06-30',
    valeur: 35,
    date_valeur: '2026-10-30',
    mode_mesure: 'relevé du registre',
    historique: [20, 27, 35].map((valeur, month) => ({ date: `2026-0${month + 1}-15`, valeur })),
  })),
  'impact.indicateur_principal': `mesure-${names.indexOf('impactant')}`,
});

export const impactMatrice: Rule = {
  id: 'impact-matrice',
  phases: ['acceleration'],
  needs: ['impact.indicateurs'],
  severity: 'warning',
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
    const missing = LEVELS.filter((level) => !found.has(level));
    if (missing.length > 0) {
      yield {
        message: `Aucune mesure à ce niveau de la matrice d’impact : ${enumerate(missing, 'et')}.`
          .replace('utilise', 'utilisé')
          .replace('utiliséable', 'utilisable'),
        at,
        on: 'key',
        onlyAtGate: true,
      };
    }
  },
};
