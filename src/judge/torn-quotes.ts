/** « [“Justice”, “Victimes, et proches”] »: quotation marks of a word processor, which YAML does not know, hold nothing together. */
import { quote } from '../french/typography.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { type Finding, plainFinding } from './finding.ts';

/** Each opening mark, and the one that closes it. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['«', '»'],
];

/** Where a list was cut between two marks. */
export function tornQuotes({ source, draft }: Snapshot): Finding[] {
  const found: Finding[] = [];
  for (const [pointer, { shape }] of source.entries) {
    const { value } = shape === 'list' ? draft.follow(pointer) : { value: null };
    if (!Array.isArray(value)) continue;
    const torn = tornAt(value);
    if (torn === null) continue;
    const message = `${quote(torn.whole)} est coupé à sa virgule\u00a0: YAML ne connaît pas ces guillemets. Mettez-en de droits\u00a0: "${torn.whole.replace(/^[“«]\s?|\s?[”»]$/gu, '')}".`;
    found.push(
      plainFinding('yaml', 'yaml/syntaxe', 'error', message, { pointer: `${pointer}/${torn.rank}`, on: 'value' }),
    );
  }
  return found;
}

function tornAt(elements: readonly unknown[]): { rank: number; whole: string } | null {
  for (const [opening, closing] of PAIRS) {
    const isOpen = (one: unknown) => typeof one === 'string' && one.startsWith(opening) && !one.includes(closing);
    const rank = elements.findIndex(isOpen);
    const end = elements.findIndex(
      (one, at) => at > rank && typeof one === 'string' && one.endsWith(closing) && !one.includes(opening),
    );
    if (rank !== -1 && end !== -1) return { rank, whole: elements.slice(rank, end + 1).join(', ') };
  }
  return null;
}
