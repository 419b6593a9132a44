/** The lines of a block, as their author cut them. */
import type { Span } from '../position.ts';
import { type Block, BREAK, partOf } from './block.ts';
import { clausesOf } from './openings.ts';

/** Ranks of the lines of a block, those its author broke too. */
export function linesOf({ text }: Block): [number, number][] {
  const lines: [number, number][] = [];
  let start = 0;
  for (const { index } of [...text.matchAll(BREAKS), { index: text.length }]) {
    if (text.slice(start, index).trim() !== '') lines.push([start, index]);
    start = index + 1;
  }
  return lines;
}

export const BREAKS = new RegExp(`\\n|${BREAK}`, 'g');

/** Its lines, and whether each stands above others of the same block. */
export function ownLinesOf(block: Block): { line: Block; isLed: boolean; isLast: boolean; after: string | null }[] {
  const lines = linesOf(block);
  const after = (next: readonly [number, number] | undefined) => (next ? block.text.slice(...next).trim() : null);
  return lines.map(([start, end], rank) => ({
    line: partOf(block, start, end),
    isLed: rank === 0 && lines.length > 1,
    isLast: rank === lines.length - 1,
    after: after(lines[rank + 1]),
  }));
}

/** A line of a paragraph goes on with the next, but where its author broke it, or where a bullet that Markdown does not know begins. */
export function unbroken(block: Block): Block {
  return { ...block, text: block.text.replace(/\n(?![•·▪‣◦–—] ?\S)/g, ' ').replaceAll(BREAK, '\n') };
}

/** « M. Bouzidi », « J. Petit », « l’art. 12 » go on. */
const ENDS =
  /(?:(?<!(?<![\p{L}\d])(?:MM?|Mmes?|Mlle|Dre?|Pre?|Me|Ste?|art|ex|cf|env|dép|\p{Lu}))\.|[!?…»])[ \u00a0\n]+(?=[\p{Lu}«\d])/gu;

/** In UTF-16 units: nobody writes so much without a stop, unless it was dictated. */
const DICTATED = 300;

/** From where to where its sentences stand, in the text of a block: one, of what is no paragraph. */
export function sentencesOf({ kind, text }: Block): Span[] {
  const ends =
    kind === 'text' || kind === 'quote'
      ? [...text.matchAll(ENDS)].map(({ index, 0: sign }) => index + sign.length)
      : [];
  const isDictated = kind === 'text' && text.length > DICTATED * (ends.length + 1);
  const starts = [0, ...(isDictated ? clausesOf(text) : ends)];
  return starts.map((start, rank) => [start, starts[rank + 1] ?? text.length]);
}
