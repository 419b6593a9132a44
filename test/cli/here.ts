/** Runs a command in this process, on the real disk and the real git: as `run` does, without the half second of a new one. */
import { pathToFileURL } from 'node:url';
import { main } from '../../src/cli/main.ts';
import { createIo } from '../../src/io/index.ts';
import { type Outcome, type RunOptions, temporaryFolder } from './process.ts';

const ROOT = pathToFileURL(`${process.cwd()}/`);

export async function here(args: readonly string[], { cwd, stdin = '', env = {} }: RunOptions = {}): Promise<Outcome> {
  const before = { cwd: process.cwd(), env: { ...process.env } };
  const output = { out: '', err: '' };
  const to = (name: 'out' | 'err') => ({
    write: (text: string) => {
      output[name] += text;
    },
    isTTY: false,
    columns: 80,
  });
  process.chdir(cwd ?? temporaryFolder());
  replaceEnvironment({ PATH: before.env.PATH ?? '', ...env });
  try {
    const bytes = typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
    const io = {
      ...createIo(ROOT),
      env: { ...process.env },
      stdout: to('out'),
      stderr: to('err'),
      stdin: { isTTY: false, read: async () => ({ ok: true as const, bytes }) },
    };
    return { code: await main(args, io), signal: null, ...output };
  } finally {
    process.chdir(before.cwd);
    replaceEnvironment(before.env);
  }
}

/** What git inherits is the environment of this very process. */
function replaceEnvironment(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
}
