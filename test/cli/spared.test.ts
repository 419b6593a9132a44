/** What a command may not write over, nor into; and names and options that are nearly right. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryIo } from './memory-io.ts';

const FICHE = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const OTHER = readFileSync('templates/exemples/construction.yaml', 'utf8');
const PAGE = '---\ntitle: Pain du soir\nmission: x\nphases: []\n---\n\nUn texte.\n';

async function run(argv: readonly string[], files: Record<string, string>) {
  const memory = memoryIo({ files, tty: false });
  const code = await main([...argv], memory.io);
  return { code, files: memory.files, said: `${memory.out()}${memory.err()}`.replace(/\s+/g, ' ') };
}

describe('a document never takes the place of a fiche', () => {
  it.each([
    [['status', '--format', 'json', '-o', 'fiche.yaml']],
    [['status', '--format', 'json', '-o', 'autre.yaml', 'fiche.yaml']],
    [['export', '-o', 'b.fiche.yaml', 'fiche.yaml']],
    [['export', '-o', 'page.md', 'fiche.yaml']],
    [['lint', 'fiche.yaml', '-f', 'json', '-o', 'autre.yaml']],
    [['lint', 'fiche.yaml', '-f', 'json', '-o', 'fiche.config.yaml']],
  ])('%s', async (argv) => {
    const files = {
      'fiche.yaml': FICHE,
      'b.fiche.yaml': OTHER,
      'autre.yaml': OTHER,
      'page.md': PAGE,
      'fiche.config.yaml': 'ignorer: []\n',
    };
    const { code, files: after, said } = await run(argv, files);
    expect(code).toBe(2);
    expect(said).toMatch(/effacerait/);
    for (const [name, text] of Object.entries(files)) expect(after.get(name)).toBe(text);
  });

  it.each([
    [['lint', 'fiche.yaml', '--config', 'r.yaml', '-f', 'json', '-o', 'r.yaml']],
    [['status', '--config', 'r.yaml', '--format', 'json', '-o', 'r.yaml', 'fiche.yaml']],
    [['export', 'fiche.yaml', '--template', 'mien.hbs', '-o', 'mien.hbs']],
  ])('nor of what the command reads: %s', async (argv) => {
    const files = { 'fiche.yaml': FICHE, 'r.yaml': 'gravites: {}\n', 'mien.hbs': 'Un gabarit.\n' };
    const { code, files: after, said } = await run(argv, files);
    expect([code, said]).toEqual([2, expect.stringMatching(/est lu par cette même commande/)]);
    for (const [name, text] of Object.entries(files)) expect(after.get(name)).toBe(text);
  });

  it('a report takes the place of the one before', async () => {
    const { code, files } = await run(['status', '--format', 'json', '-o', 's.json'], {
      'fiche.yaml': FICHE,
      's.json': '{}',
    });
    expect(code).toBe(0);
    expect(files.get('s.json')).toContain('"fiches"');
  });
});

describe('nothing is written into what holds something else', () => {
  it.each([
    [
      'a text in place of the calendar',
      FICHE.replace(/^calendrier:\n/m, 'calendrier: plus tard\nnotes:\n'),
      /« calendrier » attend des clés/,
    ],
    [
      'a forgotten dash',
      FICHE.replace(
        /^calendrier:\n(?: .*\n)+/m,
        'calendrier:\n  phases:\n    nom: investigation\n    debut: 2026-09-21\n',
      ),
      /« calendrier.phases » attend une liste/,
    ],
    ['a fiche that has stopped', FICHE.replace(/^statut: .*$/m, 'statut: arrete'), /est arrêtée/],
    ['a published page under another name', PAGE, /est un texte, pas encore une fiche/],
    ['another file', 'version: "3"\nservices: {}\n', /n’est pas une fiche/],
  ])('%s', async (_, text, message) => {
    const { code, files, said } = await run(['phase', 'construction', 'fiche.yaml'], { 'fiche.yaml': text });
    expect(said.replace(/\u00a0/g, ' ')).toMatch(message);
    expect(code).toBe(2);
    expect(files.get('fiche.yaml')).toBe(text);
  });

  it('an answer that says nothing is no answer to what is required', async () => {
    const { code, files, said } = await run(['init', 'n.fiche.yaml', '--answers', 'r.yaml', '--non-interactive'], {
      'r.yaml': 'solution:\n  description: à étudier\n',
    });
    expect(code).toBe(2);
    expect(said).toContain('solution.description');
    expect(files.has('n.fiche.yaml')).toBe(false);
  });
});

describe('what is nearly right is told', () => {
  it.each([
    [['lint'], { 'fiche.yaml.txt': FICHE }, /« fiche.yaml.txt » n’est pas lu sous ce nom : renommez-le « fiche.yaml »/],
    [['edit'], { 'fiche.txt': FICHE }, /renommez-le « fiche.yaml »/],
    [['lint', 'fiche.yaml'], { 'fiche.yaml.txt': FICHE }, /renommez-le « fiche.yaml »/],
    [['lint', '\u2014fix'], { 'fiche.yaml': FICHE }, /tiret long.*Tapez : --fix/],
    [['lint', '-fix'], { 'fiche.yaml': FICHE }, /deux tirets : --fix\./],
    [['lint', '--format', 'pdf'], { 'fiche.yaml': FICHE }, /L’option « --format » ne comprend pas « pdf »/],
    [['lint', '-f', 'pdf'], { 'fiche.yaml': FICHE }, /L’option « -f » ne comprend pas « pdf »/],
    [['lint', 'fiche.yaml', 'absente.yaml'], { 'fiche.yaml': FICHE }, /1 fiche lue, 1 qui n’a pas pu l’être/],
    [['lint', '--fix=oui'], { 'fiche.yaml': FICHE }, /« --fix » ne prend pas de valeur/],
    [['lint', '--gate', 'construction'], { 'fiche.yaml': FICHE }, /--phase construction --gate/],
    [['lint', '--organisations', 'rien', 'fiche.yaml'], { 'fiche.yaml': FICHE }, /« rien » ne contient aucune page/],
  ])('%s', async (argv, files, message) => {
    const { code, said } = await run(argv, files);
    expect(said.replace(/\u00a0/g, ' ')).toMatch(message);
    expect(code).toBe(2);
  });

  it('what cannot be read says why in the state of a folder', async () => {
    const { said } = await run(['status'], { 'fiche.yaml': 'nom: "x\n' });
    expect(said).toMatch(/ne se lit pas\. Ce texte commence par un guillemet/);
  });
});

describe('a document under the name of another kind is not written', () => {
  it.each([
    ['x.pdf', []],
    ['y.docx', ['-f', 'html']],
    ['z.html', ['-f', 'docx']],
    ['t.csv', []],
  ] as const)('%s %s', async (name, options) => {
    const { code, files, said } = await run(['export', '-o', name, ...options, 'fiche.yaml'], { 'fiche.yaml': FICHE });
    expect(code).toBe(2);
    expect(said).toContain(name);
    expect(files.has(name)).toBe(false);
  });
});
