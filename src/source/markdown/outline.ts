/** Notes set out by their margins alone, as in a notebook: a line, and below it, further in, what it is about. */

/** A title is no sentence. In UTF-16 units. */
const LONGEST_TITLE = 80;
/** Fewer, and a margin is only a margin. */
const FEWEST_TITLES = 3;
/** Lines that stand before the first of them: a title of all, a date. */
const MOST_OUTSIDE = 3;
/** Signs that say already what a line is. */
const SIGNED = /^[ \t]*(?:[-*+•–—#>|]|\d{1,3}[.)]|`{3})/;

interface Line {
  start: number;
  /** In UTF-16 units: a tab is one, as all that moves with it. */
  margin: number;
  text: string;
}

/** As long as it was; as it was where margins do not set it out. */
export function withOutline(text: string): string {
  const lines = linesOf(text);
  const margin = marginOfTitles(lines);
  if (margin === null) return text;
  return lines.reduceRight((done, line) => {
    const isTitle = line.margin === margin;
    const sign = isTitle && margin >= '# '.length ? '# ' : '';
    const room = '\n'.repeat(line.margin - sign.length) + sign;
    return done.slice(0, line.start) + room + done.slice(line.start + line.margin);
  }, text);
}

/** Null where there is no such margin: of the titles, all of them, each with something further in below it. */
function marginOfTitles(lines: readonly Line[]): number | null {
  if (lines.some(({ text }) => SIGNED.test(text))) return null;
  const isTitle = (line: Line, rank: number) =>
    (lines[rank + 1]?.margin ?? 0) > line.margin && line.text.length <= LONGEST_TITLE && !/[.;,]$/.test(line.text);
  const margins = lines.filter(isTitle).map(({ margin }) => margin);
  const margin = margins.toSorted((a, b) => countOf(margins, b) - countOf(margins, a))[0];
  if (margin === undefined || countOf(margins, margin) < FEWEST_TITLES) return null;
  const first = lines.findIndex((line) => line.margin === margin);
  const below = lines.slice(first);
  const isWhole = below.every((line, rank) => line.margin > margin || isTitle(line, first + rank));
  return isWhole && first <= MOST_OUTSIDE ? margin : null;
}

function countOf(margins: readonly number[], margin: number): number {
  return margins.filter((one) => one === margin).length;
}

/** Those that are not empty. */
function linesOf(text: string): Line[] {
  return [...text.matchAll(/^([ \t]{0,80})(\S[^\n]*)$/gm)].map(({ index, 1: margin = '', 2: said = '' }) => ({
    start: index,
    margin: margin.length,
    text: said.trimEnd(),
  }));
}
