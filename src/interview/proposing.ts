/** What an answer in prose was understood to say is proposed, once; Entrée confirms, and only then is it written. */
import type { Draft } from '../model/draft.ts';
import type { Snapshot } from '../source/snapshot.ts';
import type { Above, ChoicePrompt, Reply } from './ask.ts';
import type { Onward } from './coaching.ts';
import { nextStep, previousStep } from './itinerary.ts';
import { type Answer, type At, asked, type Move, marked, type State, write } from './state.ts';
import type { Step } from './steps.ts';
import type { Understood } from './told-facts.ts';
import { lastProposalOf, proposalOf, takenFrom, together, understood, withFacts } from './understood.ts';

/** More would be one questionnaire after another; what is corrected and proposed again is not one more. */
export const MOST_PROPOSALS = 6;
/** Kept for what is asked later, and is longer to tell again: who backs, who fears, what is done this week. */
const LEFT_AFTER: ReadonlyMap<string, number> = new Map(Object.entries({ 'impact.signes': 1 }));

/** Told in two breaths, as a size and how it is known: proposed together, once the second is told. */
const CONTINUED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'probleme.enonce': 'probleme.constats',
    'solution.existant': 'deploiement.demarrage',
    'deploiement.cap_6_mois': 'impact.difference',
    'portage.recit': 'pire_scenario.description',
  }),
);

/** What a proposal that was cut takes to come again, where a draft is taken up at its question. */
export function pendingAt(from: Step | null, draft: Draft): Pick<State, 'held' | 'isRetold'> {
  const isPending = from?.kind === 'answer' && draft.find(from.path).isAnswered;
  const held = [...CONTINUED.keys()].find((path) => CONTINUED.get(path) === from?.path && draft.find(path).isAnswered);
  // Of the first told alone, nothing was proposed yet.
  return { held: held ?? null, isRetold: isPending };
}

/** `before`: the fiche before this answer: what was taken from the same answer, told otherwise, gives way. */
export function propose(
  state: State,
  answer: Answer,
  say: readonly string[],
  onward: Onward,
  before: Draft | null = null,
): Move {
  const { agenda } = state.setting;
  const { step, turn, way } = answer;
  const isTold = turn.edit !== null && step.kind === 'answer';
  const isFollowed = agenda.brief && isTold && way.kind === 'main' && CONTINUED.get(step.path) !== undefined;
  if (isFollowed) {
    const next = nextStep(step, turn.outcome, agenda, state.fiche.draft);
    const held = { ...state, held: step.path };
    // The first told again, the second is there already: nobody is asked it twice.
    return next !== null && next.path === CONTINUED.get(step.path) && state.fiche.draft.find(next.path).isAnswered
      ? propose(held, { step: next, turn: { ...turn, edit: null, notes: [] }, way }, say, onward, before)
      : onward(held, answer, say);
  }
  const held = isContinuedBy(state, step.path) ? state.held : null;
  const now = { ...state, held: null };
  // The first told again, the second stands as it was, and was not confirmed either.
  const own = isTold || held !== null || state.isRetold ? foundIn(now, step.path, before) : null;
  const first = held === null ? null : foundIn(now, held, before);
  const found = own !== null && first !== null ? together(first, own) : (own ?? first);
  // Said again in other words, and understood no better: asked a last time, for what was right must not be lost.
  const isAgain = found !== null && found.said === state.proposed;
  if (found === null || (isAgain && !state.isRetold)) return onward({ ...now, isRetold: false }, answer, say);
  const { said: proposed } = found;
  const from = [first === null ? null : held, own === null ? null : step.path].filter((path) => path !== null);
  const at = { kind: 'proposal', understood: found, answer, from, isLast: isAgain } as const;
  const proposals = state.proposals + (isAgain || state.isRetold ? 0 : 1);
  const waiting = { ...now, proposals, proposed, isRetold: false, at };
  if (state.setting.mark === null) return put(waiting, at, say);
  // Cut here, it is proposed again: until then, one still stands at the question.
  const edit = { apply: (fiche: Snapshot) => marked(fiche, state, step), path: null, isOptional: true };
  return write(waiting, edit, say, (then) => put({ ...then, at }, at, []));
}

type Proposed = Extract<At, { kind: 'proposal' }>;

function put(state: State, { understood: found, from, isLast }: Proposed, say: readonly string[]): Move {
  const ask: ChoicePrompt = {
    ...CONFIRM,
    // What somebody has just said to be wrong is not noted by Entrée.
    ...(isLast && { initial: ['non'] }),
    choices: choicesFor({ from, isLast }),
    label: isLast ? lastProposalOf(found) : proposalOf(found),
    above: sentencesOf(state, from),
  };
  return { state, say, ask, edit: null, keep: null };
}

const HELP =
  'Entrée : ces faits sont notés à côté de votre phrase. 2 : votre phrase reste seule. Si quelque chose est faux, écrivez-le en une phrase, puis Entrée.';

function isContinuedBy({ held }: State, path: string): boolean {
  return held !== null && CONTINUED.get(held) === path;
}

function foundIn(
  { setting, fiche, proposals, isRetold }: State,
  path: string,
  before: Draft | null,
): Understood | null {
  const { agenda, standard } = setting;
  const stale = before === null ? [] : takenFrom(path, before, standard.today);
  // What stands beside an answer told otherwise would contradict it.
  const isDue = isRetold || stale.length > 0;
  const isLeft = proposals < MOST_PROPOSALS - (LEFT_AFTER.get(path) ?? 0);
  // In edit, a story told for the first time is as new as in the beginning.
  const isFirstTold = before !== null && !before.find(path).isAnswered;
  const isAsked = agenda.brief ? isDue || isLeft : agenda.gathers && (stale.length > 0 || isRetold || isFirstTold);
  return isAsked ? understood(path, fiche.draft, standard.today, stale) : null;
}

/** On one line of the screen, it is seen whole already. In UTF-16 units. */
const LINE = 60;
/** A story is not shown again whole. */
const MOST = 400;

/** The words that the proposal is to be compared with; whoever hears them typed them a moment ago. */
function sentencesOf({ fiche }: State, paths: readonly string[]): Above[] {
  const texts = paths.map((path) => fiche.draft.find(path).text?.trim() ?? '').filter((text) => text !== '');
  // Of two answers, the first is no longer under their eyes.
  const seen = texts
    .map((text, rank) => (rank < texts.length - 1 && /[\p{L}\d]$/u.test(text) ? `${text}.` : text))
    .join(' ');
  if (texts.length < 2 && seen.length <= LINE) return [];
  const cut = seen.replace(/ (?=[:;!?»](?:\s|$))/g, '\u00a0').slice(0, MOST);
  const shown = seen.length > MOST ? `${cut.slice(0, cut.lastIndexOf(' '))}…` : seen;
  return [{ text: `${texts.length < 2 ? 'Votre phrase' : 'Vos phrases'} : « ${shown} »`, isNew: false }];
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

/** Nothing is left to say otherwise. */
const LAST: ChoicePrompt['choices'] = [
  { value: 'oui', label: 'Oui, notez ce qui est juste' },
  { value: 'non', label: 'Non, gardez seulement ma phrase' },
];

/** `from`: the answers that it was understood from. */
export function choicesFor({ from, isLast }: Pick<Proposed, 'from' | 'isLast'>): ChoicePrompt['choices'] {
  if (isLast) return LAST;
  const isOne = from.length < 2;
  return [
    { value: 'oui', label: 'Oui, notez-le' },
    { value: 'non', label: isOne ? 'Non, gardez seulement ma phrase' : 'Non, gardez seulement mes phrases' },
    ...(isOne ? [] : [{ value: 'redire-avant', label: 'Presque : je corrige ma première phrase' }]),
    { value: 'redire', label: isOne ? 'Presque : je corrige ma phrase' : 'Presque : je corrige la seconde' },
  ];
}

/** Back to the sentence itself, to say it otherwise; what it is then understood to say is proposed, if it is something else. */
function again(state: State, { step, way }: Answer, path: string | undefined, held: string | null): Move {
  const { agenda } = state.setting;
  const before = path === undefined || path === step.path ? null : previousStep(step, agenda, state.fiche.draft);
  const at = { kind: 'question', step: before ?? step, way } as const;
  return { ...asked(state, at.step, []), state: { ...state, isRetold: true, held, at } };
}

export function confirmed(state: State, at: Proposed, reply: Reply, onward: Onward): Move {
  const { answer, from } = at;
  const { facts } = at.understood;
  if ('command' in reply && reply.command === 'help') return put(state, at, [HELP]);
  const chosen = 'choices' in reply ? reply.choices[0] : null;
  if (chosen === 'redire-avant') return again(state, answer, from[0], null);
  if (chosen === 'redire' || ('command' in reply && reply.command === 'back'))
    // The first stands as it was told: it is proposed again with the second.
    return again(state, answer, from.at(-1), from.length > 1 ? (from[0] ?? null) : null);
  const next = nextStep(answer.step, answer.turn.outcome, state.setting.agenda, state.fiche.draft);
  const noted = (fiche: Snapshot) => (chosen === 'oui' ? withFacts(fiche, facts) : fiche);
  if (chosen !== 'oui' && state.setting.mark === null) return onward(state, answer, []);
  const edit = {
    apply: (fiche: Snapshot) => marked(noted(fiche), state, next),
    path: null,
    isOptional: chosen !== 'oui',
  };
  return write(state, edit, [], (now) => onward(now, answer, []));
}
