/** Published fiches in a folder: judged, passed over, dated by git, compared. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { here } from '../cli/here.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { folderWith, temporaryFolder } from '../cli/process.ts';
import { Repository } from '../cli/repository.ts';
import { passing, scripted } from '../interview-script.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\n\s*/g, ' ');
const HEADER =
  'title: X\nmission: aider les gens à vivre\ncontact: a@b.fr\nincubator: dinum\nsponsors:\n  - /organisations/dinum\n';
const fiche = (header: string, body = '## Problème\n\nDu pain jeté.\n') => `---\n${HEADER}${header}---\n${body}`;
const PHASES = 'phases:\n  - name: investigation\n    start: 2024-01-01\n';

async function findings(files: Record<string, string>, ...args: string[]) {
  const cwd = folderWith(files);
  const { out, code, err } = await here(['lint', '--format', 'json', '--today', '2026-11-26', ...args], { cwd });
  const document = out === '' ? { files: [] } : JSON.parse(out);
  return {
    code,
    err: plain(err),
    files: document.files as {
      path: string;
      phase: string;
      statut: string;
      findings: { rule: string; severity: string; range: { start: { line: number } } }[];
    }[],
  };
}

describe('the header, as the site takes it', () => {
  it.each([
    ['no phases', '', 'entete/phases', 'error', 1],
    ['phases that are a text', 'phases: investigation\n', 'entete/phases', 'error', 8],
    [
      'a quoted date',
      'phases:\n  - name: investigation\n    start: "2024-01-01"\n',
      'entete/date-entre-guillemets',
      'error',
      10,
    ],
    [
      'a date that does not exist',
      'phases:\n  - name: investigation\n    start: 2024-02-31\n',
      'entete/date',
      'error',
      10,
    ],
    ['a phase without a beginning', 'phases:\n  - name: investigation\n', 'entete/phase-debut', 'error', 9],
    ['a phase twice', `${PHASES}  - name: investigation\n    start: 2025-01-01\n`, 'entete/phase-double', 'error', 11],
    ['an end before the beginning', `${PHASES}    end: 2023-01-01\n`, 'entete/phase-fin', 'error', 11],
    ['an end on the day it begins', `${PHASES}    end: 2024-01-01\n`, 'entete/phase-fin', 'error', 11],
    ['an event without a date', `${PHASES}events:\n  - name: committee\n`, 'entete/evenement-sans-date', 'error', 12],
    ['empty techno', `${PHASES}techno:\n`, 'entete/techno-vide', 'error', 11],
    ['one incubator in a list', `${PHASES}incubators:\n  - dinum\n`, 'entete/incubateurs', 'error', 11],
    ['incubators without the first', `${PHASES}incubators:\n  - a\n  - b\n`, 'entete/incubateurs', 'error', 11],
    ['a phase of before', 'phases:\n  - name: success\n    start: 2024-01-01\n', 'entete/phase-ancienne', 'info', 9],
    [
      'a phase nobody knows',
      'phases:\n  - name: invetsigation\n    start: 2024-01-01\n',
      'entete/phase-inconnue',
      'info',
      9,
    ],
    ['an empty list of phases', 'phases: []\n', 'entete/phases', 'info', 8],
    [
      'two phases the same day',
      `${PHASES}  - name: construction\n    start: 2024-01-01\n`,
      'entete/phases-meme-jour',
      'info',
      10,
    ],
    [
      'phases out of order',
      'phases:\n  - name: construction\n    start: 2023-01-01\n  - name: investigation\n    start: 2024-01-01\n',
      'entete/phases-desordre',
      'info',
      10,
    ],
    ['phases under another name', 'phase:\n  - name: investigation\n    start: 2024-01-01\n', 'entete/cle', 'error', 8],
    ['a beginning in French', 'phases:\n  - name: investigation\n    debut: 2024-01-01\n', 'entete/cle', 'info', 10],
    ['events in French', `${PHASES}évènements:\n  - date: 2024-01-01\n`, 'entete/cle', 'info', 11],
  ])('%s', async (_, header, rule, severity, line) => {
    const { files, code } = await findings({ 'x.md': fiche(header) }, 'x.md');
    const own = files[0]?.findings.filter((one) => one.rule.startsWith('entete/')) ?? [];
    expect(own.map((one) => [one.rule, one.severity, one.range.start.line])).toEqual([[rule, severity, line]]);
    expect(code).toBe(severity === 'error' ? 1 : 0);
  });

  it.each([
    [
      'null, empty texts and empty lists everywhere',
      `${PHASES}    end: null\nlink: ''\ntechno: []\nusertypes: []\nthematiques: null\nstats_url: null\nrepository: ''\nevents: []\n`,
    ],
    [
      'free words where words are suggested',
      `${PHASES}usertypes:\n  - archéologues\nthematiques:\n  - Éducation\ntechno:\n  - 'tanstack start '\n`,
    ],
    ['keys that nobody knows', `${PHASES}rgpd: oui\nroadmap_url: https://x.fr\n`],
  ])('accepts %s', async (_, header) => {
    const { files } = await findings({ 'x.md': fiche(header) }, 'x.md');
    expect(files[0]?.findings.filter((one) => one.rule.startsWith('entete/'))).toEqual([]);
  });

  it('what stands under a name of another day is judged as the name that was meant', async () => {
    const header =
      '---\ntitre: X\nmision: Y\nsponsor:\n  - dinum\nincubateur: anct\ncontact: a@b.fr\nphase:\n  - nom: investigation\n    debut: 2024-02-30\n---\n## Problème\n\nx\n\n## Solution\n\ny\n';
    const { files } = await findings({ 'x.md': header }, 'x.md');
    const own = files[0]?.findings.map((one) => `${one.rule} ${one.range.start.line}`) ?? [];
    expect(own.filter((one) => !one.startsWith('entete/cle')).sort()).toEqual(
      expect.arrayContaining(['entete/date 10', 'entete/sponsor-inconnu 5']),
    );
    expect(own.filter((one) => one.startsWith('entete/cle'))).toHaveLength(7);
    expect(own.some((one) => /entete\/(?:mission|titre|incubateur|phases|sans-sponsor)/.test(one))).toBe(false);
  });

  it.each([
    'title',
    'mission',
    'contact',
    'incubator',
    'sponsors',
    'phases',
    'events',
    'usertypes',
    'thematiques',
    'stats_url',
    'repository',
    'techno',
  ])('a group where %s is told is judged, and stops nothing', async (key) => {
    for (const value of [
      '{ a: { b: 1 } }',
      '[{ nom: DINUM }, [1], null]',
      '[{ start: { a: 1 }, end: [2], date: { c: 3 } }]',
    ]) {
      const header = `---\n${key}: ${value}\n---\n\n## Problème\n\nDes gens attendent.\n`;
      const { files } = await findings({ 'x.md': header, 'y.md': fiche(PHASES) }, 'x.md', 'y.md');
      expect(files.map(({ path }) => path).sort()).toEqual(['x.md', 'y.md']);
    }
  });

  it('a sponsor that is no list is told to be one, and not to lack', async () => {
    const { files } = await findings({ 'x.md': fiche(PHASES).replace(/sponsors:\n.*\n/, 'sponsors: dinum\n') }, 'x.md');
    expect(files[0]?.findings.filter((one) => one.rule.startsWith('entete/')).map((one) => one.rule)).toEqual([
      'entete/sponsor-inconnu',
    ]);
  });

  it('sponsors are looked for beside the fiches, or where one says', async () => {
    const world = { '_startups/x.md': fiche(PHASES), '_organisations/dinun.md': '# x\n', 'autres/dinum.md': '# x\n' };
    const { files } = await findings(world, '_startups/x.md');
    expect(files[0]?.findings.find((one) => one.severity === 'error')).toMatchObject({
      rule: 'entete/sponsor-inconnu',
      severity: 'error',
      range: { start: { line: 7 } },
    });
    const { files: known } = await findings(world, '_startups/x.md', '--organisations', 'autres');
    expect(known[0]?.findings.filter((one) => one.rule.startsWith('entete/'))).toEqual([]);
  });
});

describe('which texts are fiches', () => {
  it('named: told; met in a folder: passed over', async () => {
    const world = {
      'x.md': fiche(PHASES),
      'notes.md': 'lait\n',
      'README.md': '## Problème\n\na\n\n## Solution\n\nb\n',
      'pad.md': '## Problème\n\na\n\n## Solution\n\nb\n',
    };
    const { files } = await findings(world, '.');
    expect(files.map(({ path }) => path)).toEqual(['pad.md', 'x.md']);
    const { files: named, code } = await findings(world, 'notes.md');
    expect(named[0]?.findings.map(({ rule }) => rule)).toEqual(['fichier/pas-une-fiche']);
    expect(code).toBe(1);
  });

  it('a published fiche is advised at most, whatever its phase; five things on the screen, all in JSON', async () => {
    const cwd = folderWith({ 'x.md': fiche(`${PHASES}  - name: abandon\n    start: 2025-01-01\n`) });
    const { out, code } = await here(['lint', 'x.md', '--today', '2026-11-26'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('(Arrêté)');
    expect(out.match(/^ {2}\d+:\d+ /gm)).toHaveLength(5);
    const { files } = await findings({ 'x.md': fiche(PHASES) }, 'x.md');
    expect(files[0]?.findings.length).toBeGreaterThan(5);
    expect(new Set(files[0]?.findings.map(({ severity }) => severity))).toEqual(new Set(['info']));
  });
});

it('status: the phase as the site shows it, and the age of the text whatever a robot did to the header', async () => {
  const repository = new Repository();
  const commit = (day: string) => {
    repository.git('add', '--all');
    process.env.GIT_COMMITTER_DATE = `${day}T12:00:00`;
    repository.git('commit', '--quiet', '-m', day, `--date=${day}T12:00:00`);
    delete process.env.GIT_COMMITTER_DATE;
  };
  repository.write('a.md', fiche(PHASES));
  repository.write('b.md', fiche(PHASES, '## Problème\n\nAvant.\n'));
  commit('2024-03-01');
  repository.write('a.md', fiche(`${PHASES}events:\n  - name: committee\n    date: 2024-05-05\n`));
  commit('2025-06-01');
  repository.write('b.md', fiche(PHASES, '## Problème\n\nAprès.\n'));
  commit('2025-07-01');
  const { out } = await here(['status', '.', '--today', '2026-11-26', '--format', 'json'], { cwd: repository.folder });
  const { fiches } = JSON.parse(out);
  expect(
    fiches.map((one: { path: string; updated: string; committee: string; published: string }) => [
      one.path,
      one.updated,
      one.committee,
      one.published,
    ]),
  ).toEqual([
    ['a.md', '2024-03-01', '2024-05-05', 'En investigation'],
    ['b.md', '2025-07-01', null, 'En investigation'],
  ]);
  const { out: text } = await here(['status', '.', '--today', '2026-11-26'], { cwd: repository.folder });
  expect(plain(text)).toContain('texte du 1er mars 2024 ; dernier comité le 5 mai 2024');
  // As a pipeline clones it: the last commit, which changed one of them only, seems to have written both.
  const cut = join(temporaryFolder(), 'clone');
  repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, cut);
  const { out: there } = await here(['status', '.', '--today', '2026-11-26', '--format', 'json'], { cwd: cut });
  expect(JSON.parse(there).fiches.map(({ updated }: { updated: string | null }) => updated)).toEqual([null, null]);
});

describe('fiche voisins', () => {
  const world = {
    'moi.fiche.yaml':
      'format: fiche/1\nnom: Pain du soir\nprobleme:\n  enonce: Des boulangers jettent leurs invendus, et des associations cherchent du pain.\n',
    'stock/pain.md': `---\ntitle: Invendus\nmission: donner les invendus des boulangers aux associations\nphases:\n  - name: investigation\n    start: 2020-01-01\n  - name: abandon-investigation\n    start: 2020-06-01\n---\n`,
    'stock/eau.md': `---\ntitle: Eau\nmission: suivre la sécheresse des rivières\n${PHASES}---\n`,
    'stock/README.md': '# Stock\n',
  };
  it('names the nearest, what became of it, and the words in common', async () => {
    const { out, code } = await here(['voisins', 'moi.fiche.yaml', '--parmi', 'stock', '--today', '2026-11-26'], {
      cwd: folderWith(world),
    });
    expect(code).toBe(0);
    expect(plain(out)).toMatch(/^Invendus, investigation non concluante depuis le 1er juin 2020/);
    expect(out).toMatch(/En commun.*(?:boulangers|invendus)/);
  });

  it('names those that do not read, each time', async () => {
    const cwd = folderWith({
      ...world,
      'stock/b.fiche.yaml': 'nom: [\n',
      'stock/c.fiche.yaml': Buffer.from([0xff, 0xfe, 0x61, 0]),
    });
    for (let run = 0; run < 2; run++) {
      const { err } = await here(['voisins', 'moi.fiche.yaml', '--parmi', 'stock'], { cwd });
      expect(plain(err)).toMatch(
        /2 fiches comparées « stock\/b.fiche.yaml » ne se lit pas.*« stock\/c.fiche.yaml » ne se lit pas/,
      );
    }
  });

  it('finds the folder in the configuration, and says when there is none', async () => {
    const configured = folderWith({ ...world, 'fiche.config.yaml': 'voisins: stock\n' });
    const { out } = await here(['voisins', 'moi.fiche.yaml', '--format', 'json'], { cwd: configured });
    expect(JSON.parse(out).voisins[0].path).toBe('stock/pain.md');
    const { code, err } = await here(['voisins', 'moi.fiche.yaml'], { cwd: folderWith(world) });
    expect(code).toBe(2);
    expect(plain(err)).toContain('--parmi');
    const missing = await here(['voisins', 'moi.fiche.yaml', '--parmi', 'rien'], { cwd: folderWith(world) });
    expect(missing.code).toBe(2);
    const empty = await here(['voisins', 'moi.fiche.yaml', '--parmi', 'vide'], {
      cwd: folderWith({ ...world, 'vide/notes.txt': 'rien' }),
    });
    expect([empty.code, empty.out]).toEqual([2, '']);
    expect(plain(empty.err)).toContain('Aucune fiche à comparer dans « vide »');
  });
});

describe('earlier attempts, in the interview', () => {
  const published = `---\ntitle: Invendus\nmission: donner les invendus des boulangers aux associations\nphases:\n  - name: investigation\n    start: 2020-01-01\n  - name: abandon-investigation\n    start: 2020-06-01\n---\n## Problème\n\nDes boulangers jettent leurs invendus chaque soir, des associations cherchent du pain.\n`;
  const problem = 'Chaque soir, 3 200 boulangers jettent leurs invendus, et des associations cherchent du pain.';
  it.each([
    [
      'are told before what exists is asked, where the configuration names their folder',
      { 'fiche.config.yaml': 'voisins: stock\n' },
      true,
    ],
    ['are not where it names none', {}, false],
    ['are not where it does not read: that is for lint to tell', { 'fiche.config.yaml': 'voisins: [\n' }, false],
  ])('%s', async (_, files, isTold) => {
    const script = scripted((turn, index) => (index === 0 ? problem : passing(turn, index)));
    const world = memoryIo({
      ask: script.ask,
      files: { ...files, 'stock/invendus.md': published } as Record<string, string>,
    });
    await main(['init'], world.io);
    const said = plain(script.said.join('\n'));
    expect(said.includes('Déjà tenté')).toBe(isTold);
    if (isTold) expect(said).toMatch(/Invendus, investigation non concluante depuis le 1er juin 2020/);
  });
});
