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
  [
    'a name cut by its space, beside a shorter one',
    ['lint', 'ma', 'a.yaml'],
    { 'ma a.yaml': SOUND },
    /entre guillemets, "ma a.yaml"/,
  ],
  ['a long dash after a name', ['lint', 'a.yaml', '—gate'], {}, /Tapez : --gate/],
  ['an option that hides a space', ['lint', 'a.yaml', '--fix\u00a0'], {}, /cache une espace insécable/],
  ['a name that hides one', ['lint', 'a.yaml\u200b'], {}, /Retapez le nom : a\.yaml/],
  ['a file as if it were a folder', ['lint', 'a.yaml/'], {}, /« a\.yaml » est un fichier/],
  ['a name without its end', ['lint', 'a'], {}, /Vouliez-vous dire « a\.yaml »/],
  [
    'a name with an end too many, beside the good one',
    ['lint', 'a'],
    { 'a.yaml.txt': SOUND },
    /Vouliez-vous dire « a\.yaml »/,
  ],
  [
    'a copy, under the name a system gives it',
    ['lint', 'd'],
    { 'd/fiche (1).yaml': SOUND },
    /« fiche \(1\)\.yaml » n’est pas lu sous ce nom : renommez-le « fiche\.yaml »/,
  ],
  ['no name to write to', ['lint', 'a.yaml', '-f', 'json', '-o', ''], {}, /à écrire est vide/],
  [
    'one file by two names',
    ['lint', 'a.yaml', '-f', 'json', '-o', 'r', '-f', 'sarif', '-o', './r'],
    {},
    /dans le même fichier/,
  ],
  [
    'a folder to write a questionnaire in',
    ['init', '--questionnaire', 'd'],
    { 'd/x.txt': 'x' },
    /« d » est un dossier/,
  ],
  ['an empty name for a command that writes', ['edit', ''], {}, /Un nom de fichier est vide/],
  ['an empty configuration', ['lint', 'a.yaml', '--config', ''], {}, /--config est vide/],
  [
    'a fiche given as a configuration',
    ['lint', 'a.yaml', '--config', 'b.fiche.yaml'],
    { 'b.fiche.yaml': SOUND },
    /est une fiche, et non une configuration/,
  ],
  ['a shell that is not known', ['completion', 'powershell'], {}, /« powershell » n’est pas un interpréteur/],
  [
    'a folder to compare with',
    ['lint', 'a.yaml', '--compare', 'd'],
    { 'd/x.txt': 'x' },
    /« d » n’est ni une fiche ni un nom que git connaît/,
  ],
  [
    'earlier attempts, none of which reads',
    ['voisins', 'a.yaml', '--parmi', 'd'],
    { 'd/fiche.yaml': 'a: [' },
    /« d\/fiche\.yaml » ne se lit pas.*Aucune fiche n’a pu être comparée/,
  ],
  [
    'an option before its command',
    ['--no-color', 'lint', 'a.yaml'],
    {},
    /se met après la commande : fiche lint --no-color/,
  ],
  ['a template that is a folder', ['export', 'a.yaml', '--template', '.', '-o', '-'], {}, /C’est un dossier/],
  ['the standard input where a file is written', ['edit', '-'], {}, /donnez son nom au lieu de « - »/],
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

it('a report beside is never written over a fiche', async () => {
  const cwd = folderWith({ 'a.yaml': SOUND });
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: 'a.yaml' };
  const { err } = await run(['lint', 'a.yaml', ...DAY], { cwd, env });
  expect(plain(err)).toMatch(/Le résumé de la page manque. « a.yaml » est la fiche/);
  expect(readFileSync(`${cwd}/a.yaml`, 'utf8')).toBe(SOUND);
});

it('a fiche between braces is a fiche, whatever its name', async () => {
  const cwd = folderWith({ 'cap.yaml': '{format: fiche/1, nome: X, phase: zzz,\n  budget: {},\n  calendrier: {}}\n' });
  expect((await run(['lint', 'cap.yaml', ...DAY], { cwd })).code).toBe(1);
});

it('a document under a name that nobody chose replaces nothing', async () => {
  const cwd = folderWith({ 'a.yaml': SOUND, 'a-docx.docx': 'annotated' });
  await run(['export', 'a.yaml', '--to', 'docx'], { cwd });
  expect(readFileSync(`${cwd}/a-docx.docx`, 'utf8')).toBe('annotated');
  expect(readFileSync(`${cwd}/a-docx-2.docx`).length).toBeGreaterThan(1000);
});

it('a fiche can be shown from the standard input', async () => {
  const cwd = folderWith({});
  const { code, out } = await run(['export', '-', '--format', 'md', '-o', '-'], { cwd, stdin: SOUND });
  expect(code).toBe(0);
  expect(out).toContain('# Objet Rendu');
});
