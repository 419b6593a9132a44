import type { Rule } from '../../judge/rule.ts';
import { outputTold } from './outputs.ts';

/** What the team delivers is not what changes for people. */
export const impactEffetPasLivrable: Rule = {
  id: 'impact-effet-pas-livrable',
  phases: ['investigation', 'construction'],
  needs: ['deploiement.objectif_6_mois.impact'],
  examples: {
    good: [
      {
        name: 'un effet compté',
        patch: { 'deploiement.objectif_6_mois.impact': '60 vélos repris en moins de 30 jours' },
      },
      {
        name: 'une mise en ligne, et son effet',
        patch: { 'deploiement.objectif_6_mois.impact': 'La mise en ligne évite 60 pertes de vélo.' },
      },
    ],
    bad: [
      { name: 'des agents formés', patch: { 'deploiement.objectif_6_mois.impact': '300 agents formés à l’outil' } },
      {
        name: 'des conventions',
        patch: { 'deploiement.objectif_6_mois.impact': '3 conventions signées avec les hôpitaux' },
      },
      { name: 'des visites', patch: { 'deploiement.objectif_6_mois.impact': '1 000 visites sur la page du service' } },
      { name: 'des messages', patch: { 'deploiement.objectif_6_mois.impact': '80 messages envoyés' } },
      { name: 'des comptes', patch: { 'deploiement.objectif_6_mois.impact': '45 comptes créés' } },
      { name: 'trois webinaires', patch: { 'deploiement.objectif_6_mois.impact': '3 webinaires et 2 formations' } },
      {
        name: 'un prototype',
        patch: { 'deploiement.objectif_6_mois.impact': 'Un prototype en version 2 et 4 études' },
      },
    ],
  },
  published: {
    question: 'indicateur_impact',
    fires: (reading) => !reading.indicateur_impact.yes,
    message: 'Aucune mesure d’effet n’est donnée. Qu’est-ce qui change, et pour combien de personnes ?',
    examples: {
      good: [
        '## Impact\n\nLe délai moyen de traitement est réduit de 30 %, et le taux de non-recours baisse.',
        '## Indicateurs d’impact\n\n- Nombre d’accidents évités\n- Temps gagné par les agents',
      ],
      bad: [
        '## Solution\n\nUn site aide les familles à partir en vacances.',
        '## Problème\n\nLes démarches sont longues.',
      ],
    },
  },
  *check(draft) {
    const at = draft.at('deploiement.objectif_6_mois.impact');
    const message = outputTold(at.text ?? '');
    if (message !== null) yield { message, at };
  },
};
