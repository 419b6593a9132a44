/** A repository of fifty fiches and a pull request: what each system shows of it, read as that system does. */

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PHASES } from '../../src/model/phase.ts';
import { here as run } from '../cli/here.ts';
import { Repository } from '../cli/repository.ts';
import { SLOW } from '../slow.ts';
import { setValues } from '../texts.ts';
import { alerts, codeQuality, heard, issues, junitCases } from './readers.ts';
import { stepsOfAction } from './steps.ts';

const SOUND = PHASES.map((phase) => readFileSync(`templates/exemples/${phase}.yaml`, 'utf8'));
const TODAY = ['--today', '2026-11-23'];

/** What each of the fifty lacks, in turn; the first of them nothing. */
const FAULTS: (readonly (readonly [string, unknown])[])[] = [
  [],
  [['/porteur/temps_pct', 10]],
  [['/probleme/enonce', null]],
  [['/statut', 'encours']],
  [['/usagers/cibles/0/nom', 'tout le monde']],
];

const nameOf = (rank: number) => `service-${String(rank).padStart(2, '0')}`;
const pathOf = (rank: number) => `fiches/${nameOf(rank)}.fiche.yaml`;

function generated(rank: number, extra: readonly (readonly [string, unknown])[] = []): string {
  const sound = SOUND[rank % SOUND.length] ?? '';
  return setValues(sound, [['/identifiant', nameOf(rank)], ...(FAULTS[rank % FAULTS.length] ?? []), ...extra]);
}

/** A pull request that mends one fiche, spoils another, renames a third and deletes a fourth. */
const repository = new Repository();
const MENDED = 8;
const SPOILED = 5;
const RENAMED = 11;
const DELETED = 21;
const MOVED = 'archives-ouvertes/service-11.fiche.yaml';

async function lint(...args: string[]) {
  const { code, out, err } = await run(['lint', ...args, ...TODAY], { cwd: repository.folder });
  return { code, out, err };
}

async function everywhere(suffix: string) {
  const { code } = await lint(
    '-f',
    'sarif',
    '-o',
    `${suffix}.sarif`,
    '-f',
    'gitlab',
    '-o',
    `${suffix}.json`,
    '-f',
    'junit',
    '-o',
    `${suffix}.xml`,
    '-f',
    'plain',
  );
  const read = (name: string) => readFileSync(join(repository.folder, `${suffix}.${name}`), 'utf8');
  return { code, sarif: read('sarif'), gitlab: read('json'), junit: read('xml') };
}

let base: Awaited<ReturnType<typeof everywhere>>;
let head: Awaited<ReturnType<typeof everywhere>>;

beforeAll(async () => {
  for (let rank = 0; rank < 50; rank++) repository.write(pathOf(rank), generated(rank));
  repository.write('.gitignore', '*.sarif\n*.json\n*.xml\n');
  repository.commit('cinquante fiches');
  base = await everywhere('base');
  repository.git('checkout', '--quiet', '-b', 'demande');
  repository.write(pathOf(MENDED), generated(MENDED, [['/statut', 'en_cours']]));
  repository.write(
    pathOf(SPOILED),
    `# relue en comité\n\n${generated(SPOILED, [
      ['/porteur/courriel', 'pas un courriel'],
      ['/porteur/temps_pct', 5],
    ])}`,
  );
  mkdirSync(join(repository.folder, 'archives-ouvertes'));
  renameSync(join(repository.folder, pathOf(RENAMED)), join(repository.folder, MOVED));
  rmSync(join(repository.folder, pathOf(DELETED)));
  repository.commit('demande');
  head = await everywhere('head');
}, 120_000);

const MANY = SLOW ? 500 : 100;

describe('GitHub', () => {
  it('code scanning: the old alerts keep their fingerprint, the spoiled fiche has new ones on changed lines', () => {
    const [before, after] = [alerts(base.sarif), alerts(head.sarif)];
    const keys = (list: typeof before) => new Set(list.map(({ rule, path, hash }) => `${rule} ${path} ${hash}`));
    const known = keys(before);
    const opened = after.filter(({ rule, path, hash }) => !known.has(`${rule} ${path} ${hash}`));
    expect(new Set(opened.map(({ path }) => path))).toEqual(new Set([pathOf(SPOILED), MOVED]));
    const changed = changedLines(pathOf(SPOILED));
    const shown = opened.filter(
      ({ path, line, endLine }) => path === pathOf(SPOILED) && changed.has(line) && changed.has(endLine),
    );
    expect(shown.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['schema/format', 'equipe-temps-porteur']));
    const now = keys(after);
    const closed = before.filter(({ rule, path, hash }) => !now.has(`${rule} ${path} ${hash}`));
    expect(new Set(closed.map(({ path }) => path))).toEqual(
      new Set([pathOf(MENDED), pathOf(RENAMED), pathOf(DELETED)]),
    );
  });

  it('two alerts never share rule, file and fingerprint: they would be one', () => {
    for (const list of [alerts(base.sarif), alerts(head.sarif)])
      expect(new Set(list.map(({ rule, path, hash, ours }) => `${rule} ${path} ${hash} ${ours}`)).size).toBe(
        list.length,
      );
  });

  it('the action: annotations, log and page of the run, exit code', () => {
    const done = stepsOfAction(resolve('.'), repository.folder, {
      chemins: '.',
      comparer: 'main',
      sarif: 'action.sarif',
      options: `--new-only ${TODAY.join(' ')}`,
    });
    expect(done.code).toBe(1);
    const commands = heard(done.out);
    expect(new Set(commands.map(({ command }) => command))).toEqual(new Set(['error', 'warning']));
    expect(new Set(commands.map(({ properties }) => properties.file))).toEqual(new Set([pathOf(SPOILED)]));
    expect(commands[0]?.command).toBe('error');
    for (const { properties } of commands) expect(Number(properties.endColumn)).toBeGreaterThan(Number(properties.col));
    expect(done.summary).toContain('## Ce qui a changé');
    expect(done.summary.replace(/\u00a0/g, ' ')).toMatch(/Depuis « main » : 2 nouveaux, \d+ résolus?/);
    expect(done.summary).toContain(nameOf(DELETED));
    const sarif = alerts(readFileSync(join(repository.folder, 'action.sarif'), 'utf8'));
    expect(new Set(sarif.map(({ state }) => state))).toEqual(new Set(['new']));
  });

  it('the action obeys no value of a fiche, nor of its own inputs', () => {
    const evil = `$(touch ${join(repository.folder, 'pirate')})`;
    const done = stepsOfAction(resolve('.'), repository.folder, {
      chemins: evil,
      comparer: '',
      sarif: '',
      options: '',
    });
    expect(done.code).toBe(2);
    expect(() => readFileSync(join(repository.folder, 'pirate'))).toThrow();
  });
});

describe('GitLab', () => {
  it('the merge request shows what it degrades and what it mends, and no more', () => {
    const { degraded, resolved } = codeQuality(base.gitlab, head.gitlab);
    const paths = (list: typeof degraded) => new Set(list.map(({ location }) => location.path));
    expect(paths(degraded)).toEqual(new Set([pathOf(SPOILED), MOVED]));
    expect(paths(resolved)).toEqual(new Set([pathOf(MENDED), pathOf(RENAMED), pathOf(DELETED)]));
    // Two lines were added at the top of the spoiled fiche: what was already there has not moved.
    expect(
      degraded
        .filter(({ location }) => location.path === pathOf(SPOILED))
        .map((one) => one.check_name)
        .sort(),
    ).toEqual(['equipe-temps-porteur', 'schema/format']);
  });

  it('is known without an option: the report where it looks for it, and the readable log', async () => {
    const { out, err, code } = await run(['lint', ...TODAY], {
      cwd: join(repository.folder, 'fiches'),
      env: { GITLAB_CI: 'true', CI_PROJECT_DIR: repository.folder },
    });
    expect(code).toBe(1);
    expect(out).toContain('schema/enum');
    expect(err).toContain('gl-code-quality-report.json');
    const report = readFileSync(join(repository.folder, 'gl-code-quality-report.json'), 'utf8');
    for (const { location } of issues(report).values()) expect(location.path).toMatch(/^fiches\//);
  });

  it('JUnit: a suite a fiche, failures for errors alone', () => {
    const cases = junitCases(head.junit);
    expect(new Set(cases.map(({ suite }) => suite)).size).toBe(49);
    const failed = cases.filter(({ outcome }) => outcome === 'failure');
    expect(failed.map(({ classname }) => classname)).toContain(pathOf(SPOILED));
    expect(failed.map(({ classname }) => classname)).not.toContain(pathOf(MENDED));
    expect(failed.every(({ text }) => text.startsWith('erreur'))).toBe(true);
  });
});

describe('the coach', () => {
  it('--compare: what the request did, in figures', async () => {
    const { out } = await lint('--compare', 'main', '-f', 'json');
    const { comparison, files } = JSON.parse(out);
    expect(comparison.removed).toEqual([pathOf(DELETED)]);
    expect(comparison.counts.new).toBe(2);
    expect(comparison.fixed.map(({ path, rule }: { path: string; rule: string }) => `${path} ${rule}`)).toEqual([
      `${pathOf(MENDED)} schema/enum`,
    ]);
    const moved = files.find(({ path }: { path: string }) => path === MOVED);
    expect(new Set(moved.findings.map(({ since }: { since: string }) => since))).toEqual(new Set(['open']));
  });

  it('--since: the three fiches of the request', async () => {
    const { out } = await lint('--since', 'main', '-f', 'json');
    expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual(
      [MOVED, pathOf(SPOILED), pathOf(MENDED)].sort(),
    );
  });
});

/** Lines of the new version that the request adds or changes. */
function changedLines(path: string): Set<number> {
  const hunks = repository
    .git('diff', '--unified=0', 'main', 'HEAD', '--', path)
    .matchAll(/^@@ .* \+(\d+)(?:,(\d+))? @@/gm);
  return new Set(
    [...hunks].flatMap(([, start, count = '1']) =>
      Array.from({ length: Number(count) }, (_, rank) => Number(start) + rank),
    ),
  );
}

describe('hundreds of fiches', () => {
  it('are all there, in every format, and reports are whole', async () => {
    const large = new Repository();
    for (let rank = 0; rank < MANY; rank++)
      writeFileSync(join(large.folder, `${nameOf(rank)}.fiche.yaml`), generated(rank));
    const { out, code } = await run(
      [
        'lint',
        '-f',
        'sarif',
        '-o',
        'a.sarif',
        '-f',
        'gitlab',
        '-o',
        'a.json',
        '-f',
        'junit',
        '-o',
        'a.xml',
        '-f',
        'json',
        ...TODAY,
      ],
      { cwd: large.folder },
    );
    expect(code).toBe(1);
    const report = JSON.parse(out);
    expect(report.files).toHaveLength(MANY);
    const count = report.files.reduce((sum: number, file: { findings: unknown[] }) => sum + file.findings.length, 0);
    const read = (name: string) => readFileSync(join(large.folder, name), 'utf8');
    expect(alerts(read('a.sarif'))).toHaveLength(count);
    expect(issues(read('a.json')).size).toBe(count);
    expect(new Set(junitCases(read('a.xml')).map(({ suite }) => suite)).size).toBe(MANY);
  }, 120_000);
});
