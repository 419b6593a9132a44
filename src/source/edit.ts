/**
 * One answer -> one range edit of the text. Comments, order and every untouched line stay byte for byte.
 * The same for the interview, for `--fix` and for whatever else writes in a fiche.
 */
import { sameValue } from '../model/equal.ts';
import { fieldAt, keysBelow } from '../model/fields.ts';
import { child, parentOf, segmentsOf, toFieldPath } from '../model/pointer.ts';
import type { Span } from './position.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';
import type { Entry, Source } from './source.ts';
import { itemText, keyText, type TextPlace, valueText } from './yaml/write.ts';

/** The text cannot take the answer without being rewritten around it. */
export class EditError extends Error {
  override readonly name = 'EditError';
}

/**
 * The fiche with `value` at `pointer`; what misses above it is made, a list only grows by one.
 * Throws `EditError` where a value of another kind stands in the way, or the text does not parse.
 */
export function setValue(before: Snapshot, pointer: string, value: unknown): Snapshot {
  if (!before.source.readable && !before.isBlank) throw new EditError('the text does not parse');
  const after = withEdits(before, [editOf(before.source, pointer, value)]);
  if (!after.source.readable || !sameValue(after.draft.follow(pointer).value, value)) {
    throw new EditError(`the edit at ${pointer} would not read back`);
  }
  return after;
}

/**
 * As `setValue` for many answers, reading the text as few times as can be: those whose place is already there are
 * written together, the others one by one.
 */
export function setValues(
  before: Snapshot,
  answers: readonly (readonly [pointer: string, value: unknown])[],
): Snapshot {
  const { source } = before;
  const together = answers.filter(([pointer]) => source.readable && isOwnPlace(source.entries.get(pointer)));
  const edited = together.length < 2 ? null : editTogether(before, together);
  const rest = edited === null ? answers : answers.filter((answer) => !together.includes(answer));
  return rest.reduce((current, [pointer, value]) => setValue(current, pointer, value), edited ?? before);
}

/** Scalars under a key of their own never overlap. */
function isOwnPlace(entry: Entry | undefined): boolean {
  return entry?.key != null && (entry.shape === 'scalar' || entry.shape === 'empty');
}

/** Null when the result does not say what it should: the answers are then written one by one. */
function editTogether(
  before: Snapshot,
  answers: readonly (readonly [pointer: string, value: unknown])[],
): Snapshot | null {
  const last = new Map(answers);
  const after = withEdits(
    before,
    [...last].map(([pointer, value]) => editOf(before.source, pointer, value)),
  );
  const isRight =
    after.source.readable && [...last].every(([pointer, value]) => sameValue(after.draft.follow(pointer).value, value));
  return isRight ? after : null;
}

/** A replacement, with `\n` line breaks whatever those of the file. */
export interface Edit {
  span: Span;
  insert: string;
}

/** The text with ranges replaced, read again. The ranges must not overlap. */
export function withEdits({ source, mark }: Snapshot, edits: readonly Edit[]): Snapshot {
  const eol = source.text.includes('\r\n') ? '\r\n' : '\n';
  const edited = [...edits]
    .sort((a, b) => b.span[0] - a.span[0])
    .reduce(
      (text, { span, insert }) => text.slice(0, span[0]) + insert.replace(/\n/g, eol) + text.slice(span[1]),
      source.text,
    );
  return snapshotOf(mark + edited);
}

function editOf(source: Source, pointer: string, value: unknown): Edit {
  const entry = source.entries.get(pointer);
  if (entry) return replace(source, entry, value);
  if (pointer === '') throw new EditError('the root is missing');
  const parent = parentOf(pointer);
  const key = segmentsOf(pointer).at(-1) ?? '';
  const holder = source.entries.get(parent);
  if (parent === '' && !holder) return appendToEmptyFile(source, key, value);
  if (!holder || holder.shape === 'empty' || isEmptyFlow(source, holder)) {
    return editOf(source, parent, /^\d+$/.test(key) ? [value] : { [key]: value });
  }
  if (holder.shape === 'map') return insertKey(source, parent, holder, key, value);
  if (holder.shape === 'list') return appendItem(source, parent, holder, value);
  throw new EditError(`${parent} holds a text`);
}

function isEmptyFlow(source: Source, entry: Entry): boolean {
  return entry.value !== null && /^(?:\[\s*\]|\{\s*\})$/.test(source.text.slice(entry.value[0], entry.value[1]));
}

function appendToEmptyFile({ text }: Source, key: string, value: unknown): Edit {
  const place = { indent: 0, flow: false, singleLine: false };
  const lead = text === '' || text.endsWith('\n') ? '' : '\n';
  return { span: [text.length, text.length], insert: `${lead}${keyText(key)}:${valueText(value, place)}\n` };
}

function replace({ text }: Source, entry: Entry, value: unknown): Edit {
  if (!entry.key) {
    if (!entry.value) throw new EditError('an empty list item has no place of its own');
    const start = entry.inFlow ? entry.value[0] : text.lastIndexOf('-', entry.value[0]);
    const place = placeAt(text, start, entry, entry.value[1]);
    return { span: [entry.value[0], wholeEnd(text, entry.value)], insert: itemText(value, place).trimStart() };
  }
  const colon = text.indexOf(':', entry.key[1]) + 1;
  const end = entry.value === null ? colon : wholeEnd(text, entry.value);
  return { span: [colon, end], insert: valueText(value, placeAt(text, entry.key[0], entry, end)) };
}

/** Of a block of lines, with the spaces that end it: they are a part of what it says, and nothing shows them. */
export function wholeEnd(text: string, [start, end]: Span): number {
  if (!/^[|>]/.test(text.slice(start, start + 1))) return end;
  return end + (BLANKS.exec(text.slice(end))?.[0].length ?? 0);
}

const BLANKS = /^[^\S\r\n]*(?:(?:\r?\n[^\S\r\n]*)*\r?\n[^\S\r\n]+)?(?=\r?\n|$)/;

function placeAt(text: string, start: number, entry: Entry, end: number): TextPlace {
  return {
    indent: columnOf(text, start),
    flow: entry.inFlow,
    singleLine: /^[ \t]+#/.test(restOfLine(text, end)),
    json: isJson(text),
  };
}

/** JSON is YAML: whoever wrote a fiche in it reads it with a tool that takes nothing else. */
function isJson(text: string): boolean {
  if (!/^\s*\{\s*"/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function restOfLine(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end === -1 ? text.length : end).replace(/\r$/, '');
}

function lastChild(source: Source, pointer: string): Entry | undefined {
  let last: Entry | undefined;
  for (const [at, entry] of source.entries) if (at !== '' && parentOf(at) === pointer) last = entry;
  return last;
}

function endOf(text: string, entry: Entry): number {
  const end = entry.value?.[1] ?? (entry.key ? text.indexOf(':', entry.key[1]) + 1 : 0);
  const isBlock = entry.key !== null && entry.value !== null && /[|>]/.test(text[entry.value[0]] ?? '');
  return isBlock && entry.key ? pastBlock(text, end, columnOf(text, entry.key[0])) : end;
}

/** A block text goes on over the lines that are further right than its key, even those where nothing is seen. */
function pastBlock(text: string, end: number, column: number): number {
  let last = end;
  for (let at = text.indexOf('\n', end); at !== -1; at = text.indexOf('\n', at + 1)) {
    const line = restOfLine(text, at + 1);
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (indent > column) last = at + 1 + line.length;
    else if (line !== '') break;
  }
  return last;
}

function insertKey(source: Source, pointer: string, holder: Entry, key: string, value: unknown): Edit {
  const { text } = source;
  const siblings = childrenAt(source, pointer);
  const first = siblings[0]?.entry.key;
  const last = siblings.at(-1)?.entry;
  if (!first || !last?.key) throw new EditError('an object without a key');
  if (holder.flow) {
    const end = endOf(text, last);
    const place = { indent: 0, flow: true, singleLine: true, json: isJson(text) };
    return { span: [end, end], insert: `, ${keyText(key, place.json)}:${valueText(value, place)}` };
  }
  const indent = columnOf(text, first[0]);
  const written = `${keyText(key)}:${valueText(value, { indent, flow: false, singleLine: false })}`;
  const before = lastBefore(siblings, key, keysBelow(toFieldPath(pointer)));
  if (before === null) return { span: [first[0], first[0]], insert: `${written}\n${' '.repeat(indent)}` };
  const end = endOf(text, before);
  const at = end + restOfLine(text, end).length;
  return { span: [at, at], insert: `${headingFor(source, pointer, key)}\n${' '.repeat(indent)}${written}` };
}

interface Sibling {
  name: string;
  entry: Entry;
}

function childrenAt(source: Source, pointer: string): Sibling[] {
  const found: Sibling[] = [];
  for (const [at, entry] of source.entries)
    if (at !== '' && parentOf(at) === pointer) found.push({ name: segmentsOf(at).at(-1) ?? '', entry });
  return found;
}

/** The sibling after which a key stands in the order of the model; null when it comes first. A key unknown to it comes last. */
function lastBefore(siblings: readonly Sibling[], key: string, order: readonly string[]): Entry | null {
  const rank = order.indexOf(key);
  if (rank === -1) return siblings.at(-1)?.entry ?? null;
  return siblings.findLast(({ name }) => order.indexOf(name) !== -1 && order.indexOf(name) < rank)?.entry ?? null;
}

/** A section is announced with its first answer, in a fiche that we began: others keep the look that somebody gave them. */
function headingFor({ text }: Source, pointer: string, key: string): string {
  const field = pointer === '' ? fieldAt(key) : undefined;
  return field?.kind === 'object' && isOurs(text) ? `\n\n# --- ${field.title} ---` : '';
}

/** Whether we began it, by the line it opens with: nobody else chose how it looks. */
export function isOurs(text: string): boolean {
  return /^# Fiche produit/m.test(text);
}

function appendItem(source: Source, pointer: string, holder: Entry, value: unknown): Edit {
  const { text } = source;
  const last = lastChild(source, pointer);
  const first = source.entries.get(child(pointer, 0));
  if (!last?.value || !first?.value) throw new EditError('an empty list item');
  const end = last.value[1];
  if (holder.flow) {
    const place = { indent: 0, flow: true, singleLine: true, json: isJson(text) };
    return { span: [end, end], insert: `,${valueText(value, place)}` };
  }
  const indent = columnOf(text, text.lastIndexOf('-', first.value[0] - 1));
  const at = end + restOfLine(text, end).length;
  const place = { indent, flow: false, singleLine: false };
  return { span: [at, at], insert: `\n${' '.repeat(indent)}-${itemText(value, place)}` };
}
