/** Runs the steps of `action.yml` as a runner does: bash, the inputs put where they are named, `GITHUB_*` set. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { temporaryFolder } from '../cli/process.ts';

interface Step {
  shell: string;
  env?: Record<string, string>;
  run: string;
}

export interface Action {
  inputs: Record<string, { description: string; default: string }>;
  runs: { using: string; steps: Step[] };
}

export function readAction(root: string): Action {
  return parse(readFileSync(join(root, 'action.yml'), 'utf8'));
}

/** `root`: the action itself. `workspace`: the repository of fiches. */
export function stepsOfAction(
  root: string,
  workspace: string,
  inputs: Record<string, string>,
): { code: number | null; out: string; err: string; summary: string } {
  const action = readAction(root);
  const values = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, one]) => [name, one.default])),
    ...inputs,
  };
  const summary = join(temporaryFolder(), 'resume.md');
  let [out, err, code] = ['', '', 0 as number | null];
  for (const step of action.runs.steps) {
    if (step.run.includes('${{')) throw new Error('an expression inside a script is a way in');
    const env = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, text]) => [
        name,
        text.replace(/\$\{\{ inputs\.([a-z]+) \}\}/g, (_, input: string) => values[input] ?? ''),
      ]),
    );
    const done = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run], {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: root,
        GITHUB_WORKSPACE: workspace,
        GITHUB_STEP_SUMMARY: summary,
        ...env,
      },
    });
    out += done.stdout;
    err += done.stderr;
    code = done.status;
    if (code !== 0) break;
  }
  return { code, out, err, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '' };
}
