/** What a text says -> the answers of a fiche, each to be confirmed; what has no place is kept as it was, and told. */

import { shortened } from '../french/typography.ts';
import { Draft, isObject } from '../model/draft.ts';
import { fieldAtPointer } from '../model/fields.ts';
import { child, parentOf, toDotted } from '../model/pointer.ts';
import { presentPhase } from '../model/published-phases.ts';
import { shownValue } from '../model/shown-value.ts';
import type { Block } from '../source/markdown/block.ts';
import { proseOf } from '../source/markdown/block-prose.ts';
import { isPage, wholeOfPage } from '../source/markdown/html.ts';
import { phasesWritten } from '../source/markdown/phases-written.ts';
import { type Published, unplacedIn } from '../source/markdown/read-markdown.ts';
import type { Span } from '../source/position.ts';
import { isUndecidedName, serviceNameIn } from '../text/told/service-name.ts';
import type { Contact } from './form.ts';

export interface Imported {
  /** In the order of the model, what an import always knows first. */
  answers: (readonly [pointer: string, value: unknown])[];
  /** Dotted paths of what is to be confirmed. */
  unconfirmed: string[];
  /** What was understood, in the order of the text. */
  understood: Understood[];
  /** Parts that have no place, by their first words, with where they begin; some have no heading. */
  unplaced: { heading: string; said: string; place: Span }[];
}

export interface Understood {
  /** Title of the field. */
  field: string;
  value: string;
  place: Span | null;
}

export interface Origin {
  /** Name of the file; null of a text that was pasted. */
  file: string | null;
  identifiant: string;
  /** `AAAA-MM-JJ`. */
  today: string;
  contact: Contact;
  /** Whether an answer says nothing. */
  isHollow(said: string): boolean;
}

/** Set by the tool, or by the name of the file: nobody needs to confirm them. */
const CERTAIN = new Set(['/identifiant', '/phase', '/statut']);

export function importedFrom(snapshot: Published, origin: Origin): Imported {
  const { source, header, left, parts, fragments, body } = snapshot;
  const values = new Map<string, unknown>();
  for (const pointer of source.entries.keys()) {
    const value = valueAt(source.value, pointer);
    // « À compléter » under a heading answers nothing.
    // Of a list, each has its rank.
    if (typeof value !== 'string' || /\/\d+$/.test(pointer) || !origin.isHollow(value)) values.set(pointer, value);
  }
  // A title that a header gives is no sentence.
  if (header === null || !isObject(header.value) || header.value.title === undefined) putName(values);
  putContact(values, origin.contact);
  const read = [...values.keys()];
  const raw = header !== null && isObject(header.value) ? header.value : {};
  const { phases } = phasesWritten(raw.phases);
  // Told without a day, the last is the present one.
  const present = presentPhase(phases, origin.today) ?? presentPhase(begunToday(phases, origin.today), origin.today);
  const kept = Object.fromEntries(left.flatMap((key) => (raw[key] === null ? [] : [[key, raw[key]]])));
  const all = new Map<string, unknown>([
    ['/identifiant', origin.identifiant],
    ['/phase', 'investigation'],
    ['/statut', present?.statut ?? 'en_cours'],
    ...values,
    ...(present?.phase ? [['/phase', present.phase] as const] : []),
    ['/origine/fichier', origin.file],
    ['/origine/entete', header?.text.slice(0, body) ?? null],
    ['/origine/corps', isPage(source.text) ? seenOn(source.text) : source.text.slice(body).trim()],
    ['/origine/champs_non_repris', Object.keys(kept).length > 0 ? kept : null],
  ]);
  const signed = source.entries.get('/porteur/nom')?.value?.[0];
  const isSignature = ({ span }: Block) => span[0] === signed;
  return {
    answers: [...all].filter(([, value]) => value !== null && value !== ''),
    unconfirmed: [...new Set(read.filter((pointer) => !CERTAIN.has(pointer)).map(groupOfPointer))],
    understood: inOrder(
      read.flatMap((pointer) => {
        const parts = fragments.filter((one) => one.pointer === pointer && !origin.isHollow(one.answer));
        // An answer made of several sections tells where each of them was.
        return parts.length > 1
          ? parts.flatMap(({ answer, place }) => understood(pointer, answer, place))
          : understood(pointer, values.get(pointer), source.entries.get(pointer)?.value ?? null);
      }),
    ),
    unplaced: [
      ...unplacedKeys(snapshot, kept),
      ...parts.flatMap((section) => {
        const { heading, title } = section;
        // What names the service has its place.
        const isName = (block: Block | null) =>
          block !== null && block.span[0] === source.entries.get('/nom')?.value?.[0];
        const [first] = unplacedIn(section).filter((block) => !isName(block) && !isSignature(block));
        if (isName(title) || first === undefined) return [];
        return [{ heading, said: inShort(first.text), place: (title ?? first).span }];
      }),
    ],
  };
}

/** Keys of a header that have no place, and what of it YAML does not read, as a key written twice. */
function unplacedKeys({ header }: Published, kept: Readonly<Record<string, unknown>>): Imported['unplaced'] {
  if (header === null) return [];
  const keys = Object.entries(kept).flatMap(([key, value]) => {
    const place = header.entries.get(child('', key))?.key ?? null;
    return place === null ? [] : [{ heading: key, said: inShort(shownValue(value)), place }];
  });
  const twice = header.flaws.flatMap(({ offsets }) => {
    if (offsets === undefined) return [];
    const start = header.text.lastIndexOf('\n', offsets[0]) + 1;
    return [{ heading: '', said: inShort(header.text.slice(start).split('\n', 1)[0] ?? ''), place: offsets }];
  });
  return [...keys, ...twice].sort((one, other) => one.place[0] - other.place[0]);
}

function begunToday(phases: readonly unknown[], today: string): unknown[] {
  const last = phases.at(-1);
  return isObject(last) && last.start === undefined ? [{ ...last, start: today }] : [];
}

/** As they stand in the text; what stands nowhere in it comes last. */
function inOrder(told: readonly Understood[]): Understood[] {
  const start = ({ place }: Understood) => place?.[0] ?? Number.POSITIVE_INFINITY;
  return [...told].sort((a, b) => (start(a) === start(b) ? 0 : start(a) - start(b)));
}

function valueAt(root: unknown, pointer: string): unknown {
  return new Draft(root).follow(pointer).value;
}

/** « On part sur Relais, faute de mieux » names it; « rien de décidé » does not. */
function putName(values: Map<string, unknown>): void {
  const told = values.get('/nom');
  if (typeof told !== 'string') return;
  const names = told.split('\n\n').flatMap((said) => {
    const bare = said.replace(REMARK, '');
    return isUndecidedName(said) ? [] : [serviceNameIn(bare) ?? bare];
  });
  // Said at several places, the last that reads as one: a debate ends on it.
  const name = names.findLast((one) => one.split(/\s+/).length <= LONGEST_NAME) ?? names[0];
  if (name === undefined) values.delete('/nom');
  else values.set('/nom', name);
}

/** In words. */
const LONGEST_NAME = 5;

/** « (12 voix, devant « Palier ») », « (adopté par tous) » */
const REMARK =
  / ?\((?=[^()]{0,200}(?:\d|voix|adopt|vot[ée]|valid|provisoire|confirm|devant|propos|id[ée]e de))[^()]{2,200}\)$/u;

/** The form asks a name in two lines. */
function putContact(values: Map<string, unknown>, { nom, prenom, fonction, structure, mail }: Contact): void {
  const name = [prenom, nom].filter((one) => one !== undefined).join(' ');
  if (name !== '') values.set('/porteur/nom', name);
  if (fonction !== undefined) values.set('/porteur/fonction', fonction);
  if (structure !== undefined) {
    values.set('/porteur/structure', structure);
    values.set('/portage/administration', structure);
  }
  if (mail !== undefined) values.set('/porteur/courriel', mail);
}

/** A list is confirmed as a whole. */
function groupOfPointer(pointer: string): string {
  let group = pointer;
  for (let at = pointer; at !== ''; at = parentOf(at)) if (/\/\d+$/.test(at)) group = parentOf(at);
  return toDotted(group);
}

/** Longest value shown. */
const SHOWN = 60;

function understood(pointer: string, value: unknown, place: Span | null): Understood[] {
  const field = fieldAtPointer(pointer);
  if (field === undefined || value === null) return [];
  return [{ field: field.title, value: inShort(shownValue(value)), place }];
}

function inShort(text: string): string {
  return shortened(text.replace(/\s+/g, ' '), SHOWN);
}

/** Where the schema refuses a value, it goes with what has no place: `pointer` -> a name for it. */
export function nameOfRefused(pointer: string): string {
  return child('/origine/champs_non_repris', toDotted(pointer).replace(/[^a-z0-9]+/gi, '_'));
}

/** Of a page, all its words: its code says nothing to anybody. */
function seenOn(page: string): string {
  return proseOf(wholeOfPage(page));
}
