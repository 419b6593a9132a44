/** What a person meets first: an old Node, a copy that was not built, a command taken from elsewhere. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { BIN, temporaryFolder } from './process.ts';

describe('bin', () => {
  /** « ^20.17 || ^22.13 || >=24 », and the versions around each: those before, the first, the last, those after. */
  const admitted: { major: number; minor: number; isOpen: boolean }[] = JSON.parse(readFileSync('package.json', 'utf8'))
    .engines.node.split(' || ')
    .map((range: string) => {
      const [, sign, major, minor = '0'] = /^(\^|>=)(\d+)(?:\.(\d+))?$/.exec(range) ?? [];
      if (sign === undefined) throw new Error(`${range} is not read by this test`);
      return { major: Number(major), minor: Number(minor), isOpen: sign === '>=' };
    });
  const around = admitted.flatMap(({ major, minor }) => [
    `${major - 1}.0.0`,
    `${major - 1}.99.0`,
    ...(minor > 0 ? [`${major}.${minor - 1}.9`] : []),
    `${major}.${minor}.0`,
    `${major}.99.0`,
    `${major + 1}.0.0`,
  ]);

  it.each([...new Set(['12.0.0', '14.21.3', '16.20.2', '18.20.8', ...around])])(
    'on Node %s: as engines says; refused, one sentence, 2',
    (version) => {
      const other = join(temporaryFolder(), 'other.cjs');
      writeFileSync(other, `Object.defineProperty(process.versions, 'node', { value: '${version}' });`);
      const { status, stderr } = spawnSync(process.execPath, ['--require', other, BIN, '--version'], {
        encoding: 'utf8',
      });
      const [major = 0, minor = 0] = version.split('.').map(Number);
      const isAdmitted = admitted.some((one) =>
        one.isOpen ? major >= one.major : major === one.major && minor >= one.minor,
      );
      const refusal = new RegExp(`^fiche demande Node 20 .*vous avez Node ${version}\\..*$`);
      // Another engine may say a word of its own to options of the real one.
      expect([status, refusal.test(stderr.trim())]).toEqual(isAdmitted ? [0, false] : [2, true]);
    },
  );

  it('is written in words that Node 12 reads', () => {
    const written = (target: string) =>
      transformSync(readFileSync(BIN, 'utf8'), { target, supported: { 'dynamic-import': true } }).code;
    expect(written('node12')).toBe(written('esnext'));
    expect(written('node12')).not.toMatch(/\bawait\b|node:/);
  });

  it('in a copy that was not built: what to run, 2', () => {
    const folder = temporaryFolder();
    for (const part of ['bin', 'package.json']) cpSync(part, join(folder, part), { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/fiche.js'), 'init'], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('npm run build');
    expect(stderr).not.toMatch(/\bat |Error/);
  });
});

describe('what is installed', () => {
  it('is built whatever NODE_ENV says', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^include=dev$/m);
    const config = execFileSync('npm', ['config', 'get', 'include'], {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    expect(config.trim()).toBe('dev');
  });

  it('holds what it needs and what the README links to, and nothing else', () => {
    const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
    const paths: string[] = JSON.parse(listed)[0].files.map(({ path }: { path: string }) => path);
    const rooms = new Set(paths.map((path) => path.split('/')[0]));
    expect([...rooms].sort()).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'docs', 'package.json', 'schemas', 'templates'].sort(),
    );
    const readme = readFileSync('README.md', 'utf8');
    const linked = [...readme.matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].map(([, path = '']) => path);
    for (const path of linked.filter((one) => one !== 'CONTRIBUTING.md')) expect(paths).toContain(path);
    expect(paths.filter((path) => /\.(?:ts|test\.js|env|npmrc)$|^src|^test/.test(path))).toEqual([]);
  });
});

describe('what we write, document or install', () => {
  /** Inside a copy of the tool, `npx` finds ours; `--no` finds nothing rather than somebody else's. */
  const OURS = /npm ci && npx fiche init|npx --no |écrivez `npx fiche` dans la copie|`npx fiche init`, il reprend/;

  it('never runs a package that npm would fetch under our name', () => {
    const texts = ['README.md', 'action.yml', '.pre-commit-hooks.yaml'];
    texts.push(...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name)));
    for (const file of texts.filter((name) => /\.\w+$/.test(name))) {
      const lines = readFileSync(file, 'utf8').split('\n');
      const wrong = lines.filter(
        (line) => /npx (?:--yes )?fiche|npm (?:exec|create|init) fiche/.test(line) && !OURS.test(line),
      );
      expect(wrong, file).toEqual([]);
    }
  });
});
