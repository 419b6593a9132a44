/** The first line of an unfinished fiche: it says so, and where the interview stopped. */
import { DEPTHS, type Depth } from './depth.ts';

const MARK = /^# Brouillon(?:[ \u00a0]\((\w+)\))?[^\n]*?(?:prochaine question[ \u00a0]: ([^\s]+))?[^\S\n]*\r?\n/;

export interface Mark {
  depth: Depth | null;
  /** Where to resume; null when the line does not say. */
  cursor: string | null;
}

/** The text with its first line naming the next question; null takes the line away. */
export function markDraft(text: string, depth: Depth, cursor: string | null): string {
  const [bom, body] = text.startsWith('\ufeff') ? ['\ufeff', text.slice(1)] : ['', text];
  const bare = body.replace(MARK, '');
  if (cursor === null) return bom + bare;
  const eol = bare.includes('\r\n') ? '\r\n' : '\n';
  return `${bom}# Brouillon (${depth}) : relancez « fiche init » pour reprendre, prochaine question : ${cursor}${eol}${bare}`;
}

/** Null when the text is no draft. */
export function readMark(text: string): Mark | null {
  const match = MARK.exec(text.replace(/^\ufeff/, ''));
  if (!match) return null;
  return { depth: DEPTHS.find((one) => one === match[1]) ?? null, cursor: match[2] ?? null };
}
