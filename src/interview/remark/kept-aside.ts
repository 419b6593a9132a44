/** What is said of a proposal and changes no word of the answer: kept among the notes, or put where it was told before. */
import { MONTH } from '../../french/calendar-words.ts';
import { plain } from '../../french/fold.ts';
import { numbersIn } from '../../french/numerals.ts';
import { quote, quoteWhole } from '../../french/typography.ts';
import type { Draft } from '../../model/draft.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import { factsOf, saidOf } from '../facts/fact.ts';
import { REDO } from '../proposal/proposal-choices.ts';
import { toldWith } from '../proposal/proposal-groups.ts';
import { confirmed, proposedAgain } from '../proposal/proposing.ts';
import type { Onward } from '../state/coaching.ts';
import { type Move, type ProposalAt, type State, write } from '../state/state.ts';
import { noted } from '../writing/notes.ts';
import { isAboutFacts, likeliestAbout } from './about.ts';
import { afterthoughtIn } from './afterthought.ts';
import { asksBack, contestedIn, deniesSome } from './contested.ts';
import { doubtedIn, goneFrom } from './heard-by-words.ts';

export type Proposed = ProposalAt;

/** The answer that was spoken of, to be told again. */
export function reopened(state: State, at: Proposed, said: string, onward: Onward): Move {
  const told = toldWith(at.answer.step.path, state.fiche.draft);
  const from = told.length > 0 ? told : at.from;
  const path = likeliestAbout(said, from, state.fiche.draft);
  const { gone, left } = contestedIn(said, at.understood);
  // Of some of them, the others stay proposed; of none, all are as sure as they were: Entrée notes them.
  const isOfSome = gone.length > 0 && saidOf(left) !== '';
  const refused = isOfSome ? gone : [];
  const proposed = isOfSome || !isAboutFacts(said, at.understood) ? '' : state.proposed;
  return confirmed({ ...state, proposed, refused }, { ...at, from }, { choices: [`${REDO}${path}`] }, onward);
}

/** What is not sure stands as it was told, and who reads the notes knows that it is to be checked. */
export function doubted(state: State, at: Proposed, said: string, onward: Onward, how: 'doubted' | 'withheld'): Move {
  const line = `À vérifier : ${quoteWhole(said)}`;
  const edit = { apply: (fiche: Snapshot) => noted(fiche, line), path: 'notes', isOptional: true };
  const told =
    how === 'doubted'
      ? 'Votre doute est gardé dans les notes : « à vérifier ».'
      : 'Ce chiffre n’est pas retenu. Votre phrase reste, et votre remarque est gardée dans les notes.';
  // What is left was shown with what is not retained: it is asked again, and Entrée notes it.
  return write(state, edit, [told], (now) =>
    factsOf(at.understood).length === 0
      ? confirmed(now, at, { choices: ['non'] }, onward)
      : how === 'withheld'
        ? proposedAgain(now, at, at.understood)
        : confirmed(now, at, { choices: ['oui'] }, onward),
  );
}

/** « c’est fin août, pas septembre », of an answer that was proposed before: put right where it stands. */
export function elsewhere(state: State, at: Proposed, typed: string): Move | null {
  const { draft } = state.fiche;
  const [first] = toldWith(at.answer.step.path, draft);
  const found = afterthoughtIn(`au fait, ${typed}`, first ?? at.answer.step.path, draft, state.setting.standard.today);
  if (found === null || found.rest !== '' || speaksOfThese(typed, toldWith(at.answer.step.path, draft), draft))
    return null;
  const edit = { apply: found.edit, path: null, isOptional: false };
  return write(state, edit, [found.note], (now) => proposedAgain(now, at, at.understood));
}

/** « 80 % sous 72 h, pas 48 », where 48 stands in what is proposed: it is of no answer before. */
function speaksOfThese(typed: string, from: readonly string[], draft: Draft): boolean {
  const told = from.map((path) => plain(draft.find(path).text ?? '')).join(' ');
  const months = plain(typed).match(new RegExp(`(?<![a-z])(?:${MONTH})(?![a-z])`, 'g')) ?? [];
  const known = numbersIn(told);
  return (
    numbersIn(plain(typed)).some((one) => one !== 1 && known.includes(one)) || months.some((one) => told.includes(one))
  );
}

/** « non, il ne s’inquiète pas »: the facts that it speaks of go, all of them where it names none; what was said stays. */
export function refusedWith(state: State, at: Proposed, said: string, onward: Onward): Move {
  const { gone, left } = contestedIn(said, at.understood);
  if (gone.length > 0 && saidOf(left) !== '') return unplaced(state, at, said);
  const edit = {
    apply: (fiche: Snapshot) => noted(fiche, `Remarque : ${quoteWhole(said)}`),
    path: 'notes',
    isOptional: true,
    isRemark: true,
  } as const;
  const told = `Vos mots sont gardés en entier dans les notes. Ceci ne sera pas noté : ${saidOf(at.understood)}.`;
  return write(state, edit, [told], (now) => confirmed(now, at, { choices: ['non'] }, onward));
}

/** « tout est faux », « en fait il n’a pas encore dit oui »; longer, it denies a part, or tells a story. */
function deniesShortly(said: string): boolean {
  return deniesSome(said) && !asksBack(said) && !/\?\s*$/.test(said) && said.trim().split(/\s+/).length <= FEW;
}

/** In words. */
const FEW = 8;

/**
 * What may put something right, and is not understood, is written in no answer: it is kept. What it speaks of is noted no more
 * unless somebody says so; the rest stays proposed, and no answer is taken back from who did not ask for it.
 */
export function unplaced(state: State, at: Proposed, said: string): Move {
  const line = `Remarque : ${quoteWhole(said)}`;
  const edit = {
    apply: (fiche: Snapshot) => noted(fiche, line),
    path: 'notes',
    isOptional: true,
    isRemark: true,
  } as const;
  const { gone, left } = doubtedIn(state, at, said);
  const kept = 'vos mots sont gardés en entier dans les notes';
  if (gone.length > 0 && saidOf(left) !== '') {
    const told = `Je n’ai pas su quoi en changer : ${kept}, et ceci ne sera pas noté : ${gone.map(quote).join(', ')}.`;
    const refused = [...at.refused, ...goneFrom(at.understood, left)];
    return write(state, edit, [told], (now) => proposedAgain(now, { ...at, refused }, left));
  }
  const told = `Je n’ai pas su quoi en changer : ${kept}. Votre phrase reste ; pour la changer, choisissez « Presque ».`;
  // What nobody speaks of is as sure as it was; who asks contests nothing.
  const isContested = gone.length > 0 || (deniesShortly(said) && isAboutFacts(said, at.understood));
  const doubted = [...at.doubted, ...(isContested ? factsOf(at.understood) : [])];
  return write(state, edit, [told], (now) => proposedAgain(now, { ...at, doubted }, at.understood, isContested));
}
