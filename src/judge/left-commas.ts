/** Braces that were taken away by hand, and the commas that stayed at the ends of their lines. */
import { plural, quote } from '../french/typography.ts';
import { parentOf, toDotted } from '../model/pointer.ts';
import type { Source } from '../source/source.ts';
import { type Finding, plainFinding } from './finding.ts';

/** Fewer, and each is told by itself. */
const FEWEST = 3;

/** One finding a group, at its first such line; `keys`: where they all stand. */
export function leftCommas(source: Source): { finding: Finding; keys: readonly string[] }[] {
  const byGroup = new Map<string, string[]>();
  for (const [pointer, { value, shape, inFlow, key }] of source.entries) {
    if (shape !== 'scalar' || inFlow || key === null || value === null) continue;
    if (source.text[value[1] - 1] !== ',') continue;
    const group = parentOf(pointer);
    byGroup.set(group, [...(byGroup.get(group) ?? []), pointer]);
  }
  return [...byGroup].flatMap(([group, keys]) => {
    const [first] = keys;
    if (first === undefined || keys.length < FEWEST) return [];
    const where = group === '' ? '' : ` de ${quote(toDotted(group))}`;
    const message = `${plural(keys.length, 'ligne')}${where} finissent par une virgule, comme entre accolades. Retirez-la de chacune, ou remettez les accolades.`;
    return [
      { finding: plainFinding('schema', 'schema/format', 'error', message, { pointer: first, on: 'value' }), keys },
    ];
  });
}
