/** Which kind of fiche a text is, by its content: YAML, or a text with headings. Reads nothing in full. */
import { TOP_FIELDS } from '../model/fields.ts';
import { topicOf } from './markdown/headings.ts';

export type FicheKind = 'yaml' | 'markdown';

const FRONT_MATTER = /^\ufeff?---[ \t]{0,20}\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]{0,20}$/m;
const PUBLISHED_KEY = /^(?:phases|mission)[ \t]{0,20}:/m;
const OUR_KEY = new RegExp(`^(?:${TOP_FIELDS.map(({ path }) => path).join('|')})[ \\t]{0,20}:`, 'm');
/** A heading; a line in bold; « Problème : » at the beginning of a line. */
const TITLE =
  /^(?:#{1,6}[ \t]+([^\n]{1,200})|\*\*([^*\n]{1,80})\*\*[ \t:]{0,5}|(\p{Lu}[^:.!?\n]{2,40}?)[ \u00a0\u202f]?:(?:[ \u00a0\u202f][^\n]*)?)$/gmu;
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
  const header = FRONT_MATTER.exec(text)?.[1];
  if (header !== undefined && PUBLISHED_KEY.test(header)) return { hasHeader: true, topics: new Set() };
  if (OUR_KEY.test(text)) return null;
  const topics = new Set<string>();
  for (const [, heading, bold, label] of text.matchAll(TITLE)) {
    const topic = topicOf(heading ?? bold ?? label ?? '');
    if (topic !== null) topics.add(topic);
  }
  return topics.size >= ENOUGH ? { hasHeader: false, topics } : null;
}
