/** Which files of a folder are fiches, and which are left out, on a real disk. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { here as run } from './here.ts';
import { BIN, folderWith } from './process.ts';
import { Repository } from './repository.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const named = (name: string) => SOUND.replace('objet-rendu', name);

async function paths(folder: string, args: readonly string[] = [], env = {}): Promise<string[]> {
  const { out, err } = await run(['lint', ...args, '-f', 'json', '--today', '2026-11-23'], { cwd: folder, env });
  if (out === '') throw new Error(err);
  return JSON.parse(out).files.map(({ path }: { path: string }) => path);
}

describe('other repositories inside ours', () => {
  it('clones and worktrees are not ours to judge; they are counted', async () => {
    const repository = new Repository();
    repository.write('cap.fiche.yaml', named('cap'));
    repository.commit('début');
    repository.git('worktree', 'add', '--quiet', 'arbre');
    repository.git('clone', '--quiet', '.', 'clones/un');
    const { code, out, err } = await run(['lint', '--today', '2026-11-23'], { cwd: repository.folder });
    expect([code, out.trim()]).toEqual([0, 'Rien à signaler.']);
    expect(err.replace(/\s/g, ' ')).toContain('1 fiche lue, 2 dépôts imbriqués laissés de côté');
    expect(await paths(repository.folder, ['arbre'])).toEqual(['arbre/cap.fiche.yaml']);
  });

  it('a folder of clones, which is no repository, is judged whole', async () => {
    const folder = folderWith({
      'un/.git/HEAD': 'ref: x\n',
      'un/a.fiche.yaml': named('a'),
      'deux/b.fiche.yaml': named('b'),
    });
    expect(await paths(folder)).toEqual(['deux/b.fiche.yaml', 'un/a.fiche.yaml']);
  });
});

describe('what git leaves aside', () => {
  it('by .gitignore, by its own folder, by the files of the person; never what it follows', async () => {
    const repository = new Repository();
    const home = folderWith({ '.config/git/ignore': '*.moi.fiche.yaml\n' });
    for (const name of ['garde', 'a.moi', 'depot', 'perso/b', 'perso/suivie']) {
      repository.write(`${name}.fiche.yaml`, named(name.replace(/\W/g, '-')));
    }
    repository.write('.gitignore', 'perso/\n');
    writeFileSync(join(repository.folder, '.git/info/exclude'), 'depot.fiche.yaml\n');
    repository.git('add', '--force', 'perso/suivie.fiche.yaml');
    const env = { HOME: home };
    expect(await paths(repository.folder, [], env)).toEqual(['garde.fiche.yaml', 'perso/suivie.fiche.yaml']);
    expect(await paths(join(repository.folder, 'perso'), [], env)).toEqual(['suivie.fiche.yaml']);
  });

  it('--staged judges what git follows, ignored or not', async () => {
    const repository = new Repository();
    repository.write('.gitignore', 'perso/\n');
    repository.write('perso/a.fiche.yaml', named('a'));
    repository.git('add', '--force', '.');
    expect(await paths(repository.folder, ['--staged'])).toEqual(['perso/a.fiche.yaml']);
  });

  it('a link is not the text of a fiche', async () => {
    const repository = new Repository();
    repository.write('a.fiche.yaml', named('a'));
    symlinkSync('a.fiche.yaml', join(repository.folder, 'lien.fiche.yaml'));
    repository.git('add', '--all');
    expect(await paths(repository.folder, ['--staged'])).toEqual(['a.fiche.yaml']);
  });
});

describe('in a folder', () => {
  it('what editors and systems leave is passed over', async () => {
    const folder = folderWith({
      'cap.fiche.yaml': named('cap'),
      '._cap.fiche.yaml': new Uint8Array([0, 5, 22, 7]),
      '~$cap.fiche.yaml': 'verrou',
      '__MACOSX/cap.fiche.yaml': 'x',
      '.Trash-1000/cap.fiche.yaml': 'x',
      'lost+found/cap.fiche.yaml': 'x',
    });
    symlinkSync('agent@poste.1234:56', join(folder, '.#cap.fiche.yaml'));
    expect(await paths(folder)).toEqual(['cap.fiche.yaml']);
  });

  it('a name that begins with a sign is a fiche like another; an Emacs copy is not', async () => {
    const folder = folderWith({ '#1.fiche.yaml': named('cap'), '#cap.fiche.yaml#': 'x' });
    expect(await paths(folder)).toEqual(['#1.fiche.yaml']);
  });

  it('one real path is one fiche, by its own name', async () => {
    const folder = folderWith({ 'fiches/cap.fiche.yaml': named('cap') });
    symlinkSync('cap.fiche.yaml', join(folder, 'fiches/a.fiche.yaml'));
    symlinkSync('fiches', join(folder, 'lien'));
    expect(await paths(folder)).toEqual(['fiches/cap.fiche.yaml']);
    expect(await paths(folder, ['fiches', 'lien', 'lien/cap.fiche.yaml'])).toEqual(['fiches/cap.fiche.yaml']);
    expect(await paths(folder, ['fiches/a.fiche.yaml'])).toEqual(['fiches/a.fiche.yaml']);
  });

  it('names whatever their case', async () => {
    const folder = folderWith({ 'a/Fiche.yaml': named('a'), 'b/cap.fiche.YML': named('cap') });
    expect(await paths(folder)).toEqual(['a/Fiche.yaml', 'b/cap.fiche.YML']);
  });

  it('names that are hard to say', async () => {
    const names = ['-rf.fiche.yaml', 'deux\nlignes.fiche.yaml', '\u001b[31mrouge.fiche.yaml', '  .fiche.yaml'];
    const folder = folderWith(Object.fromEntries(names.map((name, rank) => [name, named(`f-${rank}`)])));
    expect((await paths(folder)).sort()).toEqual([...names].sort());
    for (const format of ['stylish', 'plain', 'questions', 'markdown', 'github']) {
      const { out } = await run(['lint', '--today', '2026-11-23', '-f', format], { cwd: folder });
      expect(out, format).not.toContain('\u001b');
      // A name cannot begin a line of ours: a runner would take it for an order.
      expect(out, format).not.toMatch(/^lignes\.fiche/m);
    }
  });

  it('a name whose bytes are not UTF-8: told, with what to do', async () => {
    const folder = folderWith({ 'fiche.yaml': SOUND });
    execFileSync('sh', ['-c', 'cp fiche.yaml "$(printf "caf\\351.fiche.yaml")"'], { cwd: folder });
    const { code, out } = await run(['lint', '-f', 'plain', '--today', '2026-11-23'], { cwd: folder });
    expect([code, out.includes('pas écrit en UTF-8')]).toEqual([2, true]);
  });

  it('links that turn in circles, sockets and FIFO end', async () => {
    const folder = folderWith({ 'a.fiche.yaml': named('a') });
    symlinkSync('rond.fiche.yaml', join(folder, 'rond.fiche.yaml'));
    symlinkSync('.', join(folder, 'soi'));
    execFileSync('mkfifo', [join(folder, 'tuyau.fiche.yaml')]);
    const { code, out } = await run(['lint', '-f', 'plain', '--today', '2026-11-23'], { cwd: folder });
    expect(code).toBe(2);
    expect(out.split('\n').filter((line) => line.includes('fichier/illisible'))).toHaveLength(2);
  });
});

describe('a pattern that the shell did not expand', () => {
  const folder = folderWith({
    'a.fiche.yaml': named('a'),
    'note.yaml': named('note'),
    '.cache.fiche.yaml': named('cache'),
    'fiches/b.fiche.yaml': named('b'),
    'fiches/sous/c.fiche.yaml': named('c'),
    'fiches/sous/autre.yaml': named('autre'),
  });

  it.each([
    ['*.fiche.yaml', ['a.fiche.yaml']],
    ['*.yaml', ['a.fiche.yaml', 'note.yaml']],
    ['fiches/*', ['fiches/b.fiche.yaml', 'fiches/sous/c.fiche.yaml']],
    ['**/[bc].fiche.yaml', ['fiches/b.fiche.yaml', 'fiches/sous/c.fiche.yaml']],
    ['fiches\\?.fiche.yaml', ['fiches/b.fiche.yaml']],
  ])('%s', async (pattern, expected) => {
    expect(await paths(folder, [pattern])).toEqual(expected);
  });

  it('from above, and one that names nothing', async () => {
    expect(await paths(join(folder, 'fiches/sous'), ['../*.fiche.yaml'])).toEqual(['../b.fiche.yaml']);
    const { code, err } = await run(['lint', '*.rien'], { cwd: folder });
    expect([code, err.includes('*.rien')]).toEqual([2, true]);
  });
});

describe('standard input', () => {
  const shell = (redirection: string, cwd: string) =>
    spawnSync('sh', ['-c', `"$0" "$1" lint - ${redirection}`, process.execPath, BIN], { cwd, encoding: 'utf8' });

  it.each(['< .', '0> autre', '0<&-'])('%s: 1 or 2, and no fault of ours', (redirection) => {
    const { status, stderr } = shell(redirection, folderWith({}));
    expect(status).toBe(redirection === '0<&-' ? 1 : 2);
    expect(stderr).not.toContain('erreur de sa part');
  });
});

it('a configuration that a link does not find is told, not passed over', async () => {
  const folder = folderWith({ 'fiche.yaml': SOUND });
  symlinkSync('nulle-part', join(folder, 'fiche.config.yaml'));
  expect((await run(['lint'], { cwd: folder })).code).toBe(2);
});
