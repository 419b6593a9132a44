import { formatNumber } from '../../french/numbers.ts';
import type { Rule } from '../../judge/rule.ts';

const costs = (...values: number[]) =>
  values.map((cout, rank) => ({ annee: 2024 + rank, cout, unite: 'euros par usager' }));

export const impactEfficience: Rule = {
  id: 'impact-efficience',
  phases: ['acceleration', 'perennisation'],
  needs: ['impact.efficience'],
  examples: {
    good: [
      { name: 'le coût baisse', patch: { 'impact.efficience': costs(60, 40, 22) } },
      { name: 'une seule année ne dit rien', patch: { 'impact.efficience': costs(60) } },
    ],
    bad: [
      { name: 'le coût monte', patch: { 'impact.efficience': costs(22, 40) } },
      {
        name: 'il baisse, puis remonte plus haut',
        phase: 'perennisation',
        patch: { 'impact.efficience': costs(40, 22, 60) },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('impact.efficience');
    const years = at.items
      .flatMap((item) => (item.at('annee').number !== undefined && item.at('cout').number !== undefined ? [item] : []))
      .sort((a, b) => (a.at('annee').number ?? 0) - (b.at('annee').number ?? 0));
    const [first, last] = [years[0]?.at('cout').number, years.at(-1)?.at('cout').number];
    if (years.length > 1 && first !== undefined && last !== undefined && last >= first) {
      yield {
        message: `Le coût par usager passe de ${formatNumber(first)} à ${formatNumber(last)}. Il devrait baisser avec le nombre.`,
        at,
        on: 'key',
      };
    }
  },
};
