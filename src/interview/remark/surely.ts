/** Whether what the rules make of a remark can be stood by, before its words are asked. */
import { plain } from '../../french/fold.ts';
import { numbersIn } from '../../french/numerals.ts';
import { saidToTool } from '../answer/to-the-tool.ts';
import { saidOf } from '../facts/fact.ts';
import { toldWith } from '../proposal/proposal-groups.ts';
import type { Move, State } from '../state/state.ts';
import { OF_QUESTION, repeats } from './about.ts';
import { agreementIn } from './agreement.ts';
import { asksBack } from './contested.ts';
import type { Proposed } from './kept-aside.ts';

/** What is understood, or one of the answers, word for word. */
export function isToldAgain({ fiche }: State, at: Proposed, said: string): boolean {
  const told = toldWith(at.answer.step.path, fiche.draft).map((path) => fiche.draft.find(path).text ?? '');
  return repeats(said, at.understood) || told.some((text) => plain(text.trim()) === plain(said.trim()));
}

/** `move`: what the rules make of it. */
export function isProven(move: Move, at: Proposed, said: string): boolean {
  const agreement = agreementIn(said);
  const { kind } = agreement;
  const flat = plain(said.trim());
  // « enlève la CGT »: the sentence is taken up again only where nothing of it is known to go.
  if (agreement.kind === 'remark') return agreement.of === 'discretion' || isPutRight(move);
  const isShort = flat.split(/\s+/).length <= MERE_WORDS;
  if (SAID_OF_ALL.has(kind) || (isShort && kind !== 'correction')) return true;
  if (OF_QUESTION.test(said) || asksBack(said) || saidToTool(flat) === 'question') return true;
  // « la moitié seulement, donc 37 », « 400, 2 par patient, et mes 9 infirmières 3 heures »: counted from others, or a story of its own.
  if (/\bdonc \d/.test(flat) || numbersIn(flat).length >= STORY) return true;
  const { state, edit } = move;
  if (edit === null) return state.at?.kind !== 'proposal' || saidOf(state.at.understood) !== saidOf(at.understood);
  return isPutRight(move);
}

/** Whether an answer is put right where it stands. */
export function isPutRight({ edit }: Move): boolean {
  return edit !== null && edit.path !== null && edit.isRemark !== true && edit.isAddition !== true;
}

/** « 2 », « ok pour le nombre, pas pour la source »: what is said is known by its form. */
const SAID_OF_ALL: ReadonlySet<string> = new Set(['no', 'rank', 'except', 'doubt']);
/** So many numbers are told by no correction. */
const STORY = 4;

/** Longer, a refusal or an agreement tells something as well. In words. */
const MERE_WORDS = 4;
