/**
 * The interview as a reducer: where one stands, and what happened, give what to say, ask and write next. Nothing here
 * waits for anybody: a terminal, lines, a page in a browser drive it alike.
 */
import { quote } from '../french/typography.ts';
import { fromDotted, isWithin } from '../model/pointer.ts';
import type { Snapshot } from '../source/snapshot.ts';
import type { Reply } from './agenda/ask.ts';
import { cursorOf } from './agenda/cursor.ts';
import { withMark } from './agenda/draft-mark.ts';
import { nextStep, previousStep, stepAt } from './agenda/itinerary.ts';
import { UNKNOWN_PACE } from './agenda/pace.ts';
import { fieldOf, groupOf } from './agenda/question.ts';
import type { Step } from './agenda/steps.ts';
import { withoutCommand } from './answer/commands.ts';
import { withWhoKnows } from './answer/qualified.ts';
import { settleReply, type Turn } from './answer/turn.ts';
import { confirmed, pendingAt, propose } from './proposal/proposing.ts';
import { type Afterthought, afterthoughtIn } from './remark/afterthought.ts';
import { agreed } from './remark/agreed.ts';
import { retold } from './remark/retold.ts';
import { adviceOn } from './state/coach.ts';
import { coach, type Onward } from './state/coaching.ts';
import { stageOf } from './state/progress.ts';
import { menuOf, menuScreenOf, recapOf, screenStepAt } from './state/review.ts';
import {
  type Answer,
  asked,
  type Event,
  forgetting,
  helped,
  type Move,
  marked,
  preceded,
  type Replied,
  type Setting,
  type State,
  timed,
  type Way,
  withBegun,
  write,
} from './state/state.ts';
import { eraseAnswer, withdrawnBy } from './writing/record.ts';

/** `from`: the first step; null when only the review is left. `unfinished`: what was being typed when it was cut. */
export function begin(
  setting: Setting,
  fiche: Snapshot,
  from: Step | null,
  unfinished: { cursor: string; text: string } | null,
): Move {
  const state: State = {
    setting,
    fiche,
    advice: adviceOn(fiche, setting.standard),
    begun: new Map(unfinished ? [[unfinished.cursor, unfinished.text]] : []),
    pace: UNKNOWN_PACE,
    outdated: new Map(),
    ...(setting.mark !== null && setting.agenda.brief ? pendingAt(from, fiche.draft) : { held: [], retoldFor: null }),
    refused: [],
    putRight: [],
    proposed: '',
    advised: new Set(),
    screen: -1,
    stage: '',
    group: null,
    last: null,
    at: null,
  };
  const waits = unfinished ? ['Votre dernière phrase, restée en cours, vous attend à sa question.'] : [];
  // What an answers file told is kept as soon as what is typed.
  const first = (now: State) => (from === null ? review(now, []) : arrive(now, from, [], true));
  if (setting.agenda.known.size === 0) return preceded(waits, first(state));
  return write(state, { apply: (one) => one, path: null, isOptional: false }, waits, first);
}

export function advance(state: State, event: Event): Move {
  const { at } = state;
  if (at === null) throw new Error('the conversation is over');
  if (event.kind === 'written') {
    if (at.kind !== 'writing') throw new Error('nothing was to be written');
    return at.then({ ...state, fiche: event.fiche ?? state.fiche }, event.fiche !== null);
  }
  switch (at.kind) {
    case 'question':
      return retold(state, at, event, replied, onward);
    case 'proposal':
      return 'text' in event.reply
        ? agreed(state, at, event.reply.text, onward)
        : confirmed(state, at, event.reply, onward);
    case 'menu':
      return fromMenu(state, event.reply);
    case 'screen':
      return fromScreen(state, at.screen, event.reply);
    case 'writing':
      throw new Error('something was to be written');
  }
}

/** Puts a step of the interview: its screen and the question it shares are said once. */
function arrive(state: State, step: Step, say: readonly string[], isFirst = false): Move {
  const { agenda } = state.setting;
  const isNew = step.screen !== state.screen;
  const milestone = isNew && !isFirst && step.screen === agenda.essential && agenda.essential > 0 ? [MILESTONE] : [];
  // Of several parts, one knows which; in a part by itself, which question.
  const stage = isNew || agenda.screens.length === 1 ? stageOf(step, state) : state.stage;
  const now = { ...state, screen: step.screen, stage, group: groupOf(step) };
  const told = [...say, ...milestone, ...attemptsFor(step, state), ...remindersOf(step, state)];
  return question(now, step, { kind: 'main' }, told, state);
}

/** Where one says what exists already. */
const EXISTING = 'solution.existant';

function attemptsFor({ path }: Step, { setting: { standard }, fiche }: State): string[] {
  return path === EXISTING ? (standard.neighbours?.(fiche.draft) ?? []) : [];
}

const MILESTONE = '\nL’essentiel est dit. La suite complète la fiche pour le comité. Pour vous arrêter là : quitter.';

/** In a fiche that is being mended, an answer is asked again for a reason: it is said. */
function remindersOf(step: Step, { setting, fiche, advice }: State): string[] {
  if (setting.mark !== null || !fiche.draft.find(step.path).isAnswered) return [];
  const place = fromDotted(step.path);
  return advice.filter(({ pointer }) => pointer === place).map(({ message }) => `Conseil : ${message}`);
}

function question(state: State, step: Step, way: Way, say: readonly string[], before = state): Move {
  return { ...asked(state, step, say, before), state: { ...state, at: { kind: 'question', step, way } } };
}

function replied(before: State, step: Step, way: Way, event: Replied): Move {
  const { reply } = event;
  const state = { ...timed(before, step, event), last: step };
  if ('command' in reply && (reply.command === 'help' || reply.command === 'all'))
    return helped(state, step, withoutCommand(event.typed), reply.command);
  if ('command' in reply && reply.command === 'back')
    return back(withBegun(state, step, withoutCommand(event.typed)), step, way);
  const { fiche, setting } = state;
  const { brief } = setting.agenda;
  const { today } = setting.standard;
  const thought = brief && 'text' in reply ? afterthoughtIn(reply.text, step.path, fiche.draft, today) : null;
  if (thought !== null && thought.rest === '') {
    const edit = { apply: thought.edit, path: null, isOptional: false };
    return write(state, edit, [], (now) => question(now, step, way, [thought.note]));
  }
  const given = thought === null ? reply : { text: thought.rest };
  const settled = settleReply(step, given, fiche.draft, setting.standard);
  const isUnknown = 'command' in reply && reply.command === 'unknown' && step.kind === 'answer';
  const own = isUnknown ? withWhoKnows(settled, fieldOf(step), event.typed, fiche.draft) : settled;
  const turn = thought === null ? own : withThought(own, thought);
  return record(forgetting(state, step), { step, turn, way });
}

/** An answer, and what is put right of an earlier one. */
function withThought(turn: Turn, { edit, note }: Afterthought): Turn {
  return { ...turn, edit: (fiche) => edit(turn.edit?.(fiche) ?? fiche), notes: [note, ...turn.notes] };
}

function back(state: State, step: Step, way: Way): Move {
  if (way.kind === 'visit') return screenMenu(state, way.screen, []);
  const before = previousStep(step, state.setting.agenda, state.fiche.draft);
  if (!before) return arrive(state, step, ['C’est la première question.']);
  if (state.setting.mark === null) return arrive(state, before, []);
  const edit = { apply: (fiche: Snapshot) => marked(fiche, state, before), path: null, isOptional: true };
  return write(state, edit, [], (now) => arrive(now, before, []));
}

/** Writes what a turn changes, and where one stands next. */
function record(state: State, answer: Answer): Move {
  const { step, turn } = answer;
  const edit = { apply: (fiche: Snapshot) => outcomeOn(fiche, state, answer), path: step.path, isOptional: false };
  return write(state, edit, [], (now, isWritten) => {
    const orphans = turn.edit === null ? [] : withdrawnBy(step.path, state.fiche, now.fiche);
    const begun = new Map(now.begun);
    // Should the condition come back, so does the answer.
    for (const { path, value } of orphans) begun.set(path, value);
    const gone = orphans.map(({ field, value }) => `${quote(field.title)} n’a plus lieu d’être. Retiré : ${value}`);
    const said = [...(isWritten ? turn.notes : []), ...gone];
    return isWritten
      ? propose({ ...now, begun }, answer, said, onward, state.fiche.draft)
      : onward({ ...now, begun }, answer, said);
  });
}

/** Advice, then the next question. */
const onward: Onward = (state, answer, say) => coach(state, answer, say, proceed);

/** Answers that stood under a condition leave with it. */
function outcomeOn(fiche: Snapshot, state: State, { step, turn }: Answer): Snapshot {
  const answered = turn.edit ? turn.edit(fiche) : fiche;
  const orphans = turn.edit ? withdrawnBy(step.path, fiche, answered) : [];
  const edited = orphans.reduce((current, { path }) => eraseAnswer(current, path), answered);
  return marked(edited, state, nextStep(step, turn.outcome, state.setting.agenda, edited.draft));
}

/** On to the next question, or back to the review. */
function proceed(state: State, { step, turn, way }: Answer, say: readonly string[]): Move {
  const { agenda } = state.setting;
  const { draft } = state.fiche;
  const next = nextStep(step, turn.outcome, agenda, draft);
  if (way.kind === 'main') {
    return next ? arrive(state, stepAt(cursorOf(next), agenda, draft) ?? next, say) : review(state, say);
  }
  // A question of the review asks what it opens, then comes back.
  const opening = step.kind === 'any' || step.kind === 'more';
  const element = opening ? (turn.outcome === 'yes' ? (next?.opens ?? null) : null) : way.element;
  const isInside = next !== null && element !== null && isWithin(fromDotted(next.path), fromDotted(element));
  return isInside ? question(state, next, { ...way, element }, say) : screenMenu(state, way.screen, say, true);
}

/** Twelve answers are seen in the file, and in what is said of them: one more screen would be one too many. */
function review(state: State, say: readonly string[]): Move {
  if (state.setting.agenda.brief) return preceded(say, finish(state));
  const recap = recapOf(state.setting.agenda, state.fiche.draft);
  return menu(state, [...say, `\nVos réponses\n${recap}`]);
}

function menu(state: State, say: readonly string[]): Move {
  const ask = menuOf(state.setting.agenda, state.fiche.draft);
  return { state: { ...state, at: { kind: 'menu' } }, say, ask, edit: null, keep: null };
}

function fromMenu(state: State, reply: Reply): Move {
  if ('command' in reply && reply.command === 'back' && state.last !== null)
    return question(state, state.last, { kind: 'main' }, []);
  const screen = 'choices' in reply ? Number(reply.choices[0]) : Number.NaN;
  return Number.isNaN(screen) ? finish(state) : screenMenu(state, screen, []);
}

function screenMenu(state: State, screen: number, say: readonly string[], isChanged = false): Move {
  const ask = menuScreenOf(screen, state.setting.agenda, state.fiche.draft, isChanged);
  if (!ask) return menu(state, say);
  return { state: { ...state, at: { kind: 'screen', screen } }, say, ask, edit: null, keep: null };
}

function fromScreen(state: State, screen: number, reply: Reply): Move {
  const cursor = 'choices' in reply ? (reply.choices[0] ?? '') : '';
  const step = screenStepAt(cursor, screen, state.setting.agenda, state.fiche.draft);
  return step ? question(state, step, { kind: 'visit', screen, element: null }, []) : menu(state, []);
}

/** A finished fiche says nothing of the interview. */
function finish(state: State): Move {
  const over = (now: State): Move => ({ state: { ...now, at: null }, say: [], ask: null, edit: null, keep: null });
  const { mark } = state.setting;
  if (mark === null) return over(state);
  return write(state, { apply: (fiche) => withMark(fiche, mark, null), path: null, isOptional: false }, [], over);
}
