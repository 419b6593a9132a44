/** The front matter of a published fiche -> where each of its keys lives in a fiche of ours. */
import { isDate } from '../../french/dates.ts';
import { isObject } from '../../model/draft.ts';
import { PHASES } from '../../model/phase.ts';
import { child } from '../../model/pointer.ts';
import { publishedPhase } from '../../model/published-phases.ts';
import type { Span } from '../position.ts';
import type { Source } from '../source.ts';
import type { Building } from './building.ts';
import { phasesWritten } from './phases-written.ts';
import { personIn } from './short-answers.ts';
import type { Topic } from './topics.ts';

/** What one key says, its place, and where it goes; false where some of it has none. */
type Take = (value: unknown, place: (pointer: string) => Span | null, into: Building) => unknown;

const text =
  (pointer: string): Take =>
  (value, place, into) => {
    if (typeof value === 'string') into.put(pointer, value.trim(), place(''));
  };

const yes =
  (pointer: string): Take =>
  (value, place, into) => {
    if (typeof value === 'boolean') into.put(pointer, value, place(''));
  };

const texts =
  (pointer: string): Take =>
  (value, place, into) => {
    for (const [rank, one] of listOf(value).entries())
      if (typeof one === 'string' && one.trim() !== '') {
        into.put(child(pointer, into.count(pointer)), one.trim(), place(`/${rank}`));
      }
  };

const ACCESSIBILITY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'non conforme': 'non_conforme',
    'partiellement conforme': 'partiellement_conforme',
    'totalement conforme': 'totalement_conforme',
  }),
);

const USER_TYPES = new Set([
  'particulier',
  'etat',
  'collectivite-territoriale',
  'parlement',
  'entreprise',
  'association',
  'etablissement-scolaire',
]);

/** « Odile Lafarge, cheffe de bureau, DDT de la Creuse » */
function someone(value: unknown, place: (at: string) => Span | null, into: Building): void {
  const person = typeof value === 'string' ? personIn(value) : null;
  if (person === null) return;
  into.put('/porteur/nom', person.nom, place(''));
  if (person.fonction !== null) into.put('/porteur/fonction', person.fonction, place(''));
}

/** Keys of the public repository that have a place here; the others stay in `origine`. */
const TAKES: ReadonlyMap<string, Take> = new Map(
  Object.entries({
    title: text('/nom'),
    titre: text('/nom'),
    nom: text('/nom'),
    mission: text('/resume'),
    contact: text('/contact'),
    owner: someone,
    porteur: someone,
    porteuse: someone,
    intrapreneur: someone,
    link: text('/adresse'),
    incubator: text('/portage/incubateur'),
    repository: text('/conformite/code_source/url'),
    stats_url: text('/impact/page_stats'),
    budget_url: text('/budget/page_publique'),
    dashlord_url: text('/conformite/tableau_qualite'),
    analyse_risques: yes('/conformite/securite/analyse_risques/faite'),
    analyse_risques_url: text('/conformite/securite/analyse_risques/url'),
    mon_service_securise: yes('/conformite/securite/mon_service_securise'),
    thematiques: texts('/thematiques'),
    techno: texts('/solution/technologies'),
    accessibility_status: (value, place, into) => {
      if (typeof value === 'string') into.put('/conformite/accessibilite/statut', ACCESSIBILITY.get(value), place(''));
    },
    usertypes: (value, place, into) => {
      for (const [rank, one] of listOf(value).entries()) {
        if (typeof one !== 'string') continue;
        if (USER_TYPES.has(one))
          into.put(child('/usagers/types', into.count('/usagers/types')), one, place(`/${rank}`));
        else into.put(`/usagers/cibles/${into.count('/usagers/cibles')}/nom`, one, place(`/${rank}`));
      }
    },
    sponsors: (value, place, into) => {
      for (const [rank, one] of listOf(value).entries())
        if (typeof one === 'string')
          into.put(`/portage/sponsors/${into.count('/portage/sponsors')}/identifiant`, one, place(`/${rank}`));
    },
    fast: (value, place, into) => {
      if (!isObject(value)) return;
      const at = `/budget/financeurs/${into.count('/budget/financeurs')}`;
      into.put(`${at}/nom`, 'Fonds d’accélération des startups d’État', place(''));
      into.put(`${at}/montant`, value.montant, place('/montant'));
      into.put(`${at}/promotion`, value.promotion, place('/promotion'));
    },
    phases: (value, place, into) => {
      const { phases: written, isWhole } = phasesWritten(value);
      const phases = written.flatMap((one, rank) => (isObject(one) ? [{ one, at: `/${rank}` }] : []));
      // The site takes them in any order; of two that begin on the same day, the first of the model came first.
      for (const { one, at } of phases.sort((a, b) => began(a.one) - began(b.one) || stage(a.one) - stage(b.one)))
        putPhase(one, at, place, into);
      return isWhole;
    },
    events: (value, place, into) => {
      for (const [rank, one] of listOf(value).entries()) if (isObject(one)) putEvent(one, `/${rank}`, place, into);
    },
  }),
);

/** One alone is a list of one. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined || value === '' ? [] : [value];
}

type Placed = (pointer: string) => Span | null;

function began({ start }: Record<string, unknown>): number {
  return isDate(start) ? Date.parse(start) : Number.POSITIVE_INFINITY;
}

function stage({ name }: Record<string, unknown>): number {
  const phase = typeof name === 'string' ? publishedPhase(name)?.phase : null;
  return phase == null ? PHASES.length : PHASES.indexOf(phase);
}

/** An abandonment is no phase of ours: it ends one. A transfer is what the last phase came to. */
function putPhase(one: Record<string, unknown>, at: string, place: Placed, into: Building): void {
  const known = typeof one.name === 'string' ? publishedPhase(one.name) : null;
  if (known?.statut === 'arrete') {
    if (isDate(one.start)) into.put('/arret/date', one.start, place(`${at}/start`));
    if (typeof one.comment === 'string') into.put('/arret/apprentissages', one.comment.trim(), place(`${at}/comment`));
  }
  if (known == null || known.phase === null || known.statut === 'arrete') return;
  const isCalled = into.names('/calendrier/phases').includes(known.phase);
  if (known.statut !== 'en_cours' && isCalled) return;
  const own = `/calendrier/phases/${into.count('/calendrier/phases')}`;
  into.put(`${own}/nom`, known.phase, place(`${at}/name`));
  if (isDate(one.start)) into.put(`${own}/debut`, one.start, place(`${at}/start`));
  if (isDate(one.end)) into.put(`${own}/fin`, one.end, place(`${at}/end`));
  const comment = typeof one.comment === 'string' ? one.comment.trim() : '';
  if (comment !== '') into.put(`${own}/commentaire`, comment, place(`${at}/comment`));
  else if (known.statut !== 'en_cours') into.put(`${own}/commentaire`, known.label, place(`${at}/name`));
}

const MILESTONES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    product_launch: 'Première mise en production',
    national_impact: 'Service à impact national',
    fast: 'Fonds d’accélération des startups d’État',
    other: 'Autre événement',
  }),
);

function putEvent(one: Record<string, unknown>, at: string, place: Placed, into: Building): void {
  if (!isDate(one.date)) return;
  if (one.name === 'committee') {
    into.put(`/portage/comites/${into.count('/portage/comites')}/date`, one.date, place(`${at}/date`));
    return;
  }
  if (one.name === 'end' && !into.entries.has('/arret/date')) {
    into.put('/arret/date', one.date, place(`${at}/date`));
    return;
  }
  const named = typeof one.name === 'string' ? (MILESTONES.get(one.name) ?? one.name) : 'Événement';
  const comment = typeof one.comment === 'string' && one.comment.trim() !== '' ? one.comment.trim() : named;
  const step = `/calendrier/jalons/${into.count('/calendrier/jalons')}`;
  if (one.name === 'product_launch') into.put(`${step}/id`, 'premiere_mise_en_production', place(`${at}/name`));
  into.put(`${step}/intitule`, comment, place(`${at}/${comment === named ? 'name' : 'comment'}`));
  into.put(`${step}/date`, one.date, place(`${at}/date`));
}

/** Puts what the header says; the names of the keys that have no place. */
export function putHeader(header: Source, into: Building): string[] {
  if (!isObject(header.value)) return [];
  const left: string[] = [];
  for (const [key, value] of Object.entries(header.value)) {
    const take = TAKES.get(key);
    const pointer = child('', key);
    const place = (below: string) =>
      header.entries.get(pointer + below)?.value ?? header.entries.get(pointer)?.key ?? null;
    const before = into.entries.size;
    const isWhole = take?.(value, place, into) !== false;
    // What a key says in a form that we do not read is kept, and told.
    if (take === undefined || !isWhole || (into.entries.size === before && says(value))) left.push(key);
  }
  return left;
}

function says(value: unknown): boolean {
  return value !== null && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);
}

/** Whether a header is that of a page of the site, and not of notes: who wrote for readers cut the text as it should be. */
export function isPublished(value: unknown): boolean {
  return isObject(value) && ('phases' in value || 'mission' in value);
}

/** What readers do not see of a fiche: all of a published page was seen already. */
export const CONFIDENTIAL: ReadonlySet<Topic> = new Set(['pire', 'actions', 'portage']);
