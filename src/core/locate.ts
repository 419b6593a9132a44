/** Turns a finding's pointer into lines and columns of the text. */
import type { Finding, Position, Range } from './diagnostic.ts';
import type { Entry, FicheDocument, Span } from './document.ts';
import { parentOf } from './pointer.ts';

/** Offsets of the first character of each line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

export function rangeOf(starts: readonly number[], [start, end]: Span): Range {
  return { start: positionAt(starts, start), end: positionAt(starts, end) };
}

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
