/** An answer of several lines as its author laid it out: paragraphs, and lists where the lines begin by a sign of one. */

/** Paragraph, or list: the other is empty. */
export interface TextBlock {
  text: string;
  items: string[];
}

const BULLET = /^(?:[•·▪◦‣●–—*-]|o(?=\t))[ \t\u00a0]{1,8}(?=\S)/u;

/** Lines of `text`, none of them empty, in order. One bullet alone is a line like any. */
export function textBlocks(text: string): TextBlock[] {
  const lines = text.split('\n');
  const isBullet = (line: string | undefined) => line !== undefined && BULLET.test(line);
  const blocks: TextBlock[] = [];
  for (const [rank, line] of lines.entries()) {
    const isItem = isBullet(line) && (isBullet(lines[rank - 1]) || isBullet(lines[rank + 1]));
    const last = blocks.at(-1);
    if (!isItem) blocks.push({ text: line, items: [] });
    else if (last !== undefined && last.items.length > 0) last.items.push(line.replace(BULLET, ''));
    else blocks.push({ text: '', items: [line.replace(BULLET, '')] });
  }
  return blocks;
}
