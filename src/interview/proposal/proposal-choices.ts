/** What one may reply to a proposal: yes, no, or one of the answers told again. */
import { quote } from '../../french/typography.ts';
import type { ChoicePrompt } from '../agenda/ask.ts';
import { TWELVE } from '../agenda/screen-lists.ts';
import { placeAsked } from '../agenda/screens.ts';

/** `from`: the answers that it was understood from. */
export function choicesFor({ from, isLast }: { from: readonly string[]; isLast: boolean }): ChoicePrompt['choices'] {
  const isOne = from.length < 2;
  const no = { value: 'non', label: isOne ? 'Non, gardez seulement ma phrase' : 'Non, gardez seulement mes phrases' };
  return [
    { value: 'oui', label: isLast ? 'Oui, notez ce qui est juste' : 'Oui, notez-le' },
    no,
    ...from.map((path, rank) => ({ value: `${REDO}${path}`, label: redoLabel(path, rank, from.length) })),
  ];
}

/** Before the path of the answer that is to be told again. */
export const REDO = 'redire:';

/** By its rank, and by what its question was of: nobody counts their answers. */
function redoLabel(path: string, rank: number, count: number): string {
  if (count < 2) return 'Presque : je corrige ma réponse';
  const which = rank < count - 1 ? RANKS[rank] : count === 2 ? 'seconde' : 'dernière';
  const title = titleOf(path);
  return `Presque : je corrige la ${which}${title === '' ? '' : `, ${quote(title)}`}`;
}

/** Of the question of an answer; empty where it is none of the twelve. */
export function titleOf(path: string): string {
  return TWELVE.find(({ items }) => items.some((item) => placeAsked(item) === path))?.title ?? '';
}

const RANKS = ['première', 'deuxième'];
