/** Files of other kinds, and empty ones: each is told what it is, and nothing is made of it. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { archiveOf, otherFile } from '../../src/source/other-file.ts';
import { plain, scripted } from '../interview-script.ts';
import { memoryIo } from './memory-io.ts';

const packed = (name: string) => zipSync({ [name]: new TextEncoder().encode('x') }, { level: 0 });

describe('a zipped file that is no text', () => {
  it.each([
    ['xl/workbook.xml', 'classeur', '.csv'],
    ['ppt/presentation.xml', 'diaporama', 'fiche import -'],
    ['notes.txt', 'archive', 'Ouvrez-la'],
  ])('%s', (name, kind, way) => {
    const told = plain(otherFile(packed(name)) ?? '');
    expect(told).toContain(kind);
    expect(told).toContain(way);
    expect(archiveOf(packed(name))).toBe(otherFile(packed(name)));
  });

  it('a document of text is none of them', () => {
    expect(archiveOf(packed('word/document.xml'))).toBeNull();
    expect(plain(otherFile(packed('word/document.xml')) ?? '')).toContain('Word ou de LibreOffice');
  });
});

it('the YAML of another program is no fiche to import', async () => {
  const world = memoryIo({ files: { 'a.yml': 'version: "3"\nservices:\n  web:\n    image: nginx\n' } });
  expect(await main(['import', 'a.yml', '-o', 'b.fiche.yaml'], world.io)).toBe(2);
  expect(plain(world.err())).toContain('aucune de ses clés');
  expect(world.files.has('b.fiche.yaml')).toBe(false);
});

it.each(['', '\n \n'])('an empty file is begun: %j', async (text) => {
  const { ask, said } = scripted(() => ({ command: 'pass' }));
  const world = memoryIo({ ask, files: { 'fiche.yaml': text } });
  expect(await main(['init'], world.io)).toBe(0);
  expect(world.files.get('fiche.yaml')).toContain('format: fiche/1');
  expect(plain(said.join('\n'))).not.toContain('ancien');
});
