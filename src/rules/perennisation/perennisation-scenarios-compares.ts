import { plain } from '../../french/fold.ts';
import type { Rule } from '../../judge/rule.ts';

const onlyFirst = {
  'perennisation.scenarios': [
    {
      id: 'direction',
      nom: 'Rejoindre un bureau',
      type: 'internaliser',
      structure: 'direction de l’Exemple',
      accueil: Object.fromEntries(
        [
          'portage_politique',
          'gouvernance',
          'competences_metier',
          'competences_numeriques',
          'ressources_humaines',
          'support_contractuel',
          'contraintes_techniques',
        ].map((name) => [name, { niveau: 'satisfait', commentaire: 'vu avec la cheffe du bureau' }]),
      ),
      avantages: ['lien direct'],
      risques: ['réorganisation'],
      precedent: 'un service repris par un bureau voisin',
      prochaines_etapes: ['publier le poste'],
    },
  ],
  'perennisation.scenario_retenu': 'direction',
  'perennisation.scenario_repli': 'direction',
};

export const perennisationScenariosCompares: Rule = {
  id: 'perennisation-scenarios-compares',
  phases: ['perennisation'],
  needs: ['perennisation.scenarios'],
  examples: {
    good: [
      { name: 'deux scénarios', patch: { 'perennisation.scenarios[1].nom': 'Confier le service à un établissement' } },
      { name: 'deux autres types', patch: { 'perennisation.scenarios[1].type': 'association' } },
    ],
    bad: [
      {
        name: 'les mêmes avantages et les mêmes risques',
        patch: {
          'perennisation.scenarios[0].avantages': ['lien direct', 'postes prévus'],
          'perennisation.scenarios[0].risques': ['réorganisation'],
          'perennisation.scenarios[1].avantages': ['lien direct', 'postes prévus'],
          'perennisation.scenarios[1].risques': ['réorganisation'],
        },
      },
      { name: 'un seul scénario', patch: onlyFirst },
      {
        name: 'deux fois le même',
        patch: {
          'perennisation.scenarios[1].type': 'internaliser',
          'perennisation.scenarios[1].structure': 'direction des ressources scolaires de l\u2019Exemple',
          'perennisation.scenarios[0].structure': 'direction des ressources scolaires de l\u2019Exemple',
        },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('perennisation.scenarios');
    const [first, ...others] = at.items;
    if (first && others.length === 0) {
      yield {
        message: 'Un seul scénario ne se compare à rien. Étudiez-en un second, jusqu’aux sept critères.',
        at,
        on: 'key',
      };
      return;
    }
    const ids = at.items.map((item) =>
      [item.at('type').text, item.at('structure').text].map((text) => plain(text ?? '')).join(' '),
    );
    const twice = at.items.find(
      (_, rank) => ids.indexOf(ids[rank] ?? '') < rank && at.items[rank]?.at('structure').text,
    );
    if (twice)
      yield {
        message: 'Deux scénarios ont le même type et la même structure. Comparez deux voies différentes.',
        at: twice.at('structure'),
      };
    const told = at.items.map((item) =>
      (['avantages', 'risques'] as const)
        .map((key) =>
          item
            .at(key)
            .items.map(({ text }) => plain(text ?? ''))
            .join('/'),
        )
        .join('|'),
    );
    const copied = at.items.find(
      (item, rank) => item.at('avantages').items.length > 0 && told.indexOf(told[rank] ?? '') < rank,
    );
    if (copied && copied !== twice)
      yield {
        message: 'Deux scénarios ont les mêmes avantages et les mêmes risques. Qu’est-ce qui les distingue ?',
        at: copied.at('avantages'),
      };
  },
};
