import type { Rule } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { COMPTES, VANITE } from '../../text/lexicons/effect.ts';
import { finds } from '../../text/words.ts';

const named = (nom: string, more: Readonly<Record<string, unknown>> = {}) => ({
  'impact.indicateurs[0].nom': nom,
  'impact.indicateurs[0].definition': 'par agriculteur, chaque mois',
  ...more,
});

/** Visits and accounts grow whether or not anybody is better off. */
export const impactSansVanite: Rule = {
  id: 'impact-sans-vanite',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['impact.indicateurs'],
  examples: {
    good: [
      { name: 'des dossiers réglés', patch: named('part des fermes transmises entières') },
      {
        name: 'une audience, au niveau utilisé',
        patch: { 'impact.indicateurs[1].nom': 'nombre de visites', 'impact.indicateurs[1].niveau': 'utilise' },
      },
      {
        name: 'une visite argumentée',
        patch: named('nombre de visites', {
          'impact.indicateurs[0].proxy_de': 'installation',
          'impact.indicateurs[0].justification': 'une visite sur deux mène à une promesse',
        }),
      },
      { name: 'des visites chez les gens', patch: named('visites à domicile évitées') },
      { name: 'le trafic criminel n’est pas une audience', patch: named('part des affaires de trafic jugées') },
    ],
    bad: [
      { name: 'des visites comme mesure principale', patch: named('nombre de visites du site') },
      { name: 'des comptes créés', patch: named('nombre de comptes créés') },
      { name: 'des connexions, sans « nombre »', patch: named('connexions mensuelles au service') },
      { name: 'des pages vues', patch: named('pages vues') },
      { name: 'des réunions', patch: named('nombre de réunions tenues') },
      {
        name: 'des téléchargements au niveau utile',
        patch: {
          'impact.indicateurs[1].nom': 'volume de téléchargements',
          'impact.indicateurs[1].niveau': 'utile',
          'impact.indicateurs[1].proxy_de': null,
        },
      },
    ],
  },
  published: {
    question: 'indicateur_impact',
    fires: (reading) => reading.indicateur_usage.yes && !reading.indicateur_impact.yes,
    message: 'Seul l’usage est compté. Quel effet a-t-il sur la vie des personnes ?',
    examples: {
      good: [
        '## Impact\n\nLe délai moyen de traitement est réduit de 30 %, et le taux de non-recours baisse.',
        '## Problème\n\nLes démarches sont longues.',
      ],
      bad: ['## Résultats\n\n- 12 000 utilisateurs par mois\n- 4 500 comptes créés\n- 30 000 visites'],
    },
  },
  *check(draft) {
    const main = draft.at('impact.indicateur_principal').text;
    const all = draft.at('impact.indicateurs').items;
    const vain = (item: Draft) =>
      finds(VANITE, `${item.at('nom').text ?? ''} ; ${item.at('definition').text ?? ''}`)[0] ??
      finds(COMPTES, `${item.at('nom').text ?? ''} ; ${item.at('definition').text ?? ''}`)[0];
    const every = all.length > 0 && all.every((item) => vain(item) !== undefined);
    for (const item of all) {
      const word = vain(item);
      const argued = item.at('proxy_de').isAnswered && item.at('justification').isAnswered;
      const claims = item.at('id').text === main || ['utile', 'impactant'].includes(item.at('niveau').text ?? '');
      if (word !== undefined && !argued && (claims || every)) {
        yield {
          message: `« ${word} » compte le bruit, pas l’effet. Qu’est-ce qui change pour ces personnes ?`,
          at: item.at('nom'),
        };
      }
    }
  },
};
