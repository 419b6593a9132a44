/** State kept in files between two conversations: the mark of a draft, the sign of a conversation that is open. */
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { readMark, withMark } from '../../src/interview/agenda/draft-mark.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { passing, scripted } from '../interview-script.ts';

const MARK = '# Brouillon (essentiel) : relancez « fiche init » pour reprendre, prochaine question : nom\n';
const BODY = 'format: fiche/1\nnom: Cap # ici\nphase: investigation\n';

describe('the mark of a draft', () => {
  it.each([
    ['first', (mark: string) => `${mark}${BODY}`],
    ['below an editor’s line', (mark: string) => `# yaml-language-server: $schema=x.json\n${mark}${BODY}`],
    ['below the beginning of a document', (mark: string) => `---\n${mark}${BODY}`],
    ['below a directive', (mark: string) => `%YAML 1.2\n--- # une fiche\n${mark}${BODY}`],
    [
      'below a licence and empty lines',
      (mark: string) => `# SPDX-License-Identifier: etalab-2.0\n\n  \n${mark}\n${BODY}`,
    ],
    ['after a byte-order mark', (mark: string) => `\ufeff# vim: set ft=yaml\n${mark}${BODY}`],
    ['with the line ends of Windows', (mark: string) => `# note\n${mark}${BODY}`.replaceAll('\n', '\r\n')],
  ])('is found %s, moved on, taken away; the rest stays', (_, write) => {
    const text = write(MARK);
    expect(readMark(text)).toEqual({ depth: 'essentiel', cursor: 'nom' });
    const moved = withMark(snapshotOf(text), 'complet', 'contact');
    expect(readMark(moved.text)).toEqual({ depth: 'complet', cursor: 'contact' });
    expect(moved.draft.at('nom').text).toBe('Cap');
    expect(snapshotOf(moved.text).source.entries).toEqual(moved.source.entries);
    const done = withMark(moved, 'complet', null);
    expect(done.text).toBe(
      text.includes('\r') ? write('').replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') : write(''),
    );
    expect(readMark(done.text)).toBeNull();
  });

  it('is no line of the fiche itself', () => {
    expect(readMark(`nom: x\n${MARK}`)).toBeNull();
    expect(readMark(`resume: |\n  texte\n${MARK}`)).toBeNull();
  });
});

/** A file that another conversation left its sign on. `4343` runs, born `b4343`; we are `4242`. */
async function opened(sign: object | string) {
  const script = scripted(passing);
  const text =
    typeof sign === 'string'
      ? sign
      : JSON.stringify({ machine: 'poste', depuis: '2026-11-23T14:02', question: '', texte: '', ...sign });
  const world = memoryIo({ files: { 'fiche.yaml': `${MARK}${BODY}`, '.fiche.yaml.entretien': text }, ask: script.ask });
  const code = await main(['init'], world.io);
  return { code, told: world.err() + script.said.join('\n') };
}

describe('the sign of a conversation', () => {
  it('one that surely runs is not disturbed', async () => {
    const { code, told } = await opened({ pid: 4343, naissance: 'b4343' });
    expect([code, told.includes('est ouvert')]).toEqual([2, true]);
  });

  it.each([
    ['a process that is gone', { pid: 9999, naissance: 'b9999' }],
    ['a process whose number another one has now', { pid: 4343, naissance: 'autre' }],
    ['ours, in a fresh namespace', { pid: 4242, naissance: 'b1' }],
    ['half of a sign', '{"pid": 43'],
    ['an empty one', ''],
    ['one that is over', { pid: 0 }],
  ])('%s: the conversation opens, and says nothing of it', async (_, sign) => {
    const { code, told } = await opened(sign);
    expect([code, /entretien (?:est|a été) ouvert/.test(told)]).toEqual([0, false]);
  });

  it.each([
    ['another machine', { pid: 4343, machine: 'serveur' }],
    ['another machine, in the future', { pid: 4343, machine: 'serveur', depuis: '2031-01-01T00:00' }],
    ['a sign from before births were kept', { pid: 4343 }],
  ])('%s: the conversation opens, and tells', async (_, sign) => {
    const { code, told } = await opened(sign);
    expect([code, told.includes('a été ouvert')]).toEqual([0, true]);
  });
});
