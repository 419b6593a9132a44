/** The two versions of a text that rules compare: one keeps accents where they tell words apart, one drops them. */

/** Lower case, straight apostrophes, ordinary spaces, ligatures opened; accents kept. Same length as the text but for ligatures. */
export function lower(text: string): string {
  return text
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'OE')
    .replace(/æ/g, 'ae')
    .toLowerCase();
}

/** The combining marks of Latin letters; `\p{Mn}` would cost as much as reading a whole fiche. */
export const ACCENTS = /[\u0300-\u036f]/g;

/** As `lower`, without accents. */
export function plain(text: string): string {
  return lower(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
}
