/** Advice in a conversation: the rules speak of an answer; the person improves it now, later, or keeps it. */
import { toDotted } from '../model/pointer.ts';
import type { Snapshot } from '../source/snapshot.ts';
import type { Reply } from './ask.ts';
import { adviceOn, adviceSentences, type Decision, newAdvice, offerOf } from './coach.ts';
import { recordTodo } from './record.ts';
import {
  type Answer,
  type At,
  asked,
  forgetting,
  helped,
  type Move,
  type Replied,
  type State,
  timed,
  write,
} from './state.ts';
import { stepAt } from './steps.ts';
import { settleReply } from './turn.ts';

/** Where the conversation goes once nothing is left to say of an answer. */
export type Onward = (state: State, answer: Answer, say: readonly string[]) => Move;

export function coach(state: State, answer: Answer, say: readonly string[], onward: Onward): Move {
  const { setting, fiche } = state;
  const place = placeOfAdvice(answer, fiche);
  if (place === null) return onward(state, answer, say);
  const now = adviceOn(fiche, setting.standard);
  const about = newAdvice(place, state.advice, now, fiche.draft);
  const first = about[0];
  if (!first) return onward({ ...state, advice: now }, answer, say);
  const own = place === answer.step.path ? answer.step : null;
  const target = stepAt(toDotted(first.pointer), setting.agenda, fiche.draft) ?? own;
  return offer(state, { kind: 'offer', advice: about, target, answer }, say);
}

/** One line at most, never said before, and only of what was just written: the person goes back if they wish. */
export function hint(state: State, answer: Answer, say: readonly string[], onward: Onward): Move {
  if (answer.turn.edit === null) return onward(state, answer, say);
  const now = adviceOn(state.fiche, state.setting.standard);
  const about = newAdvice(answer.step.path, state.advice, now, state.fiche.draft);
  const first = about.find(({ rule, message }) => !state.advised.has(`${rule} ${message}`));
  if (first === undefined) return onward({ ...state, advice: now }, answer, say);
  const advised = new Set(state.advised).add(`${first.rule} ${first.message}`);
  return onward({ ...state, advice: now, advised }, answer, [...say, `Conseil : ${first.message}`]);
}

/** Where the rules are listened to: the answer, or the whole list once it ends; null when nothing changed. */
function placeOfAdvice({ step, turn }: Answer, { draft }: Snapshot): string | null {
  const passed = step.opens !== null && !draft.find(step.opens).isAnswered;
  if (step.list !== null && (turn.outcome === 'no' || passed)) return step.list;
  return turn.edit === null ? null : step.path;
}

type Offer = Extract<At, { kind: 'offer' }>;

function offer(state: State, at: Offer, say: readonly string[]): Move {
  return {
    state: { ...state, at },
    say: [...say, ...adviceSentences(at.advice)],
    ask: offerOf(at.target !== null, at.answer.again),
    edit: null,
    keep: null,
  };
}

export function decided(state: State, { advice: about, target, answer }: Offer, reply: Reply, onward: Onward): Move {
  const decision = decisionOf(reply);
  if (decision === 'maintenant' && target) {
    return { ...asked(state, target, []), state: { ...state, at: { kind: 'improve', target, answer } } };
  }
  const settled = { ...state, advice: adviceOn(state.fiche, state.setting.standard) };
  const [first] = about;
  if (decision !== 'tard' || !first) return onward(settled, answer, []);
  const apply = (fiche: Snapshot) => recordTodo(fiche, toDotted(first.pointer), 'a_confirmer', first.who, null);
  return write(settled, { apply, path: null, isOptional: false }, [], (now) => onward(now, answer, []));
}

function decisionOf(reply: Reply): Decision {
  if ('command' in reply) return reply.command === 'back' ? 'maintenant' : 'garder';
  const chosen = 'choices' in reply ? reply.choices[0] : reply.text;
  return chosen === 'maintenant' || chosen === 'tard' ? chosen : 'garder';
}

export function improved(
  before: State,
  { target, answer }: Extract<At, { kind: 'improve' }>,
  event: Replied,
  onward: Onward,
): Move {
  const { reply } = event;
  const state = timed(before, target, event);
  const again = { ...answer, again: true };
  if ('command' in reply && reply.command === 'help') return helped(state, target, event.typed);
  if ('command' in reply && reply.command === 'back') return coach(state, again, [], onward);
  const turn = settleReply(target, reply, state.fiche.draft, state.setting.standard);
  const now = forgetting(state, target);
  if (turn.edit === null) return coach(now, again, turn.notes, onward);
  const edit = { apply: turn.edit, path: target.path, isOptional: false };
  return write(now, edit, [], (written, isWritten) => coach(written, again, isWritten ? turn.notes : [], onward));
}
