import { plural } from '../../core/french.ts';
import type { Rule } from '../../core/rule.ts';

const FEWEST = 3;
const indicator = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 'delai',
  nom: 'part des dossiers réglés dans le mois',
  niveau: 'impactant',
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
  historique: [{ date: '2026-10-30', valeur: 35 }],
  ...changes,
});

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
      };
    }
  },
};
