/** One file that cannot be read or written does not hide the others; what is judged elsewhere is counted. */
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith, run } from './process.ts';
import { Repository } from './repository.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const FIXABLE = SOUND.replace(/^date_maj: .*$/m, 'date_maj: 19/11/2026');
const TODAY = ['--today', '2026-11-19'];

it('a read-only file is left alone and told, the others are mended and judged', async () => {
  const cwd = folderWith({ 'a.fiche.yaml': FIXABLE, 'b.fiche.yaml': FIXABLE, 'c.fiche.yaml': FIXABLE });
  chmodSync(join(cwd, 'a.fiche.yaml'), 0o444);
  const { code, out, err } = await run(['lint', '--fix', '-f', 'json', ...TODAY], { cwd });
  expect(code).toBe(2);
  expect(err).toMatch(/a\.fiche\.yaml.*lecture seule/);
  expect(JSON.parse(out).files).toHaveLength(3);
  expect(readFileSync(join(cwd, 'a.fiche.yaml'), 'utf8')).toBe(FIXABLE);
  for (const name of ['b', 'c']) expect(readFileSync(join(cwd, `${name}.fiche.yaml`), 'utf8')).toBe(SOUND);
});

it('what could not be written is not said to be beyond mending', async () => {
  const cwd = folderWith({ 'a.fiche.yaml': FIXABLE });
  chmodSync(join(cwd, 'a.fiche.yaml'), 0o444);
  const { err } = await run(['lint', '--fix', ...TODAY], { cwd });
  expect(err).toMatch(/lecture seule/);
  expect(err).not.toMatch(/Rien ne se corrige/);
});

it('a name that is wrong does not keep the others from being judged', async () => {
  const cwd = folderWith({ 'fiche.yaml': FIXABLE });
  const { code, out } = await run(['lint', 'fiche.yaml', 'absente.yaml', '-f', 'json', ...TODAY], { cwd });
  const { files } = JSON.parse(out);
  expect(code).toBe(2);
  const rules = files.flatMap((file: { findings: { rule: string }[] }) => file.findings.map(({ rule }) => rule));
  expect(rules).toEqual(expect.arrayContaining(['fichier/illisible', 'schema/format']));
  const alone = await run(['lint', 'fich.yaml', ...TODAY], { cwd });
  expect([alone.code, alone.err]).toEqual([2, expect.stringMatching(/n’existe pas. Vouliez-vous dire «.fiche.yaml.»/)]);
});

it.each([
  ['https://exemple.gouv.fr/fiche.yaml', /est une adresse/],
  ['fiche.yaml,autre.yaml', /mettez une espace/],
  ['e\u0301te\u0301.yaml', /la touche Tab/],
])('a name that is none: « %s »', async (name, message) => {
  const cwd = folderWith({ 'fiche.yaml': SOUND, 'autre.yaml': SOUND, 'été.yaml': SOUND });
  const { code, err } = await run(['lint', name, ...TODAY], { cwd });
  expect([code, err.replace(/\s+/g, ' ')]).toEqual([2, expect.stringMatching(message)]);
});

it('fiches that changed outside the folder are counted', async () => {
  const repository = new Repository();
  repository.write('autre/note.txt', 'rien');
  repository.commit('début');
  repository.write('fiches/fiche.yaml', FIXABLE);
  repository.git('add', '.');
  const { code, err } = await run(['lint', '--staged', ...TODAY], { cwd: join(repository.folder, 'autre') });
  expect([code, err]).toEqual([0, expect.stringMatching(/0.fiche lue, 1.changée hors de ce qui est jugé ici/)]);
  const above = await run(['lint', '--staged', ...TODAY], { cwd: repository.folder });
  expect([above.code, above.err]).toEqual([1, expect.not.stringContaining('hors de')]);
});

it('stopping without a terminal says what to write instead; a model goes where it is asked', async () => {
  const cwd = folderWith({ 'fiche.yaml': SOUND });
  const stopped = await run(['stop', ...TODAY], { cwd });
  expect([stopped.code, stopped.err]).toEqual([2, expect.stringMatching(/fiche stop --motif <raison> --lecons/)]);
  const model = await run(['export', '--modele', 'page', '-o', 'mien.hbs'], { cwd });
  expect([model.code, model.out, existsSync(join(cwd, 'mien.hbs'))]).toEqual([0, '', true]);
});

it('a configuration that cannot be used, in one folder, keeps the others from nothing', async () => {
  const cwd = folderWith({
    'a/fiche.yaml': SOUND.replace(/^nom:/m, 'nome:'),
    'b/fiche.yaml': SOUND,
    'b/c/fiche.yaml': SOUND,
    'b/fiche.config.yaml': 'nimporte: 1\n',
  });
  const { code, out, err } = await run(['lint', '-f', 'json', ...TODAY], { cwd });
  expect(code).toBe(2);
  expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual(['a/fiche.yaml']);
  expect(err.match(/b\/fiche\.config\.yaml, ligne 1/g)).toHaveLength(1);
  const state = await run(['status', ...TODAY], { cwd });
  expect([state.code, state.out]).toEqual([2, expect.stringContaining('a/fiche.yaml')]);
});

it('two reports that would be one file are refused before anything is written', async () => {
  const cwd = folderWith({ 'fiche.yaml': SOUND });
  const { code, err } = await run(['lint', '-f', 'json', '-o', 'a', '-f', 'sarif', '-o', './a', ...TODAY], { cwd });
  expect([code, existsSync(join(cwd, 'a'))]).toEqual([2, false]);
  expect(err).toMatch(/dans le même fichier/);
});

it('status tells why a fiche does not read, in every format', async () => {
  const cwd = folderWith({ 'fiche.yaml': 'a: [', 'b.fiche.yaml': SOUND });
  const { out, err } = await run(['status', '--format', 'json', ...TODAY], { cwd });
  const unread = JSON.parse(out).fiches.map((one: { unread: string | null }) => one.unread);
  expect(unread).toEqual(expect.arrayContaining([null, expect.stringContaining(']')]));
  expect(err.replace(/\s/g, ' ')).toContain('1 fiche lue, 1 qui ne se lit pas');
  expect((await run(['status', '--format', 'html', ...TODAY], { cwd })).out).toContain('ne se lit pas');
});

it('what another folder holds is not passed over by what git chose', async () => {
  const repository = new Repository();
  repository.write('fiche.yaml', SOUND);
  repository.commit('début');
  const other = folderWith({ 'fiche.yaml': SOUND.replace(/^nom:/m, 'nome:') });
  for (const way of [['--since', 'main'], ['--staged']]) {
    const { code, err } = await run(['lint', ...way, other, ...TODAY], { cwd: repository.folder });
    expect([code, err]).toEqual([2, expect.stringContaining('n’est pas dans le dépôt git')]);
  }
});
