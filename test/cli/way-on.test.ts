/** What one command sends to another for, the other does; what one takes the place of is kept. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { questionnaireLost } from '../interview/questionnaire-lost.ts';
import { here } from './here.ts';
import { folderWith, run } from './process.ts';

const DAY = ['--today', '2026-11-28'];
const example = (phase: string) => readFileSync(`templates/exemples/${phase}.yaml`, 'utf8');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\s+/g, ' ');
const fiche = async (files: Record<string, string>, ...args: string[]) => {
  const cwd = folderWith(files);
  const { code, out, err } = await here([...args, ...DAY], { cwd });
  const read = (name: string) => (existsSync(join(cwd, name)) ? readFileSync(join(cwd, name), 'utf8') : null);
  return { code, said: plain(out + err), read, names: readdirSync(cwd), cwd };
};

describe('a fiche without its format', () => {
  const text = example('investigation').replace(/^format: .*\n/m, '');
  it('is told so, and mends itself', async () => {
    expect((await fiche({ 'fiche.yaml': text }, 'lint')).said).toContain('Il manque la ligne « format: fiche/1 »');
    const { read } = await fiche({ 'fiche.yaml': text }, 'lint', '--fix');
    expect(read('fiche.yaml')).toBe(example('investigation'));
  });
});

it('edit asks what lint still counts as a question', async () => {
  const text = example('construction').replace(/^ {2}soutiens:\n(?: {4}.*\n)+/m, '');
  expect(text).not.toBe(example('construction'));
  expect((await fiche({ 'fiche.yaml': text }, 'lint')).said).toMatch(/1 question attend une réponse/);
  const { out } = await run(['edit', '--accessible', ...DAY], { cwd: folderWith({ 'fiche.yaml': text }) });
  expect(plain(out)).toContain('Quels alliés');
});

describe('an end told of a service that goes on', () => {
  it.each(['date: 2026-11-01', 'motif: probleme_infirme'])('%s', async (end) => {
    const text = `${example('investigation')}arret:\n  ${end}\n`;
    expect((await fiche({ 'fiche.yaml': text }, 'lint')).said).toMatch(/est en cours, et dit un arrêt/);
  });
});

describe('what mends itself is told with the way on', () => {
  it('a line that does not read comes first', async () => {
    const { said } = await fiche(
      { 'fiche.yaml': 'format: fiche/1\nphase: investigation\nnom: "abc\n' },
      'lint',
      '--fix',
    );
    expect(said).toMatch(/« fiche.yaml » ne se lit pas encore en entier : corrigez à la main/);
  });
  it('nothing to show is said', async () => {
    const { said } = await fiche({ 'fiche.yaml': example('investigation') }, 'lint', '--fix', '--diff');
    expect(said).toMatch(/rien à montrer/);
  });
});

describe('a document takes the name of another', () => {
  it.each([
    ['notes of one’s own', 'a.md', 'notes à moi\n', ['--to', 'markdown', '-o', 'a.md'], 'a.ancien.md'],
    ['a page of one’s own', 'a.html', '<p>à moi</p>\n', ['-o', 'a.html'], 'a.ancien.html'],
    ['bytes of one’s own', 'a.docx', 'à moi', ['--to', 'comite', '--format', 'docx', '-o', 'a.docx'], 'a.ancien.docx'],
  ])('%s are kept', async (_, name, before, args, kept) => {
    const { code, read, said } = await fiche(
      { 'fiche.yaml': example('investigation'), [name]: before },
      'export',
      ...args,
    );
    expect([code, read(kept)]).toEqual([0, before]);
    expect(said).toContain(kept);
  });

  it('ours gives way', async () => {
    const first = await fiche({ 'fiche.yaml': example('investigation') }, 'export', '-o', 'a.html');
    await here(['export', '-o', 'a.html', '--today', '2026-01-01'], { cwd: first.cwd });
    expect(readdirSync(first.cwd).sort()).toEqual(['a.html', 'fiche.yaml']);
  });
});

describe('a questionnaire that came back otherwise', () => {
  const answers = {
    'probleme.enonce': 'Chaque année, 1 200 lycéens perdent leur bourse.',
    'probleme.constats': 'J’ai appelé douze familles.',
    'usagers.recit': 'Les internes, environ 1 200.',
    'solution.description': 'L’interne garde sa bourse sans renvoyer de papier.',
    nom: 'Bourse Gardée',
    'porteur.nom': 'Karim Aubry',
    'portage.administration': 'Rectorat de Valmont',
  };
  it.each(questionnaireLost(answers))('%s', async (_, text) => {
    const { code, read, said } = await fiche({ 'q.md': text }, 'init', '--answers', 'q.md', '--non-interactive');
    expect([code, said.slice(0, 400)]).toEqual([0, expect.any(String)]);
    for (const answer of Object.values(answers)) expect(plain(read('fiche.yaml') ?? '')).toContain(plain(answer));
  });

  it('answered twice, none is chosen', async () => {
    const [[, whole = ''] = []] = questionnaireLost(answers);
    const twice = `${whole}\n### Nom\n<!-- nom -->\n\nRéponse :\nAutre nom\n`;
    const { code, said, read } = await fiche({ 'q.md': twice }, 'init', '--answers', 'q.md', '--non-interactive');
    expect([code, read('fiche.yaml')]).toEqual([2, null]);
    expect(said).toMatch(/« Nom du service » a déjà une réponse, ligne \d+/);
  });
});

describe('answers that name their phase', () => {
  const answers = stringify({
    phase: 'construction',
    probleme: { enonce: '1 200 lycéens perdent leur bourse.', constats: 'J’ai appelé douze familles en octobre.' },
    usagers: { recit: 'Les internes.' },
    solution: { description: 'L’interne garde sa bourse.' },
    nom: 'Bourse Gardée',
    porteur: { nom: 'Karim Aubry' },
    portage: { administration: 'Rectorat de Valmont' },
  });
  it('are written as of that phase', async () => {
    const { read } = await fiche({ 'a.yaml': answers }, 'init', '--answers', 'a.yaml', '--non-interactive');
    expect(read('fiche.yaml')).toMatch(/^# Fiche produit, phase\s: construction/);
    expect(read('fiche.yaml')).toContain('nom: construction');
  });
  it('against another one asked for, are refused', async () => {
    const { code, said } = await fiche(
      { 'a.yaml': answers },
      ...['init', '--answers', 'a.yaml', '--non-interactive', '--phase', 'acceleration'],
    );
    expect(code).toBe(2);
    expect(said).toMatch(/dit « phase: construction », et la commande --phase acceleration/);
  });
});

it('a name that no command finds is told', async () => {
  const { said } = await fiche(
    { 'a.md': '## Problème\n\nDes gens attendent.\n\n## Solution\n\nOn écrit.\n' },
    'import',
    'a.md',
    '-o',
    'mon projet.yaml',
  );
  expect(said).toContain('« mon projet.fiche.yaml »');
});

describe('quotation marks of a word processor', () => {
  it.each([
    ['[“Justice”, “Victimes, et proches”]', /est coupé à sa virgule/],
    ['[«Justice», «Victimes, et proches»]', /est coupé à sa virgule/],
  ])('%s', async (list, why) => {
    const text = example('investigation').replace(/^thematiques:\n(?: {2}- .*\n)+/m, `thematiques: ${list}\n`);
    expect((await fiche({ 'fiche.yaml': text }, 'lint')).said).toMatch(why);
  });
  it.each(['[“Justice”, “Victimes”]', '["Victimes, et proches"]'])('%s: nothing is cut', async (list) => {
    const text = example('investigation').replace(/^thematiques:\n(?: {2}- .*\n)+/m, `thematiques: ${list}\n`);
    expect((await fiche({ 'fiche.yaml': text }, 'lint')).said).not.toMatch(/est coupé/);
  });
});
