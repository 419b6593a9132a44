/** A sentence said again with other numbers: « j’ai vu 4 agents et 6 étudiants », of « j’ai vu 6 agents et 4 étudiants ». */
import { MONTH } from '../../french/calendar-words.ts';
import { flatOf } from '../../french/fold.ts';
import { DIGITS, WORDS } from '../../french/numerals.ts';

const COUNTED = new RegExp(
  `(?<![a-z\\d.,])(${DIGITS}|(?:${WORDS})(?= )) ?(%|€|(?:d'|de )?[a-z'-]{2,25})(?![a-z])`,
  'g',
);
/** How much of a sentence is told already, for it to be that sentence again. */
const SAME = 0.5;

/** Each number in the place of the one that counts the same thing; null where one has no such place, or the sentence tells something else. */
export function recounted(told: string, said: string): string | null {
  const flat = flatOf(told);
  const clause = flatOf(said);
  if (flat.length !== told.length) return null;
  const counted = [...clause.matchAll(COUNTED)].map(([, number = '', noun = '']) => ({ number, noun: stem(noun) }));
  if (counted.length === 0 || new Set(counted.map(({ noun }) => noun)).size < counted.length) return null;
  const all = [...clause.matchAll(/(?<![a-z\d.,])\d/g)].length;
  if (all > [...clause.matchAll(COUNTED)].length || !isSaidAgain(clause, flat, counted)) return null;
  const places = [...flat.matchAll(COUNTED)].map(({ index, 1: number = '', 2: noun = '' }) => ({
    index,
    number,
    noun: stem(noun),
  }));
  const moves = counted.map(({ number, noun }) => {
    const [one, other] = places.filter((place) => place.noun === noun);
    return one === undefined || other !== undefined ? null : { ...one, right: number };
  });
  if (moves.some((move) => move === null)) return null;
  const now = moves
    .flatMap((move) => (move === null ? [] : [move]))
    .sort((one, other) => other.index - one.index)
    .reduce((text, { index, number, right }) => text.slice(0, index) + right + text.slice(index + number.length), told);
  const dated = redated(now, said);
  return dated === told ? null : dated;
}

const MONTH_IN = new RegExp(`(?<![a-z])(?:${MONTH})(?![a-z])`, 'g');

/** « juin 2025 », of « mai 2024 »: one month in the place of the other. */
function redated(text: string, said: string): string {
  const [one, other] = [...flatOf(said).matchAll(MONTH_IN)];
  const [there, elsewhere] = [...flatOf(text).matchAll(MONTH_IN)];
  if (one === undefined || there === undefined || other !== undefined || elsewhere !== undefined) return text;
  const right = said.slice(one.index, one.index + one[0].length);
  return text.slice(0, there.index) + right + text.slice(there.index + there[0].length);
}

function isSaidAgain(clause: string, told: string, counted: readonly { noun: string }[]): boolean {
  const words = (clause.match(/[a-z]{4,}/g) ?? []).filter((word) => !counted.some(({ noun }) => stem(word) === noun));
  const again = words.filter((word) => told.includes(word.slice(0, STEM)));
  return again.length >= words.length * SAME;
}

const STEM = 4;
function stem(noun: string): string {
  return noun.replace(/^(?:d'|de )/, '').replace(/[sx]$/, '');
}

/** « un sur trois », against « un demandeur d’emploi sur quatre »: what it is out of. */
export function reshared(told: string, said: string): string | null {
  const [, was = '', now = ''] = SHARES.exec(flatOf(said)) ?? [];
  const flat = flatOf(told);
  if (was === '' || flat.length !== told.length) return null;
  const there = [...flat.matchAll(new RegExp(`(?<![a-z])une?(?: [a-z'-]{2,20}){0,5} sur (${was})(?![a-z\\d])`, 'g'))];
  const [one, other] = there;
  if (one === undefined || other !== undefined) return null;
  const end = one.index + one[0].length;
  return told.slice(0, end - was.length) + now + told.slice(end);
}

const SHARES = /^pas une? sur ([a-z]{3,10}|\d{1,3}) mais une? sur ([a-z]{3,10}|\d{1,3})$/;
