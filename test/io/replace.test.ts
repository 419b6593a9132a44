/** Writing a file: what it was stays true of it, and nothing is lost when it cannot be. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { create, replace } from '../../src/io/disk/replace.ts';
import { folderWith, readableCopy, run } from '../cli/process.ts';
import { runs } from '../slow.ts';

const isRoot = process.getuid?.() === 0;
/** Not within every container, even as root: what needs it is then shown as skipped. */
const canMount = isRoot && mounts();

function mounts(): boolean {
  const folder = folderWith({});
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status !== 0) return false;
  return spawnSync('umount', [folder]).status === 0;
}
const EXAMPLE = readFileSync('templates/exemples/investigation.yaml', 'utf8');
/** `--fix` mends its date. */
const FIXABLE = EXAMPLE.replace(/^date_maj:.*$/m, 'date_maj: 19/11/2026');

describe('a file that is replaced', () => {
  it('keeps its mode, whatever the mask', () => {
    const file = join(folderWith({ a: 'ancien' }), 'a');
    chmodSync(file, 0o664);
    const mask = process.umask(0o077);
    replace(file, 'nouveau');
    process.umask(mask);
    expect([statSync(file).mode & 0o7777, readFileSync(file, 'utf8')]).toEqual([0o664, 'nouveau']);
  });

  it.runIf(isRoot)('keeps its owner', () => {
    const file = join(folderWith({ a: 'ancien' }), 'a');
    chownSync(file, 1234, 1235);
    replace(file, 'nouveau');
    expect([statSync(file).uid, statSync(file).gid]).toEqual([1234, 1235]);
  });

  it('keeps its other names, and the links to it', () => {
    const folder = folderWith({ a: 'ancien' });
    linkSync(join(folder, 'a'), join(folder, 'b'));
    symlinkSync('a', join(folder, 'lien'));
    replace(join(folder, 'lien'), 'nouveau, plus long');
    expect(['a', 'b', 'lien'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(
      Array(3).fill('nouveau, plus long'),
    );
    expect(readlinkSync(join(folder, 'lien'))).toBe('a');
    replace(join(folder, 'b'), 'court');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('court');
  });

  it('is made where a link says, when nothing is there yet', () => {
    const folder = folderWith({});
    symlinkSync('cible', join(folder, 'lien'));
    replace(join(folder, 'lien'), 'texte');
    expect([readlinkSync(join(folder, 'lien')), readFileSync(join(folder, 'cible'), 'utf8')]).toEqual([
      'cible',
      'texte',
    ]);
  });

  it('leaves nothing beside it, and takes a name as long as the disk allows', () => {
    const name = `${'é'.repeat(115)}.fiche.yaml`;
    const folder = folderWith({ [name]: 'ancien' });
    replace(join(folder, name), 'nouveau');
    expect(create(join(folder, 'un'), 'x')).toBe(true);
    expect(create(join(folder, 'un'), 'y')).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['un', name]);
    expect(readFileSync(join(folder, 'un'), 'utf8')).toBe('x');
  });

  it('is left alone when it is read-only, its administrator included', async () => {
    const folder = folderWith({ 'a.fiche.yaml': FIXABLE });
    chmodSync(join(folder, 'a.fiche.yaml'), 0o444);
    const { code, err } = await run(['lint', '--fix', '--today', '2026-11-23'], { cwd: folder });
    expect([code, readFileSync(join(folder, 'a.fiche.yaml'), 'utf8')]).toEqual([2, FIXABLE]);
    expect(err).toContain('lecture seule');
  });

  it.runIf(isRoot)('is written in place in a folder where nothing may be made', async () => {
    const folder = folderWith({ 'a.fiche.yaml': FIXABLE });
    const file = join(folder, 'a.fiche.yaml');
    chmodSync(folder, 0o755);
    chmodSync(file, 0o666);
    const options = { cwd: folder, uid: 1234, bin: readableCopy(), env: { HOME: folder } };
    const { err } = await run(['lint', '--fix', '--today', '2026-11-23'], options);
    expect(err).toMatch(/1.correction/);
    expect(readFileSync(file, 'utf8')).toContain('date_maj: 2026-11-19');
    expect(readdirSync(folder)).toEqual(['a.fiche.yaml']);
  });

  it.runIf(canMount)('is written in place when it is a mount of its own', () => {
    const folder = folderWith({ a: 'ancien', b: 'monté' });
    execFileSync('mount', ['--bind', join(folder, 'b'), join(folder, 'a')], { stdio: 'ignore' });
    try {
      replace(join(folder, 'a'), 'nouveau');
      expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('nouveau');
    } finally {
      execFileSync('umount', [join(folder, 'a')]);
    }
  });
});

describe('what is not a file to replace', () => {
  it('a FIFO: its reader gets the text', async () => {
    const folder = folderWith({ 'a.fiche.yaml': EXAMPLE });
    execFileSync('mkfifo', [join(folder, 'tuyau')]);
    const reader = spawn('cat', [join(folder, 'tuyau')]);
    let read = '';
    reader.stdout.on('data', (chunk) => (read += chunk));
    const ended = new Promise((done) => reader.on('close', done));
    const { code } = await run(['lint', '-f', 'json', '-o', 'tuyau'], { cwd: folder });
    await ended;
    expect(code).toBeLessThan(2);
    expect(JSON.parse(read).files).toHaveLength(1);
    expect(statSync(join(folder, 'tuyau')).isFIFO()).toBe(true);
  });

  it.each(['-', '/dev/stdout'])('standard output, as %s', async (output) => {
    const { out } = await run(['lint', '-f', 'json', '-o', output], { cwd: folderWith({ 'fiche.yaml': EXAMPLE }) });
    expect(JSON.parse(out).files).toHaveLength(1);
  });

  it('a fiche that is being judged', async () => {
    const folder = folderWith({ 'fiche.yaml': EXAMPLE });
    const { code, err } = await run(['lint', '-f', 'json', '-o', './fiche.yaml'], { cwd: folder });
    expect([code, readFileSync(join(folder, 'fiche.yaml'), 'utf8')]).toEqual([2, EXAMPLE]);
    expect(err).toContain('l’effacerait');
  });
});

describe('what must not be replaced', () => {
  it.each(['autre.fiche.yaml', 'fiche.config.yaml'])('%s, by a report', async (name) => {
    const folder = folderWith({ 'fiche.yaml': EXAMPLE, [name]: '# le mien\n' });
    const { code } = await run(['lint', 'fiche.yaml', '-f', 'json', '-o', name], { cwd: folder });
    expect([code, readFileSync(join(folder, name), 'utf8')]).toEqual([2, '# le mien\n']);
  });

  it('answers on paper, by new questions: they stay beside', async () => {
    const folder = folderWith({ 'q.md': 'mes réponses\n' });
    expect((await run(['init', '--questionnaire', 'q.md'], { cwd: folder })).code).toBe(2);
    expect((await run(['init', '--questionnaire', 'q.md', '--force'], { cwd: folder })).code).toBe(0);
    expect(readFileSync(join(folder, 'q.ancien.txt'), 'utf8')).toBe('mes réponses\n');
  });

  it('what is no fiche, by an interview', async () => {
    const folder = folderWith({ 'notes.txt': 'pas une fiche\n' });
    const { code, err } = await run(['edit', 'notes.txt', '--accessible'], { cwd: folder });
    expect([code, err.includes('n’est pas une fiche')]).toEqual([2, true]);
  });
});

describe.runIf(canMount)('on a really full disk', () => {
  it.each(['replaced', 'written in place'])('a file %s is as it was', (how) => {
    const folder = folderWith({});
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    try {
      writeFileSync(join(folder, 'a'), 'ancien'.repeat(1000));
      if (how !== 'replaced') linkSync(join(folder, 'a'), join(folder, 'b'));
      expect(() => replace(join(folder, 'a'), 'x'.repeat(200_000))).toThrow(/disque est plein/);
      expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('ancien'.repeat(1000));
      expect(readdirSync(folder)).toHaveLength(how === 'replaced' ? 1 : 2);
      replace(join(folder, 'a'), 'nouveau');
      expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('nouveau');
    } finally {
      execFileSync('umount', [folder]);
    }
  });
});

describe('interrupted at any moment', () => {
  it(`the old text or the new one, whole (${runs(1, 300).numRuns} times)`, async () => {
    const folder = folderWith({});
    const file = join(folder, 'a');
    const script = join(folder, 'script.mjs');
    const { build } = await import('esbuild');
    await build({
      entryPoints: ['src/io/disk/replace.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: join(folder, 'write.mjs'),
    });
    writeFileSync(
      script,
      `import { replace } from './write.mjs'; for (let i = 0; ; i++) { replace(${JSON.stringify(file)}, String(i % 10).repeat(300_000)); if (i === 0) console.log('prêt'); }`,
    );
    for (let rank = 0; rank < runs(1, 300).numRuns; rank++) {
      rmSync(file, { force: true });
      const child = spawn(process.execPath, [script]);
      await new Promise((ready) => child.stdout.once('data', ready));
      await new Promise((wait) => setTimeout(wait, Math.random() * 20));
      child.kill('SIGKILL');
      await new Promise((ended) => child.once('close', ended));
      expect(readFileSync(file, 'utf8')).toMatch(/^(\d)\1{299999}$/);
    }
  });
});

describe('a side channel that fails', () => {
  const folder = () => folderWith({ 'fiche.yaml': EXAMPLE });

  it.runIf(existsSync('/dev/full'))('standard output on a full disk: one sentence, 2', async () => {
    const cwd = folder();
    const command = `"$0" "$1" lint --today 2026-11-23 >/dev/full`;
    const bin = join(process.cwd(), 'bin/fiche.js');
    const child = spawn('sh', ['-c', command, process.execPath, bin], { cwd });
    let err = '';
    child.stderr.on('data', (chunk) => (err += chunk));
    const code = await new Promise((ended) => child.on('close', ended));
    expect(code).toBe(2);
    expect(err).toContain('le disque est plein');
    expect(err).not.toMatch(/\bat .*:\d+|Error/);
  });

  it.each([
    ['GitHub', { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '/nulle/part/resume.md' }],
    ['GitLab', { GITLAB_CI: 'true', CI_PROJECT_DIR: '/nulle/part' }],
  ])('%s: the findings, then the warning, the code of the findings', async (_, env) => {
    const { code, out, err } = await run(['lint', '--today', '2026-11-23'], { cwd: folder(), env });
    expect([code, out.includes('Rien à signaler.')]).toEqual([0, true]);
    expect(err).toContain('n’a pas pu être écrit');
  });

  it('the only report: what it would have held is shown', async () => {
    const { code, out, err } = await run(['lint', '-f', 'json', '-o', 'nulle/part'], { cwd: folder() });
    expect([code, JSON.parse(out).files.length, err.includes('nulle/part')]).toEqual([2, 1, true]);
  });

  it('one report of several: the others are written', async () => {
    const cwd = folder();
    const { code, out, err } = await run(['lint', '-f', 'json', '-o', 'nulle/part', '-f', 'stylish'], { cwd });
    expect([code, out.length > 0, err.includes('nulle/part')]).toEqual([2, true, true]);
  });

  it('a current folder that is gone is not our fault: 2, and what to do', async () => {
    const cwd = join(folder(), 'parti');
    mkdirSync(cwd);
    const bin = join(process.cwd(), 'bin/fiche.js');
    const child = spawn('sh', ['-c', 'rmdir "$PWD"; "$0" "$1" lint', process.execPath, bin], { cwd });
    let err = '';
    child.stderr.on('data', (chunk) => (err += chunk));
    const code = await new Promise((ended) => child.on('close', ended));
    expect([code, err.includes('n’existe plus'), err.includes('erreur de sa part')]).toEqual([2, true, false]);
  });

  it('Node told to read nothing but the tool: 2, and what is refused', () => {
    const file = join(folder(), 'fiche.yaml');
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const flag = major > 22 || (major === 22 && minor >= 13) ? '--permission' : '--experimental-permission';
    const args = [flag, `--allow-fs-read=${process.cwd()}/*`, join(process.cwd(), 'bin/fiche.js'), 'lint', file];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stdout + stderr).not.toContain('erreur de sa part');
    expect(stdout + stderr).toMatch(/droit/);
  });
});
