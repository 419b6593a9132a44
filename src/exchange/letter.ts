/** A coach's letter that comes back (`lint --format markdown`), maybe annotated: its points, in order. */

export interface Point {
  /** `portage-resistances`, `requis/portage.sponsors`. */
  rule: string;
  /** As the letter says it, without its signs of Markdown. */
  message: string;
  /** What somebody wrote under it. */
  notes: readonly string[];
}

const ITEM = /^\s*[-*]\s.*?ligne \d+[\s\u00a0]*:[\s\u00a0]*(.*?)\s*`([\w/.-]+)`\s*(.*)$/;
/** What the letter writes itself under a point. */
const ASKED = /^\s*[-*]\s+À demander/;
const TITLE = /^#{1,6}\s/;

export function pointsOf(letter: string): Point[] {
  const points: { rule: string; message: string; notes: string[] }[] = [];
  let isUnder = false;
  for (const row of letter.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const item = ITEM.exec(row);
    if (item !== null) {
      const [, message = '', rule = '', after = ''] = item;
      points.push({ rule, message: bare(message), notes: after.trim() === '' ? [] : [bare(after)] });
      isUnder = true;
    } else if (TITLE.test(row)) isUnder = false;
    else if (isUnder && row.trim() !== '' && !ASKED.test(row)) points.at(-1)?.notes.push(bare(row));
  }
  return points;
}

function bare(text: string): string {
  return text
    .replace(/\\([\\`*_[\]<>|#~!])/g, '$1')
    .replace(/&amp;/g, '&')
    .replace(/^[\s>*-]+/, '')
    .trim();
}
