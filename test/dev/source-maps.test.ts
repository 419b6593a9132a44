/** What is built is small and says nothing; a stack read through its maps names our files and lines. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = pathToFileURL(`${resolve('.')}/`);

/** Runs a command of the built tool on an output that fails. */
function failing(args: readonly string[]): string {
  const script = `
    process.setSourceMapsEnabled(true);
    const { default: { createIo, main } } = await import('${new URL('dist/fiche.cjs', ROOT)}');
    const io = createIo(new URL('${ROOT}'));
    const stdout = { isTTY: false, columns: 80, write() { throw new Error('made to fail'); } };
    process.exitCode = await main(${JSON.stringify(args)}, { ...io, env: { FICHE_DEBUG: '1' }, stdout });
  `;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stderr;
}

/** The text of the line where our first file appears in a stack. */
function lineIn(stack: string): string {
  const [, file = '', line = '0'] = /(src\/[\w/-]+\.ts):(\d+):\d+/.exec(stack) ?? [];
  return readFileSync(file, 'utf8').split('\n')[Number(line) - 1] ?? '';
}

describe('a stack of the built tool', () => {
  it('is read by our maps when the command is run to be debugged', () => {
    const broken = `process.stdout.write = () => { throw new Error('made to fail'); };`;
    const args = [
      '--input-type=commonjs',
      '--eval',
      `${broken} process.argv.splice(1, 0, 'fiche'); require('./bin/fiche.js')`,
    ];
    const env = { ...process.env, FICHE_DEBUG: '1' };
    const { stderr } = spawnSync(process.execPath, [...args, 'schema'], { encoding: 'utf8', env });
    expect(stderr).toContain('made to fail');
    expect(lineIn(stderr)).toContain('write(');
  });

  it.each([
    ['at once', ['schema']],
    ['in what is loaded when needed', ['rules']],
  ])('names the file and the line that wrote, %s', (_, args) => {
    const stack = failing(args);
    expect(stack).toContain('made to fail');
    expect(lineIn(stack)).toContain('stdout.write(');
  });
});

it('bin reads the maps only to debug, and before it loads anything', () => {
  const bin = readFileSync('bin/fiche.js', 'utf8');
  expect(bin).toMatch(/FICHE_DEBUG\) process\.setSourceMapsEnabled\(true\);[\s\S]*require\('\.\.\/dist\/start\.cjs'\)/);
});
