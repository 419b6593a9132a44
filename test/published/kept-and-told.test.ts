/** `fiche import`: what a page, a header or a sheet holds is kept, goes where it is told, and what does not is told. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { here } from '../cli/here.ts';
import { folderWith } from '../cli/process.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\s+/g, ' ');

async function imported(name: string, content: string | Uint8Array, ...more: string[]) {
  const cwd = folderWith({ [name]: content });
  const { code, err } = await here(['import', name, '--today', '2026-11-26', ...more], { cwd });
  const path = join(cwd, 'fiche.yaml');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return { code, err: plain(err), text: plain(text), draft: snapshotOf(text).draft };
}

const PARTS = '<h2>Problème</h2><p>3 000 locataires attendent dix mois.</p>';

describe('a page', () => {
  it('a list under a title is of that title', async () => {
    const page = `<h1>Cap</h1>${PARTS}<h2>Solution</h2><ul><li>On écrit aux gens.</li><li>On les appelle.</li></ul><h2>Risques</h2><ol><li>La mairie refuse.</li></ol>`;
    const { draft } = await imported('a.html', page);
    expect(draft.at('solution.description').text).toBe('- On écrit aux gens.\n- On les appelle.');
    expect(draft.at('pire_scenario.description').text).toBe('La mairie refuse.');
  });

  it.each([
    ['a link', '<a href="https://etude.exemple.fr/2026">notre étude</a>', 'https://etude.exemple.fr/2026'],
    ['an image', '<img src="a.png" alt="courbe des délais">', 'courbe des délais'],
  ])('%s is kept with what it tells', async (_, html, kept) => {
    const page = `<!doctype html><html><body>${PARTS}<h2>Solution</h2><p>On écrit, voir ${html}.</p></body></html>`;
    const { text } = await imported('a.html', page);
    expect(text).toContain(kept);
  });

  it.each([
    [
      'a.docx',
      {
        'word/document.xml':
          '<w:document xmlns:w="w" xmlns:r="r"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Problème</w:t></w:r></w:p><w:p><w:r><w:t>3 000 locataires attendent, voir </w:t></w:r><w:hyperlink r:id="r1"><w:r><w:t>notre étude</w:t></w:r></w:hyperlink></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Solution</w:t></w:r></w:p><w:p><w:r><w:t>On écrit.</w:t></w:r></w:p></w:body></w:document>',
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="r1" TargetMode="External" Target="https://etude.exemple.fr/2026"/></Relationships>',
      },
    ],
    [
      'a.odt',
      {
        'content.xml':
          '<office:document-content xmlns:office="o" xmlns:text="t" xmlns:xlink="x"><office:body><office:text><text:h text:outline-level="1">Problème</text:h><text:p>3 000 locataires attendent, voir <text:a xlink:href="https://etude.exemple.fr/2026">notre étude</text:a></text:p><text:h text:outline-level="1">Solution</text:h><text:p>On écrit.</text:p></office:text></office:body></office:document-content>',
        mimetype: 'application/vnd.oasis.opendocument.text',
      },
    ],
  ])('%s: where a link leads stands after its words', async (name, files) => {
    const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
    const { draft } = await imported(name, bytes);
    expect(draft.at('probleme.enonce').text).toContain('notre étude (https://etude.exemple.fr/2026)');
  });
});

const published = (phases: string, more = '') =>
  `---\ntitle: Eau vive\nmission: Aider les riverains\n${more}${phases}---\n\n## Problème\n\nDes riverains attendent.\n\n## Solution\n\nUn numéro court.\n`;

describe('the header of a published fiche', () => {
  it.each([
    [
      'a day as people write it',
      'phases:\n  - name: construction\n    start: 04/05/2026\n',
      'construction',
      '2026-05-04',
    ],
    ['an accent', 'phases:\n  - name: accélération\n    start: 2026-05-04\n', 'acceleration', '2026-05-04'],
    ['one phase, and no list', 'phases: construction\n', 'construction', null],
  ])('%s', async (_, phases, phase, start) => {
    const { draft } = await imported('a.md', published(phases));
    expect(draft.at('phase').text).toBe(phase);
    expect(draft.at('calendrier.phases').items.at(-1)?.at('debut').date ?? null).toBe(start);
  });

  it.each([
    ['a key that has no place', 'zut: abc\n', 'zut', 'abc'],
    ['a phase that nobody knows', '', 'phases', 'rêverie'],
    ['a key written twice', 'title: Autre\n', 'title: Autre', 'Autre'],
  ])('%s is told', async (_, more, heading, value) => {
    const phases =
      heading === 'phases' ? 'phases:\n  - name: rêverie\n    start: 2026-05-04\n' : 'phases: construction\n';
    const { err } = await imported('a.md', published(phases, more));
    const aside = err.split('Sans place')[1] ?? '';
    expect(aside).toContain(heading);
    expect(aside).toContain(value);
  });
});

describe('a sheet', () => {
  it('what others wrote beside is kept apart, and told', async () => {
    const { draft, err } = await imported(
      'a.csv',
      'Rubrique;Réponse;Commentaire;Responsable\nProblème;Des gens attendent dix mois;à vérifier;Paul DURANDAL\nSolution;On écrit;;\n',
    );
    expect(draft.at('probleme.enonce').text).toBe('Des gens attendent dix mois');
    expect(err).toContain('à vérifier');
  });

  it('of several fiches, a row each, none is chosen', async () => {
    const { code, err, text } = await imported(
      'a.csv',
      'nom,problème,solution\nCap,Des gens attendent,On écrit\nRelais,Des familles paient,On aide\n',
    );
    expect([code, text]).toEqual([2, '']);
    expect(err).toMatch(/2 fiches, une par ligne : « Cap » et « Relais »\./);
  });
});

describe('names and people', () => {
  const around = (above: string) =>
    `${above}\n\n## Problème\n\nDes gens attendent dix mois.\n\n## Solution\n\nOn écrit.\n`;
  it.each([
    ['# Objets trouvés\n\nPorteur: Mathilde Kervella\nÉtiquettes: mobilité, voyageurs', 'Objets trouvés'],
    ['# Fiche produit – Module 1 et 2', undefined],
  ])('%j', async (above, name) => {
    const { draft } = await imported('a.md', around(above));
    expect(draft.at('nom').text).toBe(name);
  });

  it.each(['Présents', 'Participants', 'Excusés'])('%s carry nothing', async (label) => {
    const { draft } = await imported(
      'a.md',
      around(`# Compte rendu\n\n${label} : Hélène Brac (DDT), Samir Collin (SDE)`),
    );
    expect(draft.at('porteur').isAnswered).toBe(false);
  });

  it('a title typed without its space is one', async () => {
    const { draft } = await imported('a.md', `${around('# Cap')}\n##Impact\n\nDeux fois moins d’appels.\n`);
    expect(draft.at('solution.description').text).toBe('On écrit.');
    expect(draft.at('impact.difference').text).toBe('Deux fois moins d’appels.');
  });
});

describe('why nothing was made of a text', () => {
  const patch = `${['format: fiche/1', 'nom: Cap', 'phase: investigation', 'statut: en_cours', 'probleme:', '  enonce: Des gens attendent.'].map((line) => `+${line}`).join('\n')}\n`;
  it.each([
    ['a patch', 'a.md', patch, /correctif.*Retirez ce signe/],
    [
      'two parts only',
      'a.md',
      '## Usagers\n\nDes victimes de vol.\n\n## Déploiement\n\nTrois villes.\n',
      /On y reconnaît « Usagers » et « Déploiement »/,
    ],
    ['nothing', 'a.md', '  \n', /est vide/],
    [
      'a résumé',
      'a.md',
      '# Paul Roux\n\n## Expérience\n- 2019 : chef de projet\n\n## Formation\n- Master\n\n## Compétences\n- Python\n\n## Centres d’intérêt\n- Aviron\n',
      /aucune réponse/,
    ],
  ])('%s', async (_, name, content, why) => {
    const { code, err, text } = await imported(name, content);
    expect([code, text]).toEqual([2, '']);
    expect(err).toMatch(why);
  });
});
