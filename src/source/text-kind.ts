/** Which kind of fiche a text is, by its content: YAML, or a text with headings. Reads nothing in full. */
import { TOP_FIELDS } from '../model/fields.ts';
import { topicOf } from './markdown/headings.ts';

export type FicheKind = 'yaml' | 'markdown';

const OPENING = /^\ufeff?---[ \t]{0,20}\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]{0,20}\r?$/m;
const PUBLISHED_KEY = /^(?:phases|mission)[ \t]{0,20}:/m;
const OUR_KEY = new RegExp(`^(?:${TOP_FIELDS.map(({ path }) => path).join('|')})[ \\t]{0,20}:`, 'm');
/** A heading; a line that begins in bold; « Problème : » at the beginning of a line. */
const TITLES = [
  /^#{1,6}[ \t]{1,9}(.{1,200})/,
  /^\*\*([^*]{1,80})\*\*[ \t:\r]{0,5}$/,
  /^(\p{Lu}[^:.!?]{2,40}?)[ \u00a0\u202f]?:(?:[ \u00a0\u202f\r]|$)/u,
];
/** What our own documents carry: nobody must take them for a fiche. */
export const DOCUMENT_MARK = /^<!-- (?:Document écrit par|entretien)\b|^### [^\n]{1,200}`[\w.[\]]{1,100}`$/m;
/** A point of a coach's letter. */
const LETTER = /^[-*] ligne \d{1,7}[ \u00a0]?:[^\n]{1,2000}`[\w/.-]{1,100}`/m;
/** At least so many parts that we recognise. */
const ENOUGH = 2;

/** Whether a text has one of our keys at the beginning of a line. */
export function looksLikeYaml(text: string): boolean {
  return OUR_KEY.test(text);
}

/** What a text is, whether it begins with a header; null when it is not a text with headings either. */
export interface TextKind {
  hasHeader: boolean;
  topics: ReadonlySet<string>;
}

/** Null of a YAML fiche, of a document of ours, of anything else. */
export function markdownKind(text: string): TextKind | null {
  if (DOCUMENT_MARK.test(text) || LETTER.test(text)) return null;
  const header = headerOf(text);
  if (header !== null && PUBLISHED_KEY.test(header)) return { hasHeader: true, topics: new Set() };
  if (OUR_KEY.test(text)) return null;
  const topics = new Set<string>();
  for (const line of text.split('\n')) {
    const title = TITLES.map((form) => form.exec(line)?.[1]).find((one) => one !== undefined);
    const topic = title === undefined ? null : topicOf(title);
    if (topic !== null) topics.add(topic);
  }
  return topics.size >= ENOUGH ? { hasHeader: false, topics } : null;
}

/** What stands between two lines of dashes at the beginning; null when nothing does. */
function headerOf(text: string): string | null {
  const start = OPENING.exec(text)?.[0].length ?? 0;
  const end = start === 0 ? null : CLOSING.exec(text.slice(start));
  return end === null ? null : text.slice(start, start + end.index);
}
