/** A rule begun by `npm run new:rule`, in a copy of what it reads and writes. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/process.ts';

function copy(): string {
  const folder = temporaryFolder();
  for (const part of ['src/rules', 'src/model', 'schemas']) {
    cpSync(resolve(part), join(folder, part), { recursive: true });
  }
  return folder;
}

function newRule(id: string, cwd: string) {
  return spawnSync(process.execPath, [resolve('src/dev/new-rule.js'), id], { cwd, encoding: 'utf8' });
}

function generate(cwd: string) {
  const script = `import { generate } from '${pathToFileURL(resolve('src/dev/generate.js'))}'; generate();`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd, encoding: 'utf8' });
}

describe('a new rule', () => {
  it.each([
    ['probleme-tout-neuf', 'probleme', 'problemeToutNeuf'],
    ['risque-tout-neuf', 'risques', 'risqueToutNeuf'],
  ])('%s goes to %s, and what is generated takes it', (id, section, constant) => {
    const folder = copy();
    const file = join(folder, `src/rules/criteria/${section}.json`);
    const before = JSON.parse(readFileSync(file, 'utf8'));

    const { status, stdout } = newRule(id, folder);
    expect(status).toBe(0);
    expect(stdout).toContain(`src/rules/${section}/${id}.ts`);
    const after = JSON.parse(readFileSync(file, 'utf8'));
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)).toMatchObject({ id, servedBy: [id], title: 'à écrire' });

    expect(generate(folder)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'src/rules/index.gen.ts'), 'utf8')).toContain(
      `import { ${constant} } from './${section}/${id}.ts';`,
    );
    // Once is enough.
    expect(newRule(id, folder)).toMatchObject({ status: 1, stderr: `${id} exists already.\n` });
  });

  it.each([
    ['', 'Usage'],
    ['probleme', 'Usage'],
    ['Probleme-Neuf', 'Usage'],
    ['../probleme-neuf', 'Usage'],
    ['magie-noire', 'No section'],
    ['criteria-neuf', 'No section'],
    ['probleme-existe', 'exists already'],
  ])('%s is refused: %s', (id, reason) => {
    const folder = copy();
    const { status, stderr } = newRule(id, folder);
    expect(status).toBe(1);
    expect(stderr).toContain(reason);
    expect(existsSync(join(folder, 'src/rules/probleme/probleme-neuf.ts'))).toBe(false);
  });

  it('leaves words to write: none is left here', () => {
    const written = readdirSync('src/rules', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|json)$/.test(name))
      .filter((name) => /["']à écrire\b/.test(readFileSync(join('src/rules', name), 'utf8')));
    expect(written).toEqual([]);
  });
});
