/** What git follows, as its index says: starting git takes longer than judging a fiche. It never leaves that aside. */
import type { FileContent } from '../ports.ts';

/** Low bits of the flags of an entry: how long its name is, in bytes. */
const LENGTH = 0xfff;

/** From this version of its form, names are shortened. */
const SHORTENED = 4;

/**
 * Without the names, from the top of a repository, that its index surely holds. An entry ends with its flags, its name
 * and a zero (git's `index-format`); written otherwise, it is not seen.
 */
export function unfollowed(names: readonly string[], index: FileContent): readonly string[] {
  if (!index.ok || index.bytes.length < HEADER) return names;
  if (viewOf(index.bytes).getUint32(4) >= SHORTENED) return names;
  // A character a byte: what is looked for is found where it stands.
  const written = oneByte(index.bytes);
  const encoder = new TextEncoder();
  return names.filter((name) => !isEntry(oneByte(encoder.encode(`${name}\0`)), written, index.bytes));
}

function oneByte(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** A signature, a version, how many entries. In bytes. */
const HEADER = 12;

function isEntry(name: string, written: string, bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  for (let at = written.indexOf(name, HEADER); at >= 0; at = written.indexOf(name, at + 1))
    if ((view.getUint16(at - 2) & LENGTH) === name.length - 1) return true;
  return false;
}
