/** What a correction means: one of the things that the answers tell already, or other words in the place of some. */
import type { Draft } from '../model/draft.ts';
import { tellsPairs } from '../text/told/clauses.ts';
import { setAgainst } from '../text/told/set-against.ts';
import { type Correction, correctionOf } from './correcting.ts';
import { directed } from './directed.ts';
import type { Understood } from './fact.ts';
import type { Proposed } from './kept-aside.ts';
import { overridden } from './overridden.ts';
import type { State } from './state.ts';
import type { ValueSaid } from './value-said.ts';

/** `value`: the only thing that changes, where it is a number. */
export function insteadOf(
  value: ValueSaid | null,
  said: string,
  from: readonly string[],
  draft: Draft,
  today: string,
): Correction {
  return value === null
    ? correctionOf(said, from, draft, today)
    : { texts: new Map([[value.path, value.text]]), added: null, aside: value.aside };
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
