/** What is said of a proposal and changes no word of the answer: kept among the notes, or put where it was told before. */
import { quoteWhole } from '../french/typography.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { isAboutFacts, likeliestAbout, sharesWith } from './about.ts';
import { afterthoughtIn } from './afterthought.ts';
import type { Onward } from './coaching.ts';
import { factsOf, saidOf, type Told } from './fact.ts';
import { REDO } from './proposal-choices.ts';
import { confirmed, proposedAgain, toldWith } from './proposing.ts';
import { noted } from './remarks.ts';
import { type At, type Move, type State, write } from './state.ts';

export type Proposed = Extract<At, { kind: 'proposal' }>;

/** The answer that was spoken of, to be told again. */
export function reopened(state: State, at: Proposed, said: string, onward: Onward): Move {
  const told = toldWith(at.answer.step.path, state.fiche.draft);
  const from = told.length > 0 ? told : at.from;
  const path = likeliestAbout(said, from, state.fiche.draft);
  // What is not said of the facts leaves them as sure as they were: Entrée notes them.
  const proposed = isAboutFacts(said, at.understood) ? state.proposed : '';
  return confirmed({ ...state, proposed }, { ...at, from }, { choices: [`${REDO}${path}`] }, onward);
}

/** What is not sure stands as it was told, and who reads the notes knows that it is to be checked. */
export function doubted(state: State, at: Proposed, said: string, onward: Onward, how: 'doubted' | 'withheld'): Move {
  const line = `À vérifier : ${quoteWhole(said)}`;
  const edit = { apply: (fiche: Snapshot) => noted(fiche, line), path: 'notes', isOptional: true };
  const told =
    how === 'doubted'
      ? 'Votre doute est gardé dans les notes : « à vérifier ».'
      : 'Ce chiffre n’est pas retenu. Votre phrase reste, et votre remarque est gardée dans les notes.';
  const { understood } = at;
  const choice = factsOf(understood).length === 0 ? 'non' : 'oui';
  return write(state, edit, [told], (now) => confirmed(now, at, { choices: [choice] }, onward));
}

/** « c’est fin août, pas septembre », of an answer that was proposed before: put right where it stands. */
export function elsewhere(state: State, at: Proposed, typed: string): Move | null {
  const { draft } = state.fiche;
  const [first] = toldWith(at.answer.step.path, draft);
  const found = afterthoughtIn(`au fait, ${typed}`, first ?? at.answer.step.path, draft, state.setting.standard.today);
  if (found === null || found.rest !== '') return null;
  const edit = { apply: found.edit, path: null, isOptional: false };
  return write(state, edit, [found.note], (now) => proposedAgain(now, at, at.understood));
}

/** The facts go, and what was said of them stays. */
export function kept(state: State, said: string, onward: (state: State) => Move): Move {
  const edit = {
    apply: (fiche: Snapshot) => noted(fiche, `Remarque : ${quoteWhole(said)}`),
    path: 'notes',
    isOptional: true,
  };
  return write(state, edit, ['Vos mots sont gardés en entier dans les notes.'], onward);
}

/** What may put something right, and is not understood, is written in no answer: it is kept, and the answer comes back to be changed. */
export function unplaced(state: State, at: Proposed, said: string, onward: Onward): Move {
  const line = `Remarque : ${quoteWhole(said)}`;
  const edit = { apply: (fiche: Snapshot) => noted(fiche, line), path: 'notes', isOptional: true };
  // What nobody contests stays proposed; what is contested is not noted by Entrée.
  const contested = at.understood.filter((one) => touches(said, one));
  const left = at.understood.filter((one) => !contested.includes(one));
  if (contested.length > 0 && factsOf(left).length > 0) {
    const told = `Je n’ai pas su quoi en changer : vos mots sont gardés en entier dans les notes, et ceci ne sera pas noté : ${saidOf(contested)}.`;
    return write(state, edit, [told], (now) => proposedAgain(now, at, left));
  }
  const told =
    'Je n’ai pas su quoi en changer : vos mots sont gardés en entier dans les notes. Voici votre réponse : changez-la, puis Entrée.';
  return write(state, edit, [told], (now) => reopened(now, at, said, onward));
}

/** Whether a remark speaks of one thing that was understood: by its number, or one of its words. */
function touches(said: string, one: Told): boolean {
  return sharesWith(said, [one]);
}
