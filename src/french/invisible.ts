/** Characters that nobody sees and that change what a file says: pasted from Word, a web page, a message. */

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\u00a0/, 'une espace insécable'],
  [/\u202f/, 'une espace fine insécable'],
  [/[\u1680\u2000-\u200a\u205f\u3000]/, 'une espace particulière'],
  [/\u200b/, 'une espace de largeur nulle'],
  [/\u200c|\u200d|\u034f|[\u2060-\u2064\u180e\u115f\u1160\u3164\uffa0]/, 'un caractère de largeur nulle'],
  [/\ufeff/, 'une marque d’ordre des octets'],
  [/\u00ad/, 'un trait d’union caché'],
  [/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/, 'une marque de sens d’écriture'],
  [/[\u000b\u000c\u2028\u2029\u0085]/, 'un saut de ligne caché'],
  [/[\u0000-\u0008\u000e-\u001f\u007f]/, 'un caractère de commande'],
];

/** Seen as spaces, without being the one that a keyboard types. */
export const OTHER_SPACES = '\u00a0\u202f\u1680\u2000-\u200a\u205f\u3000';
/** Not seen at all. */
export const UNSEEN =
  '\u0000-\u0008\u000e-\u001f\u007f\u034f\u115f\u1160\u3164\uffa0\u200b-\u200f\u2060-\u2064\u180e\ufeff\u00ad\u061c\u202a-\u202e\u2066-\u2069';

/** Pasted from Word, a line broken within its paragraph is a vertical tab. */
const HIDDEN_BREAKS = '\u000b\u000c\u2028\u2029\u0085';
const ALL_BREAKS = new RegExp(`[${HIDDEN_BREAKS}]`, 'g');

const INVISIBLE = new RegExp(`[${OTHER_SPACES}${UNSEEN}${HIDDEN_BREAKS}]`);
const ALL_UNSEEN = new RegExp(`[${UNSEEN}]`, 'g');
const ALL_SPACES = new RegExp(`[${OTHER_SPACES}]`, 'g');

/** Seen by nobody, and typed by nobody: what a page or Word leaves within words. A joiner, which holds a picture together, stays. */
export const SLIPPED_IN = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff]/g;

/** « une espace insécable (U+00A0) », for the first of them; null when there is none. */
export function invisibleIn(text: string): string | null {
  const [character] = INVISIBLE.exec(text) ?? [];
  if (character === undefined) return null;
  const name = NAMES.find(([pattern]) => pattern.test(character))?.[1] ?? 'un caractère invisible';
  return `${name} (U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')})`;
}

/** The same text as a keyboard would type it: spaces are spaces, what is not seen is not there. */
export function asTyped(text: string): string {
  return text.replace(ALL_UNSEEN, '').replace(ALL_SPACES, ' ').replace(ALL_BREAKS, ' ');
}

const BLANK = new RegExp(`^[\\s${OTHER_SPACES}${UNSEEN}]*$`);

/** Whether there is nothing to see in it. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}
