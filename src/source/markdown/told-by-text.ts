/** Which part an unnamed passage is, by what it tells: learned from invented notes (`npm run train:parties`). */
import { plain } from '../../french/fold.ts';
import { type Block, partOf } from './block.ts';
import { sentencesOf } from './block-lines.ts';
import { closes } from './closing.ts';
import { announces } from './guessed-topic.ts';
import { askedTopic, knownTopic } from './headings.ts';
import { isOfMeans } from './means-told.ts';
import { beforeName, openedBy } from './openings.ts';
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
const LACKING = 100;
const BEYOND_DOUBT = 200;
/** A sentence is taken from its paragraph when it tells another part by itself. */
const APART = 0;
/** A heading counts from there on, for half of what it announces, and so much at most. */
const HEADING = { from: -300, most: 150 };

/** A name, or who works on it, is said in a way of its own. */
const NOT_TOLD: ReadonlySet<Topic> = new Set(['autre', 'nom', 'equipe']);

const TELLING: ReadonlySet<Topic> = new Set(['constats', 'usagers']);

/** The parts that a passage may be told to be. */
export const TOLD_TOPICS: readonly Topic[] = MODEL.topics.filter((topic) => !NOT_TOLD.has(topic));

/** How much a passage tells each part, in hundredths; of none where it says too little. */
export function scoresOfPassage(text: string): ReadonlyMap<Topic, number> {
  const isEnough = text.trim().split(/\s+/).length >= LEAST;
  const scores = isEnough ? scoresOf(MODEL, passageFeatures(plain(text))) : [];
  return new Map(scores.map((score, rank) => [MODEL.topics[rank] ?? 'autre', score]));
}

const NONE: ReadonlySet<Topic> = new Set();

/**
 * What no heading names is named by what it tells, where that is likely enough. `kept`: parts that a heading alone may
 * name: what is public stays so.
 */
export function toldByText(given: readonly Section[], kept: ReadonlySet<Topic> = NONE): Section[] {
  const sections = given.flatMap(closedApart).map((section) => reread(section, kept));
  const known = new Set(sections.flatMap(({ topic, isNamed }) => (isNamed ? topic : [])));
  const cut = sections.flatMap((section) =>
    isOpen(section) ? paragraphs(section, known, kept) : announced(section, kept),
  );
  // « Bonne soirée, on se voit jeudi » tells nothing, whatever its words.
  const open = cut.filter((section) => isOpen(section) && !closes(section.blocks[0]?.text ?? ''));
  const topics = tellers(open, known, kept);
  // The problem is told of those who suffer, and before them: by what was seen of it.
  const telling = open.find((section) => TELLING.has(topics.get(section) ?? 'autre'));
  const isTold = known.has('probleme') || [...topics.values()].includes('probleme');
  if (!isTold && telling !== undefined) topics.set(telling, 'probleme');
  return cut.map((section) => {
    const topic = topics.get(section) ?? null;
    if (topic === null) return section;
    return { ...section, topic, isNamed: true, blocks: topic === 'nom' ? section.blocks.map(nameOf) : section.blocks };
  });
}

/** What a heading names counts for so much, in hundredths: more by a word that we know than by what was learned. */
const NAMED = { known: 400, guessed: 200 };

/** Nobody means anything else by it, though the problem is told by what was seen of it. */
const PLAIN =
  /^(?:(?:le|notre|mon|rappel du) )?(?:probleme|problematique)s?(?: (?:identifie|constate|vise|a resoudre))?s? ?:?$|^(?:(?:la|notre|ma) )?solution(?: (?:proposee|envisagee|retenue))? ?:?$/;

/** « Comment je regarde si ça sert »: a heading in few of our words, above a text that tells another part without a doubt. */
function reread(section: Section, kept: ReadonlySet<Topic>): Section {
  const { title, isNamed, topic, heading, blocks } = section;
  const own = MODEL.topics.indexOf(topic);
  const text = blocks.map((block) => block.text).join('\n');
  const isLong = text.trim().split(/\s+/).length >= LEAST;
  // A whole question is answered, whatever the answer looks like; « Objet » and its like name no part.
  if (title === null || !isNamed || topic === 'autre' || own === -1 || !isLong || askedTopic(heading) !== null)
    return section;
  if (PLAIN.test(plain(heading))) return section;
  const named = knownTopic(heading) === topic ? NAMED.known : NAMED.guessed;
  const scores = scoresOf(MODEL, passageFeatures(plain(text))).map((score, rank) => {
    const announced = Math.max(HEADING.from, announces(heading, MODEL.topics[rank] ?? 'autre'));
    return score + announced + (rank === own ? named : 0);
  });
  const told = MODEL.topics[likeliest(scores)] ?? 'autre';
  return NOT_TOLD.has(told) || kept.has(told) ? section : { ...section, topic: told };
}

/** Below the end of a mail may stand the one that it answers. */
function closedApart(section: Section): Section[] {
  const { blocks } = section;
  const from = blocks.findIndex(({ text }) => !closes(text));
  if (!isOpen(section) || from < 1) return [section];
  return [
    { ...section, blocks: blocks.slice(0, from) },
    { ...section, title: null, blocks: blocks.slice(from) },
  ];
}

/** Nothing names it; what stands above the first part is the context, if it is nothing else. */
function isOpen({ topic, isNamed, title }: Section): boolean {
  return !isNamed && (topic === 'autre' || title === null);
}

/** What a clause calls the service, less « ça s’appellerait ». */
function nameOf(block: Block): Block {
  return partOf(block, beforeName(block.text), block.text.length);
}

/** So many parts, told by the passages of what has no heading, make a text of them. */
const MANY = 3;

function paragraphs(section: Section, known: ReadonlySet<Topic>, kept: ReadonlySet<Topic>): Section[] {
  if (section.title !== null) return [section];
  const ofOne = (block: Block): Section => ({ ...section, topic: 'autre', blocks: [block] });
  const each = section.blocks.flatMap((block) => dense(block, known, kept)).map(ofOne);
  return new Set(tellers(each, known, kept).values()).size < MANY ? [section] : each;
}

/** What its own first words announce, less the sentences that open another part: they tell it. */
function announced(section: Section, kept: ReadonlySet<Topic>): Section[] {
  if (section.title !== null) return [section];
  const parts: Section[] = [];
  for (const piece of section.blocks.flatMap((block) => openedApart(block, section.topic, kept))) {
    const last = parts.at(-1);
    if (last === undefined) parts.push({ ...section, blocks: [piece] });
    else if (opensOther(piece, section.topic, kept))
      parts.push({ ...section, topic: 'autre', isNamed: false, blocks: [piece] });
    else parts[parts.length - 1] = { ...last, blocks: [...last.blocks, piece] };
  }
  return parts.length === 0 ? [section] : parts;
}

function openedApart(block: Block, topic: Topic, kept: ReadonlySet<Topic>): Block[] {
  const starts = sentencesOf(block)
    .slice(1)
    .flatMap(([start, end]) => (opensOther(partOf(block, start, end), topic, kept) ? [start] : []));
  if (starts.length === 0) return [block];
  return [0, ...starts].map((start, rank, all) => partOf(block, start, all[rank + 1] ?? block.text.length));
}

function opensOther({ kind, text }: Block, topic: Topic, kept: ReadonlySet<Topic>): boolean {
  const opened = kind === 'text' ? opening(text, kept) : null;
  return opened !== null && opened !== topic;
}

function opening(text: string, kept: ReadonlySet<Topic>): Topic | null {
  const opened = openedBy(text);
  return opened !== null && kept.has(opened) ? null : opened;
}

/** A paragraph whose sentences tell several parts, cut before each: what tells none goes on with the one before it. */
function dense(block: Block, known: ReadonlySet<Topic>, kept: ReadonlySet<Topic>): Block[] {
  const spans = sentencesOf(block);
  if (spans.length < 2) return [block];
  const said = spans.map(([start, end]) => partOf(block, start, end));
  const topics = tellers(
    said.map((one) => ({ topic: 'autre', heading: '', title: null, level: 0, blocks: [one], isNamed: false })),
    known,
    kept,
  );
  const told = new Map(
    [...topics].flatMap(([{ blocks }, topic]) =>
      openedBy(blocks[0]?.text ?? '') === topic || (scoresOfPassage(blocks[0]?.text ?? '').get(topic) ?? SURE) > APART
        ? [[blocks[0], topic] as const]
        : [],
    ),
  );
  if (new Set(told.values()).size < 2) return [block];
  const starts = spans.flatMap(([start], rank) => {
    const topic = told.get(said[rank]);
    const before = said
      .slice(0, rank)
      .flatMap((one) => told.get(one) ?? [])
      .at(-1);
    return topic !== undefined && before !== undefined && topic !== before ? [start] : [];
  });
  return [0, ...starts].map((start, rank, all) => partOf(block, start, all[rank + 1] ?? block.text.length));
}

/** The part of each passage that tells one: the surest first, for what is told already is less likely to be told again. */
function tellers(
  sections: readonly Section[],
  known: ReadonlySet<Topic>,
  kept: ReadonlySet<Topic>,
): Map<Section, Topic> {
  const opened = sections.flatMap((section) => {
    const topic = section.title === null ? (opening(section.blocks[0]?.text ?? '', kept) ?? meansIn(section)) : null;
    return topic === null ? [] : [[section, topic] as const];
  });
  const found = new Map<Section, Topic>(opened);
  const told = new Set([...known, ...found.values()]);
  const others = sections.filter((section) => !found.has(section));
  const left = new Map(others.map((section) => [section, scoresOfText(section)] as const));
  for (;;) {
    const likely = [...left].map(([section, scores]) => ({ section, ...likeliestOf(scores, told) }));
    const surest = likely.sort((a, b) => b.score - a.score)[0];
    if (surest === undefined || surest.score < SURE) return found;
    left.delete(surest.section);
    // What is feared is kept from readers: under a title that announces no fear, it must be told without a doubt.
    if (surest.topic === 'pire' && surest.section.title !== null && surest.score < SURE + BEYOND_DOUBT) continue;
    told.add(surest.topic);
    if (!NOT_TOLD.has(surest.topic) && !kept.has(surest.topic)) found.set(surest.section, surest.topic);
  }
}

/** « besoin d’un développeur et d’une coach »: a passage that tells nothing else. */
function meansIn({ blocks }: Section): Topic | null {
  const [first, second] = blocks;
  return first !== undefined && second === undefined && isOfMeans(first.text) ? 'equipe' : null;
}

function likeliestOf(scores: readonly number[], told: ReadonlySet<Topic>): { topic: Topic; score: number } {
  const weighed = scores.map((score, rank) => score + (told.has(MODEL.topics[rank] ?? 'autre') ? 0 : LACKING));
  const best = likeliest(weighed);
  return { topic: MODEL.topics[best] ?? 'autre', score: weighed[best] ?? Number.NEGATIVE_INFINITY };
}

/** One score a topic of the model; none of what says too little. */
function scoresOfText({ heading, blocks }: Section): number[] {
  const text = blocks.map((block) => block.text).join('\n');
  if (text.trim().split(/\s+/).length < LEAST) return [];
  return scoresOf(MODEL, passageFeatures(plain(text))).map((score, rank) => {
    const said = heading === '' ? 0 : (announces(heading, MODEL.topics[rank] ?? 'autre') - HEADING.from) / 2;
    return score + Math.min(HEADING.most, Math.max(0, said));
  });
}
