/** What one rule says in the same words at several places: read once, with the other lines. */
import { enumerate } from '../french/typography.ts';
import type { Diagnostic } from '../judge/finding.ts';

/** In the order of the file, each sentence at the first of its places. */
export function saidOnce(findings: readonly Diagnostic[]): Diagnostic[] {
  const alike = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const key = `${finding.rule}\n${finding.severity}\n${finding.since ?? ''}\n${finding.message}`;
    alike.set(key, [...(alike.get(key) ?? []), finding]);
  }
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return first ?? [];
    const lines = [...new Set(others.map(({ range }) => range.start.line))];
    const where = `De même ligne${lines.length > 1 ? 's' : ''} ${enumerate(lines.map(String), 'et')}.`;
    return { ...first, message: `${first.message} ${where}` };
  });
}
