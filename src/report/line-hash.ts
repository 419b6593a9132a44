/**
 * The fingerprint that GitHub gives to a line when a report has none (`primaryLocationLineHash`): a rolling hash of a
 * hundred characters from the line on, blanks left out. Ours must be the same, or every upload warns.
 */
const BLOCK = 100;
const BASE = 37n;
const WORD = 64;
/** Stands for the end of the file. */
const END = 65_535;
const FIRST = BigInt.asIntN(WORD, BASE ** BigInt(BLOCK));

/** One hash a line, from the first; the same line twice gets another number after the colon. */
export function lineHashes(text: string): string[] {
  const window = new Array<number>(BLOCK).fill(0);
  const starts = new Array<boolean>(BLOCK).fill(false);
  const counts = new Map<string, number>();
  const hashes: string[] = [];
  let hash = 0n;
  let index = 0;
  let isLineStart = true;
  let wasReturn = false;
  const shift = (code: number) => {
    if (starts[index]) {
      const value = BigInt.asUintN(WORD, hash).toString(16);
      const count = (counts.get(value) ?? 0) + 1;
      counts.set(value, count);
      hashes.push(`${value}:${count}`);
      starts[index] = false;
    }
    return (next: boolean) => {
      starts[index] = next;
      hash = BigInt.asIntN(WORD, BASE * hash + BigInt(code) - FIRST * BigInt(window[index] ?? 0));
      window[index] = code;
      index = (index + 1) % BLOCK;
    };
  };
  const take = (code: number) => {
    const isBlank = code === 0x20 || code === 0x09 || (wasReturn && code === 0x0a);
    wasReturn = !isBlank && code === 0x0d;
    if (isBlank) return;
    const read = code === 0x0d ? 0x0a : code;
    shift(read)(isLineStart);
    isLineStart = read === 0x0a;
  };
  for (let at = 0; at < text.length; at++) take(text.charCodeAt(at));
  take(END);
  for (let rest = 0; rest < BLOCK; rest++) shift(0)(false);
  return hashes;
}
