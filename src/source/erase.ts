/** The other half of `edit`: takes an answer away. Untouched lines stay byte for byte. */
import { sameValue } from '../model/equal.ts';
import { parentOf, segmentsOf } from '../model/pointer.ts';
import { type Edit, EditError, isOurs, setValue, wholeEnd, withEdits } from './edit.ts';
import type { Span } from './position.ts';
import type { Snapshot } from './snapshot.ts';
import type { Entry, Source } from './source.ts';

/**
 * The fiche with nothing at `pointer`: an element of a list goes; the key stays, but in a fiche that we began, where it goes too,
 * unless a comment speaks of it. No change where there is nothing.
 */
export function eraseValue(before: Snapshot, pointer: string): Snapshot {
  const { source } = before;
  const entry = source.entries.get(pointer);
  if (!entry) return before;
  if (!entry.key) return removeItem(before, pointer, entry);
  if (!entry.value) return before;
  if (entry.inFlow) return setValue(before, pointer, null);
  const lines = isOurs(source.text) ? linesOf(source, pointer) : null;
  if (lines !== null) return checked(before, { span: lines, insert: '' }, pointer, null);
  const colon = source.text.indexOf(':', entry.key[1]) + 1;
  return checked(before, { span: [colon, wholeEnd(source.text, entry.value)], insert: '' }, pointer, null);
}

/** The lines of a key, those of what holds it where nothing else does, and the heading of a section; null where a key is to stay. */
function linesOf(source: Source, pointer: string): Span | null {
  const { text, entries } = source;
  const [entry, holder] = [entries.get(pointer), parentOf(pointer)];
  if (!entry?.key || !entry.value) return null;
  const isAlone = ![...entries.keys()].some((at) => at !== pointer && at !== '' && parentOf(at) === holder);
  if (isAlone) return entries.get(holder)?.key ? linesOf(source, holder) : null;
  const from = text.lastIndexOf('\n', entry.key[0] - 1) + 1;
  const last = text.indexOf('\n', wholeEnd(text, entry.value));
  const end = last === -1 ? text.length : last + 1;
  const isCommented = /(?:^|\s)#/.test(text.slice(from, end));
  if (isCommented || text.slice(from, entry.key[0]).trim() !== '' || last === -1) return null;
  const [heading = ''] = HEADING.exec(text.slice(0, from)) ?? [];
  return heading === '' && COMMENT.test(text.slice(0, from)) ? null : [from - heading.length, end];
}

/** Right above a section, with the blank line before it. */
const HEADING = /(?<=^|\n)(?:\r?\n)?# --- [^\n]{1,80} ---\r?\n$/;
const COMMENT = /(?<=^|\n)[ \t]*#[^\n]*\n$/;

function removeItem(before: Snapshot, pointer: string, entry: Entry): Snapshot {
  const { text } = before.source;
  const list = parentOf(pointer);
  const items = before.draft.follow(list).value;
  if (!Array.isArray(items)) throw new EditError(`${list} is no list`);
  const rest = items.filter((_, rank) => String(rank) !== segmentsOf(pointer).at(-1));
  const from = entry.value === null ? -1 : text.lastIndexOf('\n', text.lastIndexOf('-', entry.value[0] - 1)) + 1;
  const ownLines = from >= 0 && entry.value !== null && /^[ \t]*-[ \t]+$/.test(text.slice(from, entry.value[0]));
  if (rest.length === 0 || entry.inFlow || !ownLines || entry.value === null) return setValue(before, list, rest);
  const end = text.indexOf('\n', wholeEnd(text, entry.value));
  return checked(before, { span: [from, end < 0 ? text.length : end + 1], insert: '' }, list, rest);
}

function checked(before: Snapshot, edit: Edit, pointer: string, expected: unknown): Snapshot {
  const after = withEdits(before, [edit]);
  const found = after.draft.follow(pointer).value ?? null;
  if (!after.source.readable || !sameValue(found, expected))
    throw new EditError(`erasing ${pointer} would not read back`);
  return after;
}
