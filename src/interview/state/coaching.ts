/** Advice in a conversation: one line of what the rules say of the answer just given; the person goes back, or goes on. */
import type { Snapshot } from '../../source/snapshot.ts';
import { adviceOn, newAdvice } from './coach.ts';
import type { Answer, Move, State } from './state.ts';

/** Where the conversation goes once nothing is left to say of an answer. */
export type Onward = (state: State, answer: Answer, say: readonly string[]) => Move;

/** One line at most, never said before, and only of what was just written. */
export function coach(state: State, answer: Answer, say: readonly string[], onward: Onward): Move {
  const { setting, fiche } = state;
  const place = placeOfAdvice(answer, fiche);
  if (place === null) return onward(state, answer, say);
  const now = adviceOn(fiche, setting.standard);
  const about = newAdvice(place, state.advice, now, fiche.draft);
  const first = about.find(({ rule, message }) => !state.advised.has(`${rule} ${message}`));
  if (first === undefined) return onward({ ...state, advice: now }, answer, say);
  const advised = new Set(state.advised).add(`${first.rule} ${first.message}`);
  return onward({ ...state, advice: now, advised }, answer, [...say, `Conseil : ${first.message} Pour y revenir : <`]);
}

/** Where the rules are listened to: the answer, or the whole list once it ends; null when nothing changed. */
function placeOfAdvice({ step, turn }: Answer, { draft }: Snapshot): string | null {
  // Not to know one's risks is an answer; once signed, there is nothing to go back from.
  if (step.kind === 'levels' || step.kind === 'signature') return null;
  const passed = step.opens !== null && !draft.find(step.opens).isAnswered;
  if (step.list !== null && (turn.outcome === 'no' || passed)) return step.list;
  return turn.edit === null ? null : step.path;
}
