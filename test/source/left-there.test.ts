/** What people leave in a file, or take out of it: a remedy that keeps what they typed, on the line where it is. */
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/judge/lint.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';

const HEAD = 'format: fiche/1\nnom: Quai\nphase: investigation\n';

function told(body: string): { line: number; message: string }[] {
  const options = { today: '2026-11-20', phase: null, gate: false };
  const { findings } = lint('fiche.yaml', snapshotOf(HEAD + body), CATALOGUE, options);
  return findings
    .filter(({ kind }) => kind === 'yaml' || kind === 'schema' || kind === 'file')
    .map(({ message, range }) => ({ line: range.start.line - 3, message: message.replace(/[\u00a0\u202f]/g, ' ') }));
}

describe('one finding, on its line, with the remedy', () => {
  it.each<[string, string, number, RegExp]>([
    [
      'an element without its key, after others',
      'usagers:\n  cibles:\n    - nom: éleveurs\n      besoin: savoir\n    - vétérinaires ruraux\n',
      5,
      /« - nom: vétérinaires ruraux »/,
    ],
    ['no space after a key of an element', 'usagers:\n  cibles:\n    - nom:éleveurs\n', 3, /« - nom: éleveurs »/],
    [
      'a key put aside, and its text left',
      'porteur:\n  temps_pct: 45\n  # motivation: >-\n    Aider les éleveurs.\n    Et les autres.\n  fonction: greffière\n',
      3,
      /Retirez le « # », ou mettez-en un devant chacune/,
    ],
    [
      'a letter at the edge, below a list',
      'porteur:\n  nom: Odile\nthematiques:\n  - Justice\nx\nnotes: a\n',
      5,
      /« x » n’a pas de clé/,
    ],
    [
      'a sentence at the edge, below an address',
      'contact: a@b.fr\nVoir avec la compta\nnotes: a\n',
      2,
      /« contact » tient en une ligne/,
    ],
    [
      'the head of a comparison',
      'thematiques:\n  - Justice\n@@ -2,6 +2,7 @@\nnotes: a\n',
      3,
      /ne fait pas partie de la fiche/,
    ],
    [
      'the lines of a comparison',
      'porteur:\n  nom: Odile\n-  fonction: greffière\n+  fonction: directrice\n  temps_pct: 45\n',
      3,
      /comparaison de fichiers.*Gardez-en une/,
    ],
    [
      'a list in two ways',
      'usagers:\n  types: [particulier, entreprise]\n    - association\n',
      2,
      /types: \[particulier, entreprise, association\]/,
    ],
    ['a column too narrow, in a spreadsheet', 'budget:\n  enveloppe:\n    montant: ######\n', 3, /erreur de tableur/],
    [
      'a number and what is said of it',
      'porteur:\n  temps_pct: 45 (à confirmer)\n',
      2,
      /Pour garder le reste : 45 # à confirmer/,
    ],
    ['the same, with two bars', 'porteur:\n  agent_public: oui // titulaire\n', 2, /true # titulaire/],
    ['the day before the month', 'date_maj: 2026-26-02\n', 1, /« 2026-02-26 »/],
    ['« néant », of a group', 'budget: néant\n', 1, /retirez la ligne/],
    ['a list in round brackets', 'usagers:\n  types: (particulier, entreprise)\n', 2, /\[particulier, entreprise\]/],
    [
      'a colon in the rest of an element',
      'pire_scenario:\n  petites_actions:\n    - demander le numéro\n      au téléphone : avant mardi\n',
      4,
      /entre guillemets/,
    ],
    ['a type of YAML', 'porteur:\n  nom: !!str Odile\n', 2, /« !!str » est une étiquette de YAML.*laissez : Odile/],
    ['a tab at the edge', 'porteur:\n\tnom: Odile\n', 2, /tabulation/],
  ])('%s', (_, body, line, message) => {
    expect(told(body)).toEqual([{ line, message: expect.stringMatching(message) }]);
  });
});

it('a natural key is not the head of a mail; two of them may be', () => {
  expect(told('objet: rendre les vélos\n')[0]?.message).not.toMatch(/courriel/);
  expect(told('objet: fiche\nde: Paul\n')[0]?.message).toMatch(/courriel/);
});

describe('says nothing', () => {
  it.each([
    'porteur:\n  temps_pct: 45 # à confirmer\n',
    '# motivation: >-\nporteur:\n  fonction: greffière\n',
    'usagers:\n  types: [particulier, entreprise]\n',
    'notes: |\n  - avant\n  + après\n  @@ -1,2 +1,2 @@\n',
  ])('%j', (body) => expect(told(body)).toEqual([]));
});
