/** The first line of an unfinished fiche: it says so, and where the interview stopped. */
import { type Snapshot, snapshotOf } from '../source/snapshot.ts';
import { DEPTHS, type Depth } from './depth.ts';

const MARK = /^# Brouillon(?:[ \u00a0]\((\w+)\))?[^\n]*?(?:prochaine question[ \u00a0]: ([^\s]+))?[^\S\n]*\r?\n/;

export interface Mark {
  depth: Depth | null;
  /** Where to resume; null when the line does not say. */
  cursor: string | null;
}

/** The fiche with its first line naming the next question; null takes the line away. */
export function withMark(snapshot: Snapshot, depth: Depth, cursor: string | null): Snapshot {
  const { mark, source } = snapshot;
  const bare = source.text.replace(MARK, '');
  const eol = bare.includes('\r\n') ? '\r\n' : '\n';
  const line =
    cursor === null
      ? ''
      : `# Brouillon (${depth}) : relancez « fiche init » pour reprendre, prochaine question : ${cursor}${eol}`;
  const text = mark + line + bare;
  return text === snapshot.text ? snapshot : snapshotOf(text);
}

/** Null when the text is no draft. */
export function readMark(text: string): Mark | null {
  const match = MARK.exec(text.replace(/^\ufeff/, ''));
  if (!match) return null;
  return { depth: DEPTHS.find((one) => one === match[1]) ?? null, cursor: match[2] ?? null };
}
