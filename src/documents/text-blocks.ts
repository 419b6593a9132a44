/** An answer of several lines as its author laid it out: paragraphs, and lists where the lines begin by a sign of one. */

/** Paragraph, or list: the other is empty. */
export interface TextBlock {
  text: string;
  items: string[];
  /** How the items of a list are numbered: « 1 », « a »; null where each has a bullet. */
  numbering: '1' | 'a' | null;
  /** The rank of the first of them, from 1. */
  start: number;
}

const BULLET = /^(?:[•·▪◦‣●–—*-]|o(?=[ \t]))[ \t\u00a0]{1,8}(?=\S)/u;
const NUMBERED = /^\(?(\d{1,2}|[a-z])(?:[.)/°]|[ \u00a0]?[-–])[ \t\u00a0]{1,8}(?=\S)/iu;
const BEFORE_A = 96;

/** What opens a line of a list; `rank`: where it stands among numbered ones. */
interface Sign {
  length: number;
  numbering: TextBlock['numbering'];
  rank: number;
}

/** Lines of `text`, none of them empty, in order. One bullet or one number alone is a line like any. */
export function textBlocks(text: string): TextBlock[] {
  const lines = text.split('\n').map((line) => ({ line, sign: signOf(line) }));
  const blocks: TextBlock[] = [];
  for (const [at, { line, sign }] of lines.entries()) {
    const goesOn = isNext(lines[at - 1]?.sign, sign);
    const last = blocks.at(-1);
    if (sign === null || !(goesOn || isNext(sign, lines[at + 1]?.sign)))
      blocks.push({ text: line, items: [], numbering: null, start: 1 });
    else if (goesOn && last !== undefined) last.items.push(line.slice(sign.length));
    else blocks.push({ text: '', items: [line.slice(sign.length)], numbering: sign.numbering, start: sign.rank });
  }
  return blocks;
}

function signOf(line: string): Sign | null {
  const bullet = BULLET.exec(line);
  if (bullet !== null) return { length: bullet[0].length, numbering: null, rank: 1 };
  const [whole, mark = ''] = NUMBERED.exec(line) ?? [];
  if (whole === undefined) return null;
  return /\d/.test(mark)
    ? { length: whole.length, numbering: '1', rank: Number(mark) }
    : { length: whole.length, numbering: 'a', rank: mark.toLowerCase().charCodeAt(0) - BEFORE_A };
}

/** Whether two lines that follow each other are of one list. */
function isNext(before: Sign | null | undefined, after: Sign | null | undefined): boolean {
  if (before == null || after == null || before.numbering !== after.numbering) return false;
  return before.numbering === null || after.rank === before.rank + 1;
}

/** « 2. », « b) »: before an item, where a format does not number by itself. */
export function markOf({ numbering, start }: TextBlock, rank: number): string {
  if (numbering === null) return '';
  return numbering === '1' ? `${start + rank}. ` : `${String.fromCharCode(BEFORE_A + start + rank)}) `;
}
