/** A coach's letter that comes back (`lint --format markdown`), maybe annotated: its points, in order. */

export interface Point {
  /** `portage-resistances`, `requis/portage.sponsors`. */
  rule: string;
  /** As the letter says it, without its signs of Markdown. */
  message: string;
  /** What somebody wrote under it. */
  notes: readonly string[];
}

const LINE = /ligne \d{1,7}[ \u00a0]?:/;
const RULE = /`([\w/.-]{1,100})`/;
/** What the letter writes itself under a point. */
const ASKED = /^\s*[-*]\s+À demander/;
const TITLE = /^#{1,6}\s/;

export function pointsOf(letter: string): Point[] {
  const points: { rule: string; message: string; notes: string[] }[] = [];
  let isUnder = false;
  for (const row of letter.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const item = itemIn(row);
    if (item !== null) {
      const { message, rule, after } = item;
      points.push({ rule, message: bare(message), notes: after.trim() === '' ? [] : [bare(after)] });
      isUnder = true;
    } else if (TITLE.test(row)) isUnder = false;
    else if (isUnder && row.trim() !== '' && !ASKED.test(row)) points.at(-1)?.notes.push(bare(row));
  }
  return points;
}

/** « - ligne 12 : … `regle` », and what was added after it; null for any other row. */
function itemIn(row: string): { message: string; rule: string; after: string } | null {
  if (!/^[-*] /.test(row.trimStart())) return null;
  const line = LINE.exec(row);
  const rule = line === null ? null : RULE.exec(row.slice(line.index));
  if (line === null || rule === null) return null;
  const start = line.index + line[0].length;
  const end = line.index + rule.index;
  return { message: row.slice(start, end), rule: rule[1] ?? '', after: row.slice(end + rule[0].length) };
}

function bare(text: string): string {
  return text
    .replace(/\\([\\`*_[\]<>|#~!])/g, '$1')
    .replace(/&amp;/g, '&')
    .replace(/^[\s>*-]+/, '')
    .trim();
}
