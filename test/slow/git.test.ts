/** No setting of git, no variable, no kind of checkout hides a spoiled fiche from `--staged`, `--since`, `--compare`. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { here } from '../cli/here.ts';
import { BIN, temporaryFolder } from '../cli/process.ts';
import { Repository } from '../cli/repository.ts';
import { SETTINGS, VARIABLES } from './git-settings.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const SPOILED = SOUND.replace(/^nom:/m, 'nome:');
const CHOICES = [['--staged'], ['--since', 'main'], ['--compare', 'main', '--new-only']];

const lint = (args: readonly string[], cwd: string, env: Record<string, string>) =>
  here(['lint', ...args, '--today', '2026-11-23', '-f', 'json', '--no-cache'], { cwd, env });

/** On a branch, the fiche is spoiled, and staged. */
function spoiled(repository: { git(...args: string[]): string; write(path: string, text: string): void }): void {
  repository.git('checkout', '--quiet', '-b', 'travail');
  repository.write('fiches/fiche.yaml', SPOILED);
  repository.git('add', '--all');
}

function begun(): Repository {
  const repository = new Repository();
  repository.write('fiches/fiche.yaml', SOUND);
  repository.write('phare/é.fiche.yaml', SOUND.replace('objet-rendu', 'phare'));
  repository.commit('début');
  return repository;
}

async function isToldEverywhere(cwd: string, env: Record<string, string> = {}, shown = 'fiches/fiche.yaml') {
  for (const args of CHOICES) {
    const { code, out, err } = await lint(args, cwd, env);
    expect([args[0], code, err]).toEqual([args[0], 1, expect.any(String)]);
    const told = JSON.parse(out).files.filter((file: { findings: unknown[] }) => file.findings.length > 0);
    expect([args[0], told.map(({ path }: { path: string }) => path)]).toEqual([args[0], [shown]]);
  }
}

function hostile(settings = SETTINGS): Record<string, string> {
  const given = settings.flatMap(([name, value], rank) => [
    [`GIT_CONFIG_KEY_${rank}`, name],
    [`GIT_CONFIG_VALUE_${rank}`, value.replace('%', '/nulle/part')],
  ]);
  return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries([...given, ...VARIABLES]) };
}

describe('in a main checkout', () => {
  const repository = begun();
  spoiled(repository);

  it.each(SETTINGS)('with %s at %s', async (name, value) => {
    const env = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: name,
      GIT_CONFIG_VALUE_0: value.replace('%', '/nulle/part'),
    };
    await isToldEverywhere(join(repository.folder, 'fiches'), env, 'fiche.yaml');
  });

  it.each(VARIABLES)('with %s at %s', async (name, value) => {
    await isToldEverywhere(join(repository.folder, 'fiches'), { [name]: value }, 'fiche.yaml');
  });

  it('with all of them at once', async () => {
    await isToldEverywhere(join(repository.folder, 'fiches'), hostile(), 'fiche.yaml');
  });
});

describe('with all of them at once', () => {
  it('in a linked worktree, also when a hook names the repository', async () => {
    const repository = begun();
    const folder = temporaryFolder();
    repository.git('worktree', 'add', '--quiet', '-b', 'travail', join(folder, 'arbre'));
    const tree = join(folder, 'arbre');
    writeFileSync(join(tree, 'fiches/fiche.yaml'), SPOILED);
    repository.git('-C', tree, 'add', '--all');
    await isToldEverywhere(join(tree, 'fiches'), hostile(), 'fiche.yaml');
    const GIT_DIR = join(repository.folder, '.git/worktrees/arbre');
    await isToldEverywhere(join(tree, 'fiches'), { ...hostile(), GIT_DIR }, 'fiche.yaml');
    await isToldEverywhere(tree, { ...hostile(), GIT_DIR });
  });

  it('in a sub-module', async () => {
    const library = begun();
    const repository = new Repository();
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.folder, 'module');
    repository.commit('début');
    const inside = join(repository.folder, 'module');
    repository.git('-C', inside, 'checkout', '--quiet', '-b', 'travail');
    writeFileSync(join(inside, 'fiches/fiche.yaml'), SPOILED);
    repository.git('-C', inside, 'add', '--all');
    await isToldEverywhere(join(inside, 'fiches'), hostile(), 'fiche.yaml');
    const { code, err } = await lint(['--compare', 'main', 'module'], repository.folder, {});
    expect(code).toBe(2);
    expect(err).toContain('module/fiches/fiche.yaml');
    repository.write('fiche.yaml', SOUND.replace('objet-rendu', 'autre'));
    const whole = await lint([], repository.folder, {});
    expect([whole.code, JSON.parse(whole.out).files.length]).toEqual([0, 1]);
    expect(whole.err).toMatch(/1.dépôt imbriqué/);
  });

  it('in a sparse checkout, which leaves the fiche out of the folder', async () => {
    const repository = begun();
    spoiled(repository);
    repository.commit('abîmée');
    repository.git('sparse-checkout', 'set', 'phare');
    expect(existsSync(join(repository.folder, 'fiches'))).toBe(false);
    // Git itself refuses a split index there.
    const env = hostile(SETTINGS.filter(([name]) => name !== 'core.splitIndex'));
    const { code, out, err } = await lint(['--since', 'main'], repository.folder, env);
    expect([code, err, JSON.parse(out).files.map(({ path }: { path: string }) => path)]).toEqual([
      1,
      expect.any(String),
      ['fiches/fiche.yaml'],
    ]);
    const compared = await lint(['--compare', 'main'], repository.folder, env);
    expect(JSON.parse(compared.out).comparison).toMatchObject({ counts: { fixed: 0 }, removed: [] });
  });

  it('in a bare clone with a work tree', async () => {
    const repository = begun();
    const folder = temporaryFolder();
    repository.git('clone', '--quiet', '--bare', repository.folder, join(folder, 'nu.git'));
    const [GIT_DIR, GIT_WORK_TREE] = [join(folder, 'nu.git'), join(folder, 'travail')];
    mkdirSync(GIT_WORK_TREE);
    const bare = {
      git: (...args: string[]) => repository.git(`--git-dir=${GIT_DIR}`, `--work-tree=${GIT_WORK_TREE}`, ...args),
      write: (path: string, text: string) => writeFileSync(join(GIT_WORK_TREE, path), text),
    };
    bare.git('checkout', '--quiet', '-f', 'main');
    spoiled(bare);
    await isToldEverywhere(join(GIT_WORK_TREE, 'fiches'), { ...hostile(), GIT_DIR, GIT_WORK_TREE }, 'fiche.yaml');
  });

  it.each([['.git/hooks'], ['arbre']])('from a hook that changes folder, in %s', async (where) => {
    const repository = begun();
    const isLinked = where === 'arbre';
    const folder = isLinked ? join(temporaryFolder(), 'arbre') : repository.folder;
    if (isLinked) repository.git('worktree', 'add', '--quiet', '-b', 'lié', folder);
    const hook = join(repository.folder, '.git/hooks/pre-commit');
    const command = `"${process.execPath}" "${BIN}" lint --staged --today 2026-11-23 -f plain --no-cache`;
    writeFileSync(hook, `#!/bin/sh\ncd fiches && ${command} >"${folder}/vu.txt" 2>&1\n`);
    chmodSync(hook, 0o755);
    writeFileSync(join(folder, 'fiches/fiche.yaml'), SPOILED);
    // `-a` gives the hook an index of its own.
    expect(() => repository.git('-C', folder, 'commit', '--quiet', '-a', '-m', 'abîmée')).toThrow();
    expect(readFileSync(join(folder, 'vu.txt'), 'utf8')).toMatch(/^fiche\.yaml, ligne/);
  });
});
