/** The real git. */
import { spawnSync } from 'node:child_process';
import type { Git } from '../../cli/files/history.ts';

/** A fiche is at most 1 MB; lists of changed files may be longer. In bytes. */
const LONGEST = 64 * 1024 * 1024;

export const git: Git = {
  run(args, input) {
    // Never a question, never another configuration of what is printed.
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
    const done = spawnSync('git', ['-c', 'core.quotePath=false', '-c', 'diff.external=', ...args], {
      env,
      maxBuffer: LONGEST,
      ...(input !== undefined && { input }),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
    });
    return done.status === 0 ? done.stdout : null;
  },
};
