/** The answers of a fiche as lines that people read: titles and words, less what its reader may not see. */
import { formatDate } from '../french/dates.ts';
import { plain } from '../french/fold.ts';
import { formatNumber } from '../french/numbers.ts';
import { numbersIn } from '../french/numerals.ts';
import { unspoken, written } from '../french/oral.ts';
import { midSentence } from '../french/typography.ts';
import { maySee } from '../model/audience.ts';
import type { Draft } from '../model/draft.ts';
import { childrenOf, type Field, fieldAt, fieldAtPointer, fieldOfPlace } from '../model/fields.ts';
import { isPhase } from '../model/phase.ts';
import { tellersOf } from '../model/tellers.ts';
import type { Fact } from './document.ts';

/** Longer, an answer is a paragraph. In UTF-16 units. */
const SHORT = 90;

export interface Reader {
  draft: Draft;
  /** With all that the fiche confides. */
  internal: boolean;
  /** Those who decide see more than the public; the public when it is not said. */
  audience?: 'committee';
}

export function isTold({ internal, audience }: Reader, at: Draft): boolean {
  return at.isAnswered && maySee(internal ? 'internal' : (audience ?? 'public'), at.pointer);
}

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

/** What prose tells is not lacking, were it not detailed. */
function isToldInProse(path: string, draft: Draft): boolean {
  return proseOf(path).some((teller) => draft.find(teller.path).isAnswered);
}

/** Prose in which a person tells the answers at a path, or what holds it. */
function proseOf(path: string): readonly Field[] {
  return [...tellersOf(path), ...(path === 'impact.indicateurs' ? tellersOf('impact.premiers_signes') : [])];
}

/** Whether every word of an answer stands in the prose that the document also has (all of it, or `paths`): it is not said twice. */
function isRepeated(field: Field, at: Draft, reader: Reader, paths: readonly string[] | null): boolean {
  const prose = proseOf(field.path.replace(/\[\]$/, ''))
    .filter((teller) => paths === null || paths.includes(teller.path))
    .map((teller) => reader.draft.find(teller.path))
    .filter((told) => told.pointer !== at.pointer && isTold(reader, told))
    .map((told) => bare(told.text ?? ''));
  if (prose.length === 0) return false;
  const words = wordsOf(field, at.value);
  return words.length > 0 && words.every((word) => prose.some((text) => text.includes(bare(word))));
}

/** The texts of an answer that somebody wrote: neither codes nor choices. */
function wordsOf(field: Field, value: unknown): string[] {
  if (typeof value === 'string') return field.choices.length > 0 || field.name === 'id' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => wordsOf(field, item));
  if (typeof value !== 'object' || value === null) return [];
  return childrenOf(field).flatMap((child) => wordsOf(child, (value as Record<string, unknown>)[child.name]));
}

function bare(text: string): string {
  return plain(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What is long apart from what is short. */
export function parted(lines: readonly Fact[]): { paragraphs: Fact[]; facts: Fact[] } {
  const isLong = ({ text }: Fact) => text.length > SHORT || text.includes('\n');
  return { paragraphs: lines.filter(isLong), facts: lines.filter((line) => !isLong(line)) };
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
    if (child.kind === 'object') return linesOf(child, value, reader);
    if (!isTold(reader, value) || isRepeated(child, value, reader, null) || isSetAtFirst(child, value)) return [];
    return child.kind === 'list' ? listOf(child, value, reader, null) : [fact(titleFor(child), shown(child, value))];
  });
}

/** How large the problem is, in one line: « 2 400 demandes par an ». Nothing of what the prose told already. */
function sizeOf(at: Draft, reader: Reader): Fact[] {
  const field = (name: string) => fieldAt(`probleme.ampleur.${name}`);
  const tell = (name: string) => said(reader, `probleme.ampleur.${name}`);
  const prose = plain(said(reader, 'probleme.enonce'));
  const [count, share] = [at.at('nombre').number, at.at('part_pct').number];
  const unit = tell('unite').replace(/\.$/, '');
  const period = at.at('periode').text === 'stock' ? '' : midSentence(tell('periode'));
  const amounts = [
    ...(count === undefined
      ? []
      : [[tell('nombre'), unit === '' ? 'cas' : midSentence(unit), period].filter(Boolean).join(' ')]),
    ...(share === undefined ? [] : [`${formatNumber(share)} %${unit === '' ? '' : ` des ${midSentence(unit)}`}`]),
  ];
  const known = new Set(numbersIn(prose));
  const isSaid = [count, share].every((value) => value === undefined || known.has(value));
  const source = field('source');
  const isSourced =
    source !== undefined && at.at('source').isAnswered && isRepeated(source, at.at('source'), reader, null);
  const year = tell('annee');
  const from = tell('source').replace(/\.$/, '');
  return [
    ...(isSaid || amounts.length === 0 ? [] : [fact('Ampleur', amounts.join(', soit '))]),
    ...(isSourced || from === ''
      ? []
      : [fact(titleOf('probleme.ampleur.source'), year === '' ? from : `${from} (${year})`)]),
  ];
}

/** What the tool writes of itself, and nobody said. */
function isSetAtFirst({ path }: Field, { text }: Draft): boolean {
  return path === 'probleme.statut' && text === 'hypothese';
}

/** What asks the author in the fiche tells the reader here. */
const TITLES: Readonly<Record<string, string>> = {
  'probleme.constats': 'Comment on le sait',
  'portage.sponsors': 'Qui le soutient',
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
  const told = childrenOf(field).flatMap((one) => {
    const value = item.find(one.name);
    // A code is for the tool.
    if (one.name === 'id' || one.kind === 'object' || one.kind === 'list' || !isTold(reader, value)) return [];
    const words = shown(one, value);
    // A number alone says nothing of what it counts.
    return [value.number === undefined ? words.replace(/\.$/, '') : `${midSentence(one.title)} : ${words}`];
  });
  // « Mme Ramon » is not said before the sentence that names her.
  return told.filter((one) => !told.some((other) => other !== one && bare(other).includes(bare(one)))).join(', ');
}

export function shown(field: Field, at: Draft): string {
  if (at.boolean !== undefined) return at.boolean ? 'oui' : 'non';
  if (at.number !== undefined) return isYear(field, at.number) ? String(at.number) : formatNumber(at.number);
  const text = (at.text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  if (field.kind === 'date' || field.items === 'date') return formatDate(text);
  const label = field.choices.find((choice) => choice.value === text)?.label;
  // What a person told in their own words is shown as they would write it; a name and an address as they are.
  return (
    label ?? (isProse(field) ? written(text) : field.format === null && field.name !== 'nom' ? unspoken(text) : text)
  );
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
