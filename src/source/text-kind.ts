/** Which kind of fiche a text is, by its content: YAML, or a text with headings. Reads nothing in full. */
import { FIELDS, TOP_FIELDS, TOP_NAMES } from '../model/fields.ts';
import { headerBounds, PUBLISHED_KEY } from './markdown/header-bounds.ts';
import { knownTopic } from './markdown/headings.ts';

const keysOf = (isHolder: boolean) =>
  TOP_FIELDS.filter(({ kind }) => (kind === 'object' || kind === 'list') === isHolder)
    .map(({ path }) => path)
    .join('|');
/** A section of ours says nothing on the line of its key: « usagers: les familles » is a line of a pad. */
const OUR_KEY = new RegExp(
  `^(?:(?:${keysOf(false)})[ \\t]{0,20}:|(?:${keysOf(true)})[ \\t]{0,20}:[ \\t]{0,20}(?:$|[\\r[{&*!|>#]))`,
  'm',
);
/** What stands before a title: quoted, listed, numbered, in a table. */
const BEFORE =
  /^[ \t]{0,3}(?:[-*+•>][ \t]{1,4}|(?:\d{1,2}|[a-h]) ?[.)/][ \t]{0,4}|(?:q|question) ?\d{0,2} ?: ?|\|[ \t]{0,9})?/i;
/** A heading; a line that begins in bold; « Problème : », « Problème - » at the beginning of a line; a cell; a question, or a few words, alone. */
const TITLES = [
  /^#{1,6}[ \t]{1,9}(.{1,200})/,
  /^<h[1-6]\b[^<>]{0,200}>([^<]{1,200})/i,
  /^(?:\*\*|__|<b>|<strong>)([^*<_]{1,80})(?:\*\*|__|<\/b>|<\/strong>)/,
  /^(\p{Lu}[^:.!?|]{1,40}?)[ \u00a0\u202f]?(?::|[-–—|](?= )|(?=\t))(?:[ \t\u00a0\u202f\r]|$)/u,
  /^([a-zà-ÿ]{3,12})[ \u00a0\u202f]?:[ \u00a0\u202f]/,
  /^((?:Qu|Comment|Pourquoi|À qui|A qui|En quoi)[^?]{3,100}\?)\r?$/,
  /^(\p{Lu}[^\s.,;:!?]{1,20}(?: [^\s.,;:!?]{1,20}){0,3})[ \t\u00a0]{0,3}\??\r?$/u,
];
/** What our own documents carry: nobody must take them for a fiche. */
export const DOCUMENT_MARK = /^<!-- (?:Document écrit par|entretien)\b|^### [^\n]{1,200}`[\w.[\]]{1,100}`$/m;
/** A point of a coach's letter. */
const LETTER = /^[-*] ligne \d{1,7}[ \u00a0]?:[^\n]{1,2000}`[\w/.-]{1,100}`/m;
/** Of what names a part, in a table. */
const LONGEST_CELL = 60;
/** At least so many parts that we recognise. */
const ENOUGH = 2;

/** A whole fiche that a mail quotes: what to mend is told, it is not read as notes. */
const QUOTED_FICHE = /^[ \t]{0,3}>[ \t]{0,3}format: fiche\//m;

/** Whether a text has one of our keys at the beginning of a line. */
export function looksLikeYaml(text: string): boolean {
  return isBraced(text) || OUR_KEY.test(ownPart(text)) || isDisguised(text);
}

/** « **format** : fiche/1 », « • Date_maj = … »: nobody writes so in notes. Each of its lines tells what to mend. */
function isDisguised(text: string): boolean {
  const names = [...ownPart(text).matchAll(DISGUISED)].map(([, name = '']) => name.toLowerCase());
  return names.some((name) => name === 'format') || new Set(names.filter((name) => MACHINE_NAMES.has(name))).size > 1;
}

/** A name at the beginning of a line, whatever the signs around it and the one that follows. */
const DISGUISED =
  /^[^\p{L}\n]{0,12}(format(?=[^\p{L}\n]{1,6}fiche\/\d)|\p{L}{2,20}(?:_\p{L}{2,20}){1,4})[^\p{L}\p{N}\n]{0,6}[:=;：]/gimu;
/** Those that no French text holds. */
const MACHINE_NAMES: ReadonlySet<string> = new Set(FIELDS.map(({ name }) => name).filter((name) => name.includes('_')));

/** A fiche between braces, as a program writes it. */
function isBraced(text: string): boolean {
  return TOP_NAMES.has(/^\s*\{\s*["']?([a-z_]{2,40})["']?\s*:/.exec(text)?.[1] ?? '');
}

/** Whether it is a fiche of ours rather than notes, « nom : Pain »: its version, or most of its keys, are ours. */
export function isOurs(text: string): boolean {
  const keys = [...ownPart(text).matchAll(/^([A-Za-z_][\w-]{0,40})[ \t]{0,20}:/gm)].map(([, key = '']) => key);
  const known = keys.filter((key) => TOP_NAMES.has(key));
  return known.includes('format') || known.length * 2 > keys.length;
}

/** What a text is, whether it begins with a header; null when it is not a text with headings either. */
export interface TextKind {
  hasHeader: boolean;
  topics: ReadonlySet<string>;
}

/** Null of a YAML fiche, of a document of ours, of anything else. */
export function markdownKind(text: string): TextKind | null {
  if (DOCUMENT_MARK.test(text) || LETTER.test(text) || QUOTED_FICHE.test(text)) return null;
  const header = headerBounds(text);
  if (header !== null && PUBLISHED_KEY.test(text.slice(header.start, header.end)))
    return { hasHeader: true, topics: new Set() };
  if (looksLikeYaml(text)) return null;
  const topics = new Set<string>();
  for (const line of text.split('\n')) {
    for (const cell of line.startsWith('|') ? line.split('|') : []) {
      const topic = cell.length <= LONGEST_CELL ? knownTopic(cell.trim()) : null;
      if (topic !== null) topics.add(topic);
    }
    const bare = line.replace(BEFORE, '').replace(/ ?\([^()]{1,200}\)(?= ?:?\r?$)/, '');
    const isRanked = bare !== line && /^\p{L}[^.,;:!?]{2,40}\r?$/u.test(bare);
    const title = isRanked ? bare : TITLES.map((form) => form.exec(bare)?.[1]).find((one) => one !== undefined);
    const topic = title === undefined ? null : knownTopic(title);
    if (topic !== null && topic !== 'autre') topics.add(topic);
  }
  return topics.size >= ENOUGH ? { hasHeader: false, topics } : null;
}

/** What follows a header that is not all there is: a text may be headed by anything. What it shows as code is no part of it. */
function ownPart(text: string): string {
  const rest = text.slice(headerBounds(text)?.body ?? 0);
  return withoutCode(/[^\s]/.test(rest) ? rest : text);
}

const FENCE = '```';

/** Between fences that stand within a text; a fiche that is wholly fenced stays one. */
export function withoutCode(text: string): string {
  if (text.trimStart().startsWith(FENCE) || !text.includes(`\n${FENCE}`)) return text;
  const lines = text.split('\n');
  const fences = lines.flatMap((line, rank) => (line.startsWith(FENCE) ? [rank] : []));
  // The last one, that nothing closes, opens nothing.
  const isCode = (rank: number) => {
    const before = fences.findLastIndex((fence) => fence <= rank);
    return before !== -1 && (before % 2 === 0 ? before + 1 < fences.length : fences[before] === rank);
  };
  return lines.map((line, rank) => (isCode(rank) ? '' : line)).join('\n');
}
