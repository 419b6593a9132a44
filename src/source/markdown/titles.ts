/** What begins a part of a text: a heading, or a line that its author made into one without saying so. */
import { plain } from '../../french/fold.ts';
import { type Block, boldFrom, partOf } from './block.ts';
import { BREAKS, linesOf, unbroken } from './block-lines.ts';
import { POSTSCRIPT, SIGN_OFF } from './closing.ts';
import { topicOf } from './guessed-topic.ts';
import { knownTopic } from './headings.ts';
import { DASHED, isBare, isLabel, isLowLabel, isOwnLabel, nakedOf } from './known-labels.ts';
import { ARROW, LABEL, labelOf, PART, words } from './labels.ts';
import { holds, isBullet, type Mark, markOf, openingOf, PLAN, SHORT, speakerOf, standsAlone } from './marks.ts';
import { ASKS, isGuessedQuestion, QUESTION } from './question-lines.ts';
import { beginsSlide, isNoise, topOfSlide } from './slides.ts';

export interface Title {
  text: string;
  level: number;
  /** Where it stands. */
  block: Block;
}

/** How the parts of a text are named. */
export interface Style {
  /** It has no headings of Markdown that we know, so that a short line alone may be one. */
  isLoose: boolean;
  /** By « Problème : » at the beginning of lines. */
  isLabelled: boolean;
  /** By questions, a line each. */
  isAsked: boolean;
  /** By lines that are marked so. */
  marks: ReadonlySet<Mark>;
  /** Who speaks, in minutes. */
  speakers: ReadonlySet<string>;
  /** Of them, those who ask. */
  askers: ReadonlySet<string>;
  /** Two voices in turn, after dashes, one of which asks. */
  isDialogue: boolean;
  /** By « idée → la suite ». */
  isArrowed: boolean;
  /** So many labels are guessed, of so many parts, that they are trusted. */
  isGuessed: boolean;
}

/** A part begins at each title; what is no title belongs to the last one. */
export type Piece = { title: Title } | { block: Block };

/** A level below any real heading. */
const BOLD_LEVEL = 7;

/** The first cell of a row: « Quel problème voulez-vous résoudre ? ». */
const CELL = /^([^\t\n]{2,110}\?)\t(?=[^\t\s])/;
const REPLY = /^r(?:[ée]p(?:onse)?)? ?\d{0,2} ?: ?/i;

/** `before` and `next`: the blocks around this one. */
export function piecesOf(before: Block | undefined, block: Block, next: Block | undefined, style: Style): Piece[] {
  const { isLoose, isDialogue, speakers, askers } = style;
  if (block.kind === 'heading') return headingPieces(block);
  if (['code', 'cell', ...(isLoose ? [] : ['quote'])].includes(block.kind)) return [{ block: unbroken(block) }];
  const lines = linesOf(block);
  const ofSheet = !isLoose && isSheet(lines.map(([start, end]) => block.text.slice(start, end)));
  const isLabelled = style.isLabelled || ofSheet;
  const pieces: Piece[] = [];
  let from: number | null = null;
  let isOnSlide = false;
  const flush = (end: number) => {
    if (from !== null) pieces.push({ block: unbroken(partOf(block, from, end)) });
    from = null;
  };
  for (const [rank, [start, end]] of lines.entries()) {
    const following = lines[rank + 1];
    const below = following ? partOf(block, ...following) : next;
    if (isLoose && isNoise(partOf(block, start, end).text)) {
      flush(start);
      isOnSlide = beginsSlide(partOf(block, start, end).text);
      continue;
    }
    const top = isOnSlide ? topOfSlide(partOf(block, start, end), below !== undefined) : null;
    isOnSlide = false;
    if (top !== null) {
      flush(start);
      pieces.push({ title: { text: flat(top), level: BOLD_LEVEL, block: partOf(block, start, end) } });
      continue;
    }
    const found = titleOfLine(partOf(block, start, end), {
      ...style,
      isLabelled,
      isFirst: rank === 0,
      isLed: rank === 0 && lines.length > 1,
      isHolding: following === undefined && holds(block, next),
      isAlone: rank === 0 && standsAlone(before, block, next),
      isWhole: lines.length === 1,
      isRow: false,
      after: below?.text ?? null,
      // What hangs below in the same row is no other row.
      isItem: block.kind === 'item' && following === undefined,
    });
    if (found === null) {
      const said = partOf(block, start, end).text;
      const spoken = speakers.size > 0 || isDialogue ? openingOf(said, speakers) : 0;
      const voice = spoken > 0 ? speakerOf(said) : null;
      if (voice !== null) flush(start);
      // Who asks answers nothing.
      if (voice !== null && askers.has(voice)) {
        pieces.push({ title: asideAt(partOf(block, start + spoken, end), QUESTION) });
        continue;
      }
      from ??= start + (isLoose ? (REPLY.exec(said)?.[0].length ?? spoken) : 0);
      continue;
    }
    flush(start);
    pieces.push({ title: found.title });
    if (found.rest !== null) from = found.rest + start;
  }
  flush(block.text.length);
  // What comes below a sheet is not said of its last line.
  if (ofSheet) pieces.push({ title: asideAt(partOf(block, block.text.length, block.text.length)) });
  return pieces.filter((piece) => 'title' in piece || piece.block.text !== '');
}

/** « Statut : en cours », « Propriétaire : Odile », a line each: what a tool writes above a page. */
function isSheet(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => isOwnLabel(LABEL.exec(line)?.[1] ?? ''));
}

/** What it says is nobody’s answer; « Racontez-moi le problème » names a part, if it is no longer than `longest`. */
function asideAt(line: Block, longest = 0): Title {
  return { text: line.text.length <= longest ? flat(line.text) : '', level: BOLD_LEVEL, block: line };
}

/** « ## Problème : on attend trois mois » says both. */
function headingPieces(block: Block): Piece[] {
  const colon = LABEL.exec(block.text);
  const label = colon?.[1] ?? '';
  const rest = colon === null ? null : partOf(block, colon[0].length, block.text.length);
  const isBoth =
    rest !== null && words(rest.text) >= 3 && isLabel(label) && knownTopic(rest.text) !== knownTopic(label);
  const heading = isBoth ? partOf(block, 0, label.length) : block;
  const title = { text: flat(heading.text), level: block.level, block: heading };
  return isBoth ? [{ title }, { block: { ...unbroken(rest), kind: 'text', level: 0 } }] : [{ title }];
}

interface Around extends Style {
  /** After a bullet that Markdown does not know. */
  isRow: boolean;
  /** Of its block; above other lines of it. */
  isFirst: boolean;
  isLed: boolean;
  /** An item above those that it holds. */
  isHolding: boolean;
  /** An item with a number, alone in its list. */
  isAlone: boolean;
  /** All that its block says. */
  isWhole: boolean;
  isItem: boolean;
  /** The line, or the block, below; null when there is none. */
  after: string | null;
}

/** `rest`: rank of what the same line says after its title; null when it says nothing more. */
function titleOfLine(line: Block, around: Around): { title: Title; rest: number | null } | null {
  const { text } = line;
  const named = (length: number, rest: number) => ({
    title: {
      text: text.slice(0, length).trim(),
      level: PLAN.test(text) ? BOLD_LEVEL + 1 : BOLD_LEVEL,
      block: partOf(line, 0, length),
    },
    rest: rest < text.length ? rest : null,
  });
  if (SIGN_OFF.test(text)) return named(text.length, text.length);
  const postscript = POSTSCRIPT.exec(text);
  if (postscript !== null) return named((postscript[1] ?? '').length, postscript[0].length);
  const role = around.isLoose ? openingOf(text, around.speakers) : 0;
  if (role > 0) {
    const asked = titleOfLine(partOf(line, role, text.length), { ...around, isFirst: true, isRow: isBullet(text) });
    if (asked !== null) return asked.rest === null ? asked : { ...asked, rest: asked.rest + role };
  }
  const colon = LABEL.exec(text);
  const label = colon?.[1] ?? '';
  // Where parts are marked, « • Syndics bénévoles : 70 000 » is a row of one; beside items that hold others, it is none.
  const isPeer = line.kind === 'item' && line.depth === 1 && around.marks.has('holding');
  const isRow =
    around.marks.size > 0 &&
    !isPeer &&
    (around.isRow || line.kind === 'item' || isBullet(text)) &&
    !PART.test(plain(label)) &&
    !PLAN.test(label);
  const isOurs = isLabel(label) || (around.isLabelled && (isOwnLabel(label) || isLowLabel(label)));
  if (colon !== null && !isRow && isOurs) return named((colon[1] ?? '').length, colon[0].length);
  const guessed = around.isGuessed && around.marks.size === 0 && colon !== null ? labelOf(text) : null;
  if (guessed !== null && topicOf(guessed) !== null) return named(guessed.length, colon?.[0].length ?? 0);
  const bold = boldFrom(line);
  const pointed = around.isArrowed ? ARROW.exec(text) : null;
  // « **Aujourd’hui → demain** »: the arrow is part of what is named.
  if (pointed !== null && (pointed[1] ?? '').length >= bold - 1)
    return named((pointed[1] ?? '').length, pointed[0].length);
  if (bold > 0 && isInBold(line, bold)) return named(bold, text.length);
  const lead = bold > 0 && !around.isItem ? text.slice(0, bold).replace(/[ .:–—-]{1,4}$/, '') : '';
  const isLead = lead !== '' && isLabel(lead) && /^[ .:–—-]*[\p{Lu}\d«"]/u.test(text.slice(bold));
  const isApart =
    bold > 0 && bold <= SHORT && / [–—-] /.test(text.slice(bold, bold + 3)) && topicOf(text.slice(0, bold)) !== null;
  if (isLead || isApart) {
    return named(isApart ? bold : lead.length, bold + (/^[ .:–—-]*/.exec(text.slice(bold))?.[0].length ?? 0));
  }
  if (!around.isLoose) return null;
  const mark = markOf({ line, ...around });
  // « 1.4 Montant demandé : 20 000 euros »: its number makes a title of what stands before the colon.
  const isNumbered = colon !== null && PLAN.test(label);
  if (mark !== null && around.marks.has(mark))
    return isNumbered ? named(label.length, colon[0].length) : named(text.length, text.length);
  // Alone and in bold, it begins a part, whichever.
  if (around.isWhole && bold > 0 && isHeadingLike(line, bold)) return named(bold, text.length);
  const cell = CELL.exec(text)?.[1] ?? '';
  if (cell !== '' && knownTopic(cell) !== null) return named(cell.length, cell.length + 1);
  const dash = DASHED.exec(text);
  if (dash !== null && (isBare(dash[1] ?? '') || (around.isLabelled && isLowLabel(dash[1] ?? ''))))
    return named((dash[1] ?? '').length, dash[0].length);
  return isTitleAlone(text, around) ? named(text.length, text.length) : null;
}

/** A whole line in bold, short, that ends as no sentence does. */
function isHeadingLike({ text }: Block, bold: number): boolean {
  return !/[^\s:.]/.test(text.slice(bold)) && text.length <= SHORT && !/[.;,!]$/.test(text) && /\p{L}{3}/u.test(text);
}

/** A whole line in bold that names a part. */
function isInBold({ text }: Block, bold: number): boolean {
  if (/[^\s:.]/.test(text.slice(bold)) || /[.;,]$/.test(text.slice(0, bold))) return false;
  return text.length <= (text.endsWith('?') ? QUESTION : SHORT) && topicOf(text) !== null;
}

/** Nothing marks it, but its shortness, its capital, the answer that follows. */
function isTitleAlone(text: string, { isWhole, isItem, isAsked, isDialogue, speakers, after }: Around): boolean {
  if (after === null) return false;
  // Among questions, one that we do not know begins a part too.
  const isQuestion = isAsked && /\?$/.test(text) && text.length <= QUESTION;
  if (isQuestion && (ASKS.test(text) || isDialogue || speakers.size > 0 || isGuessedQuestion(text))) return true;
  if (knownTopic(text) === null) return false;
  // A row among others of a list is none.
  if (isItem && knownTopic(text) !== 'nom' && (isBare(after) || (!/[.?!:]$/.test(after) && after.length <= SHORT)))
    return false;
  if (/\?$/.test(text)) return text.length <= QUESTION && ASKS.test(text);
  if (nakedOf(text).length > SHORT || /[.;,!]$/.test(text)) return false;
  const isShouted = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  if (isShouted) return true;
  return isBare(text) && (isWhole || /^[\p{Lu}\d«"*:-]/u.test(after));
}

function flat(text: string): string {
  return text.replace(BREAKS, ' ');
}
