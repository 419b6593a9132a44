/** One answer as people read it: its title and its words. */
import { formatDate, formatMonth } from '../french/dates.ts';
import { plain } from '../french/fold.ts';
import { formatNumber } from '../french/numbers.ts';
import { unspoken, written } from '../french/oral.ts';
import { capital } from '../french/typography.ts';
import type { Draft } from '../model/draft.ts';
import { type Field, fieldAtPointer, fieldOfPlace } from '../model/fields.ts';
import type { Fact } from './document.ts';
import { isTold, type Reader } from './document-reader.ts';

/** The words of one answer; empty when there is none, or it is not for this reader. */
export function said(reader: Reader, path: string): string {
  const at = reader.draft.find(path);
  const field = fieldAtPointer(at.pointer);
  return field === undefined || !isTold(reader, at) ? '' : shown(field, at);
}

export function titleOf(path: string): string {
  return fieldOfPlace(path)?.title ?? path;
}

export function fact(title: string, text: string): Fact {
  return { title, text, href: addressIn(text) };
}

/** Only what leads to the web may be followed. */
function addressIn(text: string): string {
  return /^https?:\/\/[^\s<>"']{3,500}$/i.test(text) ? text : '';
}

/** One line of a document; none where all that is said is told beside it. */
export function answer(field: Field, at: Draft, { draft }: Reader): Fact[] {
  const words = shown(field, at, toldApart(field, draft));
  if (words === '') return [];
  const isSentence = isProse(field) && /\s/.test(words) && /[\p{L}\p{N}%€)]$/u.test(words) && !words.includes('\n');
  const isPhrase = field.kind === 'text' && field.format === null && field.name !== 'identifiant' && /\s/.test(words);
  const line = isSentence ? capital(`${unspoken(words)}.`) : isPhrase ? capital(words) : words;
  const one = fact(titleFor(field, words), line);
  return [isProse(field) ? { ...one, isParagraph: true } : one];
}

/** Sentences of an answer that another answer holds too, and tells better. */
function toldApart({ path }: Field, draft: Draft): string[] {
  if (path !== 'pire_scenario.description') return [];
  return draft.at('pire_scenario.petites_actions').items.flatMap(({ text }) => text ?? []);
}

/** `text` without these sentences; as it is where nothing would be left of a sentence. */
function without(text: string, sentences: readonly string[]): string {
  return sentences.reduce((left, one) => {
    const at = one === '' ? -1 : left.indexOf(one);
    const before = left.slice(0, at).trimEnd();
    if (at === -1 || !/(?:^|[.!?…;])$/u.test(before)) return left;
    return `${before} ${left.slice(at + one.length).replace(/^[\s.]+/, '')}`.trim();
  }, text);
}

/** What asks the author in the fiche tells the reader here. */
const TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'portage.autonomie.contacts_libres': 'L’équipe contacte qui elle veut, sans demander',
    'probleme.constats': 'Comment on le sait',
    'portage.sponsors': 'Qui le soutient',
    'impact.signes': 'Les premiers signes, à trois mois',
    'impact.difference': 'Avant et après, pour une personne',
    // The part's own title says it.
    'probleme.enonce': '',
    'solution.description': '',
    'usagers.recit': 'Qui en souffre, et ce qu’ils y perdent',
    'pire_scenario.petites_actions': 'Ce qui est prévu',
    'probleme.enjeu': 'Ce qui est en jeu',
    'deploiement.demarrage': 'Qui commence',
    'deploiement.cap_6_mois': 'À six mois',
  }),
);

/** « On cesse de le redemander »: the rule or habit that the same answer gives up. */
const CHANGING =
  /\b(?:(?:nous |on |je )?(?:renonc\w{1,5}|laiss\w{1,4} tomber|met\w{0,4} fin|romp\w{0,3}|arete|aretons)|cess\w{1,5}|arret\w{1,6}|supprim\w{1,6}|abandonn\w{1,5}|ne (?:plus )?\w{2,15} plus|n'\w{2,15} plus|on ne|plus besoin|plus de|desormais|au lieu|remplac\w{1,6}|chang\w{1,5}|fini|terminee?)\b/;

/** `words`: what stands under it. */
export function titleFor({ path, title }: Field, words = ''): string {
  if (path === 'solution.existant')
    return CHANGING.test(plain(words)) ? 'Aujourd’hui, et ce qui changera' : 'Aujourd’hui, sans ce service';
  return TITLES.get(path) ?? title;
}

/** `apart`: sentences left out. */
export function shown(field: Field, at: Draft, apart: readonly string[] = []): string {
  if (at.boolean !== undefined) return at.boolean ? 'Oui' : 'Non';
  if (at.number !== undefined) return isYear(field, at.number) ? String(at.number) : formatNumber(at.number);
  const text = without(at.text ?? '', apart)
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

/** What one remembers by its month has a day that nobody said, the first or the middle: « novembre 2026 » is true either way. */
function isRough({ path }: Field, date: string): boolean {
  return /-(?:01|15)$/.test(date) && /^(?:probleme\.preuves\[\]|portage\.soutiens_par_phase\.\w+)\.date$/.test(path);
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
