/** What a document would say twice: in the prose of an answer, and in the details taken from it. */
import { plain } from '../french/fold.ts';
import type { Draft } from '../model/draft.ts';
import { childrenOf, type Field, fieldAt } from '../model/fields.ts';
import { tellersOf } from '../model/tellers.ts';
import { isTold, type Reader } from './document-reader.ts';

/** What prose tells is not lacking, were it not detailed. */
export function isToldInProse(path: string, draft: Draft): boolean {
  return proseOf(path).some((teller) => draft.find(teller.path).isAnswered);
}

/** Prose in which a person tells the answers at a path, or what holds it. */
function proseOf(path: string): readonly Field[] {
  const others: Readonly<Record<string, readonly (Field | undefined)[]>> = {
    'impact.indicateurs': tellersOf('impact.premiers_signes'),
  };
  return [...tellersOf(path), ...(others[path] ?? []).flatMap((field) => field ?? [])];
}

/** Whether every word of an answer stands in the prose that the document also has (all of it, or `paths`): it is not said twice. */
export function isRepeated(field: Field, at: Draft, reader: Reader, paths: readonly string[] | null): boolean {
  // Prose that its details stand for is not there to say any of them.
  const tellers = proseOf(field.path.replace(/\[\]$/, ''))
    .filter((teller) => paths === null || paths.includes(teller.path))
    .filter((teller) => !isReworded(teller, reader.draft.find(teller.path), reader));
  return isWithinProse(field, at, reader, tellers);
}

function isWithinProse(field: Field, at: Draft, reader: Reader, tellers: readonly Field[]): boolean {
  const prose = tellers
    .map((teller) => reader.draft.find(teller.path))
    .filter((told) => told.pointer !== at.pointer && isTold(reader, told))
    .map((told) => bare(told.text ?? ''));
  if (prose.length === 0) return false;
  const words = wordsOf(field, at.value);
  return words.length > 0 && words.every((word) => prose.some((text) => isWithin(bare(word), text)));
}

/** As it stands, or each of its words in another order. */
function isWithin(answer: string, prose: string): boolean {
  if (prose.includes(answer)) return true;
  const words = answer.split(' ').filter((word) => word.length > 3);
  return words.length >= FEW && words.every((word) => prose.includes(word));
}

/** Fewer, and any text may hold them. */
const FEW = 3;

/** The texts of an answer that somebody wrote: neither codes nor choices. */
function wordsOf(field: Field, value: unknown): string[] {
  if (typeof value === 'string') return field.choices.length > 0 || field.name === 'id' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => wordsOf(field, item));
  if (typeof value !== 'object' || value === null) return [];
  return childrenOf(field).flatMap((child) => wordsOf(child, (value as Record<string, unknown>)[child.name]));
}

export function bare(text: string): string {
  return plain(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * Whether a detail holds all that this prose told, or « avant » and « après », reworded since, most of it: they are said,
 * and it is not.
 */
export function isReworded(field: Field, at: Draft, reader: Reader): boolean {
  const prose = bare(at.text ?? '');
  const details = field.tells.flatMap((path) => {
    const [detail, value] = [fieldAt(path), reader.draft.find(path)];
    return detail !== undefined && isTold(reader, value) && !isWithinProse(detail, value, reader, proseOf(path))
      ? wordsOf(detail, value.value).map(bare)
      : [];
  });
  // What the prose holds whole is not said apart: it cannot stand for it.
  if (prose !== '' && details.some((detail) => detail.includes(prose) && !isWithin(detail, prose))) return true;
  if (field.path !== 'impact.difference') return false;
  const told = prose
    .split(' ')
    .filter((word) => word.length > 3 && !/^(?:aujourd|demain|avant|apres|desormais|ensuite)$/.test(word));
  const kept = told.filter((word) => details.some((detail) => detail.includes(word)));
  return details.length > 1 && kept.length >= told.length * MOST;
}

/** A few words are lost when one says it again. */
const MOST = 0.5;
