/** A sheet saved as a text, « Question;Réponse » a row: as its cells pasted, every sign in its place. */
import { BREAK } from './block.ts';

/** The first cell names the row, the second answers, the others remark. */
export function asColumns(text: string): string {
  const separator = (text.match(/;/g)?.length ?? 0) >= (text.match(/,/g)?.length ?? 0) ? ';' : ',';
  let column = 0;
  let isQuoted = false;
  let seen = '';
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    if (sign === '"') seen += ' ';
    else if (sign === '\n' && !isQuoted) {
      column = 0;
      seen += sign;
    } else if (sign === separator && !isQuoted) {
      column += 1;
      seen += column === 1 ? '\t' : BREAK;
    } else seen += sign;
  }
  return seen;
}
