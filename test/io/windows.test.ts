/** What differs on Windows, tried with its paths and with files that are held; no Windows has run this. */
import fs from 'node:fs';
import path, { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { folderWith } from '../cli/process.ts';

const EXAMPLE = fs.readFileSync('templates/exemples/investigation.yaml', 'utf8');

afterEach(() => {
  vi.doUnmock('node:path');
  vi.restoreAllMocks();
  vi.resetModules();
});

describe('paths', () => {
  it('are shown with « / », whichever way they are written', async () => {
    vi.resetModules();
    vi.doMock('node:path', () => ({ default: path.win32, ...path.win32 }));
    const { files } = await import('../../src/io/disk/files.ts');
    expect(files.relative('fiches\\cap\\fiche.yaml')).toBe('fiches/cap/fiche.yaml');
    expect(files.relative('.\\')).toBe('.');
    expect(files.absolute('C:\\fiches\\cap.fiche.yaml')).toBe('C:/fiches/cap.fiche.yaml');
    expect(files.relative('C:\\fiches\\cap.fiche.yaml')).toMatch(/^C:\/|^(?:\.\.\/)*fiches/);
  });

  it('a configuration is found above them, up to the letter of the disk', async () => {
    const { configsAbove } = await import('../../src/cli/files/configs-above.ts');
    const { io } = memoryIo();
    io.files.absolute = (one) => one;
    expect(configsAbove('C:/fiches/cap', io)).toEqual([
      'C:/fiches/cap/fiche.config.yaml',
      'C:/fiches/fiche.config.yaml',
      'C:/fiche.config.yaml',
    ]);
  });
});

describe('line ends of Windows', () => {
  it('a fiche is judged alike, and mended without losing them', async () => {
    const crlf = EXAMPLE.replace(/^statut: en_cours$/m, 'statut: En cours').replaceAll('\n', '\r\n');
    const world = memoryIo({ files: { 'fiche.yaml': crlf } });
    expect(await main(['lint', 'fiche.yaml', '--fix', '--today', '2026-11-23'], world.io)).toBe(0);
    expect(world.files.get('fiche.yaml')).toBe(EXAMPLE.replaceAll('\n', '\r\n'));
  });
});

describe('a file that another program holds', () => {
  const held = (times: number, code: string) => {
    const real = fs.renameSync;
    let left = times;
    vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
    vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (left > 0) {
        left -= 1;
        throw Object.assign(new Error(code), { code });
      }
      real(from, to);
    });
  };

  it.each(['EPERM', 'EBUSY', 'EACCES'])('for a moment (%s): tried again', async (code) => {
    const { replace } = await import('../../src/io/disk/replace.ts');
    const file = join(folderWith({ a: 'ancien' }), 'a');
    held(3, code);
    replace(file, 'nouveau');
    expect(fs.readFileSync(file, 'utf8')).toBe('nouveau');
  });

  it('for good, and not even in place: said, the old text still there', async () => {
    const { replace } = await import('../../src/io/disk/replace.ts');
    const file = join(folderWith({ a: 'ancien' }), 'a');
    held(Number.POSITIVE_INFINITY, 'EBUSY');
    const real = fs.openSync;
    vi.spyOn(fs, 'openSync').mockImplementation((name, flags, mode) => {
      if (flags === 'r+') throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
      return real(name, flags, mode);
    });
    expect(() => replace(file, 'nouveau')).toThrow(/un autre programme le tient ouvert/);
    vi.restoreAllMocks();
    expect(fs.readFileSync(file, 'utf8')).toBe('ancien');
    expect(fs.readdirSync(path.dirname(file))).toEqual(['a']);
  });
});
