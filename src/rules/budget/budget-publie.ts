import type { Rule } from '../../judge/rule.ts';

export const budgetPublie: Rule = {
  id: 'budget-publie',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['budget.page_publique'],
  examples: {
    good: [
      { name: 'une page à soi', patch: { 'budget.page_publique': 'https://service.exemple.gouv.fr/budget' } },
      {
        name: 'une page sous un autre nom',
        phase: 'acceleration',
        patch: { 'budget.page_publique': 'https://service.exemple.gouv.fr/combien-ca-coute' },
      },
    ],
    bad: [
      {
        name: 'la même page que les statistiques',
        patch: {
          'budget.page_publique': 'https://service.exemple.gouv.fr/stats',
          'impact.page_stats': 'https://service.exemple.gouv.fr/stats',
        },
      },
      {
        name: 'la page d’accueil',
        patch: {
          'budget.page_publique': 'https://service.exemple.gouv.fr/',
          adresse: 'https://service.exemple.gouv.fr',
        },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('budget.page_publique');
    const bare = (address: string | undefined) => address?.replace(/(?<!\/)\/+$/, '');
    if (at.text && [draft.at('adresse').text, draft.at('impact.page_stats').text].map(bare).includes(bare(at.text))) {
      yield { message: 'Cette adresse est déjà celle d’une autre page. Donnez celle où le budget se lit.', at };
    }
  },
};
