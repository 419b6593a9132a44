/** The note of sustainability: ambition, what it takes, scenarios side by side, calendar, what is still open. */
import type { Draft } from '../model/draft.ts';
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
      table: sideBySide(scenarios, draft.at('perennisation.scenario_retenu').text),
      ...parted(facts(occasion, `${at}.scenario_repli`, `${at}.decide_par`, `${at}.decide_le`)),
      lacks: lacking(occasion, 'perennisation.scenarios', 'perennisation.scenario_retenu'),
    }),
    part('accueil', 'La structure d’accueil', {
      table: welcomes(scenarios, draft.at('perennisation.scenario_retenu').text),
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

type Scenarios = readonly Draft[];

/** What each scenario is, in a column of its own; null where there is none. */
function sideBySide(scenarios: Scenarios, retained: string | undefined) {
  const row = (title: string, of: (one: Draft) => string | undefined) => [
    title,
    ...scenarios.map((one) => of(one) || UNSAID),
  ];
  const listed = (name: 'avantages' | 'risques' | 'prochaines_etapes') => (one: Draft) =>
    one
      .at(name)
      .items.flatMap(({ text }) => text ?? [])
      .join('\u00a0; ');
  const rows = [
    row('Structure', (one) => one.at('structure').text),
    row('Avantages', listed('avantages')),
    row('Risques', listed('risques')),
    row('Cas comparable', (one) => one.at('precedent').text),
    row('Prochaines étapes', listed('prochaines_etapes')),
    row('Délai', (one) => {
      const months = one.at('delai_mois').number;
      return months === undefined ? undefined : `${months} mois`;
    }),
  ];
  return scenarios.length === 0 ? null : { head: ['', ...names(scenarios, retained)], rows };
}

const CRITERIA = [
  'portage_politique',
  'gouvernance',
  'competences_metier',
  'competences_numeriques',
  'ressources_humaines',
  'support_contractuel',
  'contraintes_techniques',
];

/** How ready the house of each scenario is to take the service in; null where there is none. */
function welcomes(scenarios: Scenarios, retained: string | undefined) {
  const rows = CRITERIA.map((name) => {
    const choices = fieldAt(`perennisation.scenarios[].accueil.${name}.niveau`)?.choices ?? [];
    const labelOf = (level: string | undefined) => choices.find(({ value }) => value === level)?.label ?? UNSAID;
    return [
      titleOf(`perennisation.scenarios[].accueil.${name}`),
      ...scenarios.map((one) => labelOf(one.find(`accueil.${name}.niveau`).text)),
    ];
  });
  return scenarios.length === 0 ? null : { head: ['Critère', ...names(scenarios, retained)], rows };
}

const UNSAID = 'à dire';

function names(scenarios: Scenarios, retained: string | undefined): string[] {
  return scenarios.map((one) => {
    const isRetained = retained !== undefined && one.at('id').text === retained;
    return `${one.at('nom').text ?? 'Scénario'}${isRetained ? ' (retenu)' : ''}`;
  });
}
