/** A name said in the place of the one that was answered. */
import { quote } from '../../french/typography.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import { proposedAgain } from '../proposal/proposing.ts';
import { type Move, type State, write } from '../state/state.ts';
import { recordAnswer } from '../writing/record.ts';
import type { Proposed } from './kept-aside.ts';

/** The name that was answered gives way to another. */
export function called(state: State, at: Proposed, name: string): Move {
  const edit = { apply: (fiche: Snapshot) => recordAnswer(fiche, 'nom', name), path: 'nom', isOptional: false };
  return write(state, edit, [`Le nom est maintenant ${quote(name)}.`], (now) => proposedAgain(now, at, at.understood));
}
