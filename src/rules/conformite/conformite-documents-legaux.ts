import type { Rule } from '../../judge/rule.ts';

export const conformiteDocumentsLegaux: Rule = {
  id: 'conformite-documents-legaux',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['conformite'],
  severity: 'info',
  examples: {
    good: [
      { name: 'trois pages distinctes', patch: { 'conformite.cgu': 'https://service.exemple.gouv.fr/conditions' } },
      {
        name: 'une page de mentions',
        patch: { 'conformite.mentions_legales': 'https://service.exemple.gouv.fr/mentions' },
      },
    ],
    bad: [
      {
        name: 'une seule adresse pour deux documents',
        patch: {
          'conformite.cgu': 'https://service.exemple.gouv.fr/legal',
          'conformite.mentions_legales': 'https://service.exemple.gouv.fr/legal',
        },
      },
      {
        name: 'la politique renvoie aux conditions',
        phase: 'acceleration',
        patch: {
          'conformite.cgu': 'https://service.exemple.gouv.fr/cgu',
          'conformite.politique_confidentialite': 'https://service.exemple.gouv.fr/cgu/',
        },
      },
    ],
  },
  *check(draft) {
    const pages = ['mentions_legales', 'cgu', 'politique_confidentialite'].map((name) =>
      draft.find(`conformite.${name}`),
    );
    const seen = new Set<string>();
    for (const at of pages) {
      const address = at.text?.replace(/(?<!\/)\/+$/, '');
      if (address === undefined) continue;
      if (seen.has(address))
        yield { message: 'Deux documents ont la même adresse. L’usager doit trouver chacun d’eux.', at };
      seen.add(address);
    }
  },
};
