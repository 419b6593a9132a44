/** A proposal replied to in words of one's own, in place of a choice. */
import { agreementIn } from './agreement.ts';
import type { Onward } from './coaching.ts';
import { correctionOf } from './correcting.ts';
import { factsOf } from './fact.ts';
import { overridden } from './overridden.ts';
import { choicesFor, confirmed, proposedAgain, stepBackTo, toldAgain } from './proposing.ts';
import type { At, Move, Replied, State, Way } from './state.ts';
import type { Step } from './steps.ts';

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
      return confirmed(state, at, { command: 'back' }, onward);
    case 'rank': {
      const choice = choicesFor(at)[agreement.rank - 1];
      return choice === undefined ? confirmed(state, at, { command: 'help' }, onward) : choosing(choice.value);
    }
    case 'unclear':
      return confirmed(state, at, { command: 'help' }, onward);
    case 'except': {
      const understood = at.understood.map(({ facts, said }) => ({
        facts: facts.filter(([path]) => !agreement.places.test(path)),
        said,
      }));
      const kept = { ...at, understood };
      return factsOf(understood).length === 0 ? choosing('non') : confirmed(state, kept, { choices: ['oui'] }, onward);
    }
    case 'correction': {
      const { setting, fiche } = state;
      const now = overridden(agreement.said, at.from, at.understood, fiche.draft, setting.standard.today);
      if (now !== null) return proposedAgain(state, at, now);
      return corrected(state, at, agreement.said, (now, step, text) =>
        replied(now, step, at.answer.way, { ...event, reply: { text } }),
      );
    }
  }
}

/** « Les patients, c’est plutôt 40 », in place of a choice: the answer that it is about, put right, is read again. */
function corrected(
  state: State,
  { answer, from, understood }: Proposed,
  said: string,
  retold: (now: State, step: Step, text: string) => Move,
): Move {
  const { setting, fiche } = state;
  const { path, text } = correctionOf(said, from, factsOf(understood), fiche.draft, setting.standard.today);
  const step = stepBackTo(state, answer.step, path);
  return retold(toldAgain(state, answer.step, from, path), step, text);
}
