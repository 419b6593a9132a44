/** Turns a place that a message speaks of into a span of the text. */
import { parentOf } from '../model/pointer.ts';
import type { Span } from './position.ts';
import type { Entry, Place, Source } from './source.ts';

/**
 * Found: the value (or the key when the place says so, or when nothing is written).
 * Missing: the key of the nearest existing ancestor, never its whole block. Root: the start of the file.
 */
export function spanOf(source: Source, place: Place): Span {
  if (place.offsets) return place.offsets;
  const entry = source.entries.get(place.pointer);
  if (!entry) return ancestorKey(source, place.pointer);
  const isBlock = (entry.shape === 'map' || entry.shape === 'list') && !entry.flow;
  if (place.on === 'key' || entry.value === null || isBlock) return keyOrStart(source, place.pointer, entry);
  return (place.word && spanOfWord(source.text, entry.value, place.word)) || entry.value;
}

function ancestorKey(source: Source, pointer: string): Span {
  for (let at = pointer; at !== ''; ) {
    at = parentOf(at);
    const entry = source.entries.get(at);
    if (entry) return keyOrStart(source, at, entry);
  }
  return [0, 0];
}

/** A list item has no key: its first key, or its value when it is a single text, shows which item is meant. */
function keyOrStart(source: Source, pointer: string, entry: Entry): Span {
  if (entry.key) return entry.key;
  if (pointer === '') return [0, 0];
  if (entry.shape === 'scalar' && entry.value) return entry.value;
  for (const [at, inner] of source.entries) if (parentOf(at) === pointer && inner.key) return inner.key;
  return entry.value ? [entry.value[0], entry.value[0] + 1] : ancestorKey(source, pointer);
}

/** First place of `word` inside the value as written; spaces may be line breaks there. */
function spanOfWord(text: string, value: Span, word: string): Span | null {
  const pattern = word
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s+');
  const match = new RegExp(pattern, 'iu').exec(text.slice(value[0], value[1]));
  return match ? [value[0] + match.index, value[0] + match.index + match[0].length] : null;
}
