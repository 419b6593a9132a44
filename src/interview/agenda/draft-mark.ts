/** The line of an unfinished fiche that says so, and where the interview stopped. */
import type { Span } from '../../source/position.ts';
import { type Snapshot, withLeadingComments } from '../../source/snapshot.ts';
import { DEPTHS, type Depth } from './depth.ts';

/** What may stand before the first key: comments, empty lines, directives, the mark of a document's beginning. */
const HEADER = /^(?:[^\S\n]*(?:#[^\n]*|---(?:[^\S\n][^\n]*)?|%[^\n]*)?\n)*/;
const MARK = '# Brouillon';
const DEPTH = /^# Brouillon[ \u00a0]\((\w+)\)/;
const CURSOR = /prochaine question[ \u00a0]: (\S+)/;

export interface Mark {
  depth: Depth | null;
  /** Where to resume; null when the line does not say. */
  cursor: string | null;
}

/** The fiche with the line that names the next question, where it was, or first; null takes the line away. */
export function withMark(snapshot: Snapshot, depth: Depth, cursor: string | null): Snapshot {
  const { text } = snapshot.source;
  const span = spanOfMark(text);
  const eol = text.slice(span[1]).includes('\r\n') ? '\r\n' : '\n';
  const line =
    cursor === null
      ? ''
      : `# Brouillon (${depth}) : relancez « fiche init » pour reprendre, prochaine question : ${cursor}${eol}`;
  return line === text.slice(...span) ? snapshot : withLeadingComments(snapshot, line, span);
}

/** Null when the text is no draft. A person may have put lines above: an editor's, a licence's. */
export function readMark(text: string): Mark | null {
  const bare = text.replace(/^\ufeff/, '');
  const line = bare.slice(...spanOfMark(bare));
  if (line === '') return null;
  return { depth: DEPTHS.find((one) => one === DEPTH.exec(line)?.[1]) ?? null, cursor: CURSOR.exec(line)?.[1] ?? null };
}

/** Its whole line; nothing, at the beginning, when there is none. */
function spanOfMark(text: string): Span {
  const header = HEADER.exec(text)?.[0] ?? '';
  const start = header.startsWith(MARK) ? 0 : header.indexOf(`\n${MARK}`) + 1;
  return header.startsWith(MARK, start) ? [start, header.indexOf('\n', start) + 1] : [0, 0];
}
