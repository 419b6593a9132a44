/** Several documents in one file: several fiches, or one that a line of dashes cuts in two. */
import { plural, quote } from '../../french/typography.ts';
import { TOP_NAMES } from '../../model/fields.ts';
import type { Flaw } from '../source.ts';
import { grammar } from './refused-at-sight.ts';

const CUT = /(?<=\n)(?:---|\.\.\.)[ \t]*$/m;
/** « --- Problème --- », as our own titles once they lost their « # ». */
const TITLE = /^---[ \t]+\p{L}[^\n:]{0,60}?[ \t]*-{2,}[ \t]*$/mu;

/** `keys`: of each document, at its first level; `start`: of the second. */
export function severalDocuments(text: string, keys: readonly (readonly string[])[], start: number): Flaw {
  const cut = CUT.exec(text);
  if (cut !== null && isOne(keys)) {
    const line = cut[0].trim();
    const message = `La ligne ${quote(line)} coupe la fiche en deux : ce qui la suit n’est pas lu. Retirez-la.`;
    return grammar('yaml/documents', message, [cut.index, cut.index + line.length]);
  }
  const [title] = TITLE.exec(text) ?? [];
  if (title !== undefined) {
    const titled = text.search(TITLE);
    const message = `${quote(title.trim())} ouvre pour YAML un second texte : c’est un titre. Mettez « # » devant.`;
    return grammar('yaml/documents', message, [titled, titled + title.trimEnd().length]);
  }
  const sign = /^\.\.\.\s/m.test(text) ? '« ... »' : '« --- »';
  const message = `Le fichier contient ${plural(keys.length, 'document')}, séparés par ${sign}. Gardez une fiche par fichier.`;
  return grammar('yaml/documents', message, [start, start + 1]);
}

/** The second says no format, and answers nothing that the first did. */
function isOne(keys: readonly (readonly string[])[]): boolean {
  const [one = [], other = []] = keys;
  const isTwo = keys.length === 2 && one.length > 0 && other.length > 0 && !other.includes('format');
  return isTwo && other.every((key) => TOP_NAMES.has(key) && !one.includes(key));
}
