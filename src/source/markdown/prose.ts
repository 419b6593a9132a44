/** A text in Markdown as its author cut it: sections by their headings, each block with its place. */
import { type Block, blocksOf } from './blocks.ts';
import { type Topic, topicOf } from './headings.ts';

export interface Section {
  topic: Topic;
  /** As written; empty before the first heading. */
  heading: string;
  /** Of the heading; null before the first one. */
  title: Block | null;
  blocks: readonly Block[];
  /** Whether its own heading named the topic: else it comes from the heading above. */
  isNamed: boolean;
}

/** `from`: where the text begins, after a front matter. */
export function sectionsOf(text: string, from: number): Section[] {
  const sections: { topic: Topic; heading: string; title: Block | null; blocks: Block[]; isNamed: boolean }[] = [];
  let current = {
    topic: 'contexte' as Topic,
    heading: '',
    title: null as Block | null,
    blocks: [] as Block[],
    isNamed: false,
  };
  const above: { level: number; topic: Topic }[] = [];
  for (const block of blocksOf(text, from).flatMap(byLabel)) {
    const title = titleIn(block);
    if (title === null) {
      current.blocks.push(block);
      continue;
    }
    sections.push(current);
    while ((above.at(-1)?.level ?? 0) >= title.level) above.pop();
    const own = topicOf(title.text);
    const topic = own ?? above.at(-1)?.topic ?? 'autre';
    if (own !== null || above.length === 0) above.push({ level: title.level, topic });
    current = {
      topic,
      heading: title.text,
      title: block,
      blocks: title.rest === null ? [] : [title.rest],
      isNamed: own !== null,
    };
  }
  return [...sections, current].filter(({ blocks, title }) => blocks.length > 0 || title !== null);
}

/** People begin a line with « Solution : » without leaving one empty above: it is another part all the same. */
function byLabel(block: Block): Block[] {
  if (block.kind !== 'text' || !block.text.includes('\n')) return [unbroken(block)];
  const starts = [0];
  for (const { index } of block.text.matchAll(/\n/g)) {
    const label = LABEL.exec(block.text.slice(index + 1));
    if (label !== null && isLabel(label[1] ?? '')) starts.push(index + 1);
  }
  return starts.map((start, rank) => unbroken(part(block, start, starts[rank + 1] ?? block.text.length)));
}

/** A line of a paragraph goes on with the next. */
function unbroken(block: Block): Block {
  return { ...block, text: block.text.replace(/\n/g, ' ') };
}

function part(block: Block, start: number, end: number): Block {
  const text = block.text.slice(start, end).trimEnd();
  const offsetOf = (rank: number) => block.offsetOf(rank + start);
  return { ...block, text, offsetOf, span: [offsetOf(0), offsetOf(Math.max(0, text.length - 1)) + 1] };
}

/** « Problème : », before anything else on its line. */
const LABEL = /^([^:.!?\n]{3,40}?)[ \u00a0\u202f]?:(?:[ \u00a0\u202f\n]|$)/;

interface Title {
  text: string;
  level: number;
  /** What the same line says after it. */
  rest: Block | null;
}

/** A level below any real heading. */
const BOLD_LEVEL = 7;
/** Longest line that is a title without a sign of one. */
const SHORT = 60;

/** A heading; a line all in bold; « Problème : la suite… », as people write on a pad. */
function titleIn(block: Block): Title | null {
  const { kind, level, text } = block;
  if (kind === 'heading') return { text, level, rest: null };
  if (kind === 'quote' || kind === 'cell' || kind === 'code') return null;
  const colon = LABEL.exec(text);
  const label = colon?.[1] ?? '';
  if (colon !== null && isLabel(label)) {
    const rest = text.slice(colon[0].length).trim();
    const start = text.indexOf(rest, colon[0].length - 1);
    return { text: label, level: BOLD_LEVEL, rest: rest === '' ? null : part(block, start, text.length) };
  }
  const isShort = text.length <= SHORT && !/[.;,]$/.test(text);
  const isAlone = isShort && kind === 'text' && (block.isBold || words(text) <= 3);
  return isAlone && topicOf(text) !== null ? { text, level: BOLD_LEVEL, rest: null } : null;
}

/** « Problème : », not « Notre solution permet aux usagers : ». */
function isLabel(label: string): boolean {
  const topic = topicOf(label);
  return topic !== null && words(label) <= 4 && /^\p{Lu}/u.test(label);
}

function words(text: string): number {
  return text.split(/\s+/).length;
}
