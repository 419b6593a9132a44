/** Elements of a list that YAML reads as the end of the one above, for their dash stands further: told, or two become one. */
import { quote } from '../french/typography.ts';
import type { Span } from '../source/position.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { type Finding, plainFinding } from './finding.ts';
import { DASH, dashesBelow, listsLacked } from './lost-header.ts';

export function mergedElements({ source }: Snapshot): Finding[] {
  const findings: Finding[] = [];
  for (const [pointer, { value, shape }] of source.entries) {
    // Most texts stand on one line: no other sign is looked for there.
    if (value === null || shape !== 'scalar' || source.text.indexOf('\n', value[0]) >= value[1]) continue;
    if (!/\/\d+(?:\/[^/]+)?$/.test(pointer)) continue;
    const text = source.text.slice(...value);
    // Between quotation marks or after « > », a dash is a sign like another.
    const found = /^["'|>]/.test(text) ? null : DASH.exec(text);
    const line = found?.[1];
    if (found === null || line === undefined) continue;
    // The line of another list was erased: it is told as such.
    if (dashesBelow(source, pointer) !== null && listsLacked(source, pointer).length > 0) continue;
    const start = value[0] + found.index + found[0].length - line.length;
    const offsets: Span = [start, start + line.length];
    const message = `${quote(line)} est lu comme la suite de la ligne d’avant. Alignez son tiret avec le tiret d’avant.`;
    findings.push(plainFinding('yaml', 'yaml/syntaxe', 'error', message, { pointer, on: 'value', offsets }));
  }
  return findings;
}
