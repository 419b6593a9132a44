/** What the interview asks, screen by screen: the twelve essential ones, in the order in which people tell their story. */

import { midSentence } from '../french/typography.ts';
import { RISK_AXES } from '../model/axis.ts';
import { descendantsOf, type Field, fieldOfPlace, type Level, TOP_FIELDS } from '../model/fields.ts';
import type { Phase } from '../model/phase.ts';
import type { Depth } from './depth.ts';

/**
 * `field`: one answer, or all that is due below an object; `[*]` stands for the present phase of the calendar.
 * `list`: elements asked one after the other; `first` stops at the first of them in the essential interview, `grow`
 * leaves aside those that are written.
 * `riskiest`: of the highest of the four risks. `each`: one card per value of `by`, a key of the list's elements.
 * `sentence`: the statement of the problem, put together from what precedes.
 * `levels`: the four risks on one screen. `signature`: who writes, and for which administration.
 */
export type Item =
  | { field: string }
  | { list: string; first?: true; grow?: true; atLeast?: number }
  | { riskiest: 'preuve' | 'action' | 'echeance' }
  | { each: string; by: string }
  | { sentence: string }
  | { levels: 'risques' }
  | { signature: 'porteur.nom' };

export interface Screen {
  /** Completes « Question 3 sur 12 : ». */
  title: string;
  /** Said before the first question. */
  intro?: string;
  items: readonly Item[];
}

/** All that leading a conversation takes to know what comes next. */
export interface Agenda {
  phase: Phase;
  screens: readonly Screen[];
  /** Within a list or an object, what is asked. */
  levels: readonly Level[];
  /** Whether lists marked `first` stop at one element. */
  brief: boolean;
  /** Answered beforehand, and not to be asked: cursors. */
  known: ReadonlySet<string>;
  /** Conditional questions too, and one element of every list: for paper, which cannot follow. */
  everything: boolean;
  /** Whether short answers below one object are asked as one. */
  gathers: boolean;
  /** How many of the screens are essential: past them, one may stop with a light heart. */
  essential: number;
}

const fields = (prefix: string, ...names: string[]): Item[] => names.map((name) => ({ field: `${prefix}.${name}` }));

/** One prompt each, in the person's own words. */
const TWELVE: readonly Screen[] = [
  { title: 'ce qui ne va pas', items: [{ field: 'probleme.enonce' }] },
  { title: 'comment vous le savez', items: [{ field: 'probleme.constats' }] },
  { title: 'qui en souffre', items: [{ field: 'usagers.recit' }] },
  { title: 'votre idée, au présent', items: [{ field: 'solution.description' }] },
  { title: 'son nom', items: [{ field: 'nom' }] },
  { title: 'ce qui existe déjà', items: [{ field: 'solution.existant' }] },
  { title: 'les tout premiers', items: [{ field: 'deploiement.demarrage' }] },
  { title: 'dans six mois', items: [{ field: 'deploiement.cap_6_mois' }] },
  { title: 'avant, après', items: [{ field: 'impact.difference' }] },
  { title: 'trois premiers signes', items: [{ field: 'impact.signes' }] },
  { title: 'qui vous soutient, qui s’inquiète', items: [{ field: 'portage.recit' }] },
  { title: 'le pire, et cette semaine', items: [{ field: 'pire_scenario.description' }] },
  { title: 'les quatre risques', items: [{ levels: 'risques' }] },
  { title: 'votre signature', items: [{ signature: 'porteur.nom' }] },
];

/** How many of them ask a question; the others are a look at the whole, and a name. */
export const QUESTIONS_ASKED = 12;

const DETAILED: readonly Screen[] = [
  {
    title: 'vous, et le temps que vous y mettez',
    items: [
      ...fields('porteur', 'nom', 'fonction', 'structure', 'courriel', 'agent_public', 'temps_pct'),
      ...fields('calendrier.phases[*]', 'debut', 'fin_prevue'),
    ],
  },
  {
    // How many, who, how often, what they lose: together they make the statement, which is then edited.
    title: 'le drame',
    intro: 'Combien, qui, ce qu’ils perdent : vos réponses feront la phrase, que vous retoucherez.',
    items: [
      ...fields('probleme.ampleur', 'nombre', 'unite', 'periode'),
      { sentence: 'probleme.enonce' },
      { field: 'probleme.enonce' },
    ],
  },
  {
    title: 'd’où vient le chiffre, et pourquoi il compte',
    items: [
      ...fields('probleme.ampleur', 'source', 'annee'),
      { list: 'probleme.preuves', first: true },
      ...fields('probleme', 'politique_publique', 'enjeu'),
    ],
  },
  { title: 'qui en souffre', items: [{ list: 'usagers.cibles' }, { field: 'probleme.prejudice' }] },
  {
    title: 'ce que vous avez vu ou essayé',
    items: [{ field: 'investigation.entretiens.nombre' }, { list: 'solution.alternatives' }],
  },
  {
    title: 'la solution, racontée au présent',
    items: [{ field: 'nom' }, { field: 'resume' }, ...fields('solution', 'description', 'regle_rompue')],
  },
  {
    title: 'les premiers utilisateurs, volontaires',
    items: [
      { list: 'deploiement.premiers_utilisateurs', first: true },
      { list: 'deploiement.premiers_partenaires', first: true },
      ...fields('deploiement.perimetre_initial', 'territoire', 'public', 'nombre'),
    ],
  },
  {
    title: 'dans six mois, puis partout',
    items: [
      ...fields('deploiement.objectif_6_mois', 'usage', 'impact', 'hypothese', 'echeance'),
      { list: 'deploiement.dependances' },
      { list: 'deploiement.etapes' },
    ],
  },
  {
    title: 'avant, après, et trois premiers signes',
    items: [
      ...fields('impact.changement', 'avant', 'apres'),
      { field: 'impact.hypothese.effet' },
      { list: 'impact.premiers_signes', atLeast: 3 },
    ],
  },
  {
    title: 'qui vous soutient, qui s’inquiète',
    items: [
      { field: 'portage.administration' },
      { list: 'portage.sponsors', first: true },
      ...fields('portage.soutiens_par_phase.[phase]', 'qui', 'date'),
      { list: 'portage.resistances' },
      { field: 'portage.prochain_comite' },
    ],
  },
  {
    title: 'les quatre risques',
    items: [
      ...RISK_AXES.flatMap((axis) => fields(`risques.${axis}`, 'hypothese', 'niveau')),
      { riskiest: 'preuve' },
      { riskiest: 'action' },
      { riskiest: 'echeance' },
    ],
  },
  {
    title: 'le pire qui puisse arriver',
    items: [{ field: 'pire_scenario.description' }, { list: 'pire_scenario.petites_actions' }],
  },
];

/** The four traps of « Survivre en milieu hostile »: cards rather than a list to think of alone. */
const OBSTACLES: Item = { each: 'risques.obstacles_imaginaires', by: 'type' };

/** Set without asking, or kept by the tool. */
export const NOT_ASKED = /^(?:format|phase|statut|identifiant|date_maj|exceptions|a_completer|origine)(?![a-z_])/;

const WHOLE = { brief: false, known: new Set<string>(), everything: false, gathers: false, essential: 0 };

/** Set by `init`, or asked in another way, in one phase. */
const SETTLED: ReadonlyMap<string, Phase> = new Map([
  ['probleme.statut', 'investigation'],
  ['calendrier.phases', 'investigation'],
]);

const LEVELS: Record<Depth, readonly Level[]> = {
  essentiel: ['R', 'a'],
  coeur: ['R', 'a'],
  complet: ['R', 'a', 'r'],
};

/** The twelve questions; or every answer due in the phase, those that matter most first, then section by section. */
export function agendaOf(phase: Phase, depth: Depth): Agenda {
  if (depth === 'essentiel') return { ...WHOLE, phase, screens: TWELVE, levels: LEVELS.essentiel, brief: true };
  const essential = essentialScreens(phase);
  const beyond = sectionScreens(phase, LEVELS[depth]);
  const screens = [...essential, ...beyond];
  return { ...WHOLE, phase, screens, levels: LEVELS[depth], essential: essential.length };
}

/** As `agendaOf`, for one section of the fiche: `portage`, or `identite` for what stands outside of sections. */
export function sectionAgenda(phase: Phase, depth: Depth, section: string): Agenda {
  const screens = sectionScreens(phase, LEVELS[depth]).filter((screen) => screen.section === section);
  return { ...WHOLE, phase, screens, levels: LEVELS[depth], gathers: true };
}

/** Names of the sections that have something to ask in a phase. */
export function sectionsOf(phase: Phase): string[] {
  return sectionScreens(phase, LEVELS.complet).map((screen) => screen.section);
}

function essentialScreens(phase: Phase): Screen[] {
  return DETAILED.map(({ items, ...screen }) => {
    const here = items.map((item) => inPhase(item, phase)).filter((item) => isDueItem(item, phase));
    const withCards = phase !== 'perennisation' && items.some((item) => 'riskiest' in item);
    return { ...screen, items: withCards ? [...here, OBSTACLES] : here };
  }).filter((screen) => screen.items.length > 0);
}

function inPhase(item: Item, phase: Phase): Item {
  return 'field' in item ? { field: item.field.replace('[phase]', phase) } : item;
}

function isDueItem(item: Item, phase: Phase): boolean {
  if ('riskiest' in item || 'levels' in item || 'signature' in item) return true;
  const field = fieldOfPlace(placeAsked(item).replace('[*]', '[0]'));
  return field !== undefined && isAsked(field, phase, LEVELS.complet);
}

/** The place that an item asks about, or begins with. */
export function placeAsked(item: Item): string {
  if ('field' in item) return item.field;
  if ('list' in item) return item.list;
  if ('each' in item) return item.each;
  if ('sentence' in item) return item.sentence;
  return 'signature' in item ? item.signature : 'risques';
}

/** Whether the field, or something below it, is due at one of the levels. */
export function isAsked(field: Field, phase: Phase, levels: readonly Level[]): boolean {
  if (NOT_ASKED.test(field.path) || SETTLED.get(field.path) === phase) return false;
  const isDueHere = ({ due }: Field) => due[phase] !== null && levels.includes(due[phase]);
  return isDueHere(field) || descendantsOf(field).some(isDueHere);
}

/** One screen per section, in the order of the file; what another screen already asks is not asked twice. */
function sectionScreens(phase: Phase, levels: readonly Level[]): (Screen & { section: string })[] {
  const top = TOP_FIELDS.filter((field) => isAsked(field, phase, levels));
  const alone = top.filter((field) => field.kind !== 'object');
  const identity = {
    section: 'identite',
    title: 'en complément, le service en quelques mots',
    items: alone.map(itemOf),
  };
  const sections = top
    .filter((field) => field.kind === 'object')
    .map((field) => ({ section: field.path, title: `en complément, ${titleOf(field)}`, items: [itemOf(field)] }));
  return [...(alone.length > 0 ? [identity] : []), ...sections];
}

function itemOf(field: Field): Item {
  return field.kind === 'list' ? { list: field.path } : { field: field.path };
}

export function titleOf(field: Field): string {
  return midSentence(field.title);
}
