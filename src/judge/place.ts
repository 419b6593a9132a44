/** Findings -> diagnostics: placed in their text, sorted, named. */
import { visible } from '../french/typography.ts';
import { spanOf } from '../source/locate.ts';
import type { Range } from '../source/position.ts';
import type { Snapshot } from '../source/snapshot.ts';
import type { Diagnostic, Finding } from './finding.ts';
import { fingerprint } from './fingerprint.ts';

/** Longest excerpt kept in a report, in UTF-16 units. */
const EXCERPT_LIMIT = 160;

/** `root`: the data by which a finding is named; what is told of a whole text is named by its rule alone. */
export function placed(
  snapshot: Snapshot,
  findings: readonly Finding[],
  root: unknown = snapshot.source.value,
): Diagnostic[] {
  return named(
    findings
      .map(({ on, word, offsets, relatedOffsets, promise, told, message, ...finding }) => ({
        ...finding,
        // Whatever a check repeats of the text.
        message: visible(message),
        ...placeOf(snapshot, { on, ...finding, ...(word && { word }), ...(offsets && { offsets }) }),
        ...(relatedOffsets && { related: snapshot.rangeOf(relatedOffsets) }),
        fingerprint: '',
      }))
      .sort(byPlace),
    root,
  );
}

/** Where a finding stands, and the person's own words there. */
export function placeOf(
  snapshot: Snapshot,
  finding: Pick<Finding, 'pointer' | 'on' | 'word' | 'offsets'>,
): { range: Range; excerpt: string | null } {
  const span = spanOf(snapshot.source, finding);
  return { range: snapshot.rangeOf(span), excerpt: excerptOf(snapshot.source.text.slice(span[0], span[1])) };
}

/** The same rule twice at one place is told apart by its rank. `root`: the data of the fiche. */
export function named(diagnostics: readonly Diagnostic[], root: unknown): Diagnostic[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { rule, pointer } = diagnostic;
    const base = fingerprint(rule, pointer, root, 0);
    const occurrence = seen.get(base) ?? 0;
    seen.set(base, occurrence + 1);
    return { ...diagnostic, fingerprint: occurrence === 0 ? base : fingerprint(rule, pointer, root, occurrence) };
  });
}

export function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [x, y] = [a.range.start, b.range.start];
  return x.line - y.line || x.column - y.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

function excerptOf(text: string): string | null {
  const line = /^[^\r\n]*/.exec(text.trim())?.[0] ?? '';
  return line === '' ? null : visible([...line.slice(0, 2 * EXCERPT_LIMIT)].slice(0, EXCERPT_LIMIT).join(''));
}
