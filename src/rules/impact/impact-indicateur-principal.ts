import { enumerate, quote } from '../../core/french.ts';
import type { Rule } from '../../core/rule.ts';

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

export const impactIndicateurPrincipal: Rule = {
  id: 'impact-indicateur-principal',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['impact.indicateur_principal', 'impact.indicateurs'],
  severity: 'warning',
  examples: {
    good: [
      {
        name: 'un des trois, au niveau impactant',
        patch: {
          'impact.indicateurs': [indicator({ id: 'un' }), indicator({ id: 'deux' }), indicator({ id: 'trois' })],
          'impact.indicateur_principal': 'deux',
        },
      },
      {
        name: 'au niveau utile',
        patch: {
          'impact.indicateurs': [
            indicator({ id: 'un', niveau: 'utile' }),
            indicator({ id: 'deux' }),
            indicator({ id: 'trois' }),
          ],
          'impact.indicateur_principal': 'un',
        },
      },
    ],
    bad: [
      { name: 'un identifiant que rien ne porte', patch: { 'impact.indicateur_principal': 'satisfaction-generale' } },
      {
        name: 'un simple compteur d’usage',
        patch: {
          'impact.indicateurs': [
            indicator({ id: 'un', niveau: 'utilise' }),
            indicator({ id: 'deux' }),
            indicator({ id: 'trois' }),
          ],
          'impact.indicateur_principal': 'un',
        },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('impact.indicateur_principal');
    const indicators = draft.at('impact.indicateurs').items;
    const main = indicators.find((item) => item.at('id').text === at.text);
    if (at.text && !main) {
      const ids = indicators.flatMap((item) => item.at('id').text ?? []);
      const known = ids.length > 0 ? ` Écrivez ${enumerate(ids.map(quote), 'ou')}.` : '';
      yield { message: `Aucun indicateur ne s’appelle ${quote(at.text)}.${known}`, at };
    }
    if (main?.at('niveau').text === 'utilise') {
      yield { message: 'L’indicateur principal compte l’usage. Choisissez plutôt ce qui change pour les gens.', at };
    }
  },
};
