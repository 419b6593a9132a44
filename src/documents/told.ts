/** The answers of a fiche as lines that people read: titles and words, less what its reader may not see. */

import { midSentence } from '../french/typography.ts';
import { RISK_AXES } from '../model/axis.ts';
import type { Draft } from '../model/draft.ts';
import { childrenOf, type Field, fieldAt, fieldAtPointer, fieldOfPlace } from '../model/fields.ts';
import { isPhase } from '../model/phase.ts';
import { sizeOf } from './amount.ts';
import { answer, fact, shown, titleFor, titleOf } from './answer-words.ts';
import type { Fact } from './document.ts';
import { isTold, type Reader } from './document-reader.ts';
import { elementText } from './element.ts';
import { isRepeated, isReworded, isToldInProse } from './repetition.ts';

/** Longer, an answer is a paragraph. In UTF-16 units. */
const SHORT = 90;

/** One fact for each of these that is answered. */
export function facts(reader: Reader, ...paths: readonly string[]): Fact[] {
  return paths.flatMap((path) => {
    const at = reader.draft.find(path);
    const field = fieldAtPointer(at.pointer);
    if (field === undefined || !isTold(reader, at) || isRepeated(field, at, reader, paths)) return [];
    if (field.tells.some((one) => paths.includes(one)) && isReworded(field, at, reader)) return [];
    if (field.kind === 'object') return linesOf(field, at, reader);
    if (field.kind === 'list') return listOf(field, at, reader, paths);
    return answer(field, at, reader);
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
  const isLong = ({ text, isParagraph }: Fact) => isParagraph === true || text.length > SHORT || text.includes('\n');
  return { paragraphs: lines.filter(isLong), facts: lines.filter((line) => !isLong(line)) };
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
    if (!isTold(reader, value) || isSetAtFirst(child, value) || isSaidElsewhere(child, value, reader)) return [];
    return child.kind === 'list' ? listOf(child, value, reader, null) : answer(child, value, reader);
  });
}

function isSaidElsewhere(field: Field, at: Draft, reader: Reader): boolean {
  return isRepeated(field, at, reader, null) || isReworded(field, at, reader);
}

/** What the tool writes of itself, and nobody said. */
function isSetAtFirst({ path }: Field, { text }: Draft): boolean {
  return path === 'probleme.statut' && text === 'hypothese';
}

/** One element is a sentence; several are a list, under one title. */
function listOf(field: Field, at: Draft, reader: Reader, paths: readonly string[] | null): Fact[] {
  if (field.items !== 'object') return [fact(titleFor(field), at.items.map((item) => shown(field, item)).join(' ; '))];
  const told = at.items
    .filter((item) => !isRepeated(field, item, reader, paths))
    .map((item) => elementText(field, item, reader))
    .filter((text) => text !== '');
  if (told.length === 0) return [];
  return [
    fact(titleFor(field), told.length === 1 ? alone(field, told[0] ?? '') : told.map((text) => `– ${text}`).join('\n')),
  ];
}

/** « Qui le soutient : le maire »; elsewhere an element is a sentence. */
function alone({ path }: Field, text: string): string {
  return path === 'portage.sponsors' ? midSentence(text) : text;
}

/** What is answered and not shown in the public version. */
export function confided(draft: Draft): string[] {
  const told = CONFIDED.filter(([path]) => draft.find(path).isAnswered).map(([, words]) => words);
  return [...new Set(told)];
}

/** What `model/audience.ts` keeps for the team, in the words of the person who wrote it; what the tool noted itself left out. */
export const CONFIDED: readonly (readonly [path: string, words: string])[] = [
  ['porteur.motivation', 'pourquoi vous le portez'],
  ['porteur.courriel', 'votre adresse'],
  ['portage.recit', 'ce que vous dites de ceux qui soutiennent'],
  ['portage.resistances', 'qui s’inquiète ou s’oppose'],
  ...RISK_AXES.map((axis) => [`risques.${axis}.hypothese`, 'vos hypothèses sur les risques'] as const),
  ['pire_scenario.description', 'le pire scénario'],
  ['pire_scenario.petites_actions', 'ce que vous avez prévu'],
  ['notes', 'vos notes'],
  ['arret.note_interne', 'la note interne'],
];
