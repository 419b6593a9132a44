/** A proposal replied to in words of one's own, in place of a choice. */
import { quote, shortened } from '../french/typography.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { agreementIn } from './agreement.ts';
import type { Onward } from './coaching.ts';
import { correctionOf } from './correcting.ts';
import { directed } from './directed.ts';
import { factsOf, saidOf, type Understood } from './fact.ts';
import { overridden, overriddenBy } from './overridden.ts';
import { choicesFor, confirmed, proposedAgain, readAgain } from './proposing.ts';
import { recordAnswer } from './record.ts';
import { type At, type Move, preceded, type State, write } from './state.ts';
import { readAs } from './understood.ts';

type Proposed = Extract<At, { kind: 'proposal' }>;

/** What was said of a proposal in words of one’s own, in place of a choice. `onward`: with the next question. */
export function agreed(state: State, at: Proposed, said: string, onward: Onward): Move {
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
    case 'correction':
      return corrected(state, at, agreement.said, onward);
  }
}

/**
 * « Les patients, c’est plutôt 40 », in place of a choice. What is meant takes the place of what was understood; the
 * answer keeps its words, but for a number or a name that is put right where it stands.
 */
function corrected(state: State, at: Proposed, said: string, onward: Onward): Move {
  const { from, understood } = at;
  const { today } = state.setting.standard;
  const chosen = directed(said, understood) ?? overridden(said, from, understood, state.fiche.draft, today);
  if (chosen !== null) return proposedAgain(state, at, chosen);
  const { path, text, isInPlace } = correctionOf(said, from, factsOf(understood), state.fiche.draft, today);
  const edit = { apply: (fiche: Snapshot) => recordAnswer(fiche, path, text), path, isOptional: false };
  return write(state, edit, [], (now) => {
    const read = readAgain(now, from);
    const meant = isInPlace ? [] : readAs(path, said, now.fiche.draft, today);
    return correctedTo(now, at, overriddenBy(read ?? understood, meant), { path, isInPlace }, onward);
  });
}

/** What is understood once the answer is put right. */
function correctedTo(
  state: State,
  at: Proposed,
  now: Understood,
  { path, isInPlace }: { path: string; isInPlace: boolean },
  onward: Onward,
): Move {
  if (saidOf(now) !== saidOf(at.understood)) return proposedAgain(state, at, now);
  if (!isInPlace) return preceded(['Ajouté à votre réponse, dans vos mots.'], proposedAgain(state, at, now, true));
  // What is said back does not show it: the answer does.
  const told = `C’est corrigé dans votre réponse : ${quote(shortened(state.fiche.draft.find(path).text ?? '', SHOWN))}`;
  return preceded([told], confirmed(state, { ...at, understood: now }, { choices: ['oui'] }, onward));
}

/** In UTF-16 units. */
const SHOWN = 160;
