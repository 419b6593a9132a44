/**
 * One answer -> one range edit of the text. Comments, order and every untouched line stay byte for byte.
 * The same for the interview, for `--fix` and for whatever else writes in a fiche.
 */

import { type Entry, type FicheDocument, readDocument } from './document.ts';
import { Draft } from './draft.ts';
import { sameValue } from './equal.ts';
import type { Span } from './lines.ts';
import { child, parentOf, segmentsOf } from './pointer.ts';
import { itemText, keyText, type Place, valueText } from './yaml-text.ts';

/** The text cannot take the answer without being rewritten around it. */
export class EditError extends Error {
  override readonly name = 'EditError';
}

/**
 * The text with `value` at `pointer`; what misses above it is made, a list only grows by one.
 * Throws `EditError` where a value of another kind stands in the way, or the text does not parse.
 */
export function setValue(text: string, pointer: string, value: unknown): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const document = readDocument(text);
  if (!document.readable && document.findings.some((finding) => finding.rule !== 'fichier/vide')) {
    throw new EditError('the text does not parse');
  }
  const { span, insert } = editOf(document, pointer, value);
  const eol = document.text.includes('\r\n') ? '\r\n' : '\n';
  const edited = document.text.slice(0, span[0]) + insert.replace(/\n/g, eol) + document.text.slice(span[1]);
  const after = readDocument(edited);
  if (!after.readable || !sameValue(new Draft(after.value).follow(pointer).value, value)) {
    throw new EditError(`the edit at ${pointer} would not read back`);
  }
  return mark + edited;
}

/**
 * As `setValue` for many answers, reading the text as few times as can be: those whose place is already there are
 * written together, the others one by one.
 */
export function setValues(text: string, answers: readonly (readonly [pointer: string, value: unknown])[]): string {
  const document = readDocument(text);
  const together = answers.filter(([pointer]) => document.readable && isOwnPlace(document.entries.get(pointer)));
  const edited = together.length < 2 ? null : editTogether(text, document, together);
  const rest = edited === null ? answers : answers.filter((answer) => !together.includes(answer));
  return rest.reduce((current, [pointer, value]) => setValue(current, pointer, value), edited ?? text);
}

/** Scalars under a key of their own never overlap. */
function isOwnPlace(entry: Entry | undefined): boolean {
  return entry?.key != null && (entry.shape === 'scalar' || entry.shape === 'empty');
}

/** Null when the result does not say what it should: the answers are then written one by one. */
function editTogether(
  text: string,
  document: FicheDocument,
  answers: readonly (readonly [pointer: string, value: unknown])[],
): string | null {
  const last = new Map(answers);
  const edits = [...last]
    .map(([pointer, value]) => editOf(document, pointer, value))
    .sort((a, b) => b.span[0] - a.span[0]);
  const eol = document.text.includes('\r\n') ? '\r\n' : '\n';
  const edited = edits.reduce(
    (current, { span, insert }) => current.slice(0, span[0]) + insert.replace(/\n/g, eol) + current.slice(span[1]),
    document.text,
  );
  const after = readDocument(edited);
  const draft = new Draft(after.value);
  const isRight =
    after.readable && [...last].every(([pointer, value]) => sameValue(draft.follow(pointer).value, value));
  return isRight ? (text.startsWith('\ufeff') ? '\ufeff' : '') + edited : null;
}

interface Edit {
  span: Span;
  insert: string;
}

function editOf(document: FicheDocument, pointer: string, value: unknown): Edit {
  const entry = document.entries.get(pointer);
  if (entry) return replace(document, entry, value);
  if (pointer === '') throw new EditError('the root is missing');
  const parent = parentOf(pointer);
  const key = segmentsOf(pointer).at(-1) ?? '';
  const holder = document.entries.get(parent);
  if (parent === '' && !holder) return appendToEmptyFile(document, key, value);
  if (!holder || holder.shape === 'empty' || isEmptyFlow(document, holder)) {
    return editOf(document, parent, /^\d+$/.test(key) ? [value] : { [key]: value });
  }
  if (holder.shape === 'map') return insertKey(document, parent, holder, key, value);
  if (holder.shape === 'list') return appendItem(document, parent, holder, value);
  throw new EditError(`${parent} holds a text`);
}

function isEmptyFlow(document: FicheDocument, entry: Entry): boolean {
  return entry.value !== null && /^(?:\[\s*\]|\{\s*\})$/.test(document.text.slice(entry.value[0], entry.value[1]));
}

function appendToEmptyFile({ text }: FicheDocument, key: string, value: unknown): Edit {
  const place = { indent: 0, flow: false, singleLine: false };
  const lead = text === '' || text.endsWith('\n') ? '' : '\n';
  return { span: [text.length, text.length], insert: `${lead}${keyText(key)}:${valueText(value, place)}\n` };
}

function replace({ text }: FicheDocument, entry: Entry, value: unknown): Edit {
  if (!entry.key) {
    if (!entry.value) throw new EditError('an empty list item has no place of its own');
    const place = placeAt(text, text.lastIndexOf('-', entry.value[0]), entry, entry.value[1]);
    return { span: entry.value, insert: itemText(value, place).trimStart() };
  }
  const colon = text.indexOf(':', entry.key[1]) + 1;
  const end = entry.value?.[1] ?? colon;
  return { span: [colon, end], insert: valueText(value, placeAt(text, entry.key[0], entry, end)) };
}

function placeAt(text: string, start: number, entry: Entry, end: number): Place {
  return {
    indent: columnOf(text, start),
    flow: entry.inFlow,
    singleLine: /^[ \t]+#/.test(restOfLine(text, end)),
  };
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function restOfLine(text: string, offset: number): string {
  return /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
}

function lastChild(document: FicheDocument, pointer: string): Entry | undefined {
  let last: Entry | undefined;
  for (const [at, entry] of document.entries) if (at !== '' && parentOf(at) === pointer) last = entry;
  return last;
}

function endOf(text: string, entry: Entry): number {
  return entry.value?.[1] ?? (entry.key ? text.indexOf(':', entry.key[1]) + 1 : 0);
}

function insertKey(document: FicheDocument, pointer: string, holder: Entry, key: string, value: unknown): Edit {
  const { text } = document;
  const last = lastChild(document, pointer);
  if (!last?.key) throw new EditError('an object without a key');
  const end = endOf(text, last);
  if (holder.flow) {
    const place = { indent: 0, flow: true, singleLine: true };
    return { span: [end, end], insert: `, ${keyText(key)}:${valueText(value, place)}` };
  }
  const first = [...document.entries].find(([at]) => at !== '' && parentOf(at) === pointer)?.[1].key?.[0] ?? 0;
  const indent = columnOf(text, first);
  const at = end + restOfLine(text, end).length;
  const place = { indent, flow: false, singleLine: false };
  return { span: [at, at], insert: `\n${' '.repeat(indent)}${keyText(key)}:${valueText(value, place)}` };
}

function appendItem(document: FicheDocument, pointer: string, holder: Entry, value: unknown): Edit {
  const { text } = document;
  const last = lastChild(document, pointer);
  const first = document.entries.get(child(pointer, 0));
  if (!last?.value || !first?.value) throw new EditError('an empty list item');
  const end = last.value[1];
  if (holder.flow) {
    const place = { indent: 0, flow: true, singleLine: true };
    return { span: [end, end], insert: `,${valueText(value, place)}` };
  }
  const indent = columnOf(text, text.lastIndexOf('-', first.value[0] - 1));
  const at = end + restOfLine(text, end).length;
  const place = { indent, flow: false, singleLine: false };
  return { span: [at, at], insert: `\n${' '.repeat(indent)}-${itemText(value, place)}` };
}
