/** What a command refuses is told by its cause, with the way on. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { folderWith, run } from './process.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const DAY = ['--today', '2026-11-28'];
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\s+/g, ' ');

it.each<[string, string[], Record<string, string>, RegExp]>([
  [
    'a document of two files wants a folder',
    ['export', 'a.yaml', '--to', 'comite', '-o', 'f'],
    { f: 'x' },
    /« f » est un fichier, et « comite » en fait deux/,
  ],
  ['a text that calls itself an ODT', ['import', 'faux.odt'], { 'faux.odt': 'abc' }, /n’en est pas un/],
  [
    'a fiche to compare with that is not there',
    ['lint', '--compare', 'nulle.yaml', 'a.yaml'],
    {},
    /« nulle.yaml » n’existe pas/,
  ],
  ['a name that is empty', ['lint', ''], {}, /Un nom de fichier est vide/],
  ['an end to come', ['stop', 'a.yaml', '--date', '2030-01-01', '--motif', 'abandon', ...DAY], {}, /est à venir/],
])('%s', async (_, args, more, message) => {
  const { code, err } = await run(args, { cwd: folderWith({ 'a.yaml': SOUND, ...more }) });
  expect(code).toBe(2);
  expect(plain(err)).toMatch(message);
});

it('phases that are jumped are told, and the phase that ends is well written', async () => {
  const cwd = folderWith({ 'a.yaml': SOUND });
  const { code, err } = await run(['phase', 'perennisation', 'a.yaml', ...DAY], { cwd });
  expect(code).toBe(0);
  expect(plain(err)).toMatch(/Sans passer par construction et accélération/);
  expect(plain(err)).toMatch(/sortie d’investigation/);
});

it('a day that does not read is not said to be missing', async () => {
  const status = async (line: string) =>
    plain(
      (
        await run(['status', 'a.yaml', ...DAY], {
          cwd: folderWith({ 'a.yaml': SOUND.replace(/^date_maj: .*$/m, line) }),
        })
      ).out,
    );
  expect(await status('date_maj: 19-11x')).toContain('date de mise à jour illisible');
  expect(await status('')).toContain('jamais datée');
});
