/** What is typed in a line where a proposal stood. */
import { fold } from '../../french/fold.ts';
import { saidYesOrNo } from '../../french/yes-no.ts';

/**
 * « Mon Car du Dimancheoui c’est bien »: what is typed right after a proposal, without a space, is an answer of its own,
 * where it says yes or tells the same.
 */
export function withoutGlued(initial: string, given: string): string {
  const added = given.startsWith(initial) ? given.slice(initial.length) : '';
  if (initial === '' || !/\p{L}$/u.test(initial) || !/^\p{L}{2}/u.test(added)) return given;
  const [clause = ''] = added.split(/[,.;!]/, 1);
  const isYes = saidYesOrNo(clause) === true || saidYesOrNo(added) === true;
  // « Environ 1,2 M€ deEnviron 1,2 M€ de perte »: told again from its beginning, and more of it.
  const more = added.slice(initial.length).trim();
  if (!isYes && fold(added).startsWith(fold(initial)) && more !== '' && saidYesOrNo(more) !== true) return added;
  if (isYes || fold(added).includes(fold(initial))) return initial;
  return saidYesOrNo(added) === false ? '' : given;
}
