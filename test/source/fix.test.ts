/** `--fix`: what mends itself is mended, what says more is left to a person, the rest stays byte for byte. */

import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutTexts } from '../../src/judge/cut-text.ts';
import { MOST_FIXES } from '../../src/judge/mended.ts';
import { checkSchema } from '../../src/judge/schema-check.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { folderWith, readableCopy, run } from '../cli/process.ts';
import { runs } from '../slow.ts';
import { fixText } from '../texts.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');

describe('what mends itself', () => {
  it.each([
    ['statu: en_cours', 'statut: en_cours'],
    ['Statut: en_cours', 'statut: en_cours'],
    ['statut: En cours  # depuis mars', 'statut: en_cours  # depuis mars'],
    ['phase: Investigation', 'phase: investigation'],
    ['date_maj: 15/03/2026', 'date_maj: 2026-03-15'],
    ['date_maj: le 1er mars 2026', 'date_maj: 2026-03-01'],
    ['porteur:\n  agent_public: oui', 'porteur:\n  agent_public: true'],
    ['porteur: {temps_pct: 40 %}', 'porteur: {temps_pct: 40}'],
    ['probleme:\n  ampleur:\n    nombre: "12 000"', 'probleme:\n  ampleur:\n    nombre: 12000'],
    ['nom: 2030', 'nom: "2030"'],
    ['﻿statut: En cours\r\n# é\r\n', '﻿statut: en_cours\r\n# é\r\n'],
  ])('%j', (before, after) => {
    expect(fixText(before).text).toBe(after);
  });

  it('says so when only quotes were missing', () => {
    expect(fixText('nom: 2030').fixes[0]?.message.replace(/\u00a0/g, ' ')).toBe('nom : « 2030 » devient « "2030" »');
  });

  it('says what became what, and where', () => {
    const [fix] = fixText('nom: Cap\nstatut: En cours\n').fixes;
    expect(fix?.line).toBe(2);
    expect(fix?.message.replace(/\u00a0/g, ' ')).toBe('statut : « En cours » devient « en_cours »');
  });

  it('all values at once, more of them than are tried one by one; what a person must decide stays', () => {
    const member = (share: string) => `    - nom: Dev\n      temps_pct: ${share}\n`;
    const head = 'equipe:\n  membres:\n';
    const { text, fixes } = fixText(head + member('"50 %"').repeat(MOST_FIXES + 100) + member('environ 40'));
    expect(text).toBe(head + member('50').repeat(MOST_FIXES + 100) + member('environ 40'));
    expect(fixes).toHaveLength(MOST_FIXES + 100);
  });
});

describe('what a person must decide', () => {
  it.each([
    ['an order of magnitude', 'probleme:\n  ampleur:\n    nombre: environ 12 000'],
    ['a month without a day', 'date_maj: mars 2026'],
    ['a key that nothing is near', 'inconnue: x'],
    ['two keys that may mean the same', 'statu: en_cours\nstatus: arrete'],
    ['a key that is already there, empty', 'statut:\nstatu: en_cours'],
    ['a choice that does not exist', 'statut: presque'],
    ['a group where a text is due', 'nom: {a: b}'],
    ['a broken grammar', 'statut: "En cours'],
    ['a newer format', 'format: fiche/2\nstatut: En cours'],
    ['a duplicate key', 'nom: a\nnom: b'],
    ['a line that ends by CR alone', 'resume: #$\r'],
  ])('%s', (_, text) => {
    expect(fixText(text)).toEqual({ text, fixes: [] });
  });
});

describe('whatever the text', () => {
  const scalar = fc.oneof(
    fc.constantFrom('En cours', 'oui', '15/03/2026', '12 000', '40 %', 'environ 3', '2030', 'été', '"x"', '|\n  a', ''),
    fc.string(),
  );
  const key = fc.constantFrom(
    'statut',
    'statu',
    'Phase',
    'nom',
    'date_maj',
    'date maj',
    'resume',
    'tags',
    'x',
    'porteur',
  );
  const text = fc
    .array(fc.tuple(key, scalar, fc.constantFrom('', '  # note', '\r')), { maxLength: 8 })
    .map((lines) => lines.map(([name, value, end]) => `${name}: ${value}${end}`).join('\n'));

  it('twice is once, mistakes never grow, and lines that were right stay', () => {
    fc.assert(
      fc.property(text, (before) => {
        const { text: after, fixes } = fixText(before);
        expect(fixText(after)).toEqual({ text: after, fixes: [] });
        if (fixes.length === 0) expect(after).toBe(before);
        const mistakes = (source: string) => {
          const snapshot = snapshotOf(source);
          return checkSchema(snapshot.source).findings.length + cutTexts(snapshot).length;
        };
        expect(mistakes(after)).toBeLessThanOrEqual(mistakes(before) - (fixes.length > 0 ? 1 : 0));
        const lines = after.split('\n');
        const kept = before.split('\n').filter((line) => lines.includes(line)).length;
        expect(kept).toBeGreaterThanOrEqual(before.split('\n').length - fixes.length);
      }),
      runs(100, 1000),
    );
  });

  it('the sound fiches have nothing to mend', () => {
    for (const phase of ['investigation', 'construction', 'acceleration', 'perennisation']) {
      const sound = readFileSync(`templates/exemples/${phase}.yaml`, 'utf8');
      expect(fixText(sound)).toEqual({ text: sound, fixes: [] });
    }
  });
});

describe('the command', () => {
  const broken = SOUND.replace('statut: en_cours', 'statu: En cours').replace('temps_pct: 45', 'temps_pct: 45 %');

  it('writes the file, says each correction, and judges what is left', async () => {
    const folder = folderWith({ 'fiche.yaml': broken });
    const { code, err } = await run(['lint', '--fix', '--today', '2026-11-23'], { cwd: folder });
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'fiche.yaml'), 'utf8')).toBe(SOUND);
    const said = err.replace(/\u00a0/g, ' ');
    expect(said).toContain('« statu » devient « statut »');
    expect(said).toContain('3 corrections faites. Pour le reste : fiche edit');
  });

  it('--diff shows what git can apply, and writes nothing', async () => {
    const folder = folderWith({ 'sous dossier/fiche.yaml': broken });
    const { out } = await run(['lint', '--fix', '--diff', '-f', 'json', '-o', 'a.json'], { cwd: folder });
    const file = join(folder, 'sous dossier/fiche.yaml');
    expect(readFileSync(file, 'utf8')).toBe(broken);
    expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')).summary.files).toBe(1);
    writeFileSync(join(folder, 'a.diff'), out);
    execFileSync('git', ['apply', 'a.diff'], { cwd: folder });
    expect(readFileSync(file, 'utf8')).toBe(SOUND);
  });

  it('a file that cannot be written: 2, and it is as it was', async () => {
    const folder = folderWith({ 'fiche.yaml': broken });
    const bin = readableCopy();
    for (const place of [folder, join(bin, '../..')]) chmodSync(place, 0o755);
    const { code, err } = await run(['lint', '--fix', 'fiche.yaml'], {
      cwd: folder,
      uid: 65_534,
      bin,
    });
    expect(code).toBe(2);
    expect(err).toContain('n’a pas pu être écrit');
    expect(readFileSync(join(folder, 'fiche.yaml'), 'utf8')).toBe(broken);
  });
});
