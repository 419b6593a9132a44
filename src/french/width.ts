/** How many columns of a terminal a text takes. */

/** Columns a character takes: two for ideographs and pictograms, none for combining marks. */
export function columnsOf(text: string): number {
  if (ONE_EACH.test(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (/\p{Mn}|[\u200b\u200c]|\u200d|[\ufe00-\ufe0f]/u.test(character)) continue;
    columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Latin letters, figures and usual signs: nearly all that a fiche holds. */
const ONE_EACH = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u202f\u20ac]*$/;

/** Longer, and nothing more would show. In characters for each column. */
const MOST = 4;

/** The beginning of a text that holds on so many columns, and `mark` where something is left out. */
export function cutTo(text: string, columns: number, mark: string): string {
  const room = [...text.slice(0, MOST * columns)];
  if (text.length <= MOST * columns && columnsOf(text) <= columns) return text;
  while (room.length > 0 && columnsOf(room.join('') + mark) > columns) room.pop();
  return room.join('').trimEnd() + mark;
}
