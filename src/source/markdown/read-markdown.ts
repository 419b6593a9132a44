/**
 * Reads a fiche that people wrote as a text: published, on a pad, in the official form. What it says goes where the twelve
 * questions put it, each answer with its place in the file; nothing is judged here.
 */

import { plain } from '../../french/fold.ts';
import type { Span } from '../position.ts';
import { Snapshot } from '../snapshot.ts';
import type { Source } from '../source.ts';
import type { Block } from './block.ts';
import { proseOf } from './block-prose.ts';
import { blocksOf } from './blocks.ts';
import { Building } from './building.ts';
import { frontMatterOf } from './front-matter.ts';
import { CONFIDENTIAL, isPublished, putHeader } from './header.ts';
import { identityIn } from './identity-lines.ts';
import { openingOf } from './marks.ts';
import { type Answer, aboveOf, givenIn, saidOf, subjectOf, titleOf } from './name-of-text.ts';
import { houseOnTop, nameOnTop } from './name-on-top.ts';
import { nameGiven } from './name-said.ts';
import { withProblem } from './problem-part.ts';
import { type Section, sectionsOf } from './prose.ts';
import { withRestOfNames } from './rest-of-name.ts';
import { mailIn, nameIn, personAmong, phaseIn, urlIn } from './short-answers.ts';
import { signerOf } from './signature.ts';
import { toldBeside } from './told-beside.ts';
import { toldByText } from './told-by-text.ts';
import type { Topic } from './topics.ts';

/** A snapshot that also keeps how its author cut the text. */
export class Published extends Snapshot {
  constructor(
    text: string,
    source: Source,
    /** Before the text; null when there is none. */
    readonly header: Source | null,
    readonly sections: readonly Section[],
    /** The same, those that no heading names by what they tell. */
    readonly parts: readonly Section[],
    readonly fragments: readonly Fragment[],
    /** Keys of the header that have no place in a fiche. */
    readonly left: readonly string[],
    /** Where the text begins, after the header. */
    readonly body: number,
  ) {
    super(text, source);
  }
}

/** Where the text of a section is an answer, in the words of its author. */
const ANSWERS: Readonly<Partial<Record<Topic, string>>> = {
  contexte: '/probleme/contexte',
  probleme: '/probleme/enonce',
  constats: '/probleme/constats',
  usagers: '/usagers/recit',
  solution: '/solution/description',
  nom: '/nom',
  existant: '/solution/existant',
  premiers: '/deploiement/demarrage',
  deploiement: '/deploiement/demarrage',
  objectifs: '/deploiement/cap_6_mois',
  impact: '/impact/difference',
  signes: '/impact/signes',
  mesures: '/impact/signes',
  portage: '/portage/recit',
  pire: '/pire_scenario/description',
  actions: '/pire_scenario/description',
  arret: '/arret/apprentissages',
};

/** `given`: the text of a file, its byte-order mark included; `cells`: of a sheet. */
export function readMarkdown(given: string, cells: readonly Block[] | null = null): Published {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given;
  const { source: header, body } = frontMatterOf(text);
  const fiche = new Building();
  const left = header === null ? [] : putHeader(header, fiche);
  const blocks = cells ?? blocksOf(text, body);
  const identity = identityIn(blocks);
  for (const [pointer, { answer, place }] of identity?.values ?? []) fiche.put(pointer, answer, place);
  const asked = blocks.filter((block) => !identity?.blocks.has(block));
  const sections = withRestOfNames(titled(sectionsOf(text, asked)));
  const title = titleOf(sections);
  const isPage = header !== null && isPublished(header.value);
  const told = withProblem(toldByText(sections, isPage ? CONFIDENTIAL : undefined));
  const parts = isPage ? told : toldBeside(told);
  const fragments = fragmentsOf(parts, title);
  for (const [pointer, { answer, place }] of answersOf(fragments))
    if (!fiche.entries.has(pointer)) fiche.put(pointer, answer, place);
  const name = fiche.entries.has('/nom') ? null : nameOf(sections, parts, title, text);
  if (name !== null) fiche.put('/nom', name.answer, name.place);
  const signer = fiche.entries.has('/porteur/nom') ? null : signerOf(sections, text);
  if (signer !== null)
    for (const key of ['nom', 'fonction', 'courriel'] as const) fiche.put(`/porteur/${key}`, signer[key], signer.place);
  const house = signer?.house == null ? houseOnTop(sections) : { answer: signer.house, place: signer.place };
  if (house !== null && !fiche.entries.has('/portage/administration'))
    fiche.put('/portage/administration', house.answer, house.place);
  const source: Source = {
    text,
    value: fiche.value,
    entries: fiche.entries,
    flaws: header?.flaws ?? [],
    readable: header?.readable ?? true,
    opaque: new Set(),
  };
  return new Published(given, source, header, sections, parts, fragments, left, body);
}

/** What is called its name is; then a heading above the text, what stands there, what a sentence says. */
function nameOf(
  sections: readonly Section[],
  parts: readonly Section[],
  title: Block | null,
  text: string,
): Answer | null {
  const read = title === null ? null : nameIn(title.text.slice(openingOf(title.text, new Set())));
  // Several lines are no title, though they are read as one.
  const isLine =
    title !== null &&
    !text
      .slice(...title.span)
      .trim()
      .includes('\n');
  const told = read === null || !isLine ? null : { answer: read, place: title.span };
  const above = aboveOf(sections);
  const said = saidOf(parts);
  // « tour-deau », the name of a file.
  if (said !== null && told !== null && SLUG.test(told.answer) && slugOf(said.answer) === slugOf(told.answer))
    return said;
  return (
    givenIn(parts) ??
    (title?.kind === 'heading' ? (told ?? above) : (above ?? told)) ??
    said ??
    subjectOf(text) ??
    nameOnTop(sections, text)
  );
}

const SLUG = /^[a-z\d]+(?:[-_][a-z\d]+)+$/;

function slugOf(name: string): string {
  return plain(name).replace(/[^a-z\d]/g, '');
}

/** The one heading above all the others is the name of the service, whatever its words: « Le service des aides ». */
function titled(sections: readonly Section[]): Section[] {
  const headings = sections.filter(({ level }) => level > 0);
  const [first, ...others] = headings;
  const isTitle =
    first?.level === 1 &&
    first.topic !== 'autre' &&
    first.topic !== 'nom' &&
    first.heading.split(/\s+/).length > 2 &&
    others.every(({ level }) => level > 1) &&
    others.some(({ topic, isNamed }) => isNamed && (topic === 'probleme' || topic === 'contexte'));
  return sections.map((one) =>
    one === first && isTitle ? { ...one, topic: one.blocks.length > 0 ? 'contexte' : 'autre', isNamed: false } : one,
  );
}

/** « Phare éveillé. », but « S.O.S. ». */
const LAST_STOP = /^([^.]+[\p{L}\d»])\.$/u;

/** Longest sentence that sums up a service, in words. */
const SUMMARY = 35;

/** Where the words of a section go: as they are, or what of them is an answer. */
function placesOf({ topic, heading }: Section, said: string): [pointer: string, value: string | null][] {
  if (topic === 'nom')
    return [['/nom', nameGiven(said, true) ?? nameIn(said.split('\n', 1)[0] ?? '')?.replace(LAST_STOP, '$1') ?? null]];
  if (topic === 'contact') return [['/contact', mailIn(said)]];
  if (topic === 'prototype') return [['/solution/prototype/url', urlIn(said)]];
  if (topic === 'phase') return [['/phase', phaseIn(said)]];
  if (topic === 'porteur') {
    const person = personAmong(said);
    return [
      ['/porteur/nom', person?.nom ?? null],
      ['/porteur/fonction', person?.fonction ?? null],
      ['/porteur/courriel', mailIn(said)],
    ];
  }
  if (topic === 'administration') return [['/portage/administration', isHouse(said) ? said.trim() : null]];
  // What comes later is not who begins, unless it tells of a trial.
  if (topic === 'deploiement' && LATER.test(plain(heading)) && !TRIED.test(plain(said))) return [];
  if (topic === 'resume') return [[said.split(/\s+/).length <= SUMMARY ? '/resume' : '/probleme/contexte', said]];
  const pointer = ANSWERS[topic];
  return pointer === undefined ? [] : [[pointer, said]];
}

/** A name, rather than what is said of it. In UTF-16 units. */
const LONGEST_HOUSE = 120;

function isHouse(said: string): boolean {
  return said.length <= LONGEST_HOUSE && !said.includes('\n') && !/[.!?] \p{Lu}/u.test(said);
}

const LATER =
  /\b(?:perspectives?|prochaines? etapes?|feuille de route|road ?map|calendrier|chronologie|planning|jalons?|echeancier|dates? cles?|suites?|et (?:apres|maintenant))\b/;

const TRIED =
  /\b(?:test(?:er|s|e|ent|eurs?)?|pilotes?|experiment\w{1,10}|premi(?:er|ere)s?|essa(?:is?|yer)|commenc\w{1,6}|demarr\w{1,6}|debut\w{1,6}|experience)\b/;

/** What one section tells of one answer. */
export interface Fragment extends Answer {
  pointer: string;
}

/** In the order of the text. */
function fragmentsOf(sections: readonly Section[], title: Block | null): Fragment[] {
  return sections.flatMap((section) => {
    const blocks = tellingIn(section).filter((block) => block !== title);
    const [first, last] = [blocks[0], blocks.at(-1)];
    if (first === undefined || last === undefined) return [];
    const place: Span = [first.span[0], last.span[1]];
    return placesOf(section, proseOf(blocks)).flatMap(([pointer, answer]) =>
      answer === null ? [] : [{ pointer, answer, place }],
    );
  });
}

/** Above the first part, a letterhead, who was there, what is to be done with the text tell nothing of the problem. */
function tells({ kind, text }: Block): boolean {
  return kind !== 'text' || (/[.!?…»"”)]$/.test(text) && !ABOUT_IT.test(text));
}

const ABOUT_IT =
  /^(?:notes? (?:prises?|de travail)|version|document de travail|brouillon|affaire suivie|r[ée]f|objet|sujet|pr[ée]sents?|participants?|r[ée]dacteur|merci de|bonjour|bonsoir|salut|coucou|hello|ch[èe]re?s?|madame|monsieur|(?:entretien|interview|enregistrement) (?:enregistr|r[ée]alis|avec|du|de|audio|vocal)|(?:re)?transcription|verbatim|à (?:l['’]attention|relire|compl[ée]ter))|\bt[ée]l\.? ?:|^\p{Lu}[^.]{2,40}, le \d/iu;

/** Sections of one topic make one answer, in their order. */
function answersOf(fragments: readonly Fragment[]): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const { pointer, answer, place } of fragments) {
    const known = answers.get(pointer);
    answers.set(
      pointer,
      known === undefined ? { answer, place } : { ...known, answer: `${known.answer}\n\n${answer}` },
    );
  }
  return answers;
}

/** What of a section has no place of its own in a fiche: all of it, or what stands there and tells nothing. */
export function unplacedIn(section: Section): readonly Block[] {
  const told = tellingIn(section);
  const isPlaced = told.length > 0 && placesOf(section, proseOf(told)).some(([, said]) => said !== null);
  return isPlaced ? section.blocks.filter((block) => !told.includes(block)) : section.blocks;
}

function tellingIn({ blocks, title, isNamed }: Section): Block[] {
  return blocks.filter((block) => title !== null || isNamed || tells(block));
}
