import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { VAGUE } from '../../text/lexicons/effect.ts';
import { finds } from '../../text/words.ts';

/** « Généralisation progressive », without a figure, is never found late. */
export const deploiementPassageEchelle: Rule = {
  id: 'deploiement-passage-echelle',
  phases: PHASES,
  needs: ['deploiement.etapes'],
  severity: 'info',
  examples: {
    good: [
      { name: 'un lieu et une date', patch: { 'deploiement.etapes[0].perimetre': 'un tribunal, les vélos' } },
      { name: '« à terme », avec un nombre', patch: { 'deploiement.etapes[0].perimetre': 'à terme 12 tribunaux' } },
    ],
    bad: [
      { name: 'à terme, partout', patch: { 'deploiement.etapes[0].perimetre': 'à terme, les autres tribunaux' } },
      { name: 'une condition vague', patch: { 'deploiement.etapes[0].condition': 'progressivement, si tout va bien' } },
    ],
  },
  published: {
    question: 'passage_echelle',
    fires: (reading) => !reading.passage_echelle.yes,
    message: 'Rien ne dit comment passer d’un premier périmètre aux suivants. Qui relaiera le service ?',
    examples: {
      good: [
        '## Déploiement\n\nAprès la région Bretagne, le service s’étend à d’autres départements, puis à l’ensemble du territoire national grâce au réseau des préfectures.',
        '## Stratégie de déploiement\n\nGénéralisation progressive à toutes les académies, avec l’appui de têtes de réseau comme relais.',
      ],
      bad: [
        '## Problème\n\nLes démarches sont longues.',
        '## Solution\n\nUn site aide les familles à partir en vacances.',
      ],
    },
  },
  *check(draft) {
    for (const item of draft.at('deploiement.etapes').items) {
      for (const at of [item.at('perimetre'), item.at('condition')]) {
        const [word] = finds(VAGUE, at.text ?? '');
        if (word !== undefined && !/\d/.test(at.text ?? '')) yield { message: `« ${word} » : quand, et combien ?`, at };
      }
    }
  },
};
