/** Which answer a correction is about, and that answer with it: in the place of what it says is wrong, else after it. */
import { plain } from '../french/fold.ts';
import { numbersIn as numbersWritten } from '../french/numerals.ts';
import { capital } from '../french/typography.ts';
import type { Draft } from '../model/draft.ts';
import { sameValue } from '../model/equal.ts';
import { sentences } from '../text/sentences.ts';
import { amended } from '../text/told/amended.ts';
import { corrected } from '../text/told/corrected.ts';
import { type Fact, factsOf } from './fact.ts';
import { readAs } from './understood.ts';

/** `from`: the answers that were proposed, first to last; `facts`: what they were understood to say. */
export function correctionOf(
  said: string,
  from: readonly string[],
  facts: readonly Fact[],
  draft: Draft,
  today: string,
): { path: string; text: string; isInPlace: boolean } {
  const meant = corrected(said).replace(
    SOURCE,
    (_, article: string | undefined) => `le chiffre vient ${OF.get(article?.toLowerCase() ?? '') ?? 'de '}`,
  );
  // In place where it changes what is understood, rather than where it only could stand.
  const isOther = (path: string, before: string, now: string) =>
    !sameValue(factsIn(path, before, draft, today), factsIn(path, now, draft, today));
  const told = from.map((path) => ({
    path,
    text: draft.find(path).text?.trim() ?? '',
    known: numbersOf(path, draft, today),
  }));
  const inPlace = told.flatMap(({ path, text, known }) => {
    const now = amended(text, meant, known);
    return now === null
      ? []
      : [{ path, text: now, weight: weightOf(meant, text, known) + (isOther(path, text, now) ? 4 : 0) }];
  });
  const [first, ...others] = inPlace;
  if (first !== undefined) {
    const best = others.reduce((one, other) => (other.weight > one.weight ? other : one), first);
    return { path: best.path, text: best.text, isInPlace: true };
  }
  const understood = told.filter(({ path }) => placesOf(path, meant, draft, today).length > 0);
  const { path, text } = understood.find(({ path: one }) =>
    facts.some(([at]) => placesOf(one, meant, draft, today).includes(at)),
  ) ??
    understood[0] ??
    // A name is no place for a remark.
    told.findLast(({ path: one }) => one !== 'nom') ?? { path: from[0] ?? '', text: '' };
  return { path, text: restated(path, text, meant, draft, today), isInPlace: false };
}

/** Of two answers, the one that counts what is corrected. */
function weightOf(said: string, told: string, known: readonly number[]): number {
  const noun = /(?<!\d)\d[\d {2}]{0,12} (?:d['’]|de )?(\p{L}{3,20})/u.exec(said)?.[1] ?? '';
  const [right] = numbersWritten(plain(said));
  // « 1 200 » is said against « 1 100 » sooner than against « neuf ».
  const isNear = right !== undefined && numbersWritten(plain(told)).some((one) => areNear(one, right));
  return (noun !== '' && told.includes(noun) ? 2 : 0) + (known.length > 0 ? 1 : 0) + (isNear ? 3 : 0);
}

function areNear(one: number, other: number): boolean {
  return one > 0 && one < MOST_TIMES * other && other < MOST_TIMES * one;
}

const MOST_TIMES = 3;

/** A sentence all of whose words are said again gives way; any other stays, and what is right is said after. */
function restated(path: string, told: string, said: string, draft: Draft, today: string): string {
  const right = said.trim().replace(/^(?:c['’]est|ce sont|c['’]était) plut[oô]t (?=\d)/iu, '');
  const places = placesOf(path, said, draft, today);
  const others = sentences(told);
  const at = others.findIndex((one) => {
    const own = placesOf(path, one, draft, today);
    return own.length > 0 && own.every((place) => places.includes(place));
  });
  const wrong = others[at];
  // « c’est les personnes âgées, et leurs enfants aussi » tells it all again.
  const isMore = ALSO.test(said) && !/^(?:c['’]est|ce sont) /iu.test(said);
  const added = `${told}${/[.!?…»"]$/.test(told) ? '' : '.'} ${sentenceOf(right)}`;
  if (wrong === undefined || isMore || !givesWay(wrong, right)) return added;
  // « 45 détenus, parce que leur employeur les attend »: the reason stays.
  const [reason = ''] = /[.!?…]/.test(right.slice(0, -1)) || REASON.test(right) ? [] : (REASON.exec(wrong) ?? []);
  const now = told.replace(wrong, () => {
    const sentence = sentenceOf(`${right.replace(/[.!?…]$/, '')}${reason}`);
    return sentence.replace(/\.$/, /[.!?…]$/.test(wrong) ? '.' : '');
  });
  return placesOf(path, now, draft, today).length > 0 ? now : added;
}

function sentenceOf(said: string): string {
  return `${capital(said).replace(/[.!?…]$/, '')}.`;
}

/** Nothing that is told is lost for what is right instead: each of its words is said again. */
function givesWay(wrong: string, right: string): boolean {
  const wordsOf = (text: string) => plain(text).match(/[a-z]{4,}|\d+/g) ?? [];
  const again = new Set(wordsOf(right));
  return wordsOf(wrong.replace(REASON, '')).every((word) => again.has(word));
}

const REASON = /,? (?:parce qu[e'’]|puisqu[e'’]|car |vu qu[e'’]|afin d[e'’]|pour qu[e'’])[^.!?…]{3,160}/iu;

/** What is added takes no place. */
const ALSO = /(?<!\p{L})(?:aussi|[ée]galement|en plus|il y a (?:aussi|encore))(?!\p{L})/iu;

/** « La source, c’est la CAF » */
const SOURCE = /^(?:la |ma |notre )?source,? (?:c['’]est|est|serait) (le |la |les |l['’])?/iu;
const OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'le ': 'du ',
    'les ': 'des ',
    'la ': 'de la ',
    "l'": 'de l’',
    'l’': 'de l’',
  }),
);

function factsIn(path: string, text: string, draft: Draft, today: string): readonly Fact[] {
  return factsOf(readAs(path, text, draft, today));
}

function placesOf(path: string, text: string, draft: Draft, today: string): string[] {
  return factsIn(path, text, draft, today).map(([at]) => at);
}

function numbersOf(path: string, draft: Draft, today: string): number[] {
  const text = draft.find(path).text ?? '';
  return factsIn(path, text, draft, today).flatMap(([, value]) => numbersIn(value));
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
