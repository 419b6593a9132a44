/** `--since` and `--staged` on real repositories. */
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { here as run } from './here.ts';
import { memoryIo } from './memory-io.ts';
import { temporaryFolder } from './process.ts';
import { Repository } from './repository.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const TODAY = ['--today', '2026-11-23'];

/** Five fiches on main; on a branch: one changed, one renamed, one deleted, one added and not yet committed. */
function pullRequest(): Repository {
  const repository = new Repository();
  for (const name of ['un', 'deux', 'trois', 'quatre', 'cinq é'])
    repository.write(
      `fiches/${name}/fiche.yaml`,
      SOUND.replace('objet-rendu', `objet-${name.length}-${name.charAt(0)}`),
    );
  repository.write('LISEZ-MOI.md', 'Bonjour\n');
  repository.commit('début');
  repository.git('checkout', '--quiet', '-b', 'travail');
  repository.write('fiches/un/fiche.yaml', SOUND.replace('temps_pct: 45', 'temps_pct: 10'));
  mkdirSync(join(repository.folder, 'fiches/ailleurs'));
  renameSync(
    join(repository.folder, 'fiches/cinq é/fiche.yaml'),
    join(repository.folder, 'fiches/ailleurs/fiche.yaml'),
  );
  rmSync(join(repository.folder, 'fiches/trois'), { recursive: true });
  repository.write('LISEZ-MOI.md', 'Bonsoir\n');
  repository.commit('travail');
  // Main goes on: what it changes is not the branch's.
  repository.git('checkout', '--quiet', 'main');
  repository.write('fiches/quatre/fiche.yaml', `${SOUND}# main\n`);
  repository.commit('main avance');
  repository.git('checkout', '--quiet', 'travail');
  repository.write('fiches/neuf/fiche.yaml', SOUND);
  return repository;
}

async function judged(
  repository: Repository,
  args: readonly string[],
  cwd = '.',
): Promise<{ code: number | null; paths: string[]; err: string; out: string }> {
  const { code, out, err } = await run(['lint', ...args, ...TODAY, '-f', 'json'], {
    cwd: join(repository.folder, cwd),
  });
  const paths = code === 2 ? [] : JSON.parse(out).files.map((file: { path: string }) => file.path);
  return { code, paths, err: err.replace(/\s+/g, ' '), out };
}

describe('--since', () => {
  it('judges what the branch changed, renamed or added, and nothing else', async () => {
    const repository = pullRequest();
    const all = await judged(repository, ['--since', 'main']);
    expect(all.code).toBe(0);
    expect(all.paths).toEqual(['fiches/ailleurs/fiche.yaml', 'fiches/neuf/fiche.yaml', 'fiches/un/fiche.yaml']);
    expect((await judged(repository, ['fiches/un', '--since', 'main'])).paths).toEqual(['fiches/un/fiche.yaml']);
    expect((await judged(repository, ['--since', 'main'], 'fiches/un')).paths).toEqual(['fiche.yaml']);
  });

  it('works on a detached head', async () => {
    const repository = pullRequest();
    repository.git('checkout', '--quiet', '--detach');
    expect((await judged(repository, ['--since', 'main'])).paths).toHaveLength(3);
  });

  it('nothing changed: an empty report, and 0', async () => {
    const repository = pullRequest();
    rmSync(join(repository.folder, 'fiches/neuf'), { recursive: true });
    const { code, paths, out } = await judged(repository, ['--since', 'HEAD']);
    expect([code, paths]).toEqual([0, []]);
    expect(JSON.parse(out).summary.files).toBe(0);
  });

  it.each([
    ['absente', 'git ne connaît pas « absente »'],
    ['mian', 'Vouliez-vous dire « main » ?'],
    ['--output=pirate', '« --output=pirate » est une option'],
  ])('an unknown commit, %s, is named, and nothing is printed', async (ref, sentence) => {
    const repository = pullRequest();
    const { code, out, err } = await judged(repository, [`--since=${ref}`]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  it.each([
    ['feat/x', 'git fetch origin feat/x:refs/remotes/origin/feat/x, puis comparez avec origin/feat/x'],
    ['origin/feat/x', 'git fetch origin feat/x'],
  ])('a branch that may be elsewhere, %s: fetched from where there is a remote', async (ref, remedy) => {
    const repository = pullRequest();
    repository.git('remote', 'add', 'origin', repository.folder);
    const { err } = await judged(repository, [`--since=${ref}`]);
    expect(err.replace(/\n {2}/g, ' ')).toContain(remedy);
  });

  it('a shallow clone: 2, with the remedy', async () => {
    const origin = pullRequest();
    const clone = new Repository();
    clone.git('clone', '--quiet', '--depth', '1', '--branch', 'travail', `file://${origin.folder}`, 'copie');
    const { code, err } = await judged(clone, ['--since', 'main'], 'copie');
    expect(code).toBe(2);
    expect(err).toContain('git fetch --unshallow');
    const never = await judged(clone, ['--since', 'origin/feat/x'], 'copie');
    expect(never.err.replace(/\s+/g, ' ')).toMatch(/git fetch origin feat\/x:.*git fetch --unshallow/);
  });

  it.each([
    ['--staged', /est une option/],
    ['', /Le nom à comparer est vide/],
    ['v1..main', /N’en gardez qu’un.* v1/],
  ])('what is no name to compare with: « %s »', async (ref, message) => {
    const { code, err } = await judged(pullRequest(), ['--since', ref]);
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([2, expect.stringMatching(message)]);
  });

  it('out of a repository, or without git: 2', async () => {
    const { code, err } = await run(['lint', '--since', 'main'], {
      cwd: temporaryFolder(),
      env: { GIT_CEILING_DIRECTORIES: '/' },
    });
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain('pas dans un dépôt git');
    const world = memoryIo({ files: { 'fiche.yaml': SOUND } });
    expect(await main(['lint', '--staged'], world.io)).toBe(2);
    expect(world.err()).toContain('git n’est pas installé');
  });
});

describe('--staged', () => {
  it('judges what the next commit will hold, not what lies in the folder', async () => {
    const repository = pullRequest();
    repository.write('fiches/deux/fiche.yaml', SOUND.replace('statut: en_cours', 'statut: encours'));
    repository.git('add', 'fiches/deux');
    repository.write('fiches/deux/fiche.yaml', SOUND);
    const { code, paths } = await judged(repository, ['--staged']);
    expect(paths).toEqual(['fiches/deux/fiche.yaml']);
    expect(code).toBe(1);
  });
});

describe('--staged, where git lost what it held', () => {
  it('judges no other version in its place', async () => {
    const repository = pullRequest();
    repository.write('fiches/deux/fiche.yaml', SOUND.replace('statut: en_cours', 'statut: encours'));
    repository.git('add', 'fiches/deux');
    const oid = repository.git('rev-parse', ':fiches/deux/fiche.yaml').trim();
    rmSync(join(repository.folder, '.git/objects', oid.slice(0, 2), oid.slice(2)));
    repository.write('fiches/deux/fiche.yaml', SOUND);
    const { code, err } = await run(['lint', '--staged', ...TODAY], { cwd: repository.folder });
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining('git add fiches/deux/fiche.yaml')]);
  });
});

describe('--stdin-filename', () => {
  it('names standard input in the report', async () => {
    const { out } = await run(['lint', '-', '--stdin-filename', 'fiches/cap/fiche.yaml', '-f', 'json', ...TODAY], {
      stdin: SOUND,
    });
    expect(JSON.parse(out).files[0].path).toBe('fiches/cap/fiche.yaml');
  });
});

describe('which of them the command line names', () => {
  const spoiled = () => {
    const repository = new Repository();
    repository.write('a/fiche.yaml', SOUND.replace(/^nom:/m, 'nome:'));
    repository.write('notes.yaml', SOUND.replace(/^nom:/m, 'nome:'));
    repository.git('add', '--all');
    symlinkSync('a', join(repository.folder, 'b'));
    return repository;
  };

  it.each([
    [['a/*.yaml'], ['a/fiche.yaml']],
    [['**/fiche.yaml'], ['a/fiche.yaml']],
    [['a/fiche.yaml'], ['a/fiche.yaml']],
    [['b'], ['a/fiche.yaml']],
    [['notes.yaml'], ['notes.yaml']],
    [['.'], ['a/fiche.yaml']],
  ])('%j', async (paths, expected) => {
    const repository = spoiled();
    const staged = await judged(repository, ['--staged', ...paths]);
    expect([staged.code, staged.paths]).toEqual([1, expected]);
  });

  it('through a folder reached by a link; a path that names nothing is told', async () => {
    const repository = spoiled();
    const link = join(temporaryFolder(), 'lien');
    symlinkSync(repository.folder, link);
    const { code } = await run(['lint', '--staged', link, ...TODAY], { cwd: repository.folder });
    expect(code).toBe(1);
    const missing = await judged(repository, ['--staged', 'nulle/part']);
    expect([missing.code, missing.err.includes('n’existe pas')]).toEqual([2, true]);
  });

  it.each(['--assume-unchanged', '--skip-worktree'])(
    'what git was told not to look at is judged all the same: %s',
    async (told) => {
      const repository = new Repository();
      repository.write('fiche.yaml', SOUND);
      repository.commit('début');
      repository.git('update-index', told, 'fiche.yaml');
      repository.write('fiche.yaml', SOUND.replace(/^nom:/m, 'nome:'));
      expect((await judged(repository, ['--since', 'HEAD'])).code).toBe(1);
      expect((await judged(repository, ['--compare', 'HEAD', '--new-only'])).code).toBe(1);
    },
  );

  it.each([
    [
      'the pointer of a large file',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`,
    ],
    ['nothing', ''],
    ['another text', 'bonjour à tous\n'],
  ])('where there was no fiche before, all of it is new: %s', async (_, before) => {
    const repository = new Repository();
    repository.write('fiche.yaml', before);
    repository.commit('début');
    repository.write('fiche.yaml', SOUND.replace(/^nom:/m, 'nome:'));
    expect((await judged(repository, ['--compare', 'HEAD', '--new-only'])).code).toBe(1);
  });

  it('a bare repository has no file to judge: 2', async () => {
    const folder = temporaryFolder();
    const repository = new Repository();
    repository.git('clone', '--quiet', '--bare', '.', join(folder, 'nu.git'));
    const { code, err } = await run(['lint', '--staged'], { cwd: join(folder, 'nu.git') });
    expect([code, err.replace(/\s+/g, ' ').includes('dossier de travail')]).toEqual([2, true]);
  });
});

it('says that a sub-module is left aside, whatever changed in it', async () => {
  const inner = new Repository();
  inner.write('a.fiche.yaml', SOUND);
  inner.commit('dedans');
  const outer = new Repository();
  outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'module');
  outer.commit('dehors');
  outer.write('module/a.fiche.yaml', 'nom: x\n');
  for (const flag of [['--since', 'HEAD'], ['--staged']]) {
    const { err } = await judged(outer, flag);
    expect(err.replace(/\s/g, ' ')).toContain('1 dépôt imbriqué laissé de côté');
  }
});

it('does not take for new what git cannot read again', async () => {
  const repository = new Repository();
  repository.write('a.fiche.yaml', SOUND);
  repository.commit('bonne');
  repository.write('a.fiche.yaml', SOUND.replace('temps_pct: 45', 'temps_pct: 10'));
  repository.commit('autre');
  const oid = repository.git('rev-parse', 'HEAD~1:a.fiche.yaml').trim();
  rmSync(join(repository.folder, '.git/objects', oid.slice(0, 2), oid.slice(2)));
  const { code, err } = await run(['lint', '--compare', 'HEAD~1', ...TODAY], { cwd: repository.folder });
  expect(code).toBe(2);
  expect(err.replace(/\s/g, ' ')).toContain('n’a pas pu relire « a.fiche.yaml » tel qu’il était à « HEAD~1 »');
});
