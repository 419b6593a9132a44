/** The real world, for `bin`. */
import fs from 'node:fs';
import type { FileContent, Io, Output } from '../cli/io.ts';
import { files } from './files.ts';

/** `root`: address of the installed package, where its assets are. */
export function createIo(root: URL): Io {
  return {
    env: process.env,
    stdout: outputOf(() => process.stdout),
    stderr: outputOf(() => process.stderr),
    stdin: {
      get isTTY() {
        return process.stdin.isTTY === true;
      },
      read: readStandardInput,
    },
    files,
    today,
    asset: (path) => fs.readFileSync(new URL(path, root), 'utf8'),
    ask: async () => (await import('./terminal.ts')).terminal(),
  };
}

/** Node opens a stream when it is first named, and that is slow: each is left closed until it is used. */
function outputOf(open: () => NodeJS.WriteStream): Output {
  let opened: NodeJS.WriteStream | null = null;
  const stream = () => {
    if (opened === null) {
      opened = open();
      // `fiche lint | head -1` closes the pipe early: that is the reader's right, not an error.
      opened.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE') throw error;
      });
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

async function readStandardInput(limit: number): Promise<FileContent> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  return size > limit ? { ok: false, failure: 'too-long', size } : { ok: true, bytes: Buffer.concat(chunks) };
}

/** The calendar day where the person is, not in UTC. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
