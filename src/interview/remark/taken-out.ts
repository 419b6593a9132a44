/** What a remark asks to take out of an answer, or of what was understood of it. */
import { plain } from '../../french/fold.ts';
import { quoteWhole } from '../../french/typography.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import { factsOf } from '../facts/fact.ts';
import { type Listed, retold } from '../facts/listed.ts';
import { confirmed, proposedAgain, readAgain } from '../proposal/proposing.ts';
import type { Onward } from '../state/coaching.ts';
import { type Move, preceded, type State, write } from '../state/state.ts';
import { noted } from '../writing/notes.ts';
import { recordAnswer } from '../writing/record.ts';
import { type Proposed, reopened, unplaced } from './kept-aside.ts';
import type { TakenAway } from './taken-away.ts';

/** « le troisième, enlevez-le »: of one of the things that were understood, in the answer where its words stand. */
export function ofOne(state: State, at: Proposed, listed: Listed, said: string, onward: Onward): Move {
  const { draft } = state.fiche;
  const found = at.from.flatMap((path) => {
    const text = retold(path, listed, draft);
    return text === null ? [] : [{ path, text }];
  });
  const [only] = found;
  const isWritten = only !== undefined && found.length === 1;
  if (!isWritten && listed.right !== null) return unplaced(state, at, said);
  const what = quoteWhole(listed.words);
  const note =
    listed.right !== null
      ? `C’est corrigé : ${quoteWhole(listed.right)} au lieu de ${what}`
      : isWritten
        ? `Retiré de votre réponse : ${what}`
        : `Ce ne sera pas noté : ${what}. Votre phrase reste, et votre remarque est gardée dans les notes.`;
  const apply = (fiche: Snapshot) =>
    isWritten ? recordAnswer(fiche, only.path, only.text) : noted(fiche, `Remarque : ${quoteWhole(said)}`);
  const edit = { apply, path: isWritten ? only.path : 'notes', isOptional: !isWritten };
  return write(state, edit, [note], (now) => {
    const left = isWritten ? (readAgain(now, at.from) ?? []) : listed.left;
    return factsOf(left).length === 0
      ? confirmed(now, { ...at, understood: [] }, { choices: ['non'] }, onward)
      : proposedAgain(now, at, left);
  });
}

/** « enlevez les mamies », « mon chef ne veut pas apparaître »: only who wrote the sentence changes it. */
export function redone(state: State, at: Proposed, said: string, of: 'discretion' | 'erasing', onward: Onward): Move {
  const told = of === 'discretion' ? 'Ce qui est écrit ici se lira. ' : '';
  const note = `${told}C’est votre phrase : changez-la, puis Entrée.`;
  if (!GIVES_REASON.test(plain(said))) return preceded([note], reopened(state, at, said, onward));
  // Why it is to go, or what comes instead, is said nowhere else.
  const edit = {
    apply: (fiche: Snapshot) => noted(fiche, `Remarque : ${quoteWhole(said)}`),
    path: 'notes',
    isOptional: true,
  };
  return write(state, edit, [note], (now) => reopened(now, at, said, onward));
}

/** The sentence leaves its answer, and what it alone told is no longer proposed. */
export function erasing(state: State, at: Proposed, { path, sentence, rest }: TakenAway, onward: Onward): Move {
  const edit = { apply: (fiche: Snapshot) => recordAnswer(fiche, path, rest), path, isOptional: false };
  return write(state, edit, [`Retiré de votre réponse : ${quoteWhole(sentence)}`], (now) => {
    const read = readAgain(now, at.from);
    return read === null
      ? confirmed(now, { ...at, understood: [] }, { choices: ['non'] }, onward)
      : proposedAgain(now, at, read);
  });
}

/** « …, on ne peut pas le promettre » */
const GIVES_REASON =
  /[,;:] ?(?:parce|car |on |je |j'|c'est|ce |il |elle |nous |mais )| (?:c'est|ce sont) (?!faux|fausse|inexact|bon|juste|a |trop)/;
