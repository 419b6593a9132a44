/** Who signs a letter or a mail: a name under « Cordialement », and what that person does on the next line. */
import type { Span } from '../position.ts';
import { closes, type Section } from './prose.ts';
import { mailIn, personIn } from './short-answers.ts';

export interface Signer {
  nom: string;
  fonction: string | null;
  courriel: string | null;
  place: Span;
}

/** The last to sign; null where nobody does. `text`: of the file. */
export function signerOf(sections: readonly Section[], text: string): Signer | null {
  const closing = sections.findLast(
    ({ title, heading, blocks }) => title !== null && closes(heading) && blocks.length > 0,
  );
  const [first] = closing?.blocks ?? [];
  const last = closing?.blocks.at(-1);
  if (first === undefined || last === undefined) return null;
  const said = text.slice(first.span[0], last.span[1]);
  const [name = '', post = ''] = said
    .split('\n')
    .map((line) => line.replace(/[>*_]/g, ' ').trim())
    .filter((line) => line !== '');
  const person = personIn(name);
  if (person === null) return null;
  const isPost = /^\p{L}/u.test(post) && !/[\d@]/.test(post) && personIn(post) === null;
  return {
    nom: person.nom,
    fonction: person.fonction ?? (isPost ? post : null),
    courriel: mailIn(said),
    place: first.span,
  };
}
