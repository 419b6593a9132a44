/** Code kept compiled makes a command start sooner, and changes nothing else; what is damaged or foreign is not run. */
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompiledCode, keepCompiled, readCompiled } from '../../src/io/disk/compiled-code.ts';
import { folderWith, type Outcome, run, temporaryFolder } from './process.ts';

const someCode = fc.array(fc.tuple(fc.string(), fc.uint8Array({ maxLength: 40 }))).map(codeOf);

function codeOf(entries: readonly (readonly [string, Uint8Array])[]): CompiledCode {
  return new Map(entries.map(([file, bytes]) => [file, Buffer.from(bytes)]));
}

describe('what is kept', () => {
  const folder = temporaryFolder();
  const kept = (code: CompiledCode, build = 'a') => {
    keepCompiled(folder, 'lint.code', build, () => code);
    return join(folder, 'lint.code');
  };
  const read = (build = 'a') => readCompiled(folder, 'lint.code', build);

  it('is read back to the byte, for the same build only', () => {
    fc.assert(
      fc.property(someCode, (code) => {
        kept(code);
        expect([...read()]).toEqual([...code]);
        expect(read('b').size).toBe(0);
      }),
    );
  });

  it('is not read when a byte of it changed, or when its end lacks', () => {
    const code = codeOf([
      ['fiche.cjs', Buffer.alloc(9, 1)],
      ['chunks/a.cjs', Buffer.alloc(16, 2)],
    ]);
    const whole = readFileSync(kept(code));
    for (let at = 0; at < whole.length; at += 1) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 4;
      writeFileSync(join(folder, 'lint.code'), damaged);
      expect(read().size, `byte ${at}`).toBe(0);
      writeFileSync(join(folder, 'lint.code'), whole.subarray(0, at));
      expect(read().size, `${at} bytes`).toBe(0);
    }
    expect(whole.length).toBeGreaterThan(100);
  });

  it('is for its owner alone, and not read when others may write it', () => {
    const file = kept(codeOf([['fiche.cjs', Buffer.from('code')]]));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(read().size).toBe(1);
    chmodSync(file, 0o620);
    expect(read().size).toBe(0);
  });

  it('is not read from a link, nor from a pipe, which would wait', () => {
    const other = temporaryFolder();
    symlinkSync(kept(codeOf([['fiche.cjs', Buffer.from('code')]])), join(other, 'lint.code'));
    expect(readCompiled(other, 'lint.code', 'a').size).toBe(0);
    execFileSync('mkfifo', [join(other, 'edit.code')]);
    expect(readCompiled(other, 'edit.code', 'a').size).toBe(0);
  });

  it('leaves nothing behind, and says nothing, where it cannot be', () => {
    const busy = folderWith({ 'lint.code/fiche': '' });
    keepCompiled(busy, 'lint.code', 'a', () => new Map());
    keepCompiled(join(busy, 'lint.code/fiche/cache'), 'lint.code', 'a', () => expect.unreachable());
    expect(readdirSync(busy)).toEqual(['lint.code']);
  });
});

describe('a command', () => {
  const cwd = folderWith({ 'a.fiche.yaml': 'format: fiche/1\nphase: construction\n' });
  const cache = temporaryFolder();
  const files = () => readdirSync(join(cache, 'fiche'));
  const fiche = (...args: string[]) => run(args, { cwd, env: { XDG_CACHE_HOME: cache } });
  const told = ({ code, out, err }: Outcome) => ({ code, out, err });

  it('says the same from code kept, from code damaged, and without any', async () => {
    const first = await fiche('lint');
    expect(first.code).toBe(0);
    expect(files()).toEqual([expect.stringMatching(/^lint-[\da-f]{8}-[\da-f]+\.code$/)]);
    const file = join(cache, 'fiche', files()[0] ?? '');
    const before = statSync(file);
    expect(told(await fiche('lint'))).toEqual(told(first));
    // The engine took all of it: otherwise it would have been written again.
    expect(statSync(file).ino).toBe(before.ino);
    writeFileSync(file, readFileSync(file).fill(7, 5000, 5100));
    expect(told(await fiche('lint'))).toEqual(told(first));
    expect(statSync(file).size).toBeGreaterThan(100_000);
    expect(told(await fiche('lint', '--no-cache'))).toEqual(told(first));
  });

  it('that fails, or that asks for no cache, or to be debugged, keeps nothing', async () => {
    const none = temporaryFolder();
    const env = { XDG_CACHE_HOME: none };
    expect((await run(['lint', 'absent.yaml'], { cwd, env })).code).toBe(2);
    expect((await run(['lint', '--no-cache'], { cwd, env })).code).toBe(0);
    expect((await run(['lint'], { cwd, env: { ...env, FICHE_DEBUG: '1' } })).code).toBe(0);
    expect(readdirSync(none)).toEqual([]);
  });
});
