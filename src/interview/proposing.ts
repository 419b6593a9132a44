/** What an answer in prose was understood to say is proposed, once; Entrée confirms, and only then is it written. */
import type { Draft } from '../model/draft.ts';
import type { Snapshot } from '../source/snapshot.ts';
import type { Above, ChoicePrompt, Reply } from './ask.ts';
import type { Onward } from './coaching.ts';
import { type Answer, type At, asked, type Move, type State, write } from './state.ts';
import { proposalOf, takenFrom, understood, withFacts } from './understood.ts';

/** More would be one questionnaire after another. */
export const MOST_PROPOSALS = 6;

/** `before`: the fiche before this answer: what was taken from the same answer, told otherwise, gives way. */
export function propose(
  state: State,
  answer: Answer,
  say: readonly string[],
  onward: Onward,
  before: Draft | null = null,
): Move {
  const { agenda, standard } = state.setting;
  const { path, kind } = answer.step;
  const stale = before === null || kind !== 'answer' ? [] : takenFrom(path, before, standard);
  const isAsked = agenda.brief ? state.proposals < MOST_PROPOSALS : agenda.gathers && stale.length > 0;
  const found = isAsked && kind === 'answer' ? understood(path, state.fiche.draft, standard, stale) : null;
  // Said again in other words, and understood no better: their sentence stands.
  if (found === null || found.said === state.proposed) return onward(state, answer, say);
  const { said: proposed } = found;
  return {
    state: { ...state, proposals: state.proposals + 1, proposed, at: { kind: 'proposal', understood: found, answer } },
    say,
    ask: { ...CONFIRM, label: proposalOf(found), above: sentenceOf(state, answer) },
    edit: null,
    keep: null,
  };
}

/** On one line of the screen, it is seen whole already. In UTF-16 units. */
const LINE = 60;
/** A story is not shown again whole. */
const MOST = 400;

/** The words that the proposal is to be compared with; whoever hears them typed them a moment ago. */
function sentenceOf({ fiche }: State, { step }: Answer): Above[] {
  const text = fiche.draft.find(step.path).text?.trim() ?? '';
  if (text.length <= LINE) return [];
  const shown = text.length > MOST ? `${text.slice(0, MOST).trimEnd()}…` : text;
  return [{ text: `Votre phrase : « ${shown} »`, isNew: false }];
}

const CONFIRM: ChoicePrompt = {
  kind: 'choice',
  label: '',
  hint: '',
  example: null,
  initial: ['oui'],
  commands: ['back'],
  many: false,
  choices: [
    { value: 'oui', label: 'Oui, notez-le' },
    { value: 'non', label: 'Non, gardez seulement ma phrase' },
    { value: 'redire', label: 'Presque : je corrige ma phrase' },
  ],
};

/** Back to the sentence itself, to say it otherwise; what it is then understood to say is proposed, if it is something else. */
function again(state: State, { step, way }: Answer): Move {
  const at = { kind: 'question', step, way } as const;
  return { ...asked(state, step, []), state: { ...state, at } };
}

export function confirmed(
  state: State,
  { understood: { facts }, answer }: Extract<At, { kind: 'proposal' }>,
  reply: Reply,
  onward: Onward,
): Move {
  const isToSayAgain = 'choices' in reply && reply.choices[0] === 'redire';
  if (isToSayAgain || ('command' in reply && reply.command === 'back')) return again(state, answer);
  const isRight = 'choices' in reply && reply.choices[0] === 'oui';
  if (!isRight) return onward(state, answer, []);
  const edit = { apply: (fiche: Snapshot) => withFacts(fiche, facts), path: null, isOptional: false };
  return write(state, edit, [], (now) => onward(now, answer, []));
}
