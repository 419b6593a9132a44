/**
 * Reads a fiche that people wrote as a text: published, on a pad, in the official form. What it says goes where the twelve
 * questions put it, each answer with its place in the file; nothing is judged here.
 */
import type { Span } from '../position.ts';
import { Snapshot } from '../snapshot.ts';
import type { Source } from '../source.ts';
import type { Block } from './blocks.ts';
import { Building } from './building.ts';
import { frontMatterOf } from './front-matter.ts';
import { putHeader } from './header.ts';
import type { Topic } from './headings.ts';
import { type Section, sectionsOf } from './prose.ts';

/** A snapshot that also keeps how its author cut the text. */
export class Published extends Snapshot {
  constructor(
    text: string,
    source: Source,
    /** Before the text; null when there is none. */
    readonly header: Source | null,
    readonly sections: readonly Section[],
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

/** `given`: the text of a file, its byte-order mark included. */
export function readMarkdown(given: string): Published {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given;
  const { source: header, body } = frontMatterOf(text);
  const sections = sectionsOf(text, body);
  const fiche = new Building();
  const left = header === null ? [] : putHeader(header, fiche);
  for (const [pointer, { answer, place }] of answersOf(sections))
    if (!fiche.entries.has(pointer)) fiche.put(pointer, answer, place);
  const title = sections.find(({ title: own }) => own?.level === 1);
  if (title?.topic === 'autre' && !fiche.entries.has('/nom'))
    fiche.put('/nom', title.heading, title.title?.span ?? null);
  const source: Source = {
    text,
    value: fiche.value,
    entries: fiche.entries,
    flaws: header?.flaws ?? [],
    readable: header?.readable ?? true,
    opaque: new Set(),
  };
  return new Published(given, source, header, sections, left, body);
}

interface Answer {
  answer: string;
  place: Span;
}

/** Sections of one topic make one answer, in their order. */
function answersOf(sections: readonly Section[]): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const { topic, blocks } of sections) {
    const pointer = ANSWERS[topic];
    const [first, last] = [blocks[0], blocks.at(-1)];
    if (pointer === undefined || first === undefined || last === undefined) continue;
    const known = answers.get(pointer);
    const said = proseOf(blocks);
    answers.set(pointer, {
      answer: known === undefined ? said : `${known.answer}\n\n${said}`,
      place: known?.place ?? [first.span[0], last.span[1]],
    });
  }
  return answers;
}

/** Paragraphs apart, bullets under one another: what a person reads, without signs of Markdown. */
export function proseOf(blocks: readonly Block[]): string {
  return blocks
    .map(({ kind, text }, rank) => {
      const before = blocks[rank - 1]?.kind;
      // One bullet alone is no list.
      const isRow = (kind === 'item' || kind === 'cell') && (before === kind || blocks[rank + 1]?.kind === kind);
      const gap = rank === 0 ? '' : isRow && before === kind ? '\n' : '\n\n';
      return `${gap}${isRow ? `- ${text}` : text}`;
    })
    .join('');
}
