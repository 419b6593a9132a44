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
  const bytes = Buffer.from(index.bytes);
  if (bytes.readUInt32BE(4) >= SHORTENED) return names;
  return names.filter((name) => !isEntry(Buffer.from(`${name}\0`), bytes));
}

/** A signature, a version, how many entries. In bytes. */
const HEADER = 12;

function isEntry(name: Buffer, index: Buffer): boolean {
  for (let at = index.indexOf(name, HEADER); at >= 0; at = index.indexOf(name, at + 1))
    if ((index.readUInt16BE(at - 2) & LENGTH) === name.length - 1) return true;
  return false;
}
