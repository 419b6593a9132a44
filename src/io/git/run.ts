/** The real git: its answers pinned, whatever the person's configuration and the variables that a hook inherits. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Git, GitAnswer, GitAsk } from '../../cli/files/history.ts';

type Env = NodeJS.ProcessEnv;

/** A fiche is at most 1 MB; lists of changed files may be longer. In bytes. */
const LONGEST = 256 * 1024 * 1024;

/** Settings that run a program, reach the network or change what is listed; those that say where things are stay. */
const PINNED = [
  'core.quotePath=false',
  'core.fsmonitor=false',
  'diff.external=',
  'submodule.recurse=false',
  'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);

/** They change what a path means, or what a difference looks like. */
const DROPPED = [
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
  'GIT_EXTERNAL_DIFF',
  'GIT_DIFF_OPTS',
  'GIT_PREFIX',
  'GIT_PAGER_IN_USE',
  'LANGUAGE',
];

/** Never a question, nothing fetched, the messages in English, by which they are told apart. */
const SET = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  LC_ALL: 'C',
};

/** They name the repository, its index, its work tree. */
const LOCATING = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE'];

export const git: Git = {
  run: (args, { input, folder } = {}) =>
    folder === undefined
      ? asked(args, { input, env: located() })
      : asked(['-C', folder, ...args], { input, env: without(LOCATING) }),
};

function asked(args: readonly string[], { input, env }: GitAsk & { env: Env }): GitAnswer {
  try {
    const { status, stdout, stderr, error } = spawnSync('git', ['--no-pager', ...PINNED, ...args], {
      env,
      maxBuffer: LONGEST,
      input: input ?? '',
    });
    const isMissing = error !== undefined && 'code' in error && error.code === 'ENOENT';
    return { status: isMissing ? null : (status ?? 128), bytes: stdout ?? new Uint8Array(), reason: `${stderr ?? ''}` };
  } catch {
    // Node was told not to start other programs.
    return { status: null, bytes: new Uint8Array(), reason: '' };
  }
}

function without(names: readonly string[], from: Env = base()): Env {
  return Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)));
}

function base(): Env {
  return { ...without(DROPPED, process.env), ...SET };
}

/**
 * A hook names the repository (`GIT_DIR`) but not the top of its files: git then takes the current folder for the top. Where
 * git finds the same repository by itself, the name is dropped, and the top is right from any folder.
 */
function located(): Env {
  const env = base();
  if (env.GIT_DIR === undefined || env.GIT_WORK_TREE !== undefined) return env;
  const key = `${env.GIT_DIR}\n${process.cwd()}`;
  known = known?.key === key ? known : { key, isFoundAlone: isFoundAlone(env.GIT_DIR, env) };
  return known.isFoundAlone ? without(['GIT_DIR'], env) : env;
}

let known: { key: string; isFoundAlone: boolean } | null = null;

function isFoundAlone(named: string, env: Env): boolean {
  const args = ['rev-parse', '--absolute-git-dir', '--show-toplevel'];
  const { status, bytes } = asked(args, { env: without(['GIT_DIR'], env) });
  const [found = '', top = ''] = new TextDecoder().decode(bytes).split('\n');
  return status === 0 && [path.resolve(named), path.resolve(top, named)].some((one) => real(one) === real(found));
}

function real(file: string): string {
  try {
    return fs.realpathSync.native(file);
  } catch {
    return file;
  }
}
