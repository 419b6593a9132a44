/** An `Io` without a disk or a terminal. */
import { readFileSync } from 'node:fs';
import type { Io } from '../../src/cli/io.ts';
import type { Ask } from '../../src/interview/ask.ts';
import { scripted } from '../interview-script.ts';

export interface MemoryIo {
  io: Io;
  files: Map<string, string>;
  out(): string;
  err(): string;
}

export interface Options {
  files?: Record<string, string>;
  ask?: Ask;
  tty?: boolean;
  stdin?: string;
}

export function memoryIo({
  files = {},
  ask = scripted(() => null).ask,
  tty = true,
  stdin = '',
}: Options = {}): MemoryIo {
  const disk = new Map(Object.entries(files));
  const outputs = { out: '', err: '' };
  const output = (name: 'out' | 'err') => ({
    write: (text: string) => {
      outputs[name] += text;
    },
    isTTY: tty,
    columns: 80,
  });
  const encoder = new TextEncoder();
  const io: Io = {
    env: { NO_COLOR: '1' },
    stdout: output('out'),
    stderr: output('err'),
    stdin: { isTTY: tty, read: async () => ({ ok: true, bytes: encoder.encode(stdin) }) },
    files: {
      read: (path) => {
        const text = disk.get(path);
        if (text !== undefined) return { ok: true, bytes: encoder.encode(text) };
        return { ok: false, failure: path === '.' ? 'directory' : 'missing' };
      },
      exists: (path) => disk.has(path),
      walk: (_, wanted) => ({ files: [...disk.keys()].filter(wanted).sort(), denied: [] }),
      write: (path, text) => void disk.set(path, text),
      list: () => [...disk.keys()],
      relative: (path) => path,
      join: (...parts) => parts.filter((part) => part !== '.').join('/'),
    },
    today: () => '2026-11-23',
    asset: (path) => readFileSync(path, 'utf8'),
    ask: async () => ask,
  };
  return { io, files: disk, out: () => outputs.out, err: () => outputs.err };
}
