/** The header of a published fiche that is not quite one: what to mend is told of the line where it is, and the rest is read. */
import { describe, expect, it } from 'vitest';
import { here } from '../cli/here.ts';
import { folderWith } from '../cli/process.ts';

const HEADER = `title: Objet Rendu
mission: Rendre aux victimes leurs objets
contact: objet@exemple.gouv.fr
phases:
  - name: investigation
    start: 2026-09-21
`;
const BODY = '\n## Contexte\n\nLes victimes attendent dix mois.\n';
const WHOLE = `---\n${HEADER}---\n${BODY}`;

async function errors(text: string): Promise<string[]> {
  const { out } = await here(['lint', 'x.md', '-f', 'json', '--today', '2026-11-26'], {
    cwd: folderWith({ 'x.md': text }),
  });
  const { findings } = JSON.parse(out).files[0];
  return findings
    .filter(({ severity }: { severity: string }) => severity === 'error')
    .map(
      ({ range, message }: { range: { start: { line: number } }; message: string }) =>
        `${range.start.line} ${message.replace(/\u00a0/g, ' ')}`,
    );
}

describe('its lines of dashes', () => {
  it('as they should be', async () => {
    expect(await errors(WHOLE)).toEqual([]);
    expect(await errors(WHOLE.replace(/\n/g, '\r\n'))).toEqual([]);
    expect(await errors(`\ufeff${WHOLE}`)).toEqual([]);
  });

  it.each([
    ['the first lacks', WHOLE.replace('---\n', ''), '1 Il manque une ligne « --- » avant l’en-tête'],
    ['a blank line before', `\n${WHOLE}`, '2 Cette ligne « --- » doit être la première'],
    ['the last lacks', `---\n${HEADER}${BODY}`, '9 Il manque une ligne « --- » à la fin de l’en-tête'],
    ['a space before the last', `---\n${HEADER} ---\n${BODY}`, '8 L’en-tête se ferme par « --- »'],
    ['one dash too many', `---\n${HEADER}----\n${BODY}`, 'Ici : « ---- ».'],
    ['the first lacks, in Windows', WHOLE.replace('---\n', '').replace(/\n/g, '\r\n'), '1 Il manque une ligne'],
  ])('%s', async (_, text, told) => {
    expect(await errors(text)).toEqual([expect.stringContaining(told)]);
  });

  it('what is no header of a published fiche stays what it is', async () => {
    const post = await here(['lint', 'x.md'], { cwd: folderWith({ 'x.md': `title: Recettes\n${BODY}` }) });
    expect(`${post.out}${post.err}`).not.toContain('---');
  });
});

describe('its grammar, told by the lines of the file', () => {
  it.each([
    ['a colon in a text', 'mission: Rendre', 'mission: Objectif : rendre', /^3 Ce texte contient « : »/],
    ['a quote never closed', 'title: Objet', 'title: "Objet', /^2 Ce texte commence par un guillemet/],
    [
      'a key written twice',
      'title: Objet Rendu\n',
      'title: A\ntitle: B\n',
      /^3 La clé « title » est déjà écrite ligne 2/,
    ],
  ])('%s', async (_, right, wrong, told) => {
    expect(await errors(WHOLE.replace(right, wrong))).toEqual([expect.stringMatching(told)]);
  });
});
