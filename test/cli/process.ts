/** Runs the built tool as its users do: a real process, real files. */
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Outcome {
  code: number | null;
  signal: string | null;
  out: string;
  err: string;
}

export const BIN = resolve('bin/fiche.js');

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'fiche-'));
}

/** A copy of the tool that any user of the machine can read. */
export function readableCopy(): string {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  for (const part of ['bin', 'dist', 'schemas', 'templates', 'package.json']) {
    cpSync(resolve(part), join(folder, part), { recursive: true });
  }
  return join(folder, 'bin/fiche.js');
}

export interface RunOptions {
  cwd?: string;
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  uid?: number;
  bin?: string;
}

export function run(
  args: readonly string[],
  { cwd, stdin = '', env = {}, uid, bin = BIN }: RunOptions = {},
): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: cwd ?? temporaryFolder(),
      env: { PATH: process.env.PATH, ...env },
      ...(uid !== undefined && { uid, gid: uid }),
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk));
    child.on('error', fail);
    child.on('close', (code, signal) => done({ code, signal, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}

export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}
