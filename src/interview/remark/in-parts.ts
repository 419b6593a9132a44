/** A remark that tells several things, and is not understood whole: each is heard by itself, of what the one before left. */
import { quote } from '../../french/typography.ts';
import { type Move, preceded, type State } from '../state/state.ts';
import type { Proposed } from './kept-aside.ts';
import { partsSaid } from './parts-said.ts';
import { asksOrder } from './reordered.ts';

/** What is done of one thing that is said. */
type Heard = (state: State, at: Proposed, said: string) => Move;

/** Of its parts, one after another, where one is surely put right by itself; else null. */
export function heardByParts(
  state: State,
  at: Proposed,
  said: string,
  heard: Heard,
  isSure: (move: Move) => boolean,
): Move | null {
  const parts = inReadingOrder(said);
  const isSome = parts.length > 1 && parts.some((part) => isSure(heard(state, at, part)));
  return isSome ? inTurn(state, at, parts, heard) : null;
}

/** Read again once another part has changed its words, a list would lose its order. */
function inReadingOrder(said: string): string[] {
  return partsSaid(said).toSorted((one, other) => Number(asksOrder(one)) - Number(asksOrder(other)));
}

/** `whole`: what is done of all that is said; in its place, its parts one after another, where more of it is understood so. */
export function heardInParts(state: State, at: Proposed, said: string, whole: Move, heard: Heard): Move {
  const isSome = whole.edit?.isPartial === true;
  if (!isUnplaced(whole) && !isSome && !asksOrder(said)) return whole;
  const parts = inReadingOrder(said);
  const least = isSome ? parts.length : 1;
  return parts.length > 1 && placedOf(state, at, parts, heard) >= least ? inTurn(state, at, parts, heard) : whole;
}

/** Whether nothing was understood of what was said: it is kept, and no answer changes. */
export function isUnplaced({ edit }: Move): boolean {
  return edit?.isRemark === true;
}

/** How many are understood, tried on the fiche in memory; none, where one leaves no proposal to the next. */
function placedOf(state: State, at: Proposed, parts: readonly string[], heard: Heard): number {
  let [now, there, placed] = [state, at, 0];
  for (const part of parts) {
    const move = heard(now, there, part);
    if (!isUnplaced(move)) placed += 1;
    const { state: next } = settled(move);
    if (next.at?.kind !== 'proposal') return 0;
    [now, there] = [next, next.at];
  }
  return placed;
}

/** As if all that is to be written had been. */
function settled(move: Move): Move {
  const { state, edit } = move;
  if (edit === null || state.at?.kind !== 'writing') return move;
  return settled(state.at.then({ ...state, fiche: edit.apply(state.fiche) }, true));
}

function inTurn(state: State, at: Proposed, [part = '', ...others]: readonly string[], heard: Heard): Move {
  const move = heard(state, at, part);
  // Which of them is not understood is told.
  const told = isUnplaced(move) ? preceded([`${quote(part)} :`], move) : move;
  return others.length === 0 ? told : afterwards(told, (now, there) => inTurn(now, there, others, heard));
}

/** Once a move has led back to the proposal, the next. */
function afterwards(move: Move, next: (state: State, at: Proposed) => Move): Move {
  const { state, say } = move;
  const { at } = state;
  if (at?.kind === 'proposal') return preceded(say, next(state, at));
  if (at?.kind !== 'writing') return move;
  const then = (now: State, isWritten: boolean) => afterwards(at.then(now, isWritten), next);
  return { ...move, state: { ...state, at: { ...at, then } } };
}
