/**
 * Code of ours that the engine compiled during an earlier run. Compiling it takes longer than judging one fiche, and Node
 * keeps nothing of it before its version 22. One file a command, with all it used, functions included: read at once.
 */
import fs from 'node:fs';
import { attempted, keep } from './cache-folder.ts';

/** By file of ours, what the engine made of it. */
export type CompiledCode = ReadonlyMap<string, Buffer>;

/**
 * What was kept under this name for this build. Empty when there is nothing, or nothing to trust: it will be executed, so
 * it must be ours alone to write, and whole.
 * @param build names the code and the engine; what another one kept is not read
 */
export function readCompiled(folder: string, name: string, build: string): CompiledCode {
  const bytes = attempted(() => readOwn(`${folder}/${name}`));
  return (bytes && attempted(() => unpacked(bytes, build))) || new Map();
}

/** Nothing is kept where it cannot be. */
export function keepCompiled(folder: string, name: string, build: string, code: () => CompiledCode): void {
  attempted(() => keep(folder, name, () => packed(code(), build)));
}

/** Null for what is no plain file, or is somebody else's to own or to write. */
function readOwn(file: string): Buffer | null {
  // Opened, a pipe would wait for somebody to write.
  const { uid, mode, size } = fs.lstatSync(file);
  if ((mode & fs.constants.S_IFMT) !== fs.constants.S_IFREG || size > LARGEST) return null;
  const isOurs = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
  return isOurs ? fs.readFileSync(file) : null;
}

/** In bytes: more is none of ours. */
const LARGEST = 50_000_000;

/** A table of lengths, then the code; all of it twice: the engine does not check what it is given, and this costs least. */
function packed(code: CompiledCode, build: string): Buffer[] {
  const table = Buffer.from(JSON.stringify({ build, lengths: [...code].map(([file, { length }]) => [file, length]) }));
  const head = Buffer.alloc(WORD);
  head.writeUInt32LE(table.length);
  const once = [head, table, ...code.values()].flatMap((one) => [one, Buffer.alloc(padding(one.length))]);
  return [...once, ...once];
}

function unpacked(bytes: Buffer, build: string): CompiledCode | null {
  const half = bytes.length / 2;
  const once = bytes.subarray(0, half);
  if (!once.equals(bytes.subarray(half))) return null;
  const size = once.readUInt32LE();
  const table = JSON.parse(once.toString('utf8', WORD, WORD + size));
  if (table.build !== build) return null;
  const code = new Map<string, Buffer>();
  let from = WORD + size + padding(size);
  for (const [file, length] of table.lengths) {
    code.set(file, once.subarray(from, from + length));
    from += length + padding(length);
  }
  return code;
}

/** In bytes. The engine copies what does not begin on one. */
const WORD = 8;

function padding(length: number): number {
  return (WORD - (length % WORD)) % WORD;
}
