/** A text in Markdown as its author cut it: sections by their headings, each block with its place. */
import { plain } from '../../french/fold.ts';
import type { Block } from './block.ts';
import { closes, isRemark } from './closing.ts';
import { greetingIn } from './greeting.ts';
import { openingTopic, topicOf } from './guessed-topic.ts';
import { knownTopic } from './headings.ts';
import { holds } from './marks.ts';
import { asForm } from './tables.ts';
import { depthOfLabels, isToldInParagraphs, styleOf } from './text-style.ts';
import { piecesOf, type Title } from './titles.ts';
import type { Topic } from './topics.ts';
import { twelveInOrder } from './twelve-in-order.ts';

export interface Section {
  topic: Topic;
  /** As written; empty before the first heading. */
  heading: string;
  /** Of the heading; null before the first one. */
  title: Block | null;
  /** Of the heading: 1 to 6, 7 when no sign of Markdown makes it one; 0 before the first. */
  level: number;
  blocks: readonly Block[];
  /** Whether its own heading named the topic: else it comes from the heading above. */
  isNamed: boolean;
}

type Open = Omit<Section, 'blocks'> & { blocks: Block[] };

const START: Omit<Open, 'blocks'> = { topic: 'contexte', heading: '', title: null, level: 0, isNamed: false };

/** `read`: its blocks, as its own kind of file gives them. */
export function sectionsOf(text: string, read: readonly Block[]): Section[] {
  const blocks = asForm(read);
  const style = styleOf(blocks);
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const cutting = new Cutting(documentTitleOf(blocks), headings.length === 1, holdersOf(blocks));
  const isTold = style.isLoose && isToldInParagraphs(blocks);
  const labelledDepth = style.isLabelled ? depthOfLabels(blocks) : null;
  let held = 0;
  const greeting = greetingIn(blocks);
  for (const [rank, block] of blocks.entries()) {
    // Who writes, to whom, of what: the head of a letter opens no part.
    if (rank < greeting) {
      cutting.add(block);
      continue;
    }
    for (const [place, piece] of piecesOf(blocks[rank - 1], block, blocks[rank + 1], style).entries())
      if ('title' in piece) {
        cutting.begin(piece.title);
        held = holds(block, blocks[rank + 1]) ? block.depth : 0;
      } else {
        // What an item holds ends where the next one of its depth begins.
        if (place === 0 && block.kind === 'item' && block.depth <= held) cutting.announce(openingTopic(block.text));
        if (isTold && place === 0) cutting.announce(block.kind === 'text' ? openingTopic(block.text) : null);
        // Among bullets that say what they answer, one that does not is no part of the one above.
        if (place === 0 && block.kind === 'item' && block.depth === labelledDepth)
          cutting.announce(openingTopic(block.text));
        if (isRemark(piece.block, text)) cutting.putAside(piece.block);
        else cutting.add(piece.block);
      }
  }
  const sections = cutting.sections().flatMap(headApart);
  return twelveInOrder(sections) ?? withFears(withLabels(sections, text));
}

/** What letters and minutes write above their text holds on a line: « Objet », « Affaire suivie par », « Excusés ». */
const HEAD_LABEL =
  /^(?:objet|ref(?:erences?|\.)?|n\/ref|v\/ref|p\.? ?j\.?|pieces? jointes?|affaire suivie par|dossier suivi par|presents?|presentes?|excusee?s?|absente?s?|participants?|etaient (?:presents?|la)|diffusion|destinataires?|copies?|cc|date|lieu|heure|animat(?:eur|rice)|secretaires?(?: de seance)?|redact(?:eur|rice)|interlocut(?:eur|rice)|ordre du jour)$/;
/** In one line as well. */
const SHORT_TOPICS: ReadonlySet<Topic> = new Set(['porteur', 'contact', 'administration', 'phase']);

function headApart(section: Section): Section[] {
  const { title, level, heading, topic, blocks } = section;
  const [first, ...below] = blocks;
  const isHead = level > 6 && (HEAD_LABEL.test(plain(heading)) || SHORT_TOPICS.has(topic));
  // « qui parle : … » in a list: its other items are none of it.
  const isItem = title?.kind === 'item' && first?.kind === 'item';
  const hasMore = below.some(({ kind }) => kind === 'text' || (isItem && kind === 'item'));
  if (title === null || !isHead || first === undefined || !hasMore) return [section];
  return [
    { ...section, blocks: [first] },
    { ...START, topic: 'autre', blocks: below },
  ];
}

/** Sections as their titles come, and what stands below each. */
class Cutting {
  private readonly ended: Open[] = [];
  private current: Open = { ...START, blocks: [] };
  /** Whether a part has begun. */
  private isBegun = false;
  private readonly above: { level: number; topic: Topic }[] = [];

  constructor(
    private readonly documentTitle: Block | null,
    /** Whether no other heading stands in the text. */
    private readonly isAlone: boolean,
    /** Headings of the first level that have others below them. */
    private readonly holders: ReadonlySet<Block>,
  ) {}

  begin(title: Title): void {
    const { text: heading, level, block } = title;
    // Who signs, and what that person does, begin no part.
    if (level > 6 && closes(this.current.heading) && (knownTopic(heading) === null || heading.split(' ').length > 2)) {
      this.current.blocks.push(block);
      return;
    }
    // « Et pourquoi eux ? »: the part goes on.
    if (GOES_ON.test(plain(heading)) && this.current.topic !== 'autre') {
      this.next({ topic: this.current.topic, heading, title: block, level, blocks: [], isNamed: false });
      return;
    }
    while ((this.above.at(-1)?.level ?? 0) >= level) this.above.pop();
    const own = this.ownTopic(title);
    this.isBegun = true;
    // « PROBLÈME QUE NOUS », « CHERCHONS À RÉSOUDRE »: a title on two lines.
    const { current } = this;
    if (own === null && level > 6 && current.level === level && current.isNamed && current.blocks.length === 0) {
      current.heading = `${current.heading} ${heading}`;
      return;
    }
    const topic = own ?? (closes(heading) ? 'autre' : (this.above.at(-1)?.topic ?? 'autre'));
    if (own !== null || this.above.length === 0) this.above.push({ level, topic });
    this.next({ topic, heading, title: block, level, blocks: [], isNamed: own !== null });
    // Below the one heading of a text, nothing is cut yet.
    if (block === this.documentTitle && this.isAlone) this.next({ ...START, blocks: [] });
  }

  /** A paragraph begins a part by its first words; what announces nothing belongs to no part, once parts have begun. */
  announce(topic: Topic | null): void {
    if (topic === null && !this.isBegun) return;
    this.isBegun = true;
    this.next({ ...START, topic: topic ?? 'autre', isNamed: topic !== null, blocks: [] });
  }

  add(block: Block): void {
    if (this.current.topic !== 'autre' && closes(block.text)) this.next({ ...START, topic: 'autre', blocks: [] });
    this.current.blocks.push(block);
  }

  /** In no part, and the part goes on. */
  putAside(block: Block): void {
    this.ended.push({ ...START, topic: 'autre', blocks: [block] });
  }

  sections(): Section[] {
    return [...this.ended, this.current].filter((one) => one.blocks.length > 0 || one.title !== null);
  }

  private next(section: Open): void {
    this.ended.push(this.current);
    this.current = section;
  }

  private ownTopic({ text, level, block }: Title): Topic | null {
    const { above } = this;
    // What names the whole document says nothing of its parts.
    const isVague = above.length > 0 && level > (above.at(-1)?.level ?? 0) && VAGUE.test(plain(text));
    if (block === this.documentTitle || isVague) return null;
    // Above others, it is rather a name: « Pain ».
    return (this.holders.has(block) ? knownTopic : topicOf)(text);
  }
}

function namesPart(heading: Block | undefined): boolean {
  return (knownTopic(heading?.text ?? '') ?? 'autre') !== 'autre';
}

function holdersOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  // One alone below, that names no part, as the comments of a document, is none of what stands above it.
  const isBelow = (rank: number) => (headings[rank]?.level ?? 1) > 1;
  return new Set(
    headings.filter(
      ({ level }, rank) => level === 1 && isBelow(rank + 1) && (isBelow(rank + 2) || namesPart(headings[rank + 1])),
    ),
  );
}

/** « Étude de l’OFB : 1 contrôle sur 3 », among proofs, begins no other part: its label is said with the rest. */
function withLabels(sections: readonly Section[], text: string): Section[] {
  const kept: Section[] = [];
  for (const section of sections) {
    const last = kept.at(-1);
    const { title, blocks, topic, isNamed } = section;
    const [first] = blocks;
    const isLabel =
      title !== null &&
      first !== undefined &&
      /^[ \u00a0\u202f]?:[ \t]*$/.test(text.slice(title.span[1], first.span[0]));
    const isSame =
      isNamed && last?.isNamed && last.topic === topic && topic !== 'autre' && last.heading !== section.heading;
    if (isLabel && isSame)
      kept[kept.length - 1] = { ...last, blocks: [...last.blocks, labelled(title, first), ...blocks.slice(1)] };
    else kept.push(section);
  }
  return kept;
}

function labelled(label: Block, said: Block): Block {
  const before = `${label.text} : `;
  return {
    ...said,
    text: before + said.text,
    bold: [],
    span: [label.span[0], said.span[1]],
    offsetOf: (rank) =>
      rank < label.text.length ? label.offsetOf(rank) : said.offsetOf(Math.max(0, rank - before.length)),
  };
}

/** Speaks of what was just said, and of nothing else. */
const GOES_ON =
  /^(?:et (?:pourquoi|comment|depuis quand|combien)(?: (?:eux|elles|lui|la|ca|cela|donc))?|(?:pourquoi|comment) (?:eux|elles|lui|ceux-la|celles-la)) ?\??$/;

/** « 1.2. Quoi ? », below a part that has a name, is a part of it. */
const VAGUE = /^[\d.)\s]{0,8}quoi ?\??$/;

/** « Difficultés », once the service is told, are its own. */
const DIFFICULTIES =
  /^(?:les |nos |quelques )?(?:difficultes?|problemes?)(?: rencontre(?:e)?s| possibles| a prevoir| a lever)?$/;
const OF_THE_SERVICE: ReadonlySet<Topic> = new Set(['solution', 'premiers', 'objectifs', 'portage', 'deploiement']);

function withFears(sections: readonly Section[]): Section[] {
  let isTold = false;
  return sections.map((section) => {
    const isFear = isTold && DIFFICULTIES.test(plain(section.heading)) && !/^problemes?$/.test(plain(section.heading));
    isTold ||= section.isNamed && OF_THE_SERVICE.has(section.topic);
    return isFear ? { ...section, topic: 'pire', isNamed: true } : section;
  });
}

/** In a word or two, these name a part even there. */
const NAMES_A_PART: ReadonlySet<Topic> = new Set(['probleme', 'solution', 'usagers']);

/** The one heading above all the others, in more words than the name of a part; null where there is none. */
function documentTitleOf(blocks: readonly Block[]): Block | null {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const [first, ...others] = headings;
  const isAlone = others.length === 0 && blocks[0] === first;
  const isAbove = first?.level === 1 && (isAlone || (others.length > 1 && others.every(({ level }) => level > 1)));
  if (first === undefined || !isAbove) return null;
  return first.text.split(/\s+/).length > 2 || !NAMES_A_PART.has(topicOf(first.text) ?? 'autre') ? first : null;
}
