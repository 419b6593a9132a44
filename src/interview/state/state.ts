/** What a conversation remembers, what happens to it, what it does next; and the steps that all its parts take. */
import type { Field } from '../../model/fields.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import type { Prompt, Reply } from '../agenda/ask.ts';
import { cursorOf } from '../agenda/cursor.ts';
import type { Depth } from '../agenda/depth.ts';
import { withMark } from '../agenda/draft-mark.ts';
import { learnt, type Pace } from '../agenda/pace.ts';
import { whyOf } from '../agenda/question.ts';
import type { Agenda } from '../agenda/screens.ts';
import type { Standard } from '../agenda/standard.ts';
import type { Step } from '../agenda/steps.ts';
import { promptOf, type Turn } from '../answer/turn.ts';
import type { Fact, Understood } from '../facts/fact.ts';
import type { Outdated } from '../facts/outdated.ts';
import type { Advice } from './coach.ts';
import { aboveOf } from './progress.ts';
import { overviewOf } from './review.ts';

/** What does not change from the first question to the last. */
export interface Setting {
  agenda: Agenda;
  standard: Standard;
  /** Keeps in the first line of the file where one stands; null for a fiche that is no draft. */
  mark: Depth | null;
}

/** How one came to a question: on the way through the interview, or from the review, to go back there. */
export type Way = { kind: 'main' } | { kind: 'visit'; screen: number; element: string | null };

export interface QuestionAt {
  kind: 'question';
  step: Step;
  way: Way;
  /** The proposal that its answer is taken up again for. */
  redone?: { of: ProposalAt; from: BeforeRedone };
}

/** Something understood waits to be confirmed. */
export interface ProposalAt {
  kind: 'proposal';
  understood: Understood;
  answer: Answer;
  from: readonly string[];
  isLast: boolean;
  /** Its sentence was told again, and is understood as before. */
  isRetold: boolean;
  /** What somebody said not to note: it does not come back, however the answer is read again. */
  refused: Understood;
  /** What somebody said to be wrong, and nothing is right instead: Entrée notes it no more, until it is put right. */
  doubted: readonly Fact[];
}

/** Where one stood at a proposal, one of whose answers is taken up again. */
type BeforeRedone = Pick<State, 'screen' | 'stage' | 'group' | 'held' | 'retoldFor'>;

/** What the next event answers. */
export type At =
  | QuestionAt
  | ProposalAt
  | { kind: 'menu' }
  | { kind: 'screen'; screen: number }
  | { kind: 'writing'; then(state: State, isWritten: boolean): Move };

/** An answer that has been written. */
export interface Answer {
  step: Step;
  turn: Turn;
  way: Way;
}

export interface State {
  setting: Setting;
  /** The fiche as it stands. */
  fiche: Snapshot;
  advice: readonly Advice[];
  /** What had begun to be typed, by cursor. */
  begun: ReadonlyMap<string, string>;
  pace: Pace;
  /** What was taken from sentences told otherwise since, until the new ones are confirmed or not. */
  outdated: Outdated;
  /** Answers whose proposal waits for the next one, first to last; `stale`: what was taken from their words of before. */
  held: readonly { path: string; stale: readonly string[] }[];
  /** The last question of a proposal, one of whose sentences was taken again to be told otherwise. */
  retoldFor: string | null;
  /** What a remark took away of it, until it is proposed again. */
  refused: Understood;
  /** What it put right of the other answers, while one is taken up again. */
  putRight: Understood;
  /** The last that was: nobody is asked twice whether the same is right. */
  proposed: string;
  /** Advice that was said, and is not said again. */
  advised: ReadonlySet<string>;
  /** The last screen and the last shared question that were said. */
  screen: number;
  /** Where one stands in them, as it is shown. */
  stage: string;
  group: Field | null;
  /** The question answered last: what « < » leads back to from the review. */
  last: Step | null;
  /** Null once all is said. */
  at: At | null;
}

/** A change of the fiche, to be applied as it stands on the disk by then. */
export interface Edit {
  apply(fiche: Snapshot): Snapshot;
  /** The answer that would be lost if it could not be written; null when none would. */
  path: string | null;
  /** Only tells where one stands: it may fail in silence. */
  isOptional: boolean;
  /** Keeps among the notes what was said, for nothing was understood of it. */
  isRemark?: true;
  /** Keeps some of it there, and the rest is applied. */
  isPartial?: true;
  /** What was said stands after an answer, in its own words. */
  isAddition?: true;
}

export interface Move {
  state: State;
  say: readonly string[];
  /** Null when something is to be written first, or when all is said. */
  ask: Prompt | null;
  edit: Edit | null;
  /** Where what is being typed now is kept; null where nothing is. */
  keep: string | null;
}

/** What happened since the last move. `quit` never comes here: a conversation that is cut just stops. */
export type Event =
  /** `typed`: what stood in the field when a command was given. `seconds`: taken to answer. */
  | { kind: 'reply'; reply: Reply; typed: string; seconds: number }
  /** The fiche as it stands once the edit was applied; null when it had no room for it. */
  | { kind: 'written'; fiche: Snapshot | null };

export type Replied = Extract<Event, { kind: 'reply' }>;

export function preceded(say: readonly string[], move: Move): Move {
  return { ...move, say: [...say, ...move.say] };
}

export function write(
  state: State,
  edit: Edit,
  say: readonly string[],
  then: (state: State, isWritten: boolean) => Move,
): Move {
  return { state: { ...state, at: { kind: 'writing', then } }, say, ask: null, edit, keep: null };
}

/** `before`: where one stood until then; what is shown above the question is the same as long as it does not change. */
export function asked(
  state: State,
  step: Step,
  say: readonly string[],
  before: Pick<State, 'screen' | 'group'> = state,
): Move {
  const cursor = cursorOf(step);
  const prompt = promptOf(step, state.fiche.draft, state.begun.get(cursor) ?? null, state.setting.standard.today);
  return { state, say, ask: { ...prompt, above: aboveOf(step, state, before) }, edit: null, keep: cursor };
}

export function timed(state: State, step: Step, { seconds }: Replied): State {
  return { ...state, pace: learnt(state.pace, step, state.fiche.draft, seconds) };
}

/** The reason of a question, or all that was answered, is said; what had begun to be typed stays as it is. */
export function helped(state: State, step: Step, typed: string, command: 'help' | 'all'): Move {
  const { standard, agenda } = state.setting;
  const why =
    command === 'help'
      ? `\n${whyOf(step, standard.phase, standard.catalogue.criteria)}`
      : overviewOf(agenda, state.fiche.draft);
  return asked(withBegun(state, step, typed), step, [why]);
}

/** What was being typed waits at its question. */
export function withBegun(state: State, step: Step, typed: string): State {
  return typed === '' ? state : { ...state, begun: new Map(state.begun).set(cursorOf(step), typed) };
}

export function forgetting(state: State, step: Step): State {
  const begun = new Map(state.begun);
  begun.delete(cursorOf(step));
  return { ...state, begun };
}

export function marked(fiche: Snapshot, { setting }: State, next: Step | null): Snapshot {
  return setting.mark === null ? fiche : withMark(fiche, setting.mark, next ? cursorOf(next) : 'fin');
}
