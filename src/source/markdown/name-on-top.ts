/** A short line above the first part, that nothing marks as a title: on a slide, in a page of Word, in capitals. */
import type { Answer } from './name-of-text.ts';
import type { Section } from './prose.ts';
import { houseIn, nameIn } from './short-answers.ts';

/** « Feu Vert », « Autour de Chez Moi », « BONNE TABLE COURTE ». */
const CAPITALISED = /^\p{Lu}[\p{L}\p{N}’'-]{1,25}(?: (?:\p{Lu}[\p{L}\p{N}’'-]{0,25}|\p{Ll}{1,3}|\d{1,4})){0,4}$/u;
/** Who is spoken to, what is left to do: no name. */
const NOBODY =
  /^(?:bonjour|madame|monsieur|messieurs|mesdames|cher|confidentiel|urgent|objet|à |a |to |brouillon|version|(?:slide|diapo(?:sitive)?|planche|page) ?\d)/i;

/** Null where the first lines name nothing. `text`: of the file. */
export function nameOnTop(sections: readonly Section[], text: string): Answer | null {
  const first = sections.findIndex(({ isNamed }) => isNamed);
  for (const { title, blocks } of sections.slice(0, Math.max(0, first)))
    for (const { span } of [...(title === null ? [] : [title]), ...blocks]) {
      let at = span[0];
      for (const line of text.slice(span[0], span[1]).split('\n')) {
        const said = line.trim();
        const name = CAPITALISED.test(said) && !NOBODY.test(said) && houseIn(said) === null ? nameIn(said) : null;
        if (name !== null) return { answer: name, place: [at, at + line.length] };
        at += line.length + 1;
      }
    }
  return null;
}

/** « Note de cadrage – Direction des finances publiques », above the first part: the house that it comes from. */
export function houseOnTop(sections: readonly Section[]): Answer | null {
  const first = sections.findIndex(({ isNamed }) => isNamed);
  for (const { title, blocks } of sections.slice(0, Math.max(0, first)))
    for (const block of [...(title === null ? [] : [title]), ...blocks])
      for (const piece of block.text.split(/ [–—|-] |\n/).map((one) => one.trim()))
        if (houseIn(piece) === piece && piece.length <= LONGEST_HOUSE && !/[.:;!?]/.test(piece))
          return { answer: piece, place: block.span };
  return null;
}

/** In UTF-16 units. */
const LONGEST_HOUSE = 90;
