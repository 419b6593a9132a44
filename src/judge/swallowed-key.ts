/** Keys that stand too far right below a text of several lines: YAML reads them as its words, and says nothing. */
import { quote } from '../french/typography.ts';
import { keysBelow, TOP_NAMES } from '../model/fields.ts';
import { child, parentOf, toFieldPath } from '../model/pointer.ts';
import type { Span } from '../source/position.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { type Finding, plainFinding } from './finding.ts';

export interface SwallowedKey {
  /** Of the text. */
  pointer: string;
  /** Of the key, where it was meant. */
  meant: string;
  name: string;
  /** Column of the key whose text it is, from 0. */
  column: number;
  span: Span;
}

/** What is kept as somebody wrote it. */
const FREE = /^\/(?:notes|origine)(?:\/|$)/;
const KEY = /^ +([a-z_\d]{3,40}):(?: .*)?$/;

/** The first of each text. */
export function swallowedKeys({ source }: Snapshot): SwallowedKey[] {
  const found: SwallowedKey[] = [];
  for (const [pointer, { key, value, shape }] of source.entries) {
    if (shape !== 'scalar' || value === null || key === null) continue;
    const sign = source.text[value[0]];
    if ((sign !== '|' && sign !== '>') || FREE.test(pointer)) continue;
    const swallowed = keyWithin(source.text.slice(...value), parentOf(pointer), source.entries);
    if (swallowed === null) continue;
    const column = key[0] - (source.text.lastIndexOf('\n', key[0] - 1) + 1);
    const [start, end] = swallowed.span;
    found.push({ ...swallowed, pointer, column, span: [value[0] + start, value[0] + end] });
  }
  return found;
}

/** A key of the same group, or a section alone on its line, that the fiche lacks. */
function keyWithin(
  text: string,
  parent: string,
  entries: ReadonlyMap<string, unknown>,
): { name: string; meant: string; span: Span } | null {
  const siblings = keysBelow(toFieldPath(parent));
  let at = 0;
  for (const line of text.split('\n')) {
    const name = KEY.exec(line)?.[1] ?? '';
    const isSection = TOP_NAMES.has(name) && line.trimEnd().endsWith(':');
    const holder = siblings.includes(name) ? parent : isSection ? '' : null;
    if (holder !== null && !entries.has(child(holder, name))) {
      const start = at + line.length - line.trimStart().length;
      return { name, meant: child(holder, name), span: [start, at + line.trimEnd().length] };
    }
    at += line.length + 1;
  }
  return null;
}

export function swallowedFinding({ pointer, name, meant, column, span }: SwallowedKey): Finding {
  const text = pointer.slice(pointer.lastIndexOf('/') + 1);
  const spaces = parentOf(meant) === '' ? 0 : column;
  const where = spaces === 0 ? 'au bord de la fiche' : `à ${spaces} espaces`;
  const message = `${quote(`${name}:`)} est lu comme la suite du texte de ${quote(text)} : la ligne commence trop loin. Ramenez-la ${where}, avec celles qui en dépendent.`;
  return plainFinding('yaml', 'yaml/syntaxe', 'error', message, { pointer, on: 'value', offsets: span });
}
