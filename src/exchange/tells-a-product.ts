/** Whether a text tells of a product, or is something else: minutes, a page of help, a résumé. */
import type { Published } from '../source/markdown/read-markdown.ts';
import type { Topic } from '../source/markdown/topics.ts';

/** Without one of these parts, a text with titles is something else. */
const TELLING: ReadonlySet<Topic> = new Set<Topic>(['probleme', 'solution', 'usagers', 'existant', 'constats']);

/** So many of these make a fiche that does not say its problem by that word. */
const ALSO_TELLING: ReadonlySet<Topic> = new Set<Topic>([
  'contexte',
  'objectifs',
  'premiers',
  'deploiement',
  'impact',
  'signes',
  'portage',
  'pire',
]);
const ENOUGH = 4;

/** By its headings; a letter without any, by what its paragraphs tell. */
export function tellsAProduct({ header, sections, parts }: Published): boolean {
  const topicsOf = (list: Published['parts']) => [
    ...new Set(list.flatMap(({ topic, isNamed }) => (isNamed ? topic : []))),
  ];
  const named = topicsOf(sections);
  const others = named.filter((topic) => ALSO_TELLING.has(topic));
  return header !== null || named.some((topic) => TELLING.has(topic)) || others.length >= ENOUGH || isMostlyTold(parts);
}

/** Most of what a letter says is of some part of a fiche. */
function isMostlyTold(parts: Published['parts']): boolean {
  const told = parts.filter(({ topic, isNamed }) => isNamed && (TELLING.has(topic) || ALSO_TELLING.has(topic)));
  const topics = new Set(told.map(({ topic }) => topic));
  // The problem, and three other parts; without it, one more.
  const isEnough = topics.size >= (topics.has('probleme') ? ENOUGH : ENOUGH + 1);
  return isEnough && 2 * lengthOf(told) >= lengthOf(parts);
}

function lengthOf(parts: Published['parts']): number {
  return parts.reduce((sum, { blocks }) => sum + blocks.reduce((length, { text }) => length + text.length, 0), 0);
}
