/** Lines of at most `width` columns, never cut inside a word. */

import { columnsOf } from './width.ts';

/** `first` opens the first line, `rest` the others; line breaks of the text are kept. A word longer than the width stays whole. */
export function wrap(text: string, width: number, first = '', rest = first): string {
  return text
    .split('\n')
    .map((line, index) => wrapLine(line, width, index === 0 ? first : rest, rest))
    .join('\n');
}

/** A mark never begins a line, nor an opening quotation mark ends one, even after a space that would break; « 15 000 € » stays whole. */
const BREAK = /(?<!(?:^|[ \t])«)[ \t]+(?![;:!?»](?:[ \t.,;)]|$)|(?<=\d )(?:\d{3}(?!\d)|[%€](?![\p{L}\d])))/u;

function wrapLine(text: string, width: number, first: string, rest: string): string {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  let lead = columnsOf(first);
  for (const word of text.split(BREAK)) {
    const added = columnsOf(word);
    if (line !== '' && lead + columns + 1 + added > width) {
      lines.push((lines.length === 0 ? first : rest) + line);
      lead = columnsOf(rest);
      line = word;
      columns = added;
    } else {
      columns += line === '' ? added : 1 + added;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push((lines.length === 0 ? first : rest) + line);
  return lines.map((one) => one.trimEnd()).join('\n');
}
