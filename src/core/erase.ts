/** The other half of `edit`: takes an answer away. Untouched lines stay byte for byte. */
import { type Entry, readDocument } from './document.ts';
import { Draft } from './draft.ts';
import { EditError, setValue } from './edit.ts';
import { sameValue } from './equal.ts';
import { parentOf, segmentsOf } from './pointer.ts';

/** The text with nothing at `pointer`: the key stays, an element of a list goes. No change where there is nothing. */
export function eraseValue(text: string, pointer: string): string {
  const document = readDocument(text);
  const entry = document.entries.get(pointer);
  if (!entry) return text;
  if (!entry.key) return removeItem(text, pointer, entry);
  if (!entry.value) return text;
  if (entry.inFlow) return setValue(text, pointer, null);
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const colon = document.text.indexOf(':', entry.key[1]) + 1;
  const edited = document.text.slice(0, colon) + document.text.slice(entry.value[1]);
  return mark + checked(edited, pointer, null);
}

function removeItem(text: string, pointer: string, entry: Entry): string {
  const document = readDocument(text);
  const list = parentOf(pointer);
  const items = new Draft(document.value).follow(list).value;
  if (!Array.isArray(items)) throw new EditError(`${list} is no list`);
  const rest = items.filter((_, rank) => String(rank) !== segmentsOf(pointer).at(-1));
  const source = document.text;
  const from = entry.value === null ? -1 : source.lastIndexOf('\n', source.lastIndexOf('-', entry.value[0] - 1)) + 1;
  const ownLines = from >= 0 && entry.value !== null && /^[ \t]*-[ \t]+$/.test(source.slice(from, entry.value[0]));
  if (rest.length === 0 || entry.inFlow || !ownLines || entry.value === null) return setValue(text, list, rest);
  const end = source.indexOf('\n', entry.value[1]);
  const edited = source.slice(0, from) + (end < 0 ? '' : source.slice(end + 1));
  return (text.startsWith('\ufeff') ? '\ufeff' : '') + checked(edited, list, rest);
}

function checked(edited: string, pointer: string, expected: unknown): string {
  const after = readDocument(edited);
  const found = new Draft(after.value).follow(pointer).value ?? null;
  if (!after.readable || !sameValue(found, expected)) throw new EditError(`erasing ${pointer} would not read back`);
  return edited;
}
