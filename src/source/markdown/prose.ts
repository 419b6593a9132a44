/** A text in Markdown as its author cut it: sections by their headings, each block with its place. */
import { plain } from '../../french/fold.ts';
import type { Block } from './block.ts';
import { ownLinesOf } from './block-lines.ts';
import { openingTopic, topicOf } from './guessed-topic.ts';
import { knownTopic } from './headings.ts';
import { isKnownLabel, isLabelled } from './known-labels.ts';
import { arrowed, labelOf } from './labels.ts';
import { holds, isBullet, marksOf, openingOf, speakersIn, standsAlone } from './marks.ts';
import { asForm } from './tables.ts';
import { isGuessedQuestion, isKnownQuestion, piecesOf, type Style, type Title } from './titles.ts';
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

/** The end of a mail, the foot of a page: no part of what was told before. */
const CLOSING =
  /^(?:(?:bien )?cordialement|bien a (?:vous|toi)|(?:tres )?(?:bonne|belle) (?:journee|soiree|semaine|fin)|respectueusement|amicalement|(?:sinceres )?salutations|merci (?:d'avance|pour (?:votre|ton|tout)|de votre|beaucoup|et (?:a|bonne))|a (?:tres vite|tres bientot|bientot|plus tard|vous lire)(?! [a-z])|je suis (?:absente?|en conges?)|visa (?:du|de la|des) |super,? je te |-- ?$|partager sur|mentions legales|tous droits reserves|politique de confidentialite|gestion des cookies|plan du site|retour en haut|envoye (?:de|depuis) mon|je reste (?:bien sur )?a (?:votre|ta) disposition|propulse par|powered by|derniere modification|pensez a l'environnement)(?![a-z])/;

export function closes(text: string): boolean {
  return CLOSING.test(plain(text).replace('’', "'"));
}

/** `read`: its blocks, as its own kind of file gives them. */
export function sectionsOf(text: string, read: readonly Block[]): Section[] {
  const blocks = asForm(read);
  const style = styleOf(blocks);
  const cutting = new Cutting(
    documentTitleOf(blocks),
    blocks.some(({ kind, level }) => kind === 'heading' && level > 1),
  );
  const isTold = style.isLoose && isToldInParagraphs(blocks);
  const labelledDepth = style.isLabelled ? depthOfLabels(blocks) : null;
  for (const [rank, block] of blocks.entries())
    for (const [place, piece] of piecesOf(blocks[rank - 1], block, blocks[rank + 1], style).entries())
      if ('title' in piece) cutting.begin(piece.title);
      else {
        if (isTold && place === 0) cutting.announce(block.kind === 'text' ? openingTopic(block.text) : null);
        // Among bullets that say what they answer, one that does not is no part of the one above.
        if (place === 0 && block.kind === 'item' && block.depth === labelledDepth)
          cutting.announce(openingTopic(block.text));
        cutting.add(piece.block);
      }
  const sections = cutting.sections();
  return twelveInOrder(sections) ?? withFears(withLabels(sections, text));
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
    /** Whether headings stand below the first level. */
    private readonly hasBelow: boolean,
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
    return (level === 1 && this.hasBelow ? knownTopic : topicOf)(text);
  }
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

/** The depth at which bullets say what they answer: several of them, and one in three at least; null of other lists. */
function depthOfLabels(blocks: readonly Block[]): number | null {
  const items = blocks.filter(({ kind, depth }) => kind === 'item' && depth === 1);
  const labelled = items.filter(({ text }) => isLabelled(text)).length;
  return labelled >= MANY_LABELS && labelled * 3 >= items.length ? 1 : null;
}

/** So many parts announced by the first words of paragraphs make a text of them. */
const MANY_PARTS = 5;

/** « Nous le savons parce que… », « Le pire serait… »: no heading, and a paragraph for each part. */
function isToldInParagraphs(blocks: readonly Block[]): boolean {
  const paragraphs = blocks.filter(({ kind }) => kind === 'text');
  return new Set(paragraphs.flatMap(({ text }) => openingTopic(text) ?? [])).size >= MANY_PARTS;
}

/** Of so many labels, one that we do not know is one too. */
const MANY_LABELS = 3;

/** What begins a part in a text, told by the parts that we know. */
function styleOf(blocks: readonly Block[]): Style {
  const isLoose = blocks.filter(({ kind, text: said }) => kind === 'heading' && knownTopic(said) !== null).length < 2;
  if (!isLoose)
    return {
      ...{ isLoose, isLabelled: false, isAsked: false, isArrowed: false, isGuessed: false },
      ...{ marks: new Set<never>(), speakers: new Set<never>() },
    };
  const read = blocks.flatMap((block, rank) =>
    block.kind === 'text' || block.kind === 'item' || block.kind === 'quote'
      ? ownLinesOf(block).map((one, line) => ({
          ...one,
          isRow: isBullet(one.line.text),
          isHolding: one.isLast && holds(block, blocks[rank + 1]),
          isAlone: line === 0 && standsAlone(blocks[rank - 1], block, blocks[rank + 1]),
        }))
      : [],
  );
  const speakers = speakersIn(
    read.map(({ line }) => line.text),
    (label) => knownTopic(label) !== null,
  );
  const lines = read.map(({ line }) => line.text.slice(openingOf(line.text, speakers)));
  return {
    isLoose,
    isLabelled: lines.filter(isKnownLabel).length >= 2 || lines.filter(isLabelled).length >= MANY_LABELS,
    isAsked: lines.filter(isKnownQuestion).length >= 2 || lines.filter(isGuessedQuestion).length >= MANY_LABELS,
    isArrowed: lines.filter((line) => arrowed(line) !== null).length >= MANY_LABELS,
    isGuessed: new Set(lines.flatMap((line) => topicOf(labelOf(line) ?? '') ?? [])).size >= MANY_LABELS,
    marks: marksOf(read, (text) => knownTopic(text.slice(openingOf(text, speakers))) !== null),
    speakers,
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
  const isAbove = first?.level === 1 && others.length > 1 && others.every(({ level }) => level > 1);
  if (first === undefined || !isAbove) return null;
  return first.text.split(/\s+/).length > 2 || !NAMES_A_PART.has(topicOf(first.text) ?? 'autre') ? first : null;
}
