/** An answer as it is said, with what a keyboard left out: accents, capitals of names, plain spaces. Its words stay. */
import { withAccents } from '../../french/accents.ts';
import { unshouted, withCapitals } from '../../french/capitals.ts';

/** Pasted from a page, or typed by a keyboard that means well. */
const OTHER_SPACES = /[\u00a0\u202f]/g;

export function asSaid(text: string): string {
  return withCapitals(withAccents(unshouted(text).replace(OTHER_SPACES, ' ')));
}
