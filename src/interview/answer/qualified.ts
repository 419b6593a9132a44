/** What somebody adds to a short answer, a condition, an exception, a day, has no field of its own: it is kept among the notes. */
import { plain } from '../../french/fold.ts';
import { quoteWhole } from '../../french/typography.ts';
import { isMereYes } from '../../french/yes-no.ts';
import type { Draft } from '../../model/draft.ts';
import type { Field } from '../../model/fields.ts';
import { noted } from '../writing/notes.ts';
import type { Turn } from './turn.ts';

const QUALIFIED =
  /\b(?:sauf|hormis|excepte|a part|si (?!oui|si|non|fait)|sous reserve|a condition|tant que|mais|seulement|uniquement|pas avant|a confirmer|me semble|notamment|parce que|car|puisque|en attendant|a moins que)\b/;
/** Fewer, and all was understood. In words. */
const FEWEST = 4;

/** The same turn, which also keeps what a number, a day or a choice leaves of what was said. `said`: as typed. */
export function withRemark(turn: Turn, field: Field, said: string, draft: Draft): Turn {
  return addsSomething(field, said) ? withWords(turn, field, said, draft) : turn;
}

/** « jsp, je demanderai à mon directeur »: who will know is kept, where the answer is not. */
export function withWhoKnows(turn: Turn, field: Field, said: string, draft: Draft): Turn {
  return said.trim().split(/\s+/).length > FEWEST ? withWords(turn, field, said, draft) : turn;
}

function withWords(turn: Turn, field: Field, said: string, draft: Draft): Turn {
  const line = `${field.title} : ${quoteWhole(said.trim())}`;
  if (draft.at('notes').text?.includes(line)) return turn;
  return {
    ...turn,
    edit: (fiche) => noted(turn.edit?.(fiche) ?? fiche, line),
    notes: [...turn.notes, 'Vos mots sont gardés en entier dans les notes.'],
  };
}

function addsSomething(field: Field, said: string): boolean {
  const kind = field.items ?? field.kind;
  if (kind === 'text' || kind === 'object' || said.trim().split(/\s+/).length < FEWEST || isMereYes(said)) return false;
  const isChosen = kind === 'choice' || kind === 'boolean';
  return QUALIFIED.test(plain(said)) || (isChosen && /\d|[\p{Ll},] \p{Lu}\p{Ll}/u.test(said));
}
