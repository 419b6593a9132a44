/** A number that is not to be kept: « on n’en sait rien, enlevez ce chiffre ». The sentence stays, what was read of it goes. */
import { plain } from '../../french/fold.ts';
import { numbersIn } from '../../french/numerals.ts';
import { type Fact, factsOf, type Told, type Understood } from './fact.ts';

const WITHHOLDS =
  /\b(?:enleve|retire|supprime|efface|ote|vire)[rz]? (?:donc |juste )?(?:ce|le|les|la|cette|l') ?(?:chiffre|nombre|effectif|total|\d)|\bne (?:le|la|les|l') ?(?:notez|mettez|gardez|ecrivez|retenez|comptez) pas\b|\b(?:notez|mettez|gardez|ecrivez|retenez|comptez) pas (?:ce|le|les|cette) ?(?:chiffre|nombre|effectif|total|\d)/;

/** « le premier chiffre était erroné », « je ne suis pas certaine de ce dernier chiffre »: by its rank among what was said back. */
const DENIED_BY_RANK =
  /\b(premiere?|derniere?|second|deuxieme)s? (?:chiffre|nombre)s?\b.{0,30}\b(?:errone|faux|inexact|mauvais|pas (?:le |tres )?(?:bon|juste|exact)|a (?:re)?verifier)|\b(?:pas (?:tres |trop |bien |tout a fait |vraiment )?(?:sure?|certaine?)|(?:un |des )?doutes?) (?:de|du|sur|pour) (?:ce |le |ces )?(premiere?|derniere?|second|deuxieme)s? (?:chiffre|nombre)/;

function deniedByRank(flat: string, known: readonly number[]): number[] {
  const found = DENIED_BY_RANK.exec(flat);
  const rank = found?.[1] ?? found?.[2];
  if (rank === undefined) return [];
  return known.slice(...(rank.startsWith('p') ? [0, 1] : rank.startsWith('der') ? [-1] : [1, 2]));
}

/** What is understood without the numbers that are named, or without the only one; null where nothing is withheld. */
export function withheldFrom(said: string, understood: Understood): Understood | null {
  const flat = plain(said);
  const known = factsOf(understood).flatMap(([, value]) => countsIn(value));
  const denied = deniedByRank(flat, known);
  if (denied.length > 0) return understood.flatMap((one) => without(one, new Set(denied)));
  if (!WITHHOLDS.test(flat)) return null;
  const named = numbersIn(flat).filter((one) => known.includes(one));
  const [only, ...others] = [...new Set(known)];
  const gone = named.length > 0 ? named : only !== undefined && others.length === 0 ? [only] : [];
  return gone.length === 0 ? null : understood.flatMap((one) => without(one, new Set(gone)));
}

function without({ facts, said }: Told, gone: ReadonlySet<number>): Told[] {
  const isSize = facts.some(([, value]) => typeof value === 'number' && gone.has(value));
  if (isSize) return [];
  const left = facts.map(
    ([path, value]): Fact => [path, isList(value) ? value.map((one) => uncounted(one, gone)) : value],
  );
  const shown = said.replace(/, (?:environ )?(\d[\d\s]*\d|\d) personnes?/gu, (whole, number: string) =>
    gone.has(Number(number.replace(/\s/gu, ''))) ? '' : whole,
  );
  return [{ facts: left, said: shown }];
}

function uncounted(element: unknown, gone: ReadonlySet<number>): unknown {
  if (typeof element !== 'object' || element === null) return element;
  return Object.fromEntries(
    Object.entries(element).filter(([, value]) => typeof value !== 'number' || !gone.has(value)),
  );
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Every number of a value, however deep. */
export function countsIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(countsIn) : [];
}
