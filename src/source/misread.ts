/** « SolÃ¨ne » : a text saved in one encoding and read back in another, which is UTF-8 all the same. */
import { fromWindows, WINDOWS } from '../french/windows-letters.ts';

/** What the bytes of an accent are taken for; of a quotation mark, of a dash, of the euro. */
const SEQUENCE = new RegExp(
  `[\\u00c2-\\u00c5][\\u0080-\\u00bf${WINDOWS}]|\\u00e2[\\u0080-\\u0084€‚ƒ„][\\u0080-\\u00bf${WINDOWS}]`,
  'g',
);
const FIRST_HIGH = 0x80;

/** The text as it was before, where its odd letters are the bytes of others; the same text where none is. */
export function reread(text: string): string {
  const again = text
    .replace(OF_MAIL, (coded) => decoded(coded) ?? coded)
    .replace(SEQUENCE, (odd) => {
      const read = new TextDecoder().decode(Uint8Array.from(odd, byteOf));
      return read.length === 1 && read !== '\ufffd' ? read : odd;
    });
  return fromWindows(again);
}

/** « charg=C3=A9e »: a letter as a mail carries it. */
const OF_MAIL = /(?:=[C-F][\dA-F](?:=[89AB][\dA-F]){1,3})/g;

function decoded(coded: string): string | null {
  const bytes = coded
    .slice(1)
    .split('=')
    .map((one) => Number.parseInt(one, 16));
  const read = new TextDecoder().decode(Uint8Array.from(bytes));
  return read.includes('\ufffd') ? null : read;
}

function byteOf(letter: string): number {
  const rank = WINDOWS.indexOf(letter);
  return rank === -1 ? letter.charCodeAt(0) : rank + FIRST_HIGH;
}
