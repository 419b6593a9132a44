/** Of what rules read in an answer and of the words that were learned to tell a fact, what to propose. */
import { plain } from '../../french/fold.ts';
import { numbersIn, placedNumbers } from '../../french/numerals.ts';
import { cutSentences } from '../sentences.ts';
import { withoutEnd, withoutFillers } from '../told/ends.ts';
import { isShort, type SaidSpan } from './spans-in.ts';

/** How sure words must be to tell what no rule read, and to take the place of what one did. */
const TELLS = 0.3;
const OVERRULES = 0.6;
/** Two wordings are of one thing from there. */
const SAME = 0.6;
/** And are worded alike. */
const SAME_WORDS = 0.8;

/** A rule's wording is the better one where both tell the same. Undefined where neither tells anything. */
export function preferred(read: string | undefined, spans: readonly SaidSpan[]): string | undefined {
  const best = surest(spans);
  if (best === undefined) return read;
  if (read !== undefined && (isAlike(read, best.text) || best.sure < OVERRULES)) return read;
  return (read === undefined ? best.hint : best.sure) < TELLS ? undefined : best.text;
}

/** Several things, in the order in which they are told. `said`: where the spans are. */
export function preferredList(read: readonly string[], spans: readonly SaidSpan[], said: string): string[] {
  const told = spans.filter(({ sure, hint }) => (read.length === 0 ? hint : sure) >= TELLS);
  const isAllRead = told.every(({ text }) => read.some((one) => isAlike(one, text)));
  if (told.length === 0 || (isAllRead && told.length < read.length && isShort(said))) return [...read];
  const holds = (one: string, text: string) => plain(one).includes(plain(text));
  // A rule's wording that holds two of them is of neither.
  const isOneOf = (one: string, text: string) =>
    told.filter((other) => holds(one, other.text)).length < 2 &&
    (isAlike(one, text, SAME_WORDS) || (isAlike(one, text) && holds(one, text)));
  const worded = told.map(({ text }) => read.find((one) => isOneOf(one, text)) ?? text);
  // What a rule counted beside is told too.
  const beside = isAllRead
    ? read.filter((one) => numbersIn(plain(one)).length > 0 && !told.some(({ text }) => isAlike(one, text)))
    : [];
  return [...worded, ...beside];
}

/** A number that is told in words or in figures; undefined where neither tells one. `said`: where the spans are. */
export function preferredCount(read: number | undefined, spans: readonly SaidSpan[], said: string): number | undefined {
  const best = surest(spans);
  const told = best === undefined ? undefined : countAt(best, said);
  if (best === undefined || told === undefined) return read;
  return read === undefined ? (best.hint < TELLS ? read : told) : best.sure < OVERRULES ? read : told;
}

/** The whole number that some words are, or are a part of: « une trentaine », « deux cent » of « deux cent mille ». */
export function countAt({ at, end, text }: SaidSpan, said: string): number | undefined {
  const flat = plain(said);
  const all = flat.length === said.length ? placedNumbers(flat) : [];
  const whole = all.find((one) => one.at < end && one.end > at);
  // « ils sont quatre je crois non six »: the one that takes it back.
  const next = whole === undefined ? undefined : all.find((one) => one.at >= whole.end);
  const isTakenBack = whole !== undefined && next !== undefined && TAKEN_BACK.test(flat.slice(whole.end, next.at));
  return (isTakenBack ? next : whole)?.value ?? numbersIn(plain(text))[0];
}

const TAKEN_BACK =
  /^,? ?(?:je crois|euh|ah|enfin)?,? ?(?:non|pardon|enfin non|non pardon|ou plutot),? ?(?:plutot |euh )?$/;

/** The sentence where something stands. `at`: in UTF-16 units. */
export function sentenceAt(said: string, at: number): string {
  return cutSentences(said).find(({ start, text }) => at < start + text.length)?.text ?? said;
}

export function surest(spans: readonly SaidSpan[]): SaidSpan | undefined {
  return spans.reduce<SaidSpan | undefined>(
    (best, one) => (best === undefined || one.sure > best.sure ? one : best),
    undefined,
  );
}

export function isAlike(one: string, other: string, least = SAME): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  // « FO » is no longer than a small word: it is like itself only.
  return plain(one) === plain(other) || (shared > 0 && 2 * shared >= least * (first.size + second.size));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(plain(text).match(/[a-z]{3,}|\d+/g) ?? []);
}

/** Said as part of a sentence, without what leads to it nor what ends it, nor the marks of a quotation. */
export function piece(text: string): string {
  const told = withoutEnd(withoutFillers(text))
    .replace(HANGING, '')
    .replace(/^(?:plut[oô]t|en fait) (?=\p{Ll})/iu, '');
  const isQuoted = told.startsWith('«') && !/»./u.test(told);
  return isQuoted
    ? told
        .slice(1)
        .replace('»', '')
        .trim()
        .replace(/ ?[?!]$/u, '')
    : told;
}

/** What begins something else, at an end. */
const HANGING = /,? (?:sauf|mais|et|ou|puis|car|donc|que|qui|parce que|alors que|avec|pour|dont)$/u;

const ARTICLE = /^(?:l[ea]s? |l['’]|une? |des |du |de la |de l['’]|d['’]|de )/iu;

/** Who or what it is, without an article. */
export function named(text: string): string {
  return withoutEnd(text.replace(ARTICLE, ''));
}
