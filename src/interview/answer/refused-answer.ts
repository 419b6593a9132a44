/** Why an answer cannot be kept as it is typed: its length, its form, a letter that was lost on the way. */
import { isBlank } from '../../french/invisible.ts';
import { lostLetterIn } from '../../french/lost-letters.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { Field } from '../../model/fields.ts';
import { readSpoken } from './spoken.ts';

/** Ten pages: a fiche made of a few of these still reads. In UTF-16 units. */
const LONGEST = 30_000;

/** Of any text, whatever it answers: a sentence to say; null of one that can be kept. */
export function problemOfText(text: string): string | null {
  const lost = lostLetterIn(text);
  if (lost !== null) return lost;
  if (text.length > LONGEST)
    return `Cette réponse compte ${formatNumber(text.length)} signes. Écrivez-en ${formatNumber(LONGEST)} au plus : le reste va dans un document à part.`;
  return null;
}

/** A sentence to say; null of an answer that can be kept. `today`: `AAAA-MM-JJ`. */
export function problemOf(field: Field, text: string, today: string): string | null {
  if (isBlank(text)) return null;
  const ofText = problemOfText(text);
  if (ofText !== null) return ofText;
  const reading = readSpoken(field, text, today);
  if (reading.ok) return null;
  const share = field.ou !== null && /%/.test(text) ? ' Pour un pourcentage, passez : il est demandé juste après.' : '';
  return `Écrivez ${reading.expected}.${share}`;
}
