/** How the lines of a text show that they begin a part, when no sign of Markdown says so: the same way for all of them. */
import type { Block } from './block.ts';

/** In capitals, by a rank, by the number of a slide, in bold, above what its item says. */
export type Mark = 'shouted' | 'letter' | 'slide' | 'bold' | 'item';

/** Longest line that is a title without a sign of one. */
export const SHORT = 60;

/** « Slide 3 – », « Étape 5 : », and what they name. */
const SLIDE =
  /^(?:slide|diapo(?:sitive)?|planche|partie|section|étape|volet|bloc|fiche|axe) ?(?:n° ?)?\d{1,2}(?: ?\/ ?\d{1,2})? ?[:.)–—-][ \t]{0,3}/i;
/** « III. », « b) »: letters, for Markdown reads the numbers. */
const LETTER = /^(?:[IVX]{1,4}|[A-Ha-h]) ?[.)–—-] ?(?=\S)/;
const BULLET = /^[•·▪‣◦–—*-][ \t]{1,4}/;
/** « Q : », « Réponse 2 : ». */
const ROLE = /^(?:q(?:uestion)?|r(?:[ée]p(?:onse)?)?) ?(?:n° ?)?\d{0,2} ?[:.)–-][ \t]{0,3}/i;
/** « Lou : », where others speak too. */
const SPEAKER =
  /^(?:M\.|Mme|Mr)? ?(\p{Lu}[\p{L}’'-]{0,20}(?: \p{Lu}[\p{L}’'.-]{0,20}){0,2})(?: ?\([^()]{1,40}\))? ?(?::|–|—|-(?= ))[ \t]{1,3}(?=\S)/u;

/** Length of what stands before what a line says: a bullet, the number of a slide, who speaks. */
export function openingOf(text: string, speakers: ReadonlySet<string>): number {
  const spoken = SPEAKER.exec(text);
  if (spoken?.[1] !== undefined && speakers.has(spoken[1])) return spoken[0].length;
  return (SLIDE.exec(text) ?? ROLE.exec(text) ?? BULLET.exec(text))?.[0].length ?? 0;
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

/** Null of a line that nothing marks, that is too long, or that ends as a sentence does. `isLed`: above the rest of its item. */
export function markOf({ text, bold, kind }: Block, isLed: boolean): Mark | null {
  if (text.length > SHORT || /[.;,!]$/.test(text) || !/\p{L}{3}/u.test(text)) return null;
  if (SLIDE.test(text)) return 'slide';
  if (/\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)) return 'shouted';
  const [from = 0, to = 0] = bold[0] ?? [];
  if (from === 0 && to > 0 && !/[^\s:.]/.test(text.slice(to))) return 'bold';
  if (LETTER.test(text)) return 'letter';
  return kind === 'item' && isLed ? 'item' : null;
}

/** At least so many parts that we know, for others to be marked as they are. */
const ENOUGH = 2;

/** The marks by which a text begins parts that we know. `isPart`: whether a line names one. */
export function marksOf(
  lines: readonly { line: Block; isLed: boolean }[],
  isPart: (text: string) => boolean,
): ReadonlySet<Mark> {
  const counts = new Map<Mark, number>();
  for (const { line, isLed } of lines) {
    const mark = markOf(line, isLed);
    if (mark !== null && isPart(line.text)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([mark, count]) => (count >= ENOUGH ? [mark] : [])));
}
