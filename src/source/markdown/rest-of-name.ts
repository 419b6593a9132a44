/** What follows a name told in a line of its own: it goes on with what was told before, or belongs to no part yet. */
import { type Block, partOf } from './block.ts';
import type { Section } from './prose.ts';

/** « Phare éveillé. Elle rompt avec le papier. » */
const END_OF_NAME = /^[^\n.!?]{2,60}[.!?](?=[ \u00a0\n]+\p{Lu})/u;

export function withRestOfNames(sections: readonly Section[]): Section[] {
  return sections.flatMap((section, rank) => {
    const [first, ...others] = section.blocks;
    if (section.topic !== 'nom' || first === undefined) return [section];
    const [name, left] = cut(first);
    const blocks = [...(left === null ? [] : [left]), ...others];
    if (blocks.length === 0) return [section];
    const before = sections.slice(0, rank).findLast(({ isNamed, topic }) => isNamed && topic !== 'nom');
    // A heading of its own ends the part above.
    const goesOn = section.level > 6 && before !== undefined;
    const topic = goesOn ? before.topic : 'autre';
    const rest: Section = { topic, heading: '', title: null, level: section.level, blocks, isNamed: goesOn };
    return [{ ...section, blocks: [name] }, rest];
  });
}

/** Its first line, or its first sentence. */
function cut(block: Block): [name: Block, left: Block | null] {
  const end = END_OF_NAME.exec(block.text)?.[0].length ?? block.text.indexOf('\n');
  if (end <= 0) return [block, null];
  return [partOf(block, 0, end), partOf(block, end, block.text.length)];
}
