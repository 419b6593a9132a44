/** The note of sustainability: ambition, what it takes, scenarios side by side, calendar, what is still open. */
import { fieldAt } from '../model/fields.ts';
import { titleOf } from './answer-words.ts';
import { type Document, part } from './document.ts';
import { elementText } from './element.ts';
import { documentOf, type Occasion } from './fiche-document.ts';
import { facts, lacking, parted } from './told.ts';

export function perennisationDocument(occasion: Occasion): Document {
  const { draft } = occasion;
  const at = 'perennisation';
  const scenarios = draft.at('perennisation.scenarios').items;
  const column = (name: 'avantages' | 'risques' | 'prochaines_etapes') =>
    scenarios.map(
      (one) =>
        one
          .at(name)
          .items.flatMap(({ text }) => text ?? [])
          .join(' ; ') || 'à dire',
    );
  const retained = draft.at('perennisation.scenario_retenu').text;
  const head = scenarios.map(
    (one) =>
      `${one.at('nom').text ?? 'Scénario'}${retained !== undefined && one.at('id').text === retained ? ' (retenu)' : ''}`,
  );
  const criteria = [
    'portage_politique',
    'gouvernance',
    'competences_metier',
    'competences_numeriques',
    'ressources_humaines',
    'support_contractuel',
    'contraintes_techniques',
  ];
  const levels = criteria.map((name) => [
    titleOf(`perennisation.scenarios[].accueil.${name}`),
    ...scenarios.map((one) => {
      const level = one.find(`accueil.${name}.niveau`).text;
      return (
        fieldAt(`perennisation.scenarios[].accueil.${name}.niveau`)?.choices.find(({ value }) => value === level)
          ?.label ?? 'à dire'
      );
    }),
  ]);
  const rows = [
    ['Structure', ...scenarios.map((one) => one.at('structure').text ?? 'à dire')],
    ['Avantages', ...column('avantages')],
    ['Risques', ...column('risques')],
    ['Cas comparable', ...scenarios.map((one) => one.at('precedent').text ?? 'à dire')],
    ['Prochaines étapes', ...column('prochaines_etapes')],
    [
      'Délai',
      ...scenarios.map((one) => {
        const months = one.at('delai_mois').number;
        return months === undefined ? 'à dire' : `${months} mois`;
      }),
    ],
  ];
  const calendar = fieldAt('perennisation.calendrier');
  const steps = draft
    .at('perennisation.calendrier')
    .items.map((one) => (calendar === undefined ? '' : elementText(calendar, one, occasion)));
  return documentOf(occasion, 'Note de pérennisation', [
    part('ambition', 'L’ambition', {
      ...parted(facts(occasion, `${at}.ambition`, `${at}.objectifs`)),
      lacks: lacking(occasion, 'perennisation.ambition.enonce'),
    }),
    part('pre-requis', 'Les prérequis', {
      ...parted(
        facts(
          occasion,
          `${at}.responsable_produit`,
          `${at}.equipe_cible`,
          `${at}.usagers`,
          `${at}.suivi_impact`,
          `${at}.documentation`,
        ),
      ),
      lacks: lacking(occasion, 'perennisation.responsable_produit.nom', 'perennisation.suivi_impact.qui'),
    }),
    part('ressources', 'Les moyens', {
      ...parted(facts(occasion, `${at}.ressources`, `${at}.support_contractuel`, 'budget.ligne_budgetaire')),
      lacks: lacking(occasion, 'perennisation.ressources.budget_annuel', 'budget.ligne_budgetaire.inscrite'),
    }),
    part('scenarios', 'Les scénarios, côte à côte', {
      table: scenarios.length === 0 ? null : { head: ['', ...head], rows },
      ...parted(facts(occasion, `${at}.scenario_repli`, `${at}.decide_par`, `${at}.decide_le`)),
      lacks: lacking(occasion, 'perennisation.scenarios', 'perennisation.scenario_retenu'),
    }),
    part('accueil', 'La structure d’accueil', {
      table: scenarios.length === 0 ? null : { head: ['Critère', ...head], rows: levels },
    }),
    part('calendrier', 'Le calendrier', {
      items: steps.filter((one) => one !== ''),
      lacks: lacking(occasion, 'perennisation.calendrier'),
    }),
    part('moments', 'Les quatre moments de la consolidation', { table: MOMENTS }),
    part('comites', 'Les comités', {
      ...parted(facts(occasion, `${at}.gouvernance.instances`, 'portage.comites', 'portage.prochain_comite')),
      items: ['validation du plan', 'fin de l’incubation'],
    }),
    part('questions', 'Les questions encore ouvertes', {
      ...parted(facts(occasion, `${at}.questions_ouvertes`, `${at}.obstacles`)),
    }),
  ]);
}

/** As consolidation goes in 2026: four moments, and how long each takes. */
const MOMENTS = {
  head: ['Moment', 'Durée'],
  rows: [
    ['Lancement', '1 à 3 mois'],
    ['Vision à trois ans', '3 à 6 mois'],
    ['Organisation visée', '3 à 6 mois'],
    ['Transition', '5 à 9 mois'],
  ],
};
