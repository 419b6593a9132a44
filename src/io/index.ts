/** The real world, for `bin`. */
import fs from 'node:fs';
import os from 'node:os';
import type { FileContent, Io, Output } from '../cli/ports.ts';
import { clipboard, hasDesktop, open } from './desktop.ts';
import { cacheFrom } from './disk/cache.ts';
import { MissingPart, worldProblem, writeProblem } from './disk/failures.ts';
import { files } from './disk/files.ts';
import { git } from './git/run.ts';
import { birthOf } from './processes.ts';
import { workersFrom } from './workers.ts';

export interface RealIo extends Io {
  /** Whether all that was said has left. */
  isWritten(): boolean;
}

/** `root`: address of the installed package, where its assets are. */
export function createIo(root: URL): RealIo {
  const opened: NodeJS.WriteStream[] = [];
  const noted = (stream: NodeJS.WriteStream) => {
    opened.push(stream);
    return stream;
  };
  return {
    isWritten: () => opened.every(({ writableLength }) => writableLength === 0),
    env: process.env,
    stdout: outputOf(() => noted(tolerant(process.stdout))),
    stderr: outputOf(() => noted(silent(process.stderr))),
    stdin: {
      get isTTY() {
        return process.stdin.isTTY === true;
      },
      read: readStandardInput,
    },
    files,
    git,
    worldProblem,
    today,
    asset: (path) => assetAt(path, root),
    now,
    clipboard: (text) => clipboard(text),
    get hasDesktop() {
      return hasDesktop();
    },
    open: (path) => open(path),
    clock: () => performance.now() / 1000,
    random: () => crypto.randomUUID().replace(/-/g, ''),
    session: {
      pid: process.pid,
      machine: os.hostname(),
      get birth() {
        return birthOf(process.pid) ?? '';
      },
      birthOf,
    },
    cache: cacheFrom(new URL('dist/build.txt', root), process.env),
    workers: workersFrom(new URL('dist/worker.cjs', root)),
    ask: async (mode, ascii) => {
      const streams = { input: process.stdin, output: tolerant(process.stdout) };
      if (mode === 'lines') return (await import('./prompts/line-mode.ts')).lines(ascii, streams);
      return (await import('./prompts/terminal.ts')).terminal(ascii, streams);
    },
  };
}

function assetAt(path: string, root: URL): string {
  try {
    return fs.readFileSync(new URL(path, root), 'utf8');
  } catch (cause) {
    throw new MissingPart(path, { cause });
  }
}

/** Node opens a stream when it is first named, and that is slow: each is left closed until it is used. */
function outputOf(open: () => NodeJS.WriteStream): Output {
  let opened: NodeJS.WriteStream | null = null;
  const stream = () => {
    if (opened === null) {
      opened = open();
    }
    return opened;
  };
  return {
    write: (text) => void stream().write(text),
    get isTTY() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().columns ?? 80;
    },
  };
}

/** `fiche lint | head -1` closes the pipe early: that is the reader's right, not an error. So is closing a window. */
function tolerant(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'EIO' || process.exitCode === LOST) return;
    // The command may have ended already, or be about to: the exit code is the only way to say it.
    process.exitCode = LOST;
    process.stderr.write(`La sortie n’a pas pu être écrite : ${writeProblem(error.code ?? '')}\n`);
  });
  return stream;
}

/** What is said beside the output: when nobody can read it, there is nothing more to say. */
function silent(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  stream.on('error', () => {});
  return stream;
}

/** Could not do the job, says the contract. */
const LOST = 2;

async function readStandardInput(limit: number): Promise<FileContent> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    if (fs.fstatSync(0).isDirectory()) return { ok: false, failure: 'directory' };
    for await (const chunk of process.stdin) {
      size += chunk.length;
      if (size > limit) {
        // Whoever writes without end is not listened to any longer.
        process.stdin.destroy();
        break;
      }
      chunks.push(chunk);
    }
  } catch {
    // Closed, or open for writing only.
    return { ok: false, failure: 'other' };
  }
  return size > limit ? { ok: false, failure: 'too-long', size } : { ok: true, bytes: Buffer.concat(chunks) };
}

/** The calendar day where the person is, not in UTC. */
function today(): string {
  return now().slice(0, 10);
}

function now(): string {
  const local = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
  return `${day}T${two(local.getHours())}:${two(local.getMinutes())}:${two(local.getSeconds())}`;
}
