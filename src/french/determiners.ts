/** The article or possessive that somebody put before what was taken from their sentence. */
import { plain } from './fold.ts';

const DETERMINER = /(?<![\p{L}’'])((?:mon|ma|mes|notre|nos|leur|leurs|le|la|les|un|une|des|cette|ce|ces) |l['’])$/iu;

/** `familles` in « Surtout les familles qui… » -> `les familles`; alone where none stands before it. */
export function withDeterminer(words: string, text: string): string {
  const flat = plain(text);
  if (words === '' || flat.length !== text.length) return words;
  const part = plain(words);
  for (let at = flat.indexOf(part); at !== -1; at = flat.indexOf(part, at + 1)) {
    const found = DETERMINER.exec(text.slice(Math.max(0, at - LONGEST), at))?.[1];
    if (found !== undefined) return found.toLowerCase() + words;
  }
  return words;
}

/** In UTF-16 units, with what stands before it. */
const LONGEST = 8;

/** `mon chef` -> `votre chef`: said back to who said it. */
export function saidBack(words: string): string {
  return words.replace(/^(mon|ma|notre) /i, 'votre ').replace(/^(mes|nos) /i, 'vos ');
}
