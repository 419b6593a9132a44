/** Which part tells the problem, where none is called so: « Le constat », « Pourquoi on s’y met ». */
import { plain } from '../../french/fold.ts';
import { saidBy } from './headings.ts';
import type { Section } from './prose.ts';

/** A « constat » is what goes wrong, or how one knows it. */
const FINDING =
  /^(?:le |les |un |notre |nos |premier )?constats?(?: generaux| general| de depart| initial| actuel| partage)?$/;

/** A part called « constat » below the problem is of it; without another problem, it is the problem, and so is the context. */
export function withProblem(sections: readonly Section[]): Section[] {
  const below = sections.map((section, rank) =>
    isFinding(section) && holderOf(sections, rank)?.topic === 'probleme'
      ? { ...section, topic: 'probleme' as const }
      : section,
  );
  if (below.some(({ topic, blocks }) => topic === 'probleme' && blocks.length > 0)) return below;
  const told =
    below.find((one) => isFinding(one) && one.blocks.length > 0) ??
    // « Ce qui nous empêche de dormir », first of all: nobody begins by the worst that may come.
    [below.find((one) => one.isNamed && one.title !== null)].find(
      (one) => one?.topic === 'pire' && one.blocks.length > 0,
    ) ??
    below.find((one) => isContext(one) && one.title !== null) ??
    // In a letter, what was seen is the problem; how it begins says why one writes.
    below.find(({ topic, title }) => topic === 'constats' && title === null) ??
    below.find(isContext);
  return below.map((one) => (one === told ? { ...one, topic: 'probleme' as const } : one));
}

function isContext({ topic, isNamed, blocks }: Section): boolean {
  return topic === 'contexte' && isNamed && blocks.length > 0;
}

function isFinding({ topic, heading }: Section): boolean {
  return topic === 'constats' && FINDING.test(saidBy(plain(heading)));
}

/** The part that a part stands in; undefined of one that stands in none. */
function holderOf(sections: readonly Section[], rank: number): Section | undefined {
  const level = sections[rank]?.level ?? 0;
  return sections.slice(0, rank).findLast((one) => one.level > 0 && one.level < level);
}
