/** Signs of a wiki, of a chat, of a mail, as those that our parser reads: every other character keeps its place. */

import { withAsciiDoc } from './asciidoc.ts';
import { withOutline } from './outline.ts';
import { withWikiMarkup } from './wiki-markup.ts';

/** As long as it was. What is only for machines or for the sender becomes empty lines. */
export function asMarkdown(text: string): string {
  const seen = text.replace(/[\u200e\u200f]/g, '\n');
  return CHANGES.reduce((done, change) => change(done), seen);
}

/** « Intitulé du projet ....... : » of a form in plain text. */
function withoutLeaders(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N})])[ \t]?[.…_·]{3,60}(?=[ \t]?:)/gu, (dots) => ' '.repeat(dots.length));
}

/** « [DIAPO 2/13] », « --- Slide 3 --- »: where one begins. */
const SLIDE_NUMBER = String.raw`(?:diapo(?:sitive)?|slide|planche|[ée]cran|vue|transparent)[ \t]{0,2}(?:n?[°o][ \t]?)?\d{1,3}(?:[ \t]?(?:\/|sur)[ \t]?\d{1,3})?`;
const SLIDE = new RegExp(
  String.raw`^[ \t]{0,4}(?:[[(]${SLIDE_NUMBER}[^\n\])]{0,50}[\])]|[-=*_]{0,10}[ \t]?${SLIDE_NUMBER}[ \t]?[-=*_]{0,10})[ \t]{0,4}$`,
  'gim',
);
/** « TITRE : Ce qu’on en fait », on a slide. */
const SLIDE_TITLE = /^([ \t]{0,4}titre[ \t]?:)(?=[ \t]\S)/gim;
/** Fewer, and somebody only speaks of a slide. */
const FEWEST_SLIDES = 3;

/** The slides of a deck, as text: each begins a part, under its title. */
function withSlides(text: string): string {
  const found = [...text.matchAll(SLIDE)];
  if (found.length < FEWEST_SLIDES) return text;
  return found.reduceRight(blanked, text).replace(SLIDE_TITLE, (sign) => '##'.padEnd(sign.length));
}

/** « ##Impact », as a pad takes it: one sign gives its room to the space that lacks. */
const TIGHT = /^(#{2,6})(?=[\p{Lu}\d])/gmu;

function withSpacedTitles(text: string): string {
  return text.replace(TIGHT, (signs) => `${signs.slice(1)} `);
}

/** « h2. Titre » of Jira. */
const NUMBERED = /^h([1-6])\.(?=[ \t]\S)/gm;

function withNumberedTitles(text: string): string {
  return text.replace(NUMBERED, (sign, level: string) => '#'.repeat(Number(level)).padEnd(sign.length));
}

/** A notebook of Org: « * Titre :mot: », « ** Dessous », what it says of itself and keeps for its own use. */
const OF_ORG = /^#\+(?:title|author|date|options|startup|filetags)\b|^\*{2,6} [^\n*]{1,200}$/im;
const ORG_KEY = /^#\+(?!author)[a-z_]{2,20}:[^\n]*$/gim;
const ORG_DRAWER = /^[ \t]*:[a-z_]{3,20}:[ \t]*\n(?:[^\n]*\n){0,12}?[ \t]*:end:[ \t]*$/gim;
const ORG_TITLE = /^(\*{1,6}) ([^\n]{1,300})$/gm;
const ORG_TAGS = /^ :[\p{L}\d_@:]{1,80}:$/u;

function withOrgTitles(text: string): string {
  if (!OF_ORG.test(text)) return text;
  const bare = text
    .replace(ORG_DRAWER, (gone) => gone.replace(/[^\n]/g, '\n'))
    .replace(ORG_KEY, (gone) => '\n'.repeat(gone.length))
    .replace(/^#\+author:/gim, 'Auteur : ')
    // « nom possible :: Relais »
    .replace(/^([ \t]{0,12}[-+] [^\n:]{1,40}) ::(?= )/gm, '$1 : ');
  return bare.replace(ORG_TITLE, (whole, stars: string, said: string) =>
    `${'#'.repeat(stars.length)} ${withoutTags(said)}`.padEnd(whole.length),
  );
}

/** « Problème      :enquete: » */
function withoutTags(title: string): string {
  const at = title.trimEnd().lastIndexOf(' :');
  return at > 0 && ORG_TAGS.test(title.slice(at).trimEnd()) ? title.slice(0, at).trimEnd() : title;
}

/** What mails and chats say to everybody, whatever was told: whole lines, quoted or not. */
const NOISE = [
  /-{1,20}[ \t]?(?:message (?:d['’]origine|transf[ée]r[ée]|original)|(?:original|forwarded) message)[ \t]?-{1,20}/,
  /(?:pensez à l['’]environnement|(?:les )?messages et (?:les )?appels sont chiffr[ée]s)[^\n]{0,200}/,
  /[^\n]{0,20}<?(?:m[ée]dias? omis|media omitted|image absente|(?:ce )?message (?:a [ée]t[ée] )?supprim[ée])>?/,
  /[^\n]{0,60} a [ée]crit ?:/,
  /(?:envoy[ée] (?:depuis|de) mon|get outlook for) [^\n]{2,40}/,
  /ce (?:message|courriel)(?: [ée]lectronique)?(?: et| est| peut)[^\n]{0,300}/,
  /(?:bonjour|bonsoir|salut|hello|coucou|chers?|ch[èe]res?)(?: [^\n.!?:;\d]{0,40})?[,!.]?/,
  /(?:d[ée]sol[ée]e? (?:pour|du|de)|merci (?:pour|beaucoup|et)|je (?:te|vous|t['’]|v)[^\n\d:.]{0,4}(?:transf[èe]re|renvoie|fais suivre)|comme (?:convenu|promis)|voici (?:ma|notre|mes|la) (?:proposition|r[ée]ponses?|fiche))[^\n\d:]{0,100}/,
].map(({ source }) => new RegExp(`^(?:>[ \\t]?){0,3}(?:${source})[ \\t]*$`, 'gim'));

function withoutNoise(text: string): string {
  return NOISE.reduce((rest, said) => [...rest.matchAll(said)].reduceRight(blanked, rest), text);
}

const DAY = String.raw`\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?`;
const HOUR = String.raw`\d{1,2}[:h]\d\d(?::\d\d)?`;
/** « [09:02] nadia.b : », « 28/11/2026, 09:02 - Nadia : », « Nadia (09:02) : ». */
const STAMP = new RegExp(
  String.raw`^(?:\[(?:${DAY},? (?:à )?)?${HOUR}\]|${DAY},? (?:à )?${HOUR} ?-)[ \t]{1,3}[^\s:][^:\n]{0,40}?[ \u00a0\u202f]?:[ \t]|^[^\s:(][^:(\n]{0,40}? ?[([]${HOUR}[)\]] ?:[ \t]`,
  'gm',
);
/** Fewer, and somebody only noted when. */
const MANY = 3;

function withoutStamps(text: string): string {
  const found = [...text.matchAll(STAMP)];
  // Each message is a bullet: it answers apart from those around.
  return found.length < MANY ? text : found.reduceRight((done, stamp) => bulleted(blanked(done, stamp), stamp), text);
}

function bulleted(text: string, { 0: gone, index }: { 0: string; index: number }): string {
  const end = index + gone.length;
  return `${text.slice(0, end - 2)}- ${text.slice(end)}`;
}

const HEAD =
  /^(?:>[ \t]?){0,3}\*{0,2}(?:de|à|a|cc|cci|objet|sujet|date|envoy[ée](?: le)?|r[ée]pondre à|pi[èe]ces? jointes?|importance|from|to|subject|sent|reply-to)[ \u00a0\u202f]?:\*{0,2}[ \t][^\n]{0,300}(?:\n|$)/i;

const ABOUT = /^(?:objet|sujet|subject)/i;
/** After what a letter is about, whom it speaks to. */
const SALUTATION =
  /^[^\n]{1,300}\n(?:[^\n]{1,200}\n)?\s{0,20}(?:madame|monsieur|mesdames|messieurs|bonjour|cher|ch[èe]re)/i;
/** In UTF-16 units. */
const MOST_HEAD = 600;

/** Who wrote to whom, when and about what: two lines of it at least, one after the other. */
function withoutMailHeads(text: string): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const heads = starts.map((start) => HEAD.exec(text.slice(start, start + 400))?.[0] ?? null);
  let done = text;
  for (let first = 0; first < heads.length; first++) {
    let next = first;
    while (heads[next] != null) next += 1;
    const lines = heads.slice(first, next);
    const isMail = lines.length > 1 && lines.some((line) => /^[>\s*]*(?:de|from)[ \u00a0\u202f]?:/i.test(line ?? ''));
    // Above all the rest, what it is about needs no other line.
    // Above all the rest, or above whom it is written to, what it is about needs no other line.
    const isAbove =
      text.slice(0, starts[first]).trim() === '' ||
      SALUTATION.test(text.slice(starts[first], (starts[first] ?? 0) + MOST_HEAD));
    const isAbout = lines.length === 1 && ABOUT.test(lines[0] ?? '') && isAbove;
    for (const [rank, line] of isMail || isAbout ? lines.entries() : [])
      done = blanked(done, { 0: line ?? '', index: starts[first + rank] ?? 0 });
    first = Math.max(first, next - 1);
  }
  return done;
}

function blanked(text: string, { 0: gone, index }: { 0: string; index: number }): string {
  return text.slice(0, index) + '\n'.repeat(gone.length) + text.slice(index + gone.length);
}

/** In this order: a title between two signs is no title after one. */
const CHANGES = [
  withOutline,
  withoutLeaders,
  withSlides,
  withWikiMarkup,
  withAsciiDoc,
  withNumberedTitles,
  withSpacedTitles,
  withOrgTitles,
  withoutStamps,
  withoutNoise,
  withoutMailHeads,
];
