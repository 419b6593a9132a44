/** Which part an unnamed passage is, by what it tells: learned from invented notes (`npm run train:parties`). */
import { plain } from '../../french/fold.ts';
import { passageFeatures } from './passage-features.ts';
import weights from './passage-weights.json' with { type: 'json' };
import type { Section } from './prose.ts';
import { likeliest, scoresOf, type TopicModel } from './topic-model.ts';
import type { Topic } from './topics.ts';

/** Fewer words tell too little. */
const LEAST = 8;
/** A name, or who works on it, is said in a way of its own. */
const NOT_TOLD: ReadonlySet<Topic> = new Set(['autre', 'nom', 'equipe']);
/** In hundredths. */
const SURE = -220;

/** The part that a passage tells; null where none is likely enough. */
export function passageTopic(text: string): Topic | null {
  if (text.trim().split(/\s+/).length < LEAST) return null;
  const model = weights as TopicModel;
  const scores = scoresOf(model, passageFeatures(plain(text)));
  const best = likeliest(scores);
  const topic = model.topics[best] ?? 'autre';
  return NOT_TOLD.has(topic) || (scores[best] ?? 0) < SURE ? null : topic;
}

/** What no heading names is named by what it tells. */
export function toldByText(sections: readonly Section[]): Section[] {
  return sections.map((section) => {
    if (section.isNamed || section.topic !== 'autre') return section;
    const topic = passageTopic(section.blocks.map(({ text }) => text).join('\n'));
    return topic === null ? section : { ...section, topic, isNamed: true };
  });
}
