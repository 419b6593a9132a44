/** What a correction means: one of the things that the answers tell already, or other words in the place of some. */
import { plain } from '../../french/fold.ts';
import { DIGITS, WORDS } from '../../french/numerals.ts';
import type { Draft } from '../../model/draft.ts';
import { inDigits, tellsPairs } from '../../text/told/clauses.ts';
import { setAgainst } from '../../text/told/set-against.ts';
import type { Understood } from '../facts/fact.ts';
import type { State } from '../state/state.ts';
import { type Correction, correctionOf } from './correcting.ts';
import { directed } from './directed.ts';
import type { Proposed } from './kept-aside.ts';
import { overridden } from './overridden.ts';
import type { ValueSaid } from './value-said.ts';

/** `value`: the only thing that changes, where it is a number. */
export function insteadOf(
  value: ValueSaid | null,
  said: string,
  from: readonly string[],
  draft: Draft,
  today: string,
): Correction {
  if (value !== null) return { texts: new Map([[value.path, value.text]]), added: null, aside: value.aside };
  const less = lessOf(plain(said.trim()), from, draft);
  return less === null ? correctionOf(said, from, draft, today) : { texts: less, added: null, aside: '' };
}

/** « 40 profs c’est trop ambitieux, mets 30 »: one thing, whose comma parts nothing. */
const TOO_MUCH = new RegExp(
  `^(${DIGITS}|${WORDS})(?: [a-z]{3,15})?,? (?:c'est|cest|c|est|ca fait|me parait|semble)(?: [a-z-]{2,9}){0,2}? (?:optimiste|ambitieux|beaucoup|peu|haut|bas|exagere|eleve|genereux|gourmand|trop)(?![a-z])`,
);
const NUMBER = new RegExp(`(?<![a-z\\d])(?!une? )(${DIGITS}|${WORDS})(?![a-z\\d])`);

function lessOf(flat: string, from: readonly string[], draft: Draft): ReadonlyMap<string, string> | null {
  const [whole, old] = TOO_MUCH.exec(flat) ?? [];
  const right = whole === undefined ? undefined : NUMBER.exec(flat.slice(whole.length))?.[1];
  if (old === undefined || right === undefined) return null;
  return whollySetAgainst(`pas ${inDigits(old)} mais ${inDigits(right)}`, from, draft);
}

/** Null where it is set against no answer, or against several. */
function whollySetAgainst(said: string, from: readonly string[], draft: Draft): ReadonlyMap<string, string> | null {
  const all = from.flatMap((path): (readonly [string, string])[] => {
    const made = setAgainst(draft.find(path).text ?? '', said);
    return made === null ? [] : [[path, made]];
  });
  return all.length === 1 ? new Map(all) : null;
}

/** What is meant, among what the answers tell already; null where nothing is chosen. */
export function chosenIn(
  said: string,
  from: readonly string[],
  at: Proposed,
  { fiche, setting }: State,
  isMore: boolean,
): Understood | null {
  const { draft } = fiche;
  // « 12 gardiens, pas 6 » chooses nothing, though « 12 jours » is told as well.
  const isAgainst = from.some((path) => setAgainst(draft.find(path).text ?? '', said) !== null);
  return (
    directed(said, at.understood) ??
    (isMore || tellsPairs(said) || isAgainst
      ? null
      : overridden(said, from, at.understood, draft, setting.standard.today))
  );
}
