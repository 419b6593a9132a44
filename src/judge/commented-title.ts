/** « # porteur: »: a title that a remark hides, where what stands below it can no longer be read as it was meant. */
import { quote } from '../french/typography.ts';
import { FIELDS } from '../model/fields.ts';
import { withEdits } from '../source/edit.ts';
import type { Span } from '../source/position.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { type Finding, plainFinding } from './finding.ts';
import { type Fix, lineAt, type Mended, mistakesIn } from './mended.ts';

interface Commented {
  name: string;
  /** Of the signs that make it a remark. */
  span: Span;
  after: Snapshot;
}

const TITLE = /^([ \t]{0,20})(#{1,3} {0,9})([a-z_]{2,40}):[ \t]*\r?$/gm;
/** More, and it is a model of fiche that was pasted as remarks. */
const MOST = 8;

const TITLES: ReadonlySet<string> = new Set(
  FIELDS.filter(({ kind }) => kind === 'object' || kind === 'list').map(({ name }) => name),
);

/** Of titles that remarks hide, the one without which nothing is wrong any more; null when there is none. */
export function commentedTitle(snapshot: Snapshot): Commented | null {
  const { source } = snapshot;
  const before = source.readable ? mistakesIn(snapshot) : Number.POSITIVE_INFINITY;
  if (before === 0) return null;
  const told = [...source.text.matchAll(TITLE)].filter(({ 3: name = '' }) => TITLES.has(name)).slice(0, MOST);
  let best: Commented | null = null;
  let fewest = before;
  for (const { 1: indent = '', 2: sign = '', 3: name = '', index } of told) {
    const from = index + indent.length;
    // « # cibles: » or « #   cibles: », as one types the sign or as an editor puts it at the edge.
    for (const kept of new Set([
      '',
      ' '.repeat(Math.max(0, sign.replace(/#/g, '').length - 1)),
      sign.replace(/#/g, ''),
    ])) {
      const after = withEdits(snapshot, [{ span: [from, from + sign.length], insert: kept }]);
      const left = after.source.readable ? mistakesIn(after) : Number.POSITIVE_INFINITY;
      if (left >= fewest) continue;
      fewest = left;
      best = { name, span: [from, from + sign.length], after };
    }
  }
  return best;
}

export function commentedFinding({ name, span }: Commented): Finding {
  const message = `${quote(`${name}:`)} est en remarque : ce qui suit n’a plus de titre. Retirez le « # » au début de cette ligne ; --fix le fait.`;
  return plainFinding('yaml', 'yaml/syntaxe', 'error', message, { pointer: '', on: 'value', offsets: span });
}

export function uncommented(given: Snapshot): Mended {
  let snapshot = given;
  const fixes: Fix[] = [];
  for (let found = commentedTitle(given); found !== null && fixes.length < MOST; found = commentedTitle(snapshot)) {
    fixes.push({ line: lineAt(snapshot, found.span[0]), message: `${quote(`${found.name}:`)} n’est plus en remarque` });
    snapshot = found.after;
  }
  return { snapshot, fixes };
}
