/** Elements of a list that YAML reads as the end of the one above, for their dash stands further: told, or two become one. */
import { quote } from '../french/typography.ts';
import type { Span } from '../source/position.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { type Finding, plainFinding } from './finding.ts';

/** A line that begins by a dash, inside a text. */
const DASH = /\n[ \t]{1,80}(- [^\r\n]{1,400})/;

export function mergedElements({ source }: Snapshot): Finding[] {
  if (!DASH.test(source.text)) return [];
  return [...source.entries].flatMap(([pointer, { value, shape }]) => {
    // Between quotation marks or after « > », a dash is a sign like another.
    if (value === null || shape !== 'scalar' || /^["'|>]/.test(source.text.slice(value[0], value[0] + 1))) return [];
    if (!/\/\d+(?:\/[^/]+)?$/.test(pointer)) return [];
    const found = DASH.exec(source.text.slice(value[0], value[1]));
    const line = found?.[1];
    if (found === null || line === undefined) return [];
    const start = value[0] + found.index + found[0].length - line.length;
    const offsets: Span = [start, start + line.length];
    const message = `${quote(line)} est lu comme la suite de la ligne d’avant. Alignez son tiret avec le tiret d’avant.`;
    return [plainFinding('yaml', 'yaml/syntaxe', 'error', message, { pointer, on: 'value', offsets })];
  });
}
