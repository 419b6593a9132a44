import { formatNumber } from '../../french/numbers.ts';
import { plural } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { mainIndicator } from './readings.ts';

const FEWEST = 3;
const principal = (values: readonly number[], sens = 'hausse') => ({
  'impact.indicateur_principal': 'essai',
  'impact.cibles': [{ echeance: '2027-06-30', valeur: sens === 'hausse' ? 50 : 30 }],
  'impact.indicateurs[0].id': 'essai',
  'impact.indicateurs[0].sens': sens,
  'impact.indicateurs[0].reference': sens === 'hausse' ? 10 : 90,
  'impact.indicateurs[0].cible': sens === 'hausse' ? 90 : 10,
  'impact.indicateurs[0].historique': values.map((valeur, rank) => ({ date: `2026-0${rank + 1}-15`, valeur })),
});

export const impactCroissance: Rule = {
  id: 'impact-croissance',
  phases: ['acceleration'],
  needs: ['impact.indicateur_principal', 'impact.indicateurs'],
  examples: {
    good: [
      { name: 'trois points qui montent', patch: principal([40, 52, 61]) },
      { name: 'trois points qui baissent, comme voulu', patch: principal([61, 52, 40], 'baisse') },
    ],
    bad: [
      {
        name: 'deux points seulement',
        patch: { ...principal([30, 36]), 'impact.indicateurs[0].date_valeur': '2026-02-15' },
      },
      { name: 'trois points, et rien n’avance', patch: principal([61, 70, 55]) },
    ],
  },
  *check(draft) {
    const main = mainIndicator(draft);
    if (main === undefined) return;
    const at = main.at('historique');
    const points = at.items
      .flatMap((item) => (item.at('date').date && item.at('valeur').number !== undefined ? [item] : []))
      .sort((a, b) => ((a.at('date').date ?? '') < (b.at('date').date ?? '') ? -1 : 1));
    const isNew =
      main.at('date_valeur').date !== undefined &&
      !points.some((point) => point.at('date').date === main.at('date_valeur').date);
    const count = points.length + (isNew ? 1 : 0);
    if (count < FEWEST) {
      yield {
        message: `L’indicateur principal a ${plural(count, 'point daté', 'points datés')}. Il en faut trois pour voir s’il avance.`,
        at,
        on: 'key',
      };
      return;
    }
    const [first = 0, last = 0] = [points[0], points.at(-1)].map((point) => point?.at('valeur').number ?? 0);
    const better = main.at('sens').text === 'baisse' ? last < first : last > first;
    if (!better)
      yield {
        message: `De ${formatNumber(first)} à ${formatNumber(last)}, l’indicateur principal n’avance pas. Qu’est-ce qui le retient ?`,
        at,
        on: 'key',
      };
  },
};
