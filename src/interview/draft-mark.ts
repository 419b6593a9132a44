/** The first line of an unfinished fiche: it says so, and where the interview stopped. */
import { type Snapshot, withLeadingComments } from '../source/snapshot.ts';
import { DEPTHS, type Depth } from './depth.ts';

const MARK = /^# Brouillon(?:[ \u00a0]\((\w+)\))?[^\n]*?(?:prochaine question[ \u00a0]: ([^\s]+))?[^\S\n]*\r?\n/;

export interface Mark {
  depth: Depth | null;
  /** Where to resume; null when the line does not say. */
  cursor: string | null;
}

/** The fiche with its first line naming the next question; null takes the line away. */
export function withMark(snapshot: Snapshot, depth: Depth, cursor: string | null): Snapshot {
  const { text } = snapshot.source;
  const now = MARK.exec(text)?.[0] ?? '';
  const eol = text.slice(now.length).includes('\r\n') ? '\r\n' : '\n';
  const line =
    cursor === null
      ? ''
      : `# Brouillon (${depth}) : relancez « fiche init » pour reprendre, prochaine question : ${cursor}${eol}`;
  return line === now ? snapshot : withLeadingComments(snapshot, line, now.length);
}

/** Null when the text is no draft. */
export function readMark(text: string): Mark | null {
  const match = MARK.exec(text.replace(/^\ufeff/, ''));
  if (!match) return null;
  return { depth: DEPTHS.find((one) => one === match[1]) ?? null, cursor: match[2] ?? null };
}
