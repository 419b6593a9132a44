/** What somebody says that they will do within days, by themselves. */
import { plain } from '../../french/fold.ts';
import { sentences } from '../sentences.ts';

const SOON =
  /\b(?:cette semaine|aujourd'hui|demain|des (?:lundi|mardi|mercredi|jeudi|vendredi)|lundi|mardi|mercredi|jeudi|vendredi|j'appelle|j'ecris|je (?:vois|rencontre|demande|relance|prends|contacte)|nous (?:appelons|ecrivons|voyons))\b/;

/** The sentences that say so, as written. */
export function soonIn(text: string): string[] {
  return sentences(text).filter((sentence) => SOON.test(plain(sentence)));
}
