/** How the author of a text names its parts, when headings do not: by labels, questions, marks, first words. */
import type { Block } from './block.ts';
import { ownLinesOf } from './block-lines.ts';
import { openingTopic, topicOf } from './guessed-topic.ts';
import { knownTopic } from './headings.ts';
import { isKnownLabel, isLabelled } from './known-labels.ts';
import { arrowed, labelOf } from './labels.ts';
import { askersIn, holds, isBullet, isDialogueIn, marksOf, openingOf, speakersIn, standsAlone } from './marks.ts';
import { isGuessedQuestion, isKnownQuestion } from './question-lines.ts';
import type { Style } from './titles.ts';

/** The depth at which bullets say what they answer: several of them, and one in three at least; null of other lists. */
export function depthOfLabels(blocks: readonly Block[]): number | null {
  const items = blocks.filter(({ kind, depth }) => kind === 'item' && depth === 1);
  const labelled = items.filter(({ text }) => isLabelled(text)).length;
  return labelled >= MANY_LABELS && labelled * 3 >= items.length ? 1 : null;
}

/** So many parts announced by the first words of paragraphs make a text of them. */
const MANY_PARTS = 5;

/** « Nous le savons parce que… », « Le pire serait… »: no heading, and a paragraph for each part. */
export function isToldInParagraphs(blocks: readonly Block[]): boolean {
  const paragraphs = blocks.filter(({ kind }) => kind === 'text');
  return new Set(paragraphs.flatMap(({ text }) => openingTopic(text) ?? [])).size >= MANY_PARTS;
}

/** Of so many labels, one that we do not know is one too. */
const MANY_LABELS = 3;

/** What begins a part in a text, told by the parts that we know. */
export function styleOf(blocks: readonly Block[]): Style {
  const isLoose = blocks.filter(({ kind, text: said }) => kind === 'heading' && knownTopic(said) !== null).length < 2;
  if (!isLoose)
    return {
      ...{ isLoose, isLabelled: false, isAsked: false, isArrowed: false, isGuessed: false },
      ...{ marks: new Set<never>(), speakers: new Set<never>(), askers: new Set<never>(), isDialogue: false },
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
  const askers = askersIn(
    read.map(({ line }) => line.text),
    speakers,
  );
  const isDialogue = isDialogueIn(read.map(({ line }) => line.text));
  const lines = read.map(({ line }) => line.text.slice(openingOf(line.text, speakers)));
  return {
    isLoose,
    isLabelled: lines.filter(isKnownLabel).length >= 2 || lines.filter(isLabelled).length >= MANY_LABELS,
    isAsked:
      isDialogue ||
      askers.size > 0 ||
      lines.filter(isKnownQuestion).length >= 2 ||
      lines.filter(isGuessedQuestion).length >= MANY_LABELS,
    isArrowed: lines.filter((line) => arrowed(line) !== null).length >= MANY_LABELS,
    isGuessed: new Set(lines.flatMap((line) => topicOf(labelOf(line) ?? '') ?? [])).size >= MANY_LABELS,
    marks: marksOf(read, (text) => knownTopic(text.slice(openingOf(text, speakers))) !== null),
    speakers,
    askers,
    isDialogue,
  };
}
