/** `--compare`: new, fixed, still open, on real repositories. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { setValues } from '../texts.ts';
import { here as run } from './here.ts';
import { folderWith } from './process.ts';
import { Repository } from './repository.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const named = (name: string, ...answers: (readonly [string, unknown])[]) =>
  setValues(SOUND, [['/identifiant', name], ...answers]);
/** Raises `equipe-temps-porteur`, and says nothing of the problem. */
const BUSY = ['/porteur/temps_pct', 10] as const;
const MUTE = ['/probleme/enonce', null] as const;

/** On main, `un` and `deux` have each a fault; the branch mends one, adds one, and moves on. */
function branch(): Repository {
  const repository = new Repository();
  repository.write('fiches/un/fiche.yaml', named('un', BUSY));
  repository.write('fiches/deux/fiche.yaml', named('deux', BUSY));
  repository.write('fiches/trois/fiche.yaml', named('trois', MUTE));
  repository.write('fiches/quatre/fiche.yaml', named('quatre', BUSY));
  repository.commit('début');
  repository.git('checkout', '--quiet', '-b', 'travail');
  repository.write('fiches/un/fiche.yaml', named('un', MUTE));
  repository.write('fiches/deux/fiche.yaml', `# relue\n\n${named('deux', ['/porteur/temps_pct', 12])}`);
  return repository;
}

interface Finding {
  rule: string;
  since?: 'new' | 'open';
}

async function compared(repository: Repository, args: readonly string[], cwd = '.') {
  const { code, out, err } = await run(['lint', ...args, '--today', '2026-11-23', '-f', 'json'], {
    cwd: join(repository.folder, cwd),
  });
  const report = out === '' ? null : JSON.parse(out);
  const of = (since: 'new' | 'open') =>
    report.files.flatMap((file: { path: string; findings: Finding[] }) =>
      file.findings.filter((one) => one.since === since).map((one) => `${file.path} ${one.rule}`),
    );
  const fixed = report?.comparison.fixed.map((one: { path: string; rule: string }) => `${one.path} ${one.rule}`);
  return { code, err: err.replace(/\s+/g, ' '), report, of, fixed, comparison: report?.comparison };
}

describe('--compare', () => {
  it('the document is the published one', async () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(
      JSON.parse(readFileSync('schemas/lint-report.schema.json', 'utf8')),
    );
    const { report } = await compared(branch(), ['--compare', 'main']);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });

  it('tells new, fixed and still open; a value changed and no better is still open', async () => {
    const { code, of, fixed, comparison } = await compared(branch(), ['--compare', 'main']);
    expect(code).toBe(0);
    expect(of('new')).toContain('fiches/un/fiche.yaml requis/probleme.enonce');
    expect(fixed).toEqual(expect.arrayContaining(['fiches/un/fiche.yaml equipe-temps-porteur']));
    expect(of('open')).toEqual(
      expect.arrayContaining([
        'fiches/deux/fiche.yaml equipe-temps-porteur',
        'fiches/quatre/fiche.yaml equipe-temps-porteur',
        'fiches/trois/fiche.yaml requis/probleme.enonce',
      ]),
    );
    expect(of('new').every((one: string) => one.startsWith('fiches/un/'))).toBe(true);
    expect(comparison.removed).toEqual([]);
  });

  it('--new-only fails on new alone, and shows nothing else', async () => {
    const repository = branch();
    const strict = ['--compare', 'main', '--new-only', '--fail-on', 'avertissement'];
    const some = await compared(repository, strict);
    expect(some.code).toBe(1);
    expect(some.of('open')).toEqual([]);
    expect(some.comparison.counts.open).toBeGreaterThan(0);
    repository.git('checkout', '--quiet', '--', 'fiches/un');
    expect((await compared(repository, strict)).code).toBe(0);
    expect((await compared(repository, ['--compare', 'main', '--fail-on', 'avertissement'])).code).toBe(1);
  });

  it('follows a fiche that git sees renamed', async () => {
    const repository = branch();
    repository.git('mv', 'fiches/quatre', 'fiches/cinq');
    const { of, comparison } = await compared(repository, ['--compare', 'main']);
    expect(of('open')).toContain('fiches/cinq/fiche.yaml equipe-temps-porteur');
    expect(comparison.removed).toEqual([]);
  });

  it.each([
    ['a path', ['cinq'], '.'],
    ['a sub-folder', [], 'cinq'],
  ])('from wherever it came, seen from %s', async (_, paths, cwd) => {
    const repository = branch();
    mkdirSync(join(repository.folder, 'cinq'));
    repository.git('mv', 'fiches/quatre/fiche.yaml', 'cinq/fiche.yaml');
    const { of, comparison } = await compared(repository, [...paths, '--compare', 'main'], cwd);
    expect(of('new')).toEqual([]);
    expect(of('open').join()).toContain('fiche.yaml equipe-temps-porteur');
    expect(comparison.removed).toEqual([]);
  });

  it('and one that only its identifier tells', async () => {
    const repository = branch();
    mkdirSync(join(repository.folder, 'ailleurs'));
    renameSync(join(repository.folder, 'fiches/quatre/fiche.yaml'), join(repository.folder, 'ailleurs/fiche.yaml'));
    const { of, comparison } = await compared(repository, ['--compare', 'main']);
    expect(of('open')).toContain('ailleurs/fiche.yaml equipe-temps-porteur');
    expect(comparison.removed).toEqual([]);
  });

  it('a fiche that is gone is told so: nothing in it was fixed', async () => {
    const repository = branch();
    rmSync(join(repository.folder, 'fiches/quatre'), { recursive: true });
    const { fixed, comparison } = await compared(repository, ['--compare', 'main']);
    expect(comparison.removed).toEqual(['fiches/quatre/fiche.yaml']);
    expect(fixed.filter((one: string) => one.includes('quatre'))).toEqual([]);
  });

  it('from a sub-folder, only what is below it', async () => {
    const { report, of, comparison } = await compared(branch(), ['--compare', 'main'], 'fiches/deux');
    expect(report.files).toHaveLength(1);
    expect(of('open')).toContain('fiche.yaml equipe-temps-porteur');
    expect(comparison.removed).toEqual([]);
  });

  it('with --staged, what the next commit holds; with --since, what changed', async () => {
    const repository = branch();
    repository.git('add', 'fiches/un');
    repository.write('fiches/un/fiche.yaml', named('un'));
    const staged = await compared(repository, ['--staged', '--compare', 'HEAD']);
    expect(staged.of('new')).toContain('fiches/un/fiche.yaml requis/probleme.enonce');
    expect(staged.report.files).toHaveLength(1);
    const changed = await compared(repository, ['--since', 'main', '--compare', 'main']);
    expect(changed.report.files).toHaveLength(2);
    expect(changed.comparison.removed).toEqual([]);
  });

  it('says it in words', async () => {
    const { out } = await run(['lint', '--compare', 'main', '-f', 'plain', '--today', '2026-11-23'], {
      cwd: branch().folder,
    });
    const text = out.replace(/\u00a0/g, ' ');
    expect(text).toMatch(/^Résolu : fiches\/un\/fiche\.yaml, .* \(equipe-temps-porteur\)$/m);
    expect(text).toMatch(/Depuis « main » : \d+ nouveaux?, \d+ résolus?, \d+ encore ouverts?\./);
    expect(text).toMatch(/^fiches\/un\/fiche\.yaml, ligne \d+, avertissement, nouveau : /m);
  });

  it('a commit that git does not know, a shallow clone: 2, nothing printed', async () => {
    const repository = branch();
    const unknown = await compared(repository, ['--compare', 'absente']);
    expect([unknown.code, unknown.report]).toEqual([2, null]);
    expect(unknown.err).toContain('« absente »');
    repository.commit('travail');
    const clone = new Repository();
    clone.git('clone', '--quiet', '--depth', '1', '--branch', 'travail', `file://${repository.folder}`, 'copie');
    const shallow = await compared(clone, ['--compare', 'main'], 'copie');
    expect(shallow.code).toBe(2);
    expect(shallow.err).toContain('git fetch --unshallow');
  });

  it.each([
    [['--new-only'], '--compare'],
    [['--diff'], '--fix'],
    [['--since', 'main', '--staged'], '--staged'],
    [['--fix', '--staged'], '--staged'],
    [['--fix', '-'], 'nom'],
    [['--watch', '-'], 'nom'],
  ])('%j cannot be obeyed: 2, and why', async (args, told) => {
    const { code, err } = await run(['lint', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });
});

describe('what can no longer be read', () => {
  it.each([
    ['YAML that does not read', (text: string) => `${text}\nnom: [\n`],
    ['another encoding', (text: string) => Buffer.from(text, 'utf16le')],
    ['a shape that stops all', () => '- une liste\n'],
    ['no phase', (text: string) => text.replace(/^phase:.*$/m, 'phase: null')],
  ])('%s: nothing of it is called resolved', async (_, spoil) => {
    const repository = branch();
    const path = join(repository.folder, 'fiches/quatre/fiche.yaml');
    writeFileSync(path, spoil(readFileSync(path, 'utf8')));
    const { fixed, of } = await compared(repository, ['fiches/quatre', '--compare', 'main']);
    expect(fixed).toEqual([]);
    expect(of('new').length).toBeGreaterThan(0);
  });
});

describe('with another file', () => {
  it('a fiche that came back by mail, without git', async () => {
    const folder = folderWith({ 'fiche.yaml': named('un', BUSY), 'retour.txt': named('un', MUTE) });
    const { code, out } = await run(
      ['lint', 'fiche.yaml', '--compare', 'retour.txt', '-f', 'json', '--today', '2026-11-23'],
      { cwd: folder },
    );
    const { comparison, files } = JSON.parse(out);
    expect(code).toBe(0);
    expect(comparison.fixed.map(({ rule }: Finding) => rule)).toContain('requis/probleme.enonce');
    expect(files[0].findings.filter(({ since }: Finding) => since === 'new').map(({ rule }: Finding) => rule)).toEqual([
      'equipe-temps-porteur',
    ]);
    const two = await run(['lint', '--compare', 'retour.txt'], {
      cwd: folderWith({ 'a.fiche.yaml': SOUND, 'b.fiche.yaml': SOUND, 'retour.txt': SOUND }),
    });
    expect([two.code, two.err.replace(/\s+/g, ' ').includes('une seule fiche')]).toEqual([2, true]);
  });
});
