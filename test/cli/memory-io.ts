/** An `Io` without a disk or a terminal. */
import { readFileSync } from 'node:fs';
import type { AskMode, Io, OpenAsk } from '../../src/cli/ports.ts';
import { passing, scripted } from '../interview-script.ts';

export interface MemoryIo {
  io: Io;
  files: Map<string, string>;
  out(): string;
  err(): string;
  /** How the conversation was opened, each time. */
  modes: { mode: AskMode; ascii: boolean }[];
}

export interface Options {
  files?: Record<string, string>;
  ask?: OpenAsk;
  env?: Record<string, string>;
  tty?: boolean;
  stdin?: string;
}

/** Where the files of a memory disk stand. */
const ROOT = '/depot';

export function memoryIo({
  files = {},
  ask = scripted(passing).ask,
  env = {},
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
  const modes: MemoryIo['modes'] = [];
  const encoder = new TextEncoder();
  const keyOf = (path: string) => path.replace(`${ROOT}/`, '');
  const io: Io = {
    env: { NO_COLOR: '1', ...env },
    stdout: output('out'),
    stderr: output('err'),
    stdin: { isTTY: tty, read: async () => ({ ok: true, bytes: encoder.encode(stdin) }) },
    git: { run: () => ({ status: null, bytes: new Uint8Array(), reason: '' }) },
    files: {
      read: (path) => {
        const text = disk.get(keyOf(path));
        if (text !== undefined) return { ok: true, bytes: encoder.encode(text) };
        return { ok: false, failure: path === '.' ? 'directory' : 'missing' };
      },
      real: (path) => path,
      exists: (path) => disk.has(keyOf(path)),
      walk: (_, wanted) => ({ files: [...disk.keys()].filter(wanted).sort(), denied: [] }),
      change: () => new Promise(() => {}),
      write: (path, text) =>
        void disk.set(path, typeof text === 'string' ? text : new TextDecoder('latin1').decode(text)),
      makeFolder: () => {},
      append: (path, text) => void disk.set(path, `${disk.get(path) ?? ''}${text}`),
      create: (path, text) => {
        if (disk.has(path)) return false;
        disk.set(path, text);
        return true;
      },
      remove: (path) => void disk.delete(path),
      list: () => [...disk.keys()],
      relative: (path) => (path === ROOT ? '.' : path.replace(`${ROOT}/`, '')),
      absolute: (path) => (path === '.' ? ROOT : path.startsWith('/') ? path : `${ROOT}/${path}`),
      fromRepository: (path) => path,
      join: (...parts) => parts.filter((part) => part !== '.').join('/'),
    },
    clipboard: () => false,
    hasDesktop: false,
    open: () => false,
    today: () => '2026-11-23',
    asset: (path) => readFileSync(path, 'utf8'),
    now: () => '2026-11-23T14:32:00',
    clock: () => 0,
    random: () => 'c0ffee',
    worldProblem: () => null,
    session: { pid: 4242, machine: 'poste', birth: 'b4242', birthOf: (pid) => (pid === 4343 ? 'b4343' : null) },
    cache: { build: () => null, hash: () => '', read: () => null, write: () => {} },
    workers: { count: 0, lint: async () => null },
    ask: async (mode, ascii) => {
      modes.push({ mode, ascii });
      return ask;
    },
  };
  return { io, files: disk, out: () => outputs.out, err: () => outputs.err, modes };
}
