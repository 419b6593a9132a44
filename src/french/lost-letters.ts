/** Letters that were lost before they came: read in another encoding, or cut in two. */

const LOST = /\ufffd|\p{Surrogate}/u;
/** On each side of what is shown. In UTF-16 units. */
const AROUND = 15;

/** A sentence to say of it; null where every letter is one. */
export function lostLetterIn(text: string): string | null {
  const at = text.search(LOST);
  if (at === -1) return null;
  const near = text
    .slice(Math.max(0, at - AROUND), at + AROUND)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
  return `Une lettre s’est perdue près de «\u00a0${near}\u00a0». Retapez le mot, ou collez-le depuis le texte d’origine.`;
}
