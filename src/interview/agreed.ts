/** A proposal replied to in words of one's own, in place of a choice. */
import type { Snapshot } from '../source/snapshot.ts';
import { numberTold } from '../text/told/corrected.ts';
import { agreementIn } from './agreement.ts';
import type { Onward } from './coaching.ts';
import { previousStep } from './itinerary.ts';
import { choicesFor, confirmed, correctedBy } from './proposing.ts';
import type { At, Move, Replied, State, Way } from './state.ts';
import type { Step } from './steps.ts';
import { readAs } from './understood.ts';

type Proposed = Extract<At, { kind: 'proposal' }>;

/** What was typed; how the conversation goes on: with the next question, or with another answer to this one. */
interface Said {
  said: string;
  event: Replied;
  onward: Onward;
  replied(state: State, step: Step, way: Way, event: Replied): Move;
}

/** What was said of a proposal in words of one’s own, in place of a choice. */
export function agreed(state: State, at: Proposed, { said, event, onward, replied }: Said): Move {
  const agreement = agreementIn(said);
  const choosing = (value: string) => confirmed(state, at, { choices: [value] }, onward);
  switch (agreement.kind) {
    case 'yes':
      return choosing('oui');
    case 'no':
      return choosing('non');
    case 'almost':
      return choosing('redire');
    case 'rank': {
      const choice = choicesFor(at)[agreement.rank - 1];
      return choice === undefined ? confirmed(state, at, { command: 'help' }, onward) : choosing(choice.value);
    }
    case 'unclear':
      return confirmed(state, at, { command: 'help' }, onward);
    case 'except': {
      const facts = at.understood.facts.filter(([path]) => !agreement.places.test(path));
      const kept = { ...at, understood: { ...at.understood, facts } };
      return facts.length === 0 ? choosing('non') : confirmed(state, kept, { choices: ['oui'] }, onward);
    }
    case 'correction':
      return corrected(state, at, agreement.said, (now, step, text) =>
        replied(now, step, at.answer.way, { ...event, reply: { text } }),
      );
  }
}

/** « Les patients, c’est plutôt 40 », in place of a choice: what was answered goes on with it. */
function corrected(
  state: State,
  { answer, from }: Proposed,
  said: string,
  retold: (now: State, step: Step, text: string) => Move,
): Move {
  const { setting, fiche } = state;
  const [first, second] = from;
  // Of two answers, the one that such words are understood in.
  const number = numberTold(said);
  const isOfFirst =
    second !== undefined &&
    (number === null
      ? isUnderstoodIn(first, said, state) && !isUnderstoodIn(second, said, state)
      : tells(first, number.before, fiche));
  const step = (isOfFirst ? previousStep(answer.step, setting.agenda, fiche.draft) : null) ?? answer.step;
  const text = correctedBy(said, fiche.draft.find(step.path).text ?? '');
  const held = second !== undefined && !isOfFirst ? (first ?? null) : null;
  return retold({ ...state, isRetold: true, held }, step, text);
}

/** Whether an answer tells that number; any, where none is named. */
function tells(path: string | undefined, number: string | undefined, { draft }: Snapshot): boolean {
  const text = path === undefined ? '' : (draft.find(path).text ?? '');
  return number === undefined ? /\d/.test(text) : text.includes(number);
}

function isUnderstoodIn(path: string | undefined, said: string, { fiche, setting }: State): boolean {
  return path !== undefined && readAs(path, said, fiche.draft, setting.standard.today) !== null;
}
