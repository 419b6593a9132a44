/** How the lines of a text show that they begin a part, when no sign of Markdown says so: the same way for all of them. */
import { CIVILITY } from '../../french/civilities.ts';
import type { Block } from './block.ts';

/** In capitals, by a rank, by the number of a slide or of a question, in bold, above what its item says or holds, above the text of its paragraph, above bullets that Markdown does not know. */
export type Mark =
  | 'shouted'
  | 'letter'
  | 'ranked'
  | 'slide'
  | 'asked'
  | 'bold'
  | 'item'
  | 'led'
  | 'holding'
  | 'bulleted';
/** These are marks of parts, whatever the words: several of them are enough. */
const EVIDENT: ReadonlySet<Mark> = new Set(['ranked', 'slide', 'asked', 'holding']);

/** Longest line that is a title without a sign of one. */
export const SHORT = 60;
/** Longest question. */
const QUESTION = 140;

/** « Slide 3 – », « Étape 5 : », and what they name. */
const SLIDE =
  /^(?:slide|diapo(?:sitive)?|planche|partie|section|étape|volet|bloc|fiche|axe|point|chapitre|rubrique|thème) ?(?:n° ?)?\d{1,2}(?: ?\/ ?\d{1,2})? ?[:.)–—-][ \t]{0,3}/i;
/** « III. », « b) »: letters, for Markdown reads the numbers. */
const LETTER = /^(?:[IVX]{1,4}|[A-Ha-h]) ?[.)–—-] ?(?=\S)/;
/** « 1.2. Le constat »: a plan. */
export const PLAN = /^(?:\d{1,2}|[A-H])(?:\.\d{1,2}){1,2}[.)]? {1,3}(?=\p{Lu})/u;
/** « 3/ Familles les plus pénalisées »: Markdown reads no list there. */
const SLASHED = /^\d{1,2} ?\/ ?(?=\p{Lu})/u;
const BULLET = /^[•·▪‣◦●○■–—*-][ \t]{1,4}/;
const UNKNOWN_BULLET = /^[•·▪‣◦●○■][ \t]{0,4}\S/;
/** « Q : », « Réponse 2 : ». */
const ROLE = /^(?:q(?:uestion)?|r(?:[ée]p(?:onse)?)?) ?(?:n° ?)?\d{0,2} ?[:.)–-][ \t]{0,3}/i;
const ASKED = /^q(?:uestion)? ?(?:n° ?)?\d{1,2} ?[:.)–-] ?(?=\S)/i;
/** « Lou : », where others speak too. */
const SPEAKER = new RegExp(
  `^(?:${CIVILITY} )?(\\p{Lu}[\\p{L}’'-]{0,20}(?: \\p{Lu}[\\p{L}’'.-]{0,20}){0,2})(?: ?\\([^()]{1,40}\\))? ?(?::|–|—|-(?= ))[ \\t]{1,3}(?=\\S)`,
  'u',
);

/** Length of what stands before what a line says: a bullet, the number of a slide, who speaks. */
export function openingOf(text: string, speakers: ReadonlySet<string>): number {
  const spoken = SPEAKER.exec(text);
  if (spoken?.[1] !== undefined && speakers.has(spoken[1])) return spoken[0].length;
  return (SLIDE.exec(text) ?? ROLE.exec(text) ?? BULLET.exec(text))?.[0].length ?? 0;
}

/** Who says a line; null where nobody is named. */
export function speakerOf(line: string): string | null {
  return SPEAKER.exec(line)?.[1] ?? null;
}

/** Those of them who ask more than they tell. */
export function askersIn(lines: readonly string[], speakers: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...speakers].filter((one) => {
      const said = lines.filter((line) => speakerOf(line) === one);
      const asked = said.filter((line) => /\?\s*$/.test(line)).length;
      return asked >= MANY && 2 * asked > said.length;
    }),
  );
}

export function isBullet(text: string): boolean {
  return BULLET.test(text);
}

/** Who speaks in the minutes of a meeting: two names at least, that come back at the beginning of lines. `isPart`: names a part. */
export function speakersIn(lines: readonly string[], isPart: (label: string) => boolean): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = SPEAKER.exec(line)?.[1];
    if (name !== undefined && !isPart(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const again = [...counts.values()].filter((count) => count > 1).length;
  return counts.size >= 2 && again >= 1 && again * 2 >= counts.size ? new Set(counts.keys()) : new Set();
}

/** « — Et la hiérarchie ? — Le colonel a dit oui. »: turns after dashes, many of them questions that the next one answers. */
export function isDialogueIn(lines: readonly string[]): boolean {
  const turns = lines.filter((line) => /^[—–][ \u00a0\u202f]?\S/.test(line));
  const asked = turns.filter((line, rank) => /\?\s*$/.test(line) && !/\?\s*$/.test(turns[rank + 1] ?? '?'));
  return asked.length > MANY && 3 * asked.length > turns.length && 2 * turns.length > lines.length;
}

/** A line of a text. */
export interface Marked {
  line: Block;
  /** Above others of its block. */
  isLed: boolean;
  /** An item, above those that it holds. */
  isHolding: boolean;
  /** An item with a number, and no other item of its list beside it. */
  isAlone: boolean;
  /** The line, or the block, below; null when there is none. */
  after: string | null;
  /** After a bullet that Markdown does not know. */
  isRow: boolean;
}

/** Whether an item bears a number, and stands between what are no other items of its list. */
export function standsAlone(before: Block | undefined, block: Block, next: Block | undefined): boolean {
  const isBeside = (other: Block | undefined) => other !== undefined && other.rank > 0 && other.depth === block.depth;
  return block.rank > 0 && !isBeside(before) && !isBeside(next);
}

/** Whether an item stands above those that it holds. */
export function holds(block: Block, next: Block | undefined): boolean {
  return block.kind === 'item' && next?.kind === 'item' && next.depth > block.depth;
}

/** Null of a line that nothing marks, that is too long, or that ends as a sentence does. */
export function markOf({ line: { text, bold, kind }, isLed, isHolding, isAlone, after, isRow }: Marked): Mark | null {
  if (ASKED.test(text) && text.length <= QUESTION) return 'asked';
  if (SLIDE.test(text) && text.length <= SHORT) return 'slide';
  if (text.length > SHORT || /[.;,!]$/.test(text) || !/\p{L}{3}|^\p{Lu}{2}$/u.test(text)) return null;
  if (/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)) return 'shouted';
  const [from = 0, to = 0] = bold[0] ?? [];
  if (from === 0 && to > 0 && !/[^\s:.]/.test(text.slice(to))) return 'bold';
  if (LETTER.test(text)) return 'letter';
  if (PLAN.test(text) || isAlone || (isLed && SLASHED.test(text))) return 'ranked';
  if (kind === 'text' && !isRow && !isBullet(text) && !text.endsWith(':') && UNKNOWN_BULLET.test(after ?? ''))
    return 'bulleted';
  if (kind === 'item' && isHolding) return 'holding';
  if (kind === 'text' && isLed && isName(text) && /^[\p{Lu}\d«"]/u.test(after ?? '')) return 'led';
  return kind === 'item' && isLed ? 'item' : null;
}

/** In words: « Alliés et freins », above what it names. */
const LONGEST_NAME = 5;

function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.split(/\s+/).length <= LONGEST_NAME && !/[:…?]$/.test(text);
}

/** At least so many parts that we know, for others to be marked as they are; so many marks, where they are evident. */
const ENOUGH = 2;
const MANY = 3;

/** The marks by which a text begins parts that we know. `isPart`: whether a line names one. */
export function marksOf(lines: readonly Marked[], isPart: (text: string) => boolean): ReadonlySet<Mark> {
  const marks = lines.flatMap((one) => {
    const mark = markOf(one);
    return mark === null ? [] : [{ mark, isNamed: isPart(one.line.text) }];
  });
  const isMark = (mark: Mark) => {
    const own = marks.filter((one) => one.mark === mark);
    return own.filter(({ isNamed }) => isNamed).length >= ENOUGH || (EVIDENT.has(mark) && own.length >= MANY);
  };
  return new Set(marks.map(({ mark }) => mark).filter(isMark));
}
