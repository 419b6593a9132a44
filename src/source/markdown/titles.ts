/** What begins a part of a text: a heading, or a line that its author made into one without saying so. */
import { type Block, BREAK, boldFrom, partOf } from './block.ts';
import { topicOf } from './headings.ts';

export interface Title {
  text: string;
  level: number;
  /** Where it stands. */
  block: Block;
}

/** A part begins at each title; what is no title belongs to the last one. */
export type Piece = { title: Title } | { block: Block };

/** A level below any real heading. */
const BOLD_LEVEL = 7;
/** Longest line that is a title without a sign of one. */
const SHORT = 60;
const QUESTION = 110;
const ASKS = /^(?:\d{1,2} ?[./)-] ?)?(?:à |de |en |pour |avec )?(?:qu|comment|pourquoi|combien|où)/i;

/** « Problème : », before anything else on its line. */
const LABEL = /^([^:.!?\n]{2,40}?)[ \u00a0\u202f]?:(?:[ \u00a0\u202f]|$)/;
/** « Problème - la suite », « Problème. La suite » where it is in bold. */
const DASHED = /^([^:.!?\n]{2,40}?)[ \u00a0\u202f](?:[-–—=→]|->|=>)[ \u00a0\u202f]/;

/**
 * `next`: the block after this one. `isLoose`: the text has no headings of Markdown that we know, so that a short line alone
 * may be one.
 */
export function piecesOf(block: Block, next: Block | undefined, isLoose: boolean): Piece[] {
  if (block.kind === 'heading') return headingPieces(block);
  const isWhole = block.kind === 'code' || block.kind === 'cell' || (block.kind === 'quote' && !isLoose);
  if (isWhole) return [{ block: unbroken(block) }];
  const lines = linesOf(block);
  const pieces: Piece[] = [];
  let from: number | null = null;
  const flush = (end: number) => {
    if (from !== null) pieces.push({ block: unbroken(partOf(block, from, end)) });
    from = null;
  };
  for (const [rank, [start, end]] of lines.entries()) {
    const following = lines[rank + 1];
    const below = following ? partOf(block, ...following) : next;
    const isFirst = rank === 0;
    const found = titleOfLine(partOf(block, start, end), {
      isLoose,
      isFirst,
      isAlone: lines.length === 1,
      after: below?.text ?? null,
      isItem: block.kind === 'item',
    });
    if (found === null) {
      from ??= start;
      continue;
    }
    flush(start);
    pieces.push({ title: found.title });
    if (found.rest !== null) from = found.rest + start;
  }
  flush(block.text.length);
  return pieces.filter((piece) => 'title' in piece || piece.block.text !== '');
}

/** « ## Problème : on attend trois mois » says both. */
function headingPieces(block: Block): Piece[] {
  const colon = LABEL.exec(block.text);
  const label = colon?.[1] ?? '';
  const rest = colon === null ? null : partOf(block, colon[0].length, block.text.length);
  const isBoth = rest !== null && words(rest.text) >= 3 && isLabel(label) && topicOf(rest.text) !== topicOf(label);
  const heading = isBoth ? partOf(block, 0, label.length) : block;
  const title = { text: flat(heading.text), level: block.level, block: heading };
  return isBoth ? [{ title }, { block: { ...unbroken(rest), kind: 'text', level: 0 } }] : [{ title }];
}

interface Around {
  isLoose: boolean;
  /** Of its block. */
  isFirst: boolean;
  /** In its block. */
  isAlone: boolean;
  isItem: boolean;
  /** The line, or the block, below; null when there is none. */
  after: string | null;
}

/** `rest`: rank of what the same line says after its title; null when it says nothing more. */
function titleOfLine(line: Block, around: Around): { title: Title; rest: number | null } | null {
  const { text } = line;
  const named = (length: number, rest: number) => ({
    title: { text: text.slice(0, length).trim(), level: BOLD_LEVEL, block: partOf(line, 0, length) },
    rest: rest < text.length ? rest : null,
  });
  const colon = LABEL.exec(text);
  if (colon !== null && isLabel(colon[1] ?? '')) return named((colon[1] ?? '').length, colon[0].length);
  const bold = boldFrom(line);
  if (bold > 0 && isInBold(line, bold)) return named(bold, text.length);
  const lead = bold > 0 && !around.isItem ? text.slice(0, bold).replace(/[ .:–—-]{1,4}$/, '') : '';
  if (lead !== '' && isLabel(lead) && /^[ .:–—-]*[\p{Lu}\d«"]/u.test(text.slice(bold))) {
    return named(lead.length, bold + (/^[ .:–—-]*/.exec(text.slice(bold))?.[0].length ?? 0));
  }
  if (!around.isLoose) return null;
  const dash = DASHED.exec(text);
  if (dash !== null && isBare(dash[1] ?? '')) return named((dash[1] ?? '').length, dash[0].length);
  return isTitleAlone(text, around) ? named(text.length, text.length) : null;
}

/** A whole line in bold that names a part. */
function isInBold({ text }: Block, bold: number): boolean {
  if (/[^\s:.]/.test(text.slice(bold)) || /[.;,]$/.test(text.slice(0, bold))) return false;
  return text.length <= (text.endsWith('?') ? QUESTION : SHORT) && topicOf(text) !== null;
}

/** Nothing marks it, but its shortness, its capital, the answer that follows. */
function isTitleAlone(text: string, { isAlone, isItem, after }: Around): boolean {
  if (after === null || topicOf(text) === null) return false;
  // A row among others of a list is none.
  if (isItem && (isBare(after) || (!/[.?!:]$/.test(after) && after.length <= SHORT))) return false;
  if (/\?$/.test(text)) return text.length <= QUESTION && ASKS.test(text);
  if (text.length > SHORT || /[.;,!]$/.test(text)) return false;
  const isShouted = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  if (isShouted) return true;
  return isBare(text) && (isAlone || /^[\p{Lu}\d«"*-]/u.test(after));
}

/** « Problème », « 2. Notre solution ». */
function isBare(text: string): boolean {
  const said = text.replace(/^\d{1,2} ?[./)-] ?/, '').replace(/[ \u00a0\u202f]?:$/, '');
  return words(said) <= 3 && /^[^\p{L}]{0,4}\p{Lu}/u.test(said) && !/[.;,!?]$/.test(said) && topicOf(said) !== null;
}

/** « Problème : », not « Notre solution permet aux usagers : ». */
function isLabel(label: string): boolean {
  if (topicOf(label) === null) return false;
  const said = label.replace(/^\d{1,2} ?[./)-] ?/, '').trim();
  // One word alone needs no capital.
  return words(said) <= 4 && (/^[^\p{L}]{0,4}\p{Lu}/u.test(said) || words(said) === 1);
}

/** Ranks of the lines of a block, those its author broke too. */
function linesOf({ text }: Block): [number, number][] {
  const lines: [number, number][] = [];
  let start = 0;
  for (const { index } of [...text.matchAll(BREAKS), { index: text.length }]) {
    if (text.slice(start, index).trim() !== '') lines.push([start, index]);
    start = index + 1;
  }
  return lines;
}

const BREAKS = new RegExp(`\\n|${BREAK}`, 'g');

/** A line of a paragraph goes on with the next, but where its author broke it. */
function unbroken(block: Block): Block {
  return { ...block, text: block.text.replace(/\n/g, ' ').replaceAll(BREAK, '\n') };
}

function flat(text: string): string {
  return text.replace(BREAKS, ' ');
}

function words(text: string): number {
  return text.split(/\s+/).length;
}
