/** The answers of a fiche as lines that people read: titles and words, less what its reader may not see. */
import { formatDate, formatMonth } from '../french/dates.ts';
import { plain } from '../french/fold.ts';
import { formatNumber } from '../french/numbers.ts';
import { numbersIn } from '../french/numerals.ts';
import { unspoken, written } from '../french/oral.ts';
import { capital, midSentence, plural } from '../french/typography.ts';
import type { Draft } from '../model/draft.ts';
import { childrenOf, type Field, fieldAt, fieldAtPointer, fieldOfPlace } from '../model/fields.ts';
import { isPhase } from '../model/phase.ts';
import type { Fact } from './document.ts';
import { isTold, type Reader } from './document-reader.ts';
import { bare, isRepeated, isReworded, isToldInProse } from './repetition.ts';

/** Longer, an answer is a paragraph. In UTF-16 units. */
const SHORT = 90;

/** The words of one answer; empty when there is none, or it is not for this reader. */
export function said(reader: Reader, path: string): string {
  const at = reader.draft.find(path);
  const field = fieldAtPointer(at.pointer);
  return field === undefined || !isTold(reader, at) ? '' : shown(field, at);
}

export function titleOf(path: string): string {
  return fieldOfPlace(path)?.title ?? path;
}

/** One fact for each of these that is answered. */
export function facts(reader: Reader, ...paths: readonly string[]): Fact[] {
  return paths.flatMap((path) => {
    const at = reader.draft.find(path);
    const field = fieldAtPointer(at.pointer);
    if (field === undefined || !isTold(reader, at) || isRepeated(field, at, reader, paths)) return [];
    if (field.kind === 'object') return linesOf(field, at, reader);
    if (field.kind === 'list') return listOf(field, at, reader, paths);
    return [fact(titleFor(field), shown(field, at))];
  });
}

/** Titles of those that are not answered, and that somebody expects in this phase. */
export function lacking({ draft }: Reader, ...paths: readonly string[]): string[] {
  const phase = draft.at('phase').text;
  const isExpected = (path: string) => !isPhase(phase) || fieldOfPlace(path)?.due[phase] !== null;
  return paths
    .filter((path) => !draft.find(path).isAnswered && !isToldInProse(path, draft) && isExpected(path))
    .map(titleOf);
}

/** What is long apart from what is short. */
export function parted(lines: readonly Fact[]): { paragraphs: Fact[]; facts: Fact[] } {
  const isLong = ({ text, isBesideLong }: Fact) => isBesideLong === true || text.length > SHORT || text.includes('\n');
  return { paragraphs: lines.filter(isLong), facts: lines.filter((line) => !isLong(line)) };
}

/** « Avant » and « après » stay side by side. */
function together(lines: Fact[]): Fact[] {
  return parted(lines).paragraphs.length === 0 ? lines : lines.map((line) => ({ ...line, isBesideLong: true }));
}

export function fact(title: string, text: string): Fact {
  return { title, text, href: addressIn(text) };
}

/** Only what leads to the web may be followed. */
function addressIn(text: string): string {
  return /^https?:\/\/[^\s<>"']{3,500}$/i.test(text) ? text : '';
}

/** All that a section says, in the order of the model; `shownElsewhere`: paths of what a table or a picture says. */
export function sectionLines(path: string, reader: Reader, shownElsewhere: readonly string[] = []): Fact[] {
  const field = fieldAt(path);
  if (field === undefined) return [];
  return linesOf(field, reader.draft.find(path), reader, shownElsewhere);
}

function linesOf(field: Field, at: Draft, reader: Reader, shownElsewhere: readonly string[] = []): Fact[] {
  if (field.path === 'probleme.ampleur') return sizeOf(at, reader);
  const own = childrenOf(field).filter((child) => !shownElsewhere.includes(child.path));
  return own.flatMap((child) => {
    const value = at.find(child.name);
    if (child.kind === 'object') return together(linesOf(child, value, reader));
    if (!isTold(reader, value) || isSetAtFirst(child, value) || isSaidElsewhere(child, value, reader)) return [];
    return child.kind === 'list' ? listOf(child, value, reader, null) : [fact(titleFor(child), shown(child, value))];
  });
}

function isSaidElsewhere(field: Field, at: Draft, reader: Reader): boolean {
  return isRepeated(field, at, reader, null) || isReworded(field, at, reader);
}

/** How large the problem is, in one line: « 2 400 demandes par an ». Nothing of what the prose told already. */
function sizeOf(at: Draft, reader: Reader): Fact[] {
  const field = (name: string) => fieldAt(`probleme.ampleur.${name}`);
  const tell = (name: string) => said(reader, `probleme.ampleur.${name}`);
  const prose = plain(said(reader, 'probleme.enonce'));
  const [count, share] = [at.at('nombre').number, at.at('part_pct').number];
  const unit = tell('unite').replace(/^(?:des |les |de |d['’])|\.$/gi, '');
  const period = at.at('periode').text === 'stock' ? '' : midSentence(tell('periode'));
  const amounts = [
    ...(count === undefined ? [] : [amountOf(tell('nombre'), unit === '' ? 'cas' : midSentence(unit), period)]),
    ...(share === undefined ? [] : [`${formatNumber(share)} %${unit === '' ? '' : ` des ${midSentence(unit)}`}`]),
  ];
  const known = new Set(numbersIn(prose));
  const isSaid = [count, share].every((value) => value === undefined || known.has(value));
  const source = field('source');
  const isSourced =
    source !== undefined && at.at('source').isAnswered && isRepeated(source, at.at('source'), reader, null);
  const year = tell('annee');
  const from = tell('source').replace(/^(?:c['’]est|ce sont) |\.$/giu, '');
  const sourced = isSourced || from === '' ? '' : from + (year === '' || from.includes(year) ? '' : `, ${year}`);
  if (amounts.length === 0) return sourced === '' ? [] : [fact(titleOf('probleme.ampleur.source'), sourced)];
  // A source alone would seem that of the figure just above it.
  if (sourced === '') return isSaid ? [] : [fact('Ampleur', amounts.join(', soit '))];
  return [fact('Ampleur', `${amounts.join(', soit ')} (source : ${midSentence(sourced)})`)];
}

/** « 2 300 élèves, en taxi ou en minibus, par an ». */
function amountOf(count: string, unit: string, period: string): string {
  return `${count} ${unit}${period === '' ? '' : `${unit.includes(',') ? ',' : ''} ${period}`}`;
}

/** What the tool writes of itself, and nobody said. */
function isSetAtFirst({ path }: Field, { text }: Draft): boolean {
  return path === 'probleme.statut' && text === 'hypothese';
}

/** What asks the author in the fiche tells the reader here. */
const TITLES: Readonly<Record<string, string>> = {
  'portage.autonomie.contacts_libres': 'L’équipe contacte qui elle veut, sans demander',
  'probleme.constats': 'Comment on le sait',
  'portage.sponsors': 'Qui le soutient',
  // There may be more than were asked.
  'impact.signes': 'Les premiers signes',
};

function titleFor({ path, title }: Field): string {
  return TITLES[path] ?? title;
}

/** One element is a sentence; several are a list, under one title. */
function listOf(field: Field, at: Draft, reader: Reader, paths: readonly string[] | null): Fact[] {
  if (field.items !== 'object') return [fact(titleFor(field), at.items.map((item) => shown(field, item)).join(' ; '))];
  const told = at.items
    .filter((item) => !isRepeated(field, item, reader, paths))
    .map((item) => elementText(field, item, reader))
    .filter((text) => text !== '');
  if (told.length === 0) return [];
  return [fact(titleFor(field), told.length === 1 ? (told[0] ?? '') : told.map((text) => `– ${text}`).join('\n'))];
}

/** An element of a list on one line. */
export function elementText(field: Field, item: Draft, reader: Reader): string {
  const told = childrenOf(field)
    .map((one) => ({ one, value: item.find(one.name) }))
    // A code is for the tool.
    .filter(({ one, value }) => one.name !== 'id' && !/^(?:object|list)$/.test(one.kind) && isTold(reader, value));
  const isAside = ({ one }: (typeof told)[number]) => one.kind === 'date' || one.kind === 'choice';
  const counted = numbersIn(plain(told.map(({ value }) => value.text ?? '').join(' ')));
  const parts = told
    .filter((part) => !isAside(part) && !counted.includes(part.value.number ?? Number.NaN))
    .map(({ one, value }, rank) => partText(one, value, rank > 0));
  // « Mme Ramon » is not said before the sentence that names her.
  const own = parts.filter((text) => !parts.some((other) => other !== text && bare(other).includes(bare(text))));
  const line = own.reduce(
    (before, text) => (before === '' ? text : `${before}${/,/.test(text) || /,/.test(before) ? ' ;' : ','} ${text}`),
    '',
  );
  const aside = told
    .filter((part) => isAside(part) && part.value.text !== 'usager')
    .map(({ one, value }) => midSentence(shown(one, value)))
    .join(', ');
  return capital(line === '' || aside === '' ? line || aside : `${line} (${aside})`);
}

/** One answer of an element, in the middle of its line. Neither a number nor a yes says alone what it is about. */
function partText(field: Field, value: Draft, isInside: boolean): string {
  const words = shown(field, value).replace(/\.$/, '');
  if (value.boolean === true) return midSentence(field.title);
  if (value.number !== undefined && /^nombre de personnes(?! ou)/i.test(field.title))
    return plural(value.number, 'personne');
  if (field.name.startsWith('pourquoi') && SUBJECT.test(words))
    return `parce ${/^[aeiouyéè]/i.test(words) ? 'qu’' : 'que '}${midSentence(words)}`;
  if (field.name === 'contournement' && isInside) return `sinon, ${midSentence(words)}`;
  if (value.boolean === false || value.number !== undefined)
    return `${midSentence(field.title)} : ${midSentence(words)}`;
  // Where the example begins as in the middle of a sentence, it is no name.
  return isInside && (/^\p{Ll}/u.test(String(field.example)) || SMALL_WORD.test(words)) ? midSentence(words) : words;
}

const SUBJECT = /^(?:ils?|elles?|on|je|j['’]|nous|c['’]est|cela|ça|leurs?|son|sa|ses|le|la|les|l['’])(?!\p{L})/iu;
/** What begins a sentence, and is no name. */
const SMALL_WORD =
  /^(?:Ils?|Elles?|On|Je|Nous|Vous|Ce|Cela|Ça|Les?|La|Une?|Des|Au|Aux|Avec|Sans|Dans|Pour|Par|Sur|Si|Quand|Chaque|Leurs?|Son|Sa|Ses|Nos|Notre|Mes|Mon|Ma|En) /u;

export function shown(field: Field, at: Draft): string {
  if (at.boolean !== undefined) return at.boolean ? 'Oui' : 'Non';
  if (at.number !== undefined) return isYear(field, at.number) ? String(at.number) : formatNumber(at.number);
  const text = (at.text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  if (field.kind === 'date' || field.items === 'date')
    return isRough(field, text) ? formatMonth(text) : formatDate(text);
  const label = field.choices.find((choice) => choice.value === text)?.label;
  // What a person told in their own words is shown as they would write it; a name and an address as they are.
  return (
    label ?? (isProse(field) ? written(text) : field.format === null && field.name !== 'nom' ? unspoken(text) : text)
  );
}

/** Of what one remembers by its month, the first is the day that nobody said: « novembre 2026 » is true either way. */
function isRough({ path }: Field, date: string): boolean {
  return date.endsWith('-01') && /^(?:probleme\.preuves\[\]|portage\.soutiens_par_phase\.\w+)\.date$/.test(path);
}

/** An example that is a sentence asks for one. In UTF-16 units. */
const SENTENCE = 45;

function isProse(field: Field): boolean {
  return (
    !field.path.includes('[]') &&
    field.kind === 'text' &&
    field.format === null &&
    (field.tells.length > 0 || String(field.example ?? '').length > SENTENCE)
  );
}

function isYear({ name }: Field, value: number): boolean {
  return /^(?:annee|exercice)$/.test(name) && value >= 1900 && value <= 2200;
}

/** Titles of what is answered and not shown in the public version. */
export function confided(draft: Draft): string[] {
  return CONFIDED.filter((path) => draft.find(path).isAnswered).map(titleOf);
}

const CONFIDED = ['portage.recit', 'portage.resistances', 'pire_scenario.description', 'notes', 'arret.note_interne'];
