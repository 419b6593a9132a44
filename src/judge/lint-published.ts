/** Judges a published fiche: its header as the site takes it, its text by the rules that read prose. Advice at most. Pure. */

import { isFrench } from '../french/language.ts';
import { AXES } from '../model/axis.ts';
import { isObject } from '../model/draft.ts';
import { presentPhase } from '../model/published-phases.ts';
import type { Passage, PublishedReader, PublishedReading, ReaderQuestion, Zone } from '../model/reader-questions.ts';
import { placeIn } from '../source/markdown/block.ts';
import { proseOf } from '../source/markdown/block-prose.ts';
import type { Published } from '../source/markdown/read-markdown.ts';
import type { Topic } from '../source/markdown/topics.ts';
import type { Span } from '../source/position.ts';
import { lastCommittee, nextCommittee } from './committee.ts';
import type { FileReport } from './file-report.ts';
import { type Finding, flawFinding, plainFinding } from './finding.ts';
import { checkHeader } from './header-check.ts';
import type { HeaderContext } from './header-told.ts';
import { placed, placeOf } from './place.ts';
import type { Catalogue, PublishedCheck, Rule } from './rule.ts';
import type { Settings } from './settings.ts';
import { NO_SETTINGS, withSeverities } from './settings.ts';

export interface PublishedOptions extends HeaderContext {
  settings?: Settings;
  reader: PublishedReader;
  /** From the name of the file, as the site does. */
  identifiant: string | null;
}

const ZONE_OF: Readonly<Record<Topic, Zone>> = {
  resume: 'problem',
  contexte: 'problem',
  probleme: 'problem',
  constats: 'problem',
  usagers: 'problem',
  solution: 'solution',
  prototype: 'solution',
  existant: 'solution',
  nom: 'solution',
  deploiement: 'rollout',
  premiers: 'rollout',
  portage: 'rollout',
  actions: 'rollout',
  pire: 'rollout',
  objectifs: 'goals',
  impact: 'impact',
  signes: 'impact',
  mesures: 'impact',
  arret: 'end',
  equipe: 'other',
  porteur: 'rollout',
  administration: 'rollout',
  contact: 'other',
  phase: 'other',
  autre: 'other',
};

/** A sentence and where it stands. */
export interface PlacedPassage extends Passage {
  span: Span;
}

/** A heading of so many words says something by itself. */
const TELLING_HEADING = 7;

/** Every sentence of the text, the mission first, in the order of the file. */
export function passagesOf(snapshot: Published, { cut }: Pick<PublishedReader, 'cut'>): PlacedPassage[] {
  const { header } = snapshot;
  const mission = header !== null && isObject(header.value) ? header.value.mission : null;
  const place = header?.entries.get('/mission')?.value;
  const first: PlacedPassage[] =
    typeof mission === 'string' && place != null
      ? [{ zone: 'mission', text: mission, heading: '', isItem: false, span: place }]
      : [];
  return [
    ...first,
    ...snapshot.sections.flatMap(({ topic, heading, title, blocks }) => {
      const zone = ZONE_OF[topic];
      const said = title !== null && heading.split(' ').length >= TELLING_HEADING ? [title] : [];
      return [...said, ...blocks]
        .filter(({ kind }) => kind !== 'code')
        .flatMap((block) =>
          cut(block.text).map(({ text, start, end }) => ({
            zone,
            text,
            heading: block === title ? '' : heading,
            isItem: block.kind === 'item' || block.kind === 'cell',
            span: placeIn(block, start, end),
          })),
        );
    }),
  ];
}

export function lintPublished(
  path: string,
  snapshot: Published,
  catalogue: Catalogue,
  options: PublishedOptions,
): FileReport {
  const { source, header, draft } = snapshot;
  const value = header !== null && isObject(header.value) ? header.value : {};
  const present = presentPhase(value.phases, options.today);
  const base = {
    path,
    nom: draft.at('nom').text ?? null,
    phase: present?.phase ?? null,
    statut: present?.statut ?? null,
    identifiant: options.identifiant,
    identity: placeOf(snapshot, { pointer: '/nom', on: 'value' }),
    updated: null,
    committee: lastCommittee(draft, options.today),
    nextCommittee: nextCommittee(draft, options.today),
    gate: null,
    published: present?.label ?? '',
    readiness: Object.fromEntries(
      AXES.map((axis) => [axis, { state: 'non_evalue', blocking: 0, reason: null }]),
    ) as FileReport['readiness'],
    todo: [],
    excused: [],
    fixable: 0,
  };
  const flaws = source.flaws.map(flawFinding);
  if (!source.readable) return { ...base, reached: 'text', notAssessable: [], findings: placed(snapshot, flaws, null) };
  const settings = options.settings ?? NO_SETTINGS;
  const passages = passagesOf(snapshot, options.reader);
  const checked = header === null ? [] : checkHeader(header, options);
  if (!isFrench(passages.map(({ text }) => text).join(' '))) {
    const place = { pointer: '', on: 'value' as const, offsets: passages[0]?.span ?? ([0, 0] as const) };
    const foreign = plainFinding('file', 'fichier/langue', 'info', NOT_FRENCH, place);
    const unread = catalogue.rules.filter(({ published }) => published !== undefined).map(({ id }) => id);
    return {
      ...base,
      reached: 'all',
      notAssessable: unread,
      findings: placed(snapshot, [...flaws, ...checked, foreign], null),
    };
  }
  const reading = withParts(options.reader.read(passages, base.nom ?? ''), snapshot.sections);
  const advice = catalogue.rules.flatMap((rule) =>
    rule.published === undefined ? [] : told(rule, rule.published, reading, passages, catalogue),
  );
  const findings = placed(snapshot, [...flaws, ...checked, ...withSeverities(advice, settings)], null);
  return { ...base, reached: 'all', notAssessable: [], findings };
}

const NOT_FRENCH =
  'Le texte n’est pas en français : ce que disent ses phrases n’est pas jugé. En avez-vous une version en français ?';

/** A part that its author gave to a question answers it, whatever its words; or with a figure, where one is asked. */
const ANSWERED_BY: readonly (readonly [question: ReaderQuestion, topic: Topic, sign?: RegExp])[] = [
  ['existant_cite', 'existant'],
  ['portage', 'portage'],
  ['objectif_chiffre_date', 'objectifs', /\d/],
  ['premiers_usagers', 'premiers', /\d|(?<!^)\p{Lu}\p{Ll}/u],
];
/** Of a part that says something, in words. */
const TELLING_PART = 12;

function withParts(reading: PublishedReading, sections: Published['sections']): PublishedReading {
  const told = sections
    .filter(({ isNamed }) => isNamed)
    .map(({ topic, blocks }) => ({ topic, prose: proseOf(blocks) }))
    .filter(({ prose }) => prose.split(/\s+/).length >= TELLING_PART);
  const answered = ANSWERED_BY.filter(([, topic, sign]) =>
    told.some((part) => part.topic === topic && (sign === undefined || sign.test(part.prose))),
  );
  return { ...reading, ...Object.fromEntries(answered.map(([one]) => [one, { ...reading[one], yes: true }])) };
}

/** Where what is missing would be written: the parts of the text, the likeliest first. */
const HOMES: Partial<Record<ReaderQuestion, readonly Zone[]>> = {
  probleme_quantifie: ['problem'],
  usagers_precis: ['problem'],
  souffrance_usager: ['problem'],
  solution_present: ['solution'],
  solution_concrete: ['solution'],
  existant_cite: ['solution', 'problem'],
  premiers_usagers: ['rollout'],
  passage_echelle: ['rollout'],
  portage: ['rollout'],
  objectif_chiffre_date: ['goals', 'impact'],
  indicateur_impact: ['impact', 'goals'],
};

/** The sentence nearest to an answer, in the part where it is due; the first of that part where no sentence of it comes near. */
function passageOf(question: ReaderQuestion, reading: PublishedReading, passages: readonly PlacedPassage[]) {
  const near = passages[reading[question].rank ?? 0] ?? passages[0];
  const homes = HOMES[question] ?? [];
  if (near !== undefined && homes.includes(near.zone)) return near;
  const home = homes.find((zone) => passages.some((one) => one.zone === zone));
  return passages.find(({ zone }) => zone === home) ?? near;
}

function told(
  rule: Rule,
  published: PublishedCheck,
  reading: PublishedReading,
  passages: readonly PlacedPassage[],
  catalogue: Catalogue,
): Finding[] {
  if (!published.fires(reading)) return [];
  const criterion = catalogue.criteria.get(rule.id);
  const at = passageOf(published.question, reading, passages);
  const place = { pointer: '', on: 'value' as const, offsets: at?.span ?? ([0, 0] as const) };
  const finding = plainFinding('rule', rule.id, 'info', published.message, place);
  if (criterion === undefined) return [finding];
  const { why, ask, who, core, axis } = criterion;
  return [{ ...finding, why, ask: published.ask ?? ask, who, criteria: [criterion.id], core, axis }];
}
