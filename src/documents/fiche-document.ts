/** What every document of a fiche begins with, and the one that tells all of it. */
import { withAccents } from '../french/accents.ts';
import { withNameCapitals } from '../french/capitalised-names.ts';
import { formatDate } from '../french/dates.ts';
import { capital, midSentence } from '../french/typography.ts';
import { AXIS_WORDS, RISK_AXES } from '../model/axis.ts';
import { isPhase, PHASE_WORDS } from '../model/phase.ts';
import { said, titleOf } from './answer-words.ts';
import { type Document, isEmpty, type Part, part, type Table } from './document.ts';
import type { Reader } from './document-reader.ts';
import { indicatorsFigure, risksFigure, timeFigure } from './figures.ts';
import { indicatorTable } from './indicator-table.ts';
import { lacking, parted, sectionLines } from './told.ts';

export interface Occasion extends Reader {
  /** `AAAA-MM-JJ`. */
  today: string;
}

/** `kind`: what it is called, in French. */
export function documentOf(occasion: Occasion, kind: string, parts: readonly Part[]): Document {
  const { draft, internal } = occasion;
  const phase = draft.at('phase').text;
  const updated = draft.at('date_maj').date;
  return {
    name: capital(withAccents(draft.at('nom').text ?? 'Service sans nom')),
    kind,
    summary: said(occasion, 'resume'),
    phase: phaseWords(phase),
    updated: updated === undefined ? '' : formatDate(updated),
    internal,
    author: authorOf(occasion, phase),
    parts: parts.filter((one) => !isEmpty(one)),
  };
}

/** Who signs; in investigation nothing is carried yet by anybody else. */
function authorOf(occasion: Occasion, phase: string | undefined): string {
  const administration = said(occasion, 'portage.administration');
  const name = said(occasion, 'porteur.nom');
  if (name === '') return administration === '' ? '' : `Administration : ${administration}`;
  const verb = phase === 'investigation' || !isPhase(phase) ? 'Proposé' : 'Porté';
  const whole = [withNameCapitals(name), midSentence(said(occasion, 'porteur.fonction')), administration].filter(
    (one) => one !== '',
  );
  return `${verb} par ${whole.join(', ')}`;
}

/** What the incubator now calls the last phase is said once. */
function phaseWords(phase: string | undefined): string {
  if (!isPhase(phase)) return 'phase inconnue';
  return phase === 'perennisation' ? 'pérennisation (consolidation)' : PHASE_WORDS[phase];
}

/** The sections that tell the service, in the order in which one listens to it, with what a reader looks for in each. */
const SECTIONS: readonly {
  id: string;
  title: string;
  path: string;
  expected: readonly string[];
  elsewhere?: readonly string[];
}[] = [
  {
    id: 'probleme',
    title: 'Le problème',
    path: 'probleme',
    expected: ['probleme.enonce', 'probleme.ampleur.nombre', 'probleme.prejudice'],
  },
  { id: 'usagers', title: 'Les usagers', path: 'usagers', expected: ['usagers.cibles'] },
  { id: 'solution', title: 'La solution', path: 'solution', expected: ['solution.description'] },
  {
    id: 'deploiement',
    title: 'Le déploiement',
    path: 'deploiement',
    expected: ['deploiement.premiers_utilisateurs', 'deploiement.objectif_6_mois.usage'],
  },
  {
    id: 'impact',
    title: 'L’impact',
    path: 'impact',
    elsewhere: ['impact.indicateurs', 'impact.indicateur_principal', 'impact.cibles'],
    expected: ['impact.changement.apres', 'impact.indicateurs'],
  },
  {
    id: 'portage',
    title: 'Le portage',
    path: 'portage',
    // Who signs says it.
    elsewhere: ['portage.administration'],
    expected: ['portage.administration', 'portage.sponsors'],
  },
  { id: 'equipe', title: 'L’équipe', path: 'equipe', expected: [] },
  { id: 'budget', title: 'Le budget', path: 'budget', expected: [] },
  { id: 'perennisation', title: 'La pérennisation', path: 'perennisation', expected: [] },
  { id: 'arret', title: 'L’arrêt', path: 'arret', expected: [] },
  { id: 'pire-scenario', title: 'Le pire scénario', path: 'pire_scenario', expected: [] },
];

export function wholeDocument(occasion: Occasion): Document {
  const { draft, internal, today } = occasion;
  const told = SECTIONS.map(({ id, title, path, expected, elsewhere }) => {
    const missing = lacking(occasion, ...expected);
    return part(id, title, { ...parted(sectionLines(path, occasion, elsewhere)), lacks: missing });
  });
  const risks = risksFigure(draft);
  const time = timeFigure(draft, today);
  const indicators = indicatorsFigure(draft);
  const figures = [
    part('risques', 'Les quatre risques', {
      lead: estimatedBy(occasion),
      figure: risks,
      table: internal ? riskTable(occasion) : null,
    }),
    part('indicateurs', 'Du départ à la cible', { figure: indicators, table: indicatorTable(draft) }),
    ...(time === null ? [] : [part('calendrier', 'Phases et jalons', { figure: time })]),
  ];
  return documentOf(occasion, 'Fiche produit', [...told.slice(0, 6), ...figures, ...told.slice(6), promised(occasion)]);
}

/** A level is what somebody thinks today. */
function estimatedBy(occasion: Occasion): string {
  const name = said(occasion, 'porteur.nom');
  return name === '' ? '' : `D’après ${withNameCapitals(name)}, à ce jour.`;
}

const RISK_COLUMNS = [
  ['hypothese', 'Ce qui est supposé'],
  ['preuve', 'Ce qui le montre'],
  ['action', 'Prochaine action'],
  ['echeance', 'Pour le'],
] as const;

/** What the team confides of each, in the columns of which something is said; null while nothing is. */
function riskTable(occasion: Occasion): Table | null {
  const tell = (axis: string, name: string) => said(occasion, `risques.${axis}.${name}`);
  const columns = RISK_COLUMNS.filter(([name]) => RISK_AXES.some((axis) => tell(axis, name) !== ''));
  if (columns.length === 0) return null;
  const rows = RISK_AXES.map((axis) => [
    capital(AXIS_WORDS[axis]),
    ...columns.map(([name]) => tell(axis, name) || 'à dire'),
  ]);
  return { head: ['Risque', ...columns.map(([, title]) => title)], rows };
}

function promised({ draft }: Occasion): Part {
  const titles = draft.at('a_completer').items.flatMap((todo) => {
    const path = todo.at('champ').text;
    return path === undefined ? [] : [titleOf(path)];
  });
  return part('a-completer', 'Ce qui reste à dire ou à confirmer', { items: [...new Set(titles)] });
}
