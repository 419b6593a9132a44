/** An answers file: the same answers, read the same way, without a conversation. */

import { asTyped, invisibleIn } from '../french/invisible.ts';
import { didYouMean } from '../french/nearest.ts';
import { quote } from '../french/typography.ts';
import { isObject } from '../model/draft.ts';
import { FIELDS, type Field, fieldOfPlace } from '../model/fields.ts';
import { fromDotted, toDotted } from '../model/pointer.ts';
import { readScalar, type Scalar } from '../model/reading.ts';
import { shownValue } from '../model/shown-value.ts';

export interface Answer {
  pointer: string;
  value: Scalar | [];
}

export interface Answers {
  answers: Answer[];
  /** French sentences: what could not be read, and what was expected. */
  problems: string[];
  /** Dotted paths answered « je ne sais pas encore ». */
  unknown: string[];
}

/** What was told beforehand: what is known, and what is known not to be. */
export type Given = Omit<Answers, 'problems'>;

export const NOTHING_GIVEN: Given = { answers: [], unknown: [] };

/** `data` nests objects and lists, or uses dotted paths as keys, or both. Null and empty texts are not answers. */
export function readAnswers(data: unknown): Answers {
  const read: Answers = { answers: [], problems: [], unknown: [] };
  collect(data, '', read);
  const more = [...gapsIn(read.answers.map(({ pointer }) => pointer)), ...twiceIn(read.answers)];
  return more.length === 0 ? read : { ...read, problems: [...read.problems, ...more] };
}

/** « probleme.enonce » beside « probleme: » and its « enonce: »: one of the two would be lost. */
function twiceIn(answers: readonly Answer[]): string[] {
  const first = new Map<string, Answer['value']>();
  return answers.flatMap(({ pointer, value }) => {
    const before = first.get(pointer);
    if (before === undefined) first.set(pointer, value);
    if (before === undefined || before === value) return [];
    const [one, other] = [quote(shownValue(before)), quote(shownValue(value))];
    return [`${quote(toDotted(pointer))} a deux réponses : ${one} et ${other}. Gardez celle qui convient.`];
  });
}

/** « usagers.cibles[5] » where four are told: no element may be left out. */
function gapsIn(pointers: readonly string[]): string[] {
  const ranks = new Map<string, Set<number>>();
  for (const pointer of pointers)
    for (const { index, 1: rank } of pointer.matchAll(/\/(\d+)(?=\/|$)/g)) {
      const list = pointer.slice(0, index);
      ranks.set(list, (ranks.get(list) ?? new Set()).add(Number(rank)));
    }
  return [...ranks].flatMap(([list, told]) => {
    const missing = [...told].sort((a, b) => a - b).findIndex((rank, place) => rank !== place);
    if (missing < 0) return [];
    const path = toDotted(list);
    return [`${quote(path)} : il manque ${quote(`${path}[${missing}]`)}. Comptez à partir de 0, sans en sauter.`];
  });
}

/** « nom:Objet rendu » */
const GLUED = /^([a-z][\w.[\]]{1,60}):(\S[^\n]{0,60})/;

function collect(data: unknown, path: string, read: Answers): void {
  if (data === null || data === undefined || (typeof data === 'string' && data.trim() === '')) return;
  const field = path === '' ? undefined : fieldOfPlace(path);
  if (path !== '' && !field) return void read.problems.push(unknown(path));
  if (isObject(data) && (!field || field.kind === 'object' || field.kind === 'list')) {
    for (const [key, value] of Object.entries(data)) collect(value, path === '' ? key : `${path}.${key}`, read);
  } else if (Array.isArray(data) && field?.kind === 'list') {
    if (data.length === 0) read.answers.push({ pointer: fromDotted(path), value: [] });
    for (const [index, item] of data.entries()) collect(item, `${path}[${index}]`, read);
  } else if (field) {
    collectScalar(data, field.kind === 'list' && !/\]$/.test(path) ? `${path}[0]` : path, field, read);
  } else if (typeof data === 'string' && GLUED.test(data)) {
    const [, key = '', said = ''] = GLUED.exec(data) ?? [];
    read.problems.push(`Il manque une espace après ${quote(`${key}:`)}. Écrivez : ${quote(`${key}: ${said}`)}`);
  } else {
    read.problems.push('Les réponses sont une suite de lignes « champ: réponse ».');
  }
}

function collectScalar(data: unknown, path: string, field: Field, read: Answers): void {
  const isLeaf = field.kind !== 'object' && field.items !== 'object';
  const reading = isLeaf && typeof data !== 'object' ? readScalar(field, data) : null;
  if (reading?.ok) read.answers.push({ pointer: fromDotted(path), value: reading.value });
  else if (reading)
    read.problems.push(`${quote(path)} contient ${quote(shownValue(data))}. Écrivez ${reading.expected}.`);
  else read.problems.push(`${quote(path)} attend ${isLeaf ? 'une seule réponse' : 'un groupe de clés'}.`);
}

function unknown(path: string): string {
  const hidden = invisibleIn(path);
  if (hidden !== null) return `Le nom ${quote(asTyped(path))} cache ${hidden}. Effacez-le et retapez-le.`;
  const hint = didYouMean(
    path,
    FIELDS.map((field) => field.path),
  );
  return `Aucun champ ne s’appelle ${quote(path)}.${hint}`;
}
