/** What is pasted in the members' form, field by field, in its order and within its limits. */
import { formatDate } from '../french/dates.ts';
import { plain } from '../french/fold.ts';
import type { Draft } from '../model/draft.ts';
import { isPhase } from '../model/phase.ts';
import { said } from './answer-words.ts';
import { type Document, type Part, part } from './document.ts';
import { documentOf, type Occasion } from './fiche-document.ts';

interface Bloc {
  id: string;
  title: string;
  text: string;
  /** What the form, or its readers, would refuse. */
  lacks: string[];
}

const SHORTEST_MISSION = 30;

export function blocsOf(occasion: Occasion): Bloc[] {
  const { draft } = occasion;
  const own = { ...occasion, internal: false };
  const several = (path: 'thematiques' | 'usagers.types' | 'solution.technologies') =>
    draft
      .at(path)
      .items.flatMap(({ text }) => text ?? [])
      .join('\n');
  const simple = (id: string, title: string, text: string, isNeeded = true): Bloc => ({
    id,
    title,
    text,
    lacks: text === '' && isNeeded ? ['pas encore répondu'] : [],
  });
  // The form wants none at its end.
  const mission = said(own, 'resume')
    .replace(/\n/g, ' ')
    .replace(/(?<!\.)\.$/, '');
  return [
    simple('nom', 'Nom du produit', said(own, 'nom')),
    { id: 'mission', title: 'Mission', text: mission, lacks: missionLacks(mission) },
    { id: 'description', title: 'Description', text: description(own), lacks: descriptionLacks(own) },
    simple('incubateur', 'Incubateur', said(own, 'portage.incubateur')),
    simple('sponsors', 'Sponsors', sponsors(draft)),
    simple('usagers', 'Types d’usagers', several('usagers.types')),
    simple('thematiques', 'Thématiques', several('thematiques'), false),
    simple('technologies', 'Technologies', several('solution.technologies'), false),
    simple('phases', 'Phases, avec leur début', phases(draft)),
    simple('contact', 'Contact', said(own, 'contact')),
    simple('adresse', 'Adresse du produit', said(own, 'adresse'), false),
    simple('code', 'Dépôt de code', said(own, 'conformite.code_source.url'), false),
    simple('statistiques', 'Page de statistiques', said(own, 'impact.page_stats'), false),
    simple('budget', 'Page de budget', said(own, 'budget.page_publique'), false),
  ];
}

export function blocsDocument(occasion: Occasion): Document {
  const parts = blocsOf(occasion).map(({ id, title, text, lacks }): Part => part(id, title, { verbatim: text, lacks }));
  return { ...documentOf(occasion, 'À coller dans le formulaire', parts), summary: '' };
}

/** An infinitive, thirty characters or more, no full stop. */
function missionLacks(mission: string): string[] {
  if (mission === '') return ['pas encore répondu'];
  const first = plain(mission).split(/[\s']/)[0] ?? '';
  return [
    ...(/(?:er|ir|re|oir)$/.test(first) ? [] : ['elle commence par un verbe à l’infinitif, par exemple « Aider »']),
    ...(mission.length >= SHORTEST_MISSION
      ? []
      : [`elle compte ${mission.length} caractères, le formulaire en veut ${SHORTEST_MISSION}`]),
  ];
}

/** Four headings. */
const HEADINGS: readonly (readonly [string, readonly string[]])[] = [
  ['Contexte', ['probleme.contexte', 'probleme.politique_publique']],
  ['Problème', ['probleme.enonce', 'probleme.prejudice']],
  ['Solution', ['solution.description']],
  [
    'Stratégie de déploiement et impact',
    [
      'deploiement.demarrage',
      'deploiement.cap_6_mois',
      'deploiement.objectif_6_mois.usage',
      'impact.difference',
      'impact.changement.apres',
    ],
  ],
];

function description(occasion: Occasion): string {
  const parts = HEADINGS.flatMap(([title, paths]) => {
    const text = paths
      .map((path) => said(occasion, path))
      .filter((one) => one !== '')
      .join('\n\n');
    return text === '' ? [] : [`## ${title}\n\n${text}`];
  });
  return parts.join('\n\n');
}

function descriptionLacks(occasion: Occasion): string[] {
  return HEADINGS.flatMap(([title, paths]) =>
    paths.some((path) => said(occasion, path) !== '') ? [] : [`la partie « ${title} » est vide`],
  );
}

function sponsors(draft: Draft): string {
  return draft
    .at('portage.sponsors')
    .items.flatMap((one) => one.at('identifiant').text ?? one.at('structure').text ?? [])
    .join('\n');
}

/** As the form names them. */
function phases(draft: Draft): string {
  return draft
    .at('calendrier.phases')
    .items.flatMap((one) => {
      const name = one.at('nom').text;
      const start = one.at('debut').date;
      if (!isPhase(name)) return [];
      return [
        `${name === 'perennisation' ? 'consolidation' : name}${start === undefined ? '' : ` : ${formatDate(start)}`}`,
      ];
    })
    .join('\n');
}
