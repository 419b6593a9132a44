/** Under the heading of one part, a sentence that tells another: where nothing else of the text tells that other. */
import { type Block, partOf } from './block.ts';
import { sentencesOf } from './block-lines.ts';
import { isOfMeans } from './means-told.ts';
import { openedBy } from './openings.ts';
import type { Section } from './prose.ts';
import { scoresOfPassage, TOLD_TOPICS } from './told-by-text.ts';
import type { Topic } from './topics.ts';

/** How sure of the other part, and how much surer than of its own. Scores are in hundredths. */
const SURE = 0;
const SURER = 150;

/** What such a heading covers goes on in its own words: the rest of an answer is rarely elsewhere. */
const OPEN: ReadonlySet<Topic> = new Set([
  ...(['probleme', 'contexte', 'constats', 'usagers', 'solution', 'existant'] as const),
  ...(['premiers', 'deploiement', 'objectifs', 'impact', 'signes', 'portage'] as const),
]);

/** Sections in their order, what is told beside put apart after the section that holds it. */
export function toldBeside(sections: readonly Section[]): Section[] {
  const known = new Set(sections.flatMap(({ topic, isNamed }) => (isNamed ? topic : [])));
  return sections.flatMap((section) => {
    if (!section.isNamed || !OPEN.has(section.topic) || section.blocks.some(({ cell }) => cell !== null))
      return [section];
    const kept: Block[] = [];
    const others: { topic: Topic; block: Block }[] = [];
    for (const block of section.blocks) {
      let from = 0;
      for (const [start, end] of sentencesOf(block)) {
        const said = partOf(block, start, end);
        // What a section begins by is what its heading says.
        const isFirst = kept.length === 0 && from === start;
        const topic = isFirst ? null : otherTopic(said, section.topic, known);
        if (topic === null) continue;
        if (start > from) kept.push(partOf(block, from, start));
        others.push({ topic, block: said });
        from = end;
      }
      if (from < block.text.length) kept.push(from === 0 ? block : partOf(block, from, block.text.length));
    }
    if (others.length === 0) return [section];
    const apart = others.map(({ topic, block }): Section => {
      return { topic, heading: '', title: null, level: section.level, blocks: [block], isNamed: true };
    });
    return [{ ...section, blocks: kept }, ...apart];
  });
}

/** What people begin by when they turn to these is said of nothing else: « À six mois, », « Premier signe attendu : ». */
const ANNOUNCED: ReadonlySet<Topic> = new Set(['objectifs', 'signes', 'pire', 'actions']);

const OF_PROBLEM: ReadonlySet<Topic> = new Set(['probleme', 'contexte', 'constats', 'usagers']);

/** Money and people may be asked for anywhere but where the problem is told, or those who give them. */
const HOLD_NO_MEANS: ReadonlySet<Topic> = new Set([
  ...(['solution', 'existant', 'premiers', 'deploiement'] as const),
  ...(['objectifs', 'impact', 'signes', 'pire'] as const),
]);

function announced(text: string, own: Topic, known: ReadonlySet<Topic>): Topic | null {
  if (HOLD_NO_MEANS.has(own) && isOfMeans(text)) return 'equipe';
  const topic = openedBy(text);
  // « Dans six mois ce sera pire »: of the problem.
  if (topic === null || topic === own || known.has(topic) || OF_PROBLEM.has(own)) return null;
  // « L’administration est favorable », below what is feared.
  if (topic === 'portage' && own === 'pire') return topic;
  if (topic === 'premiers' && (own === 'solution' || own === 'portage')) return topic;
  // « Aujourd’hui, le portail ne montre que… », below the solution.
  return ANNOUNCED.has(topic) || (topic === 'existant' && own === 'solution') ? topic : null;
}

function otherTopic({ text, kind }: Block, own: Topic, known: ReadonlySet<Topic>): Topic | null {
  if (kind !== 'text' && kind !== 'item' && kind !== 'quote') return null;
  const said = announced(text, own, known);
  if (said !== null) return said;
  const scores = scoresOfPassage(text);
  const scoreOf = (topic: Topic) => scores.get(topic) ?? Number.NEGATIVE_INFINITY;
  const best = TOLD_TOPICS.filter((topic) => !known.has(topic)).sort((a, b) => scoreOf(b) - scoreOf(a))[0];
  if (best === undefined || scoreOf(best) < SURE) return null;
  const isBest = TOLD_TOPICS.every((topic) => scoreOf(topic) <= scoreOf(best));
  return isBest && scoreOf(best) - scoreOf(own) >= SURER ? best : null;
}
