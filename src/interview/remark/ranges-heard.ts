/**
 * A remark that tells a range, or is said of one: « non, entre 50 et 70 », « 45 », of « entre 40 et 60 familles ». While it is
 * heard, each is one number, in the remark, in the answers and in what was understood; then each is in its own words again.
 */
import { type Snapshot, snapshotOf } from '../../source/snapshot.ts';
import { asOne, inOwnWords, type RangesAsOne, rangesOf } from '../../text/told/range-as-one.ts';
import type { Understood } from '../facts/fact.ts';
import { toldOfRanges } from '../facts/ranges-told.ts';
import { lastProposalOf, proposalOf } from '../facts/understood.ts';
import { toldWith } from '../proposal/proposal-groups.ts';
import type { Edit, Move, State } from '../state/state.ts';
import type { Proposed } from './kept-aside.ts';

/** What is done of what is said. */
type Heard = (state: State, at: Proposed, said: string) => Move;

export function withRangesAsOne(state: State, at: Proposed, said: string, heard: Heard): Move {
  const { draft, text } = state.fiche;
  const answers = toldWith(at.answer.step.path, draft).map((path) => draft.find(path).text ?? '');
  const ranges = rangesOf([said, ...answers], text);
  if (ranges.size === 0) return heard(state, at, said);
  const one = <T>(value: T) => eachText(value, (text) => asOne(text, ranges));
  const there = {
    ...at,
    understood: one(at.understood),
    refused: one(at.refused),
    doubted: one(at.doubted),
  };
  return inWords(heard(stateAsOne(state, ranges), there, asOne(said, ranges)), ranges);
}

function stateAsOne(state: State, ranges: RangesAsOne): State {
  const fiche = rewritten(state.fiche, (text) => asOne(text, ranges));
  return { ...state, fiche, proposed: asOne(state.proposed, ranges) };
}

/** All that it shows, writes and remembers; what it leads to as well. */
function inWords({ state, say, ask, edit, keep }: Move, ranges: RangesAsOne): Move {
  const own = <T>(value: T) => eachText(value, (text) => inOwnWords(text, ranges));
  const { at } = state;
  const now = {
    ...state,
    fiche: rewritten(state.fiche, (text) => inOwnWords(text, ranges)),
    proposed: own(state.proposed),
    refused: own(state.refused),
    putRight: own(state.putRight),
  };
  const written = { say: say.map(own), edit: edit === null ? null : edited(edit, ranges), keep };
  if (at?.kind === 'writing') {
    const then = (next: State, isWritten: boolean) => inWords(at.then(stateAsOne(next, ranges), isWritten), ranges);
    return { ...written, state: { ...now, at: { ...at, then } }, ask: own(ask) };
  }
  if (at?.kind !== 'proposal') return { ...written, state: now, ask: own(ask) };
  const understood = at.understood.map((one) => toldOfRanges(one, ranges));
  const proposal = { ...at, understood, refused: own(at.refused), doubted: own(at.doubted) };
  const label = ask === null ? '' : relabelled(ask.label, at.understood, understood);
  return { ...written, state: { ...now, at: proposal }, ask: ask === null ? null : own({ ...ask, label }) };
}

function edited(edit: Edit, ranges: RangesAsOne): Edit {
  const apply = (fiche: Snapshot) =>
    rewritten(edit.apply(rewritten(fiche, (text) => asOne(text, ranges))), (text) => inOwnWords(text, ranges));
  return { ...edit, apply };
}

/** The sentence that proposes, with the range beside what it comes to. */
function relabelled(label: string, was: Understood, now: Understood): string {
  return [proposalOf, lastProposalOf].find((sentence) => sentence(was) === label)?.(now) ?? label;
}

/** Where a text changes, it is read again. */
function rewritten(fiche: Snapshot, change: (text: string) => string): Snapshot {
  const text = change(fiche.text);
  return text === fiche.text ? fiche : snapshotOf(text);
}

/** Of plain data, each text changed, however deep it is. */
function eachText<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((one) => eachText(one, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, eachText(one, change)])) as T;
}
