/** An answer under headings of one's own: « Qui : … Où : … Combien : … », one a line, after bullets, or in a row. */

/** What may stand before a heading: the beginning, the end of what came before, a bullet. */
const STARTS = '(?<=^|[\\n.;,)»]\\s{0,3}|(?:^|\\s)[-–—*•·▪]\\s{0,3}|\\s\\d[.)]\\s{0,3})';

/**
 * What stands under each heading, on its line, as written; without those that are not there, or are empty. `labels`: for each, the
 * words that head it, as the source of an expression, in lower case.
 */
export function underLabels<Name extends string>(
  text: string,
  labels: Readonly<Record<Name, string>>,
): Partial<Record<Name, string>> {
  const found = Object.entries<string>(labels)
    .flatMap(([name, words]) =>
      [...text.matchAll(new RegExp(`${STARTS}(?:${words})\\s?[:=]\\s?(?=\\S)`, 'giu'))].map(({ index, 0: head }) => ({
        name: name as Name,
        start: index,
        from: index + head.length,
      })),
    )
    .toSorted((one, other) => one.start - other.start);
  const told: Partial<Record<Name, string>> = {};
  for (const [rank, { name, from }] of found.entries()) {
    const value = trimmed(text.slice(from, found[rank + 1]?.start));
    if (told[name] === undefined && value !== '') told[name] = value;
  }
  return told;
}

/** On one line, without what ends it nor the bullet of the next. */
function trimmed(value: string): string {
  const [line = ''] = value.split('\n', 1);
  return line
    .trim()
    .replace(/ (?:[-–—*•·▪]|\d[.)])$/u, '')
    .replace(/[\s.;,]{1,5}$/u, '');
}
