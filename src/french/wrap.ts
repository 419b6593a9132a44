/** Lines of at most `width` columns, never cut inside a word. */

import { columnsOf } from './width.ts';

/** `first` opens the first line, `rest` the others; line breaks of the text are kept. A word longer than the width stays whole. */
export function wrap(text: string, width: number, first = '', rest = first): string {
  return text
    .split('\n')
    .map((line, index) => wrapLine(line, width, index === 0 ? first : rest, rest))
    .join('\n');
}

function wrapLine(text: string, width: number, first: string, rest: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t]+/)) {
    const lead = lines.length === 0 ? first : rest;
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(lead) + columnsOf(longer) > width) {
      lines.push(lead + line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push((lines.length === 0 ? first : rest) + line);
  return lines.map((one) => one.trimEnd()).join('\n');
}
