/** « 15.000 », that YAML reads as fifteen: nothing is refused, and the number is a thousand times too small. */
import { quote } from '../french/typography.ts';
import { fieldAtPointer } from '../model/fields.ts';
import { toDotted } from '../model/pointer.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { type Finding, plainFinding } from './finding.ts';

const ANYWHERE = /[ :[,]\d{1,3}\.\d{3}(?![\d.])/;
/** « 1.125 » can be written in no other way: only what ends in zero can be told apart. */
const DOTTED = /^\d{1,3}\.\d\d0$/;

/** One for each number that its author may have meant in thousands. */
export function dottedThousands({ source }: Snapshot): Finding[] {
  if (!ANYWHERE.test(source.text)) return [];
  return [...source.entries].flatMap(([pointer, { value, shape }]) => {
    if (value === null || shape !== 'scalar' || fieldAtPointer(pointer)?.kind !== 'number') return [];
    const written = source.text.slice(value[0], value[1]);
    if (!DOTTED.test(written)) return [];
    const [whole, decimal] = [written.replace('.', ''), String(Number(written))];
    const message = `${quote(toDotted(pointer))} contient ${quote(written)}, qui se lit ${quote(decimal.replace('.', ','))}. Si ce sont des milliers, écrivez ${quote(whole)} ; sinon, ${quote(decimal)}.`;
    return [plainFinding('schema', 'schema/type', 'warning', message, { pointer, on: 'value' })];
  });
}
