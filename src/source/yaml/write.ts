/** Plain values -> the YAML that a person would write. Whatever the text, it reads back the same. */

import { parse } from 'yaml';
import { isObject } from '../../model/draft.ts';
import { holdsUnreadable } from './refused-at-sight.ts';

export interface TextPlace {
  /** Column of the key that holds the value, from 0. */
  indent: number;
  /** Between braces or brackets. */
  flow: boolean;
  /** A comment follows on the line: the value must stay on it. */
  singleLine: boolean;
  /** In a file that is JSON too, and stays so. */
  json?: boolean;
}

/** Lines are folded here. */
const WIDTH = 100;

/** Characters that a block or a plain text cannot carry, or that editors would eat. */
const NEEDS_ESCAPES = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/** What follows `key:`, or a dash: begins with a space or a line break. */
export function valueText(value: unknown, place: TextPlace): string {
  if (place.json) return ` ${JSON.stringify(value ?? null)}`;
  if (Array.isArray(value)) return listText(value, place);
  if (isObject(value)) return mapText(value, place);
  return ` ${scalarText(value, place)}`;
}

function listText(items: readonly unknown[], place: TextPlace): string {
  if (items.length === 0) return ' []';
  if (place.flow || place.singleLine)
    return ` [${items.map((item) => valueText(item, inFlow(place)).trim()).join(', ')}]`;
  const pad = ' '.repeat(place.indent + 2);
  return items.map((item) => `\n${pad}-${itemText(item, { ...place, indent: place.indent + 2 })}`).join('');
}

/** An object begins on the line of its dash. */
export function itemText(item: unknown, place: TextPlace): string {
  if (place.flow || !isObject(item) || Object.keys(item).length === 0) return valueText(item, place);
  return mapText(item, place).replace(/^\n */, ' ');
}

function mapText(map: Record<string, unknown>, place: TextPlace): string {
  const entries = Object.entries(map);
  if (entries.length === 0) return ' {}';
  if (place.flow || place.singleLine) {
    return ` {${entries.map(([key, value]) => `${keyText(key)}:${valueText(value, inFlow(place))}`).join(', ')}}`;
  }
  const pad = ' '.repeat(place.indent + 2);
  const inner = { ...place, indent: place.indent + 2 };
  return entries.map(([key, value]) => `\n${pad}${keyText(key)}:${valueText(value, inner)}`).join('');
}

function inFlow(place: TextPlace): TextPlace {
  return { ...place, flow: true };
}

export function keyText(key: string, isJson = false): string {
  return !isJson && /^[A-Za-z_][\w-]*$/.test(key) ? key : quoted(key);
}

function scalarText(value: unknown, place: TextPlace): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value !== 'string') return String(value);
  const oneLine = place.flow || place.singleLine;
  const candidates = NEEDS_ESCAPES.test(value) ? [] : oneLine ? [plainText(value, place)] : naturalTexts(value, place);
  // What stops a reader at sight, lines that git leaves or brackets without end, is written so that it does not.
  const isKept = (text: string | null) => text !== null && !holdsUnreadable(text) && readsBack(text, value, place);
  return candidates.find(isKept) ?? quoted(value);
}

function naturalTexts(value: string, place: TextPlace): (string | null)[] {
  const room = WIDTH - place.indent - 2;
  const lines = value.split('\n');
  if (lines.some((line) => line.length > room)) return [folded(lines, place, room), literal(lines, place)];
  return lines.length > 1 ? [literal(lines, place)] : [plainText(value, place)];
}

/** Written as is, where no reader of YAML, old or new, could take it for something else than text. */
function plainText(value: string, { flow }: TextPlace): string | null {
  if (value !== value.trim() || value.includes('\n') || value.includes('\t')) return null;
  if (!/^(?:[\p{L}«(]|\d.* \p{L}|\d{4}-\d\d-\d\d$)/u.test(value) || /: |:$| #/.test(value)) return null;
  if (/^(?:y|n|yes|no|on|off|oui|non|true|false|null|vrai|faux)$/i.test(value)) return null;
  return flow && /[,[\]{}"]/.test(value) ? null : value;
}

function literal(lines: readonly string[], place: TextPlace): string {
  return block('|', lines.at(-1) === '' ? lines.slice(0, -1) : lines, place, lines.at(-1) === '');
}

/** Lines folded at spaces; a line break of the text becomes an empty line. */
function folded(lines: readonly string[], place: TextPlace, room: number): string | null {
  if (lines.some((line) => /^\s|\s$| {2}|\t/.test(line)) || lines.at(-1) === '') return null;
  const folds = lines.flatMap((line, index) => [...(index > 0 ? [''] : []), ...foldLine(line, room)]);
  return block('>', folds, place, false);
}

function foldLine(line: string, room: number): string[] {
  const folds = [''];
  for (const word of line.split(' ')) {
    const last = folds.length - 1;
    const current = folds[last] ?? '';
    if (current === '') folds[last] = word;
    else if (current.length + 1 + word.length > room) folds.push(word);
    else folds[last] = `${current} ${word}`;
  }
  return folds;
}

function block(style: '|' | '>', lines: readonly string[], { indent }: TextPlace, finalBreak: boolean): string {
  const pad = ' '.repeat(indent + 2);
  const body = lines.map((line) => (line === '' ? '' : pad + line)).join('\n');
  return `${style}${finalBreak ? '' : '-'}\n${body}`;
}

/** Proof, rather than belief, that the natural form says the same. */
function readsBack(text: string, value: string, { indent, flow }: TextPlace): boolean {
  const pad = ' '.repeat(indent);
  try {
    const source = flow ? `{k: ${text}}\n` : `${indent === 0 ? '' : 'p:\n'}${pad}k: ${text}\n${pad}z: 1\n`;
    const data = parse(source, { logLevel: 'error' }) as Record<string, Record<string, unknown>>;
    return (indent === 0 || flow ? data.k : data.p?.k) === value;
  } catch {
    return false;
  }
}

/** Between double quotes: JSON escapes are YAML's, and no break is left bare. */
function quoted(value: string): string {
  const text = JSON.stringify(value);
  const escaped = holdsUnreadable(text) ? NEEDS_MORE : NEEDS_UNICODE;
  return text.replace(escaped, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const NEEDS_UNICODE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
const NEEDS_MORE = /[[{\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
