/** Bytes -> text, or the finding that says why they are not the text of a fiche. */

import { formatNumber } from '../french/numbers.ts';
import { windowsLetter } from '../french/windows-letters.ts';
import type { Flaw } from './source.ts';

/** One megabyte: fifty times the longest fiche seen. */
export const SIZE_LIMIT = 1_000_000;

export type Decoded = { ok: true; text: string } | { ok: false; flaw: Flaw };

export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > SIZE_LIMIT) return { ok: false, flaw: tooLong(bytes.length) };
  if (isUtf32(bytes)) return refused('fichier/encodage', 'Le fichier est en UTF-32. Enregistrez-le en UTF-8.');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refused('fichier/encodage', 'Le fichier est en UTF-16. Enregistrez-le en UTF-8.');
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1 && isUtf16(bytes))
    return refused('fichier/encodage', 'Le fichier est en UTF-16. Enregistrez-le en UTF-8.');
  if (nul !== -1) {
    const message = `Le fichier contient, ligne ${lineAt(bytes, nul)}, un octet nul : il ne se voit pas, et aucun texte n’en contient. Une coupure en laisse souvent à la fin. Copiez le texte dans un nouveau fichier, sans lui.`;
    return refused('fichier/encodage', message);
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const message = `Le fichier n’est pas en UTF-8 : un caractère ne se lit pas ligne ${lineAt(bytes, firstBroken(bytes))}. Enregistrez-le en UTF-8.`;
    return refused('fichier/encodage', message);
  }
}

/** Without its mark: of what is typed in French, every other byte is nul, or nearly. */
function isUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, SAMPLE);
  return [0, 1].some((side) => {
    const half = start.filter((_, at) => at % 2 === side);
    return half.length > 0 && half.filter((byte) => byte === 0).length > half.length * MOSTLY;
  });
}

const SAMPLE = 2000;
const MOSTLY = 0.8;

/** By its mark, in either order; the first two bytes of one are those of UTF-16. */
function isUtf32(bytes: Uint8Array): boolean {
  const mark = bytes.subarray(0, 4).join();
  return mark === '255,254,0,0' || mark === '0,0,254,255';
}

/** A text of another encoding, as Windows and old editors write: what it is read as; null of what is no text. */
export function decodeOther(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'windows-1252';
  if (encoding === 'windows-1252' && bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32))) return null;
  const text = new TextDecoder(encoding).decode(bytes);
  // Some Nodes decode Windows-1252 as Latin-1, and lose its apostrophe and its euro.
  return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, windowsLetter) : text;
}

/** `size` in bytes; null where reading stopped before the end. */
export function tooLong(size: number | null): Flaw {
  const message = `Le fichier pèse ${size === null ? '' : `${formatNumber(Math.round(size / 1000))} Ko, `}plus de 1 000 Ko. Une fiche tient en quelques pages : est-ce le bon fichier ?`;
  return fileFlaw('fichier/taille', message);
}

function refused(rule: string, message: string): Decoded {
  return { ok: false, flaw: fileFlaw(rule, message) };
}

function fileFlaw(rule: string, message: string): Flaw {
  return { kind: 'file', rule, message, pointer: '', on: 'value' };
}

/** Offset of the first byte that breaks the decoding, by halving. */
function firstBroken(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let index = 0; index < offset; index++) if (bytes[index] === 0x0a) line += 1;
  return line;
}
