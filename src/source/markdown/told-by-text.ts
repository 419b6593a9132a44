/** Which part an unnamed passage is, by what it tells: learned from invented notes (`npm run train:parties`). */
import { plain } from '../../french/fold.ts';
import { announces } from './guessed-topic.ts';
import { passageFeatures } from './passage-features.ts';
import weights from './passage-weights.json' with { type: 'json' };
import type { Section } from './prose.ts';
import { likeliest, scoresOf, type TopicModel } from './topic-model.ts';
import type { Topic } from './topics.ts';

/** Fewer words tell too little. */
const LEAST = 8;
const MODEL = weights as TopicModel;
/** Scores are in hundredths. */
const SURE = MODEL.threshold * 100;
/** What nothing else in the text tells is what one looks for. */
const LACKING = 40;
/** A heading counts from there on, for half of what it announces, and so much at most. */
const HEADING = { from: -300, most: 150 };

/** A name, or who works on it, is said in a way of its own. */
const NOT_TOLD: ReadonlySet<Topic> = new Set(['autre', 'nom', 'equipe']);

/** What no heading names is named by what it tells, where that is likely enough. */
export function toldByText(sections: readonly Section[]): Section[] {
  const known = new Set(sections.flatMap(({ topic, isNamed }) => (isNamed ? topic : [])));
  return sections.flatMap((section) => {
    if (section.isNamed || (section.topic !== 'autre' && section.title !== null)) return section;
    if (section.title === null) return paragraphs(section, known);
    return told(section, topicOfText(section, known));
  });
}

function told(section: Section, topic: Topic | null): Section {
  return topic === null ? section : { ...section, topic, isNamed: true };
}

/** So many parts, told by the paragraphs of what has no heading, make a text of them. */
const MANY = 3;

function paragraphs(section: Section, known: ReadonlySet<Topic>): Section[] {
  const each = section.blocks.map((block) => ({ ...section, blocks: [block] }));
  const topics = each.map((one) => topicOfText(one, known));
  if (new Set(topics.filter((topic) => topic !== null)).size < MANY)
    return [told(section, topicOfText(section, known))];
  return each.map((one, rank) => told({ ...one, topic: 'autre' }, topics[rank] ?? null));
}

function topicOfText({ heading, blocks }: Section, known: ReadonlySet<Topic>): Topic | null {
  const text = blocks.map((block) => block.text).join('\n');
  if (text.trim().split(/\s+/).length < LEAST) return null;
  const scores = scoresOf(MODEL, passageFeatures(plain(text))).map((score, rank) => {
    const topic = MODEL.topics[rank] ?? 'autre';
    const said = heading === '' ? 0 : (announces(heading, topic) - HEADING.from) / 2;
    return score + Math.min(HEADING.most, Math.max(0, said)) + (known.has(topic) ? 0 : LACKING);
  });
  const best = likeliest(scores);
  const topic = MODEL.topics[best] ?? 'autre';
  return NOT_TOLD.has(topic) || (scores[best] ?? 0) < SURE ? null : topic;
}
