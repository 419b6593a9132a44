/**
 * What is wrong with a text that YAML refuses, found by mending it: of the few ways a person would change one line, the
 * one that lets the text be read furthest is the slip. Then the next one, from there. Lines keep their numbers.
 */
import { FIELD_NAMES } from '../../model/fields.ts';
import { lineStarts, type Span } from '../position.ts';
import { candidates, type Repair } from './candidates.ts';
import { type Refusal, refusalOf } from './events.ts';
import { keysInTexts, standsBelow, standsWell } from './rows.ts';
import type { Slip } from './slips.ts';

/** Longer, and trying would take seconds. In UTF-16 units. */
const LONGEST = 200_000;
/** More of them, and it is no fiche with slips. */
const MOST = 5;

export interface Repaired {
  /** One for each line to mend, in order. */
  slips: readonly Slip[];
  /** All of them are between braces or brackets. */
  inFlow: boolean;
  /** Offset of the line that the parser refused first. */
  first: number;
  /** Offset of the line that no way of mending one line makes readable; null when the whole text then is. */
  refused: number | null;
  /** The text once mended, line for line; null where some of it still does not read, or a line is to be added. */
  mended: string | null;
}

/** Null when there is nothing to mend line by line, or the text is too long to be tried. */
export function repaired(text: string): Repaired | null {
  if (text.length > LONGEST) return null;
  let rows = text.split('\n').map((row) => row.replace(/\r$/, ''));
  const found: Repair[] = [];
  let refused = refusalIn(rows);
  if (refused === null) return null;
  const first = refused;
  while (refused !== null && found.length < MOST) {
    const best = bestRepair(rows, refused);
    if (best === null) break;
    found.push(best.repair);
    rows = best.rows;
    refused = best.refused;
  }
  const starts = lineStarts(text);
  const slips = found
    .filter((repair) => !isLeftOver(repair, found))
    .sort((a, b) => a.line - b.line)
    .map((repair) => ({ message: repair.message, span: spanOf(repair, text, starts[repair.line] ?? 0) }));
  const offsetOf = (line: number) => starts[line] ?? text.length;
  const inFlow = found.length > 0 && found.every((repair) => repair.inFlow === true);
  return {
    slips,
    inFlow,
    first: offsetOf(first.line),
    refused: refused === null ? null : offsetOf(refused.line),
    mended: refused === null && !rows.some((row) => row.includes('\n')) ? rows.join('\n') : null,
  };
}

/** A row to which a line is added above is still one: lines are counted as they were. */
function refusalIn(rows: readonly string[]): Refusal | null {
  const found = refusalOf(rows.join('\n'));
  if (found === null) return null;
  let line = 0;
  for (const [rank, row] of rows.entries()) {
    line += row.split('\n').length;
    if (line > found.line) return { ...found, line: rank };
  }
  return found;
}

/** A line that is out of place for what was told just above, or on it, is no other slip. */
function isLeftOver({ isShift, line }: Repair, found: readonly Repair[]): boolean {
  return isShift === true && found.some((other) => other.isShift !== true && Math.abs(other.line - line) <= NEAR);
}

/** In lines. */
const NEAR = 2;

function spanOf({ columns }: Repair, text: string, start: number): Span {
  const row = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  const [from, to] = columns ?? [row.length - row.trimStart().length, row.trimEnd().length];
  return [start + Math.min(from, row.length), start + Math.min(to, row.length)];
}

interface Tried {
  repair: Repair;
  rows: string[];
  /** Where reading stops then; null when it does not. */
  refused: Refusal | null;
  /** What counts most first. */
  worth: readonly number[];
}

/**
 * The repair after which the text reads furthest; of equals, that which makes keys known, then that of a line which
 * stood out of line, then that which changes least.
 */
function bestRepair(rows: readonly string[], refused: Refusal): Tried | null {
  let best: Tried | null = null;
  const inTexts = keysInTexts(rows, FIELD_NAMES);
  for (const repair of candidates(rows, refused.line)) {
    const tried = rows.map((row, rank) => repair.rows.get(rank) ?? row);
    // What would read because a text swallows its keys is not mended.
    if ([...keysInTexts(tried, FIELD_NAMES)].some((rank) => !inTexts.has(rank))) continue;
    const next = refusalIn(tried);
    if (next !== null && !isFurther(next, refused, repair)) continue;
    const worth = [
      next?.line ?? rows.length,
      Number(repair.isPlain === true),
      Number(standsWell(tried, repair.line)),
      Number(!standsBelow(rows, repair.line)),
      -repair.rows.size,
      Number(standsBelow(tried, repair.line)),
    ];
    if (best === null || isWorthMore(worth, best.worth)) best = { repair, rows: tried, refused: next, worth };
  }
  return best;
}

/** Past what was refused, and past what was changed. */
function isFurther({ line, column }: Refusal, refused: Refusal, { rows }: Repair): boolean {
  const last = Math.max(...rows.keys());
  return line > Math.max(refused.line, last) || (line === refused.line && line > last && column > refused.column);
}

function isWorthMore(worth: readonly number[], other: readonly number[]): boolean {
  const rank = worth.findIndex((one, at) => one !== other[at]);
  return rank !== -1 && (worth[rank] ?? 0) > (other[rank] ?? 0);
}
