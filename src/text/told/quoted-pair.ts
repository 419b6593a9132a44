/** « Remplacez « ils perdent une heure » par « ils attendent deux jours » »: words that are quoted, whole. */
import { flatOf } from '../../french/fold.ts';

const QUOTED = '[«"“]\\s*([^«»"“”]{2,300}?)\\s*[»"”]';
const PAIR = new RegExp(`${QUOTED}\\s{0,3}(?:par|->|→|=>|devient|deviendrait)\\s{0,3}${QUOTED}`, 'iu');

export function isQuotedPair(said: string): boolean {
  return PAIR.test(said);
}

/** The same text with those words in the place of the others, wherever they stand; null where nothing is so quoted, or told. */
export function requoted(told: string, said: string): string | null {
  const [, old = '', right = ''] = PAIR.exec(said) ?? [];
  const [flat, sought] = [flatOf(told), flatOf(old.replace(/[.!?…]$/, ''))];
  const at = sought === '' || flat.length !== told.length ? -1 : flat.indexOf(sought);
  return at < 0 ? null : told.slice(0, at) + right.replace(/[.!?…]$/, '') + told.slice(at + sought.length);
}
