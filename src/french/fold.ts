/** The two versions of a text that rules compare: one keeps accents where they tell words apart, one drops them. */

import { remembered } from './remembered.ts';

const LIGATURES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '’': "'",
    ʼ: "'",
    '\u00a0': ' ',
    '\u202f': ' ',
    œ: 'oe',
    æ: 'ae',
  }),
);

/** Lower case, straight apostrophes, ordinary spaces, ligatures opened; accents kept. */
export function lower(text: string): string {
  return text.toLowerCase().replace(/[’ʼ\u00a0\u202fœæ]/g, (one) => LIGATURES.get(one) ?? one);
}

/** Letters without their accents, one for one: the case, the spaces and the signs stay as they are. */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** As `lower`, without accents, spaces kept: of composed text, each letter stays where it is. */
export function flatOf(text: string): string {
  return unaccented(lower(text));
}

/** As `lower`, without accents, runs of spaces made one, trimmed: many rules read the same answers. */
export const plain: (text: string) => string = remembered(withoutAccents, 2000);

function withoutAccents(text: string): string {
  const lowered = text.toLowerCase();
  let bare = '';
  let from = 0;
  for (let at = 0; at < lowered.length; at++) {
    const code = lowered.charCodeAt(at);
    if (code < FIRST_BEYOND_ASCII) continue;
    bare += lowered.slice(from, at) + bareLetter(code);
    from = at + 1;
  }
  bare += lowered.slice(from);
  return (/[ \t]{2}|\t/.test(bare) ? bare.replace(/[ \t]{2,}|\t/g, ' ') : bare).trim();
}

const FIRST_BEYOND_ASCII = 0x80;

/** By UTF-16 unit. Remembered: asking the engine each time costs more than reading the fiche. */
const BARE: string[] = [];

/** A letter in lower case, without its accent; a ligature opened. */
function bareLetter(code: number): string {
  let found = BARE[code];
  if (found === undefined) {
    const letter = String.fromCharCode(code);
    const common = ACCENTED.indexOf(letter);
    if (common >= 0) found = UNACCENTED.charAt(common);
    else found = LIGATURES.get(letter) ?? unaccented(letter);
    BARE[code] = found;
  }
  return found;
}

/** Those of French, and the signs of its typography: the engine's own tables take as long to load as a fiche to read. */
const ACCENTED = 'àâäáãéèêëîïíôöóùûüúÿçñ«»…–—·°€•';
const UNACCENTED = 'aaaaaeeeeiiiooouuuuycn«»…–—·°€•';

/** Folds what people mistype without meaning it: case, accents, hyphens and spaces for underscores. */
export function fold(text: string): string {
  return plain(text).replace(/[\s_-]+/g, '_');
}
