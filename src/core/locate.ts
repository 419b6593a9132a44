/** Turns a finding's pointer into a place of the text. */
import type { Finding } from './diagnostic.ts';
import type { Entry, FicheDocument } from './document.ts';
import type { Span } from './lines.ts';
import { parentOf } from './pointer.ts';

/**
 * Found: the value (or the key when the finding says so, or when nothing is written).
 * Missing: the key of the nearest existing ancestor, never its whole block. Root: the start of the file.
 */
export function spanOfFinding(document: FicheDocument, finding: Finding): Span {
  if (finding.offsets) return finding.offsets;
  const entry = document.entries.get(finding.pointer);
  if (!entry) return ancestorKey(document, finding.pointer);
  const isBlock = (entry.shape === 'map' || entry.shape === 'list') && !entry.flow;
  if (finding.on === 'key' || entry.value === null || isBlock) return keyOrStart(document, finding.pointer, entry);
  return (finding.word && spanOfWord(document.text, entry.value, finding.word)) || entry.value;
}

function ancestorKey(document: FicheDocument, pointer: string): Span {
  for (let at = pointer; at !== ''; ) {
    at = parentOf(at);
    const entry = document.entries.get(at);
    if (entry) return keyOrStart(document, at, entry);
  }
  return [0, 0];
}

/** A list item has no key: its first key, or its value when it is a single text, shows which item is meant. */
function keyOrStart(document: FicheDocument, pointer: string, entry: Entry): Span {
  if (entry.key) return entry.key;
  if (pointer === '') return [0, 0];
  if (entry.shape === 'scalar' && entry.value) return entry.value;
  for (const [at, inner] of document.entries) if (parentOf(at) === pointer && inner.key) return inner.key;
  return entry.value ? [entry.value[0], entry.value[0] + 1] : ancestorKey(document, pointer);
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
