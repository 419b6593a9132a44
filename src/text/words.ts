/** Words of a text, and lists of words: how rules look for them. */
import { lower, plain } from '../french/fold.ts';
import { LETTER } from '../french/letters.ts';

/**
 * A list of words and phrases to find. `~` at the end stands for any ending (`souffr~`). Those written with an accent
 * are looked for with it, where it tells words apart; the others whatever the accents.
 */
export interface Lexicon {
  readonly bare: RegExp;
  readonly accented: RegExp | null;
}

/** Made when it is first wanted: a command looks for few of them. */
export function lexicon(...entries: readonly string[]): Lexicon {
  let made: Lexicon | null = null;
  const make = () => {
    const accented = entries.filter((entry) => plain(entry) !== entry);
    made = {
      bare: bareWords(entries.filter((entry) => !accented.includes(entry))),
      accented: accented.length > 0 ? accentedWords(accented) : null,
    };
    return made;
  };
  const list: Lexicon = {
    get bare() {
      return (made ?? make()).bare;
    },
    get accented() {
      return (made ?? make()).accented;
    },
  };
  LEXICONS.push(list);
  return list;
}

/** All of them, for who proves that none takes more time than its text is long. */
export const LEXICONS: Lexicon[] = [];

/** In text without accents: without the `u` flag, three times as fast to begin with. */
function bareWords(entries: readonly string[]): RegExp {
  const sources = entries.map((entry) => entry.replace(/~/g, '[a-z]*'));
  return new RegExp(`(?<![a-z0-9])(?:${sources.join('|')})(?![a-z0-9])`, 'g');
}

/** `\b` does not know accented letters. */
function accentedWords(entries: readonly string[]): RegExp {
  const sources = entries.map((entry) => entry.replace(/~/g, `[${LETTER}]*`));
  return new RegExp(`(?<![${LETTER}0-9])(?:${sources.join('|')})(?![${LETTER}0-9])`, 'g');
}

/** Each match, in the order of the text, as it was written wherever the two versions run side by side. */
export function finds({ bare, accented }: Lexicon, text: string): string[] {
  // `matchAll` makes an expression anew each time, and a list is a long one to make.
  if (!has({ bare, accented }, text)) return [];
  const flat = plain(text);
  const written = text.trim();
  const asWritten = ({ index, 0: match }: RegExpExecArray) =>
    flat.length === written.length ? written.slice(index, index + match.length) : match;
  const matches = [...flat.matchAll(bare)].map((match) => ({ index: match.index, word: asWritten(match) }));
  const others = accented ? [...lower(text).matchAll(accented)].map(({ index, 0: word }) => ({ index, word })) : [];
  return [...matches, ...others].sort((a, b) => a.index - b.index).map(({ word }) => word);
}

/** The first words that an expression, without accents, finds: as they were written. */
export function asWritten(text: string, expression: RegExp): string | undefined {
  const flat = plain(text);
  const found = expression.exec(flat);
  if (found === null) return undefined;
  const written = text.trim();
  return flat.length === written.length ? written.slice(found.index, found.index + found[0].length) : found[0];
}

/** Whether any word of the list is there. */
export function has({ bare, accented }: Lexicon, text: string): boolean {
  return plain(text).search(bare) >= 0 || (accented !== null && lower(text).search(accented) >= 0);
}

/** The text without the words of a list. */
export function without({ bare }: Lexicon, text: string): string {
  return plain(text).replace(bare, ' ');
}

/** Too common to say what a text is about. */
const STOP = new Set(
  'avant apres avoir aucun autre autres aussi alors ainsi chaque comme contre dans depuis donc dont elles entre etre encore leurs mieux moins notre nouveau nouvelle parce pendant peuvent plusieurs pourquoi premier premiere quand quatre leur sans seule seulement sont toute toutes trois votre leurs cette faire fait jamais jours mois annee annees temps grace service services personnes personne'.split(
    ' ',
  ),
);

/** What tells two texts apart or brings them together: the first five letters of their nouns, verbs, adjectives. */
export function radicals(text: string): Set<string> {
  const words = plain(text).split(/[^a-z0-9]+/);
  return new Set(words.filter((word) => word.length >= 5 && !STOP.has(word)).map((word) => word.slice(0, 5)));
}

export function shareRadical(a: string, b: string): boolean {
  const known = radicals(a);
  return [...radicals(b)].some((one) => known.has(one));
}
