/** What people say between their words and do not mean to write: left in the fiche, taken out of what is shown. */

/** At the beginning of a sentence. « Enfin », « bon » and « voilà » may mean something: they stay. */
const LEADS = /(^|[.!?…]\s+|\n)(?:(?:bah|ben|beh|euh+|heu+|oh l[àa]|ouh l[àa]|eh bien|alors|du coup)[\s,]+)+(\p{L})/giu;
const BETWEEN = /,?\s(?:hein|euh+|heu+)(?=[\s,.;!?…]|$)/giu;
/** Fewer words, and it is no sentence. */
const SENTENCE = 4;

/** The same sentences without their fillers, from a capital to a full stop; a name or a figure stays as it is. */
export function written(text: string): string {
  if (text.trim().split(/\s+/).length < SENTENCE) return text;
  let bare = text.trim();
  // One filler gone may leave another at the beginning.
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare
      .replace(LEADS, (_, start: string, letter: string) => start + letter.toUpperCase())
      .replace(BETWEEN, '')
      .trim();
  }
  const begun = bare.charAt(0).toUpperCase() + bare.slice(1);
  return /[\p{L}\p{N}%€)]$/u.test(begun) ? `${begun}.` : begun;
}
