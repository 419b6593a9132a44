/** An answer taken up again from a proposal, to be put right: what is only written after it is heard as a remark. */

import type { Step } from '../agenda/steps.ts';
import type { Onward } from '../state/coaching.ts';
import type { Move, QuestionAt, Replied, State, Way } from '../state/state.ts';
import { agreed } from './agreed.ts';
import { appendedTo, withoutComplaints } from './appended.ts';
import { isUnplaced } from './in-parts.ts';

/** How any answer is replied to. */
type ReplyTo = (state: State, step: Step, way: Way, event: Replied) => Move;

export function retold(state: State, at: QuestionAt, event: Replied, replied: ReplyTo, onward: Onward): Move {
  const { step, way, redone } = at;
  if (redone === undefined || !('text' in event.reply)) return replied(state, step, way, event);
  const { text } = event.reply;
  const remark = appendedTo(state.fiche.draft.find(step.path).text ?? '', text);
  const there = { ...state, ...redone.from, at: redone.of };
  const heard = remark === null ? null : agreed(there, redone.of, remark, onward);
  if (heard !== null && !isUnplaced(heard)) return heard;
  return replied(state, step, way, { ...event, reply: { text: withoutComplaints(text) } });
}
