/** « 1) … 12) … »: the answers to the twelve questions, by their numbers alone. */
import type { Block } from './block.ts';
import type { Section } from './prose.ts';
import type { Topic } from './topics.ts';

/** In the order in which they are asked. */
const ASKED: readonly Topic[] = [
  ...(['probleme', 'constats', 'usagers', 'solution', 'nom', 'existant'] as const),
  ...(['premiers', 'objectifs', 'impact', 'signes', 'portage', 'pire'] as const),
];

/** Null unless a text is one list of as many numbers. */
export function twelveInOrder(sections: readonly Section[]): Section[] | null {
  if (sections.some(({ isNamed, topic }) => isNamed && topic !== 'autre' && topic !== 'nom')) return null;
  const blocks = sections.flatMap(({ title, blocks }) => [...(title === null ? [] : [title]), ...blocks]);
  const ranked = blocks.filter(({ rank, depth }) => rank > 0 && depth === 1);
  if (ranked.length !== ASKED.length) return null;
  const start = blocks.indexOf(ranked[0] as Block);
  return [
    { topic: 'autre', heading: '', title: null, level: 0, blocks: blocks.slice(0, start), isNamed: false },
    ...ASKED.map((topic, rank): Section => {
      const from = blocks.indexOf(ranked[rank] as Block);
      const to = rank + 1 < ranked.length ? blocks.indexOf(ranked[rank + 1] as Block) : from + 1;
      return { topic, heading: '', title: null, level: 7, blocks: blocks.slice(from, to).map(asText), isNamed: true };
    }),
  ];
}

/** Alone under its question, an item is no list. */
function asText(block: Block): Block {
  return block.rank > 0 ? { ...block, kind: 'text' } : block;
}
