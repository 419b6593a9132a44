/** Files of Word, opened by LibreOffice: what they say is there, under real headings. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { here } from '../cli/here.ts';
import { folderWith } from '../cli/process.ts';

const PHASES = ['investigation', 'perennisation'];
const HOSTILE =
  'format: fiche/1\nphase: investigation\nnom: "<w:t>\\u0001 & « ]]> »"\nprobleme:\n  enonce: "=1+1 <b>gras</b>"\n';

async function opened(yaml: string, document: string): Promise<string> {
  const cwd = folderWith({ 'a.fiche.yaml': yaml });
  const { code, err } = await here(['export', 'a.fiche.yaml', '--to', document, '-o', 'a.docx'], { cwd });
  expect(code, err).toBe(0);
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${cwd}/profil`,
      '--convert-to',
      'html:HTML (StarWriter)',
      '--outdir',
      cwd,
      join(cwd, 'a.docx'),
    ],
    { stdio: 'ignore', timeout: 120_000 },
  );
  return readFileSync(join(cwd, 'a.html'), 'utf8').replace(/\s+/g, ' ');
}

describe.each(PHASES)('%s', (phase) => {
  it.each(['docx', 'lettre'])('%s', async (document) => {
    const yaml = readFileSync(`templates/exemples/${phase}.yaml`, 'utf8');
    const page = await opened(yaml, document);
    expect(page).toMatch(/<h1[^>]*>/);
    expect(page.replace(/<[^>]+>/g, '')).toContain(/nom: (.*)/.exec(yaml)?.[1] ?? '?');
  });
});

it('nothing a fiche holds becomes part of the file', async () => {
  const text = (await opened(HOSTILE, 'docx')).replace(/<[^>]+>/g, '');
  expect(text).toContain('=1+1 &lt;b&gt;gras&lt;/b&gt;');
});
