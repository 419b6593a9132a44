/** Lines of at most `width` columns, never cut inside a word. */

/** Columns a character takes: two for ideographs and pictograms, none for combining marks. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{Mn}|[\u200b\u200c]|\u200d|[\ufe00-\ufe0f]/u.test(character)) continue;
    columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

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
