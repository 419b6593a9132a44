/** What an answer in prose was understood to say is proposed, once; Entrée confirms, and only then is it written. */

import type { Draft } from '../../model/draft.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import type { ChoicePrompt, Reply } from '../agenda/ask.ts';
import { nextStep, previousStep } from '../agenda/itinerary.ts';
import { groupOf } from '../agenda/question.ts';
import type { Step } from '../agenda/steps.ts';
import { isStillDoubted, notRefused } from '../facts/doubts.ts';
import { factsOf, saidOf, type Understood } from '../facts/fact.ts';
import { erased, goneFrom, sayGone, withOutdated, without } from '../facts/outdated.ts';
import {
  LONGEST_NAME,
  lastProposalOf,
  proposalOf,
  takenFrom,
  together,
  understood,
  withFacts,
} from '../facts/understood.ts';
import type { Onward } from '../state/coaching.ts';
import { stageOf } from '../state/progress.ts';
import { type Answer, asked, type Move, marked, type ProposalAt, type State, write } from '../state/state.ts';
import { choicesFor, REDO } from './proposal-choices.ts';
import { around } from './proposal-groups.ts';
import { putRightOf, withPutRight } from './put-right.ts';
import { wordsShown } from './words-shown.ts';

/** What a proposal that was cut takes to come again, where a draft is taken up at its question. */
export function pendingAt(from: Step | null, draft: Draft): Pick<State, 'held' | 'retoldFor'> {
  if (from?.kind !== 'answer') return { held: [], retoldFor: null };
  const held = around(from.path).before.flatMap((path) => (draft.find(path).isAnswered ? [{ path, stale: [] }] : []));
  // Of the first told alone, nothing was proposed yet.
  return { held, retoldFor: draft.find(from.path).isAnswered ? from.path : null };
}

/** `before`: the fiche before this answer: what was taken from the same answer, told otherwise, gives way. */
export function propose(
  given: State,
  answer: Answer,
  say: readonly string[],
  onward: Onward,
  before: Draft | null = null,
): Move {
  const { agenda } = given.setting;
  const { step, turn, way } = answer;
  const isTold = turn.edit !== null && step.kind === 'answer';
  const { group, before: earlier, next: following } = around(step.path);
  const isRetold = given.retoldFor !== null && group.includes(given.retoldFor);
  const taken = before === null ? [] : takenFrom(step.path, before, given.setting.standard.today);
  const outdated = withOutdated(given.outdated, step.path, taken);
  const state = { ...given, outdated, ...(!isRetold && { retoldFor: null }) };
  const held = state.held.filter(({ path }) => earlier.includes(path));
  const own = { path: step.path, stale: outdated.get(step.path) ?? [] };
  const isMain = agenda.brief && step.kind === 'answer' && way.kind === 'main';
  if (isMain && following !== null && step.path !== state.retoldFor && (isTold || isRetold || held.length > 0)) {
    const next = nextStep(step, turn.outcome, agenda, state.fiche.draft);
    const waiting = { ...state, held: isTold || isToldAlready(state, step) ? [...held, own] : held };
    // One of them told again, those after it are there already: nobody is asked them twice.
    const isThere = next?.path === following && isToldAlready(state, next);
    return isThere
      ? propose(waiting, { step: next, turn: { ...turn, edit: null, notes: [] }, way }, say, onward, before)
      : onward(waiting, answer, say);
  }
  const now = { ...state, held: [] };
  // What was told before the last stands as it was, and was not confirmed either.
  const isDue = isTold || isRetold || held.length > 0;
  const parts = (isDue ? [...held, own] : []).flatMap((told) => {
    const one = foundIn(now, told, before);
    return one === null ? [] : [{ path: told.path, one }];
  });
  const whole = parts.map(({ one }) => one).reduce<Understood | null>((all, one) => together(all, one), null) ?? [];
  const left = notRefused(isRetold ? withPutRight(whole, state.putRight) : whole, state.refused);
  const found = left.length === 0 ? null : left;
  // Said again in other words, and understood no better: asked a last time, for what was right must not be lost.
  const proposed = found === null ? '' : saidOf(found);
  const isAgain = found !== null && proposed === state.proposed;
  if (found === null || (isAgain && !isRetold))
    return leaving(
      { ...now, retoldFor: null, refused: [], putRight: [] },
      [...held.map(({ path }) => path), step.path],
      answer,
      say,
      onward,
    );
  const from = parts.map(({ path }) => path);
  const at = {
    kind: 'proposal',
    understood: found,
    answer,
    from,
    isLast: isAgain,
    refused: state.refused,
    doubted: isAgain ? factsOf(found) : [],
    isRetold: isAgain,
  } as const;
  const waiting = { ...now, proposed, retoldFor: null, refused: [], putRight: [], at };
  if (state.setting.mark === null) return put(waiting, at, say);
  // Cut here, it is proposed again: until then, one still stands at the question.
  const edit = { apply: (fiche: Snapshot) => marked(fiche, state, step), path: null, isOptional: true };
  return write(waiting, edit, say, (then) => put({ ...then, at }, at, []));
}

/** Whether a name was told in a sentence. */
function isName(path: string, draft: Draft): boolean {
  return path === 'nom' && (draft.at('nom').text ?? '').split(/\s+/).length > LONGEST_NAME;
}

/** Nothing is proposed of these answers: what only their former words told leaves with them. */
function leaving(state: State, paths: readonly string[], answer: Answer, say: readonly string[], onward: Onward): Move {
  const { agenda, standard } = state.setting;
  // Elsewhere, each of these places has its own question, and may have been answered there.
  const gone = agenda.brief ? goneFrom(state.outdated, paths, state.fiche.draft, standard.today) : [];
  const settled = { ...state, outdated: without(state.outdated, paths) };
  if (gone.length === 0) return onward(settled, answer, say);
  const edit = { apply: (fiche: Snapshot) => erased(fiche, gone), path: null, isOptional: true };
  return write(settled, edit, [...say, sayGone(gone)], (now) => onward(now, answer, []));
}

/** Answered, or passed before what is told again was proposed. */
function isToldAlready({ fiche, retoldFor }: State, { path }: Step): boolean {
  const { before } = around(retoldFor ?? '');
  return fiche.draft.find(path).isAnswered || path === retoldFor || before.includes(path);
}

function put(state: State, { understood: found, from, isLast, isRetold }: ProposalAt, say: readonly string[]): Move {
  const ask: ChoicePrompt = {
    ...CONFIRM,
    // What somebody has just said to be wrong is not noted by Entrée; whoever told it again said nothing so.
    ...(isLast && !isRetold && { initial: ['non'] }),
    choices: choicesFor({ from, isLast }),
    label: isLast ? lastProposalOf(found) : proposalOf(found),
    above: wordsShown(state.fiche.draft, from, found),
  };
  return { state, say, ask, edit: null, keep: null };
}

/** What is understood now, of the same answers; `isContested`: somebody said it to be wrong, and it is all that will be understood. */
export function proposedAgain(state: State, given: ProposalAt, found: Understood, isContested = false): Move {
  const isLast = isContested || isStillDoubted(found, given.doubted);
  const at = { ...given, understood: found, isLast, isRetold: false };
  return put({ ...state, at, proposed: saidOf(found) }, at, []);
}

/** What these answers are understood to say, as they stand now. */
export function readAgain({ fiche, outdated, setting }: State, from: readonly string[]): Understood | null {
  return from
    .flatMap((path) => understood(path, fiche.draft, setting.standard.today, outdated.get(path)) ?? [])
    .reduce<Understood | null>((all, one) => together(all, [one]), null);
}

const HELP =
  'Entrée : ces faits sont notés à côté de votre phrase. 2 : votre phrase reste seule. Si quelque chose est faux, écrivez-le en une phrase, puis Entrée.';

function foundIn(
  { setting, fiche, retoldFor }: State,
  { path, stale }: State['held'][number],
  before: Draft | null,
): Understood | null {
  const { agenda, standard } = setting;
  // What stands beside an answer told otherwise would contradict it.
  const isDue = retoldFor !== null || stale.length > 0;
  // In edit, a story told for the first time is as new as in the beginning.
  const isFirstTold = before !== null && !before.find(path).isAnswered;
  const isAsked = agenda.brief || (agenda.gathers && (isDue || isFirstTold));
  return isAsked ? understood(path, fiche.draft, standard.today, stale) : null;
}

const CONFIRM: ChoicePrompt = {
  kind: 'choice',
  label: '',
  hint: '',
  example: null,
  initial: ['oui'],
  commands: ['back', 'help'],
  many: false,
  choices: [],
  takesText: true,
};

/** Back to one of the sentences, to say it otherwise; what it is then understood to say is proposed, if it is something else. */
function again(state: State, proposal: ProposalAt, path: string): Move {
  const { answer, from } = proposal;
  const step = stepBackTo(state, answer.step, path);
  const { screen, stage, group, held, retoldFor } = state;
  const redone = { of: proposal, from: { screen, stage, group, held, retoldFor } };
  const at = { kind: 'question', step, way: answer.way, redone } as const;
  // Which of the steps it is is said, as when one came to it.
  const there = { ...state, screen: step.screen, stage: stageOf(step, state), group: groupOf(step) };
  const others = readAgain(
    state,
    from.filter((one) => one !== path),
  );
  const putRight = putRightOf(proposal.understood, others ?? []);
  return { ...asked(there, step, [], state), state: { ...toldAgain(there, answer.step, from, path), putRight, at } };
}

/** The others stand as they were told: they are proposed again with the one that changes. */
function toldAgain(state: State, { path: last }: Step, from: readonly string[], path: string): State {
  return {
    ...state,
    retoldFor: last,
    held: from.slice(0, from.includes(path) ? from.indexOf(path) : undefined).map((one) => ({ path: one, stale: [] })),
  };
}

/** The question of an answer, some steps before. */
function stepBackTo({ setting, fiche }: State, from: Step, path: string): Step {
  for (let step: Step | null = from; step !== null; step = previousStep(step, setting.agenda, fiche.draft))
    if (step.path === path) return step;
  return from;
}

export function confirmed(state: State, at: ProposalAt, reply: Reply, onward: Onward): Move {
  const { answer, from } = at;
  const facts = factsOf(at.understood);
  if ('command' in reply && reply.command === 'help') return put(state, at, [HELP]);
  const chosen = 'choices' in reply ? reply.choices[0] : null;
  const isBack = 'command' in reply && reply.command === 'back';
  const last = answer.step.path;
  const redone = isBack
    ? state.fiche.draft.find(last).isAnswered
      ? last
      : from.at(-1)
    : from.find((path) => chosen === `${REDO}${path}`);
  if (redone !== undefined) return again(state, at, redone);
  const next = nextStep(answer.step, answer.turn.outcome, state.setting.agenda, state.fiche.draft);
  // Kept as they are, the sentences tell no more what they told before.
  if (chosen !== 'oui' && state.setting.mark === null) return leaving(state, from, answer, [], onward);
  const { agenda, standard } = state.setting;
  const noted = (fiche: Snapshot) => {
    // A sentence is no name, whatever else was misunderstood.
    const given = withFacts(fiche, chosen === 'oui' ? facts : facts.filter(([path]) => isName(path, fiche.draft)));
    return agenda.brief ? erased(given, goneFrom(state.outdated, from, given.draft, standard.today)) : given;
  };
  const edit = {
    apply: (fiche: Snapshot) => marked(noted(fiche), state, next),
    path: null,
    isOptional: chosen !== 'oui',
  };
  const settled = { ...state, outdated: without(state.outdated, from) };
  return write(settled, edit, [], (now) => onward(now, answer, []));
}
