/** What the interview asks, screen by screen: the twelve essential ones, in the order in which people tell their story. */

import { midSentence } from '../../french/typography.ts';
import type { Draft } from '../../model/draft.ts';
import { descendantsOf, type Field, fieldOfPlace, type Level, TOP_FIELDS } from '../../model/fields.ts';
import type { Phase } from '../../model/phase.ts';
import type { Depth } from './depth.ts';
import { DETAILED, type Item, OBSTACLES, type Screen, TWELVE } from './screen-lists.ts';

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

/** With what was told in one's own words, and that no other screen asks: to be told again, in that section or in all. */
export function withStories(agenda: Agenda, draft: Draft, section: string | null): Agenda {
  const { phase, levels } = agenda;
  const stories = TWELVE.flatMap(({ items }) => items).filter((item) => {
    const path = placeAsked(item);
    const field = fieldOfPlace(path);
    const isElsewhere = field === undefined || isAsked(field, phase, levels);
    const isOfSection = section === null || path.startsWith(`${section}.`);
    return 'field' in item && isOfSection && !isElsewhere && draft.find(path).isAnswered;
  });
  if (stories.length === 0) return agenda;
  const screen = { title: 'en vos mots, ce que vous avez raconté', items: stories };
  const isFirst = section !== null;
  return { ...agenda, screens: isFirst ? [screen, ...agenda.screens] : [...agenda.screens, screen] };
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
