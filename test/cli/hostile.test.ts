/** Whatever the input: a French message, the contract's code, never a stack, no control character on the terminal. */

import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SLOW } from '../slow.ts';
import { here } from './here.ts';
import { chmodSync, mkdirSync, mkfifoSync, symlinkSync } from './posix.ts';
import { BIN, folderWith, type Outcome, readableCopy, run, temporaryFolder } from './process.ts';

const NOBODY = 65534;

/** Nothing that a terminal would obey, no trace of our own code. */
function expectClean({ out, err }: Outcome): void {
  expect(out + err).not.toMatch(/\n\s+at |node:internal|[A-Z]\w+Error\b|undefined|\[object/);
  expect(out + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
}

async function lintBytes(content: string | Uint8Array, args: string[] = []): Promise<Outcome> {
  const outcome = await here(['lint', ...args], { cwd: folderWith({ 'fiche.yaml': content }) });
  expectClean(outcome);
  return outcome;
}

const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
  .split('')
  .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`)
  .join('\n')}\n`;

describe('a file that was opened is judged: 1', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'fichier/vide'],
    ['null', 'null\n', 'fichier/vide'],
    ['[]', '[]\n', 'schema/type'],
    ['binary', Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256), 'fichier/encodage'],
    ['UTF-16', Buffer.from('\ufeffnom: été\n', 'utf16le'), 'fichier/encodage'],
    ['UTF-16 without its mark', Buffer.from('nom: été\n', 'utf16le'), 'fichier/encodage'],
    ['Latin-1', Buffer.from('nom: été\n', 'latin1'), 'fichier/encodage'],
    ['NUL', 'nom: a\u0000b\n', 'fichier/encodage'],
    ['20 MB', `nom: ${'x'.repeat(20_000_000)}\n`, 'fichier/taille'],
    ['alias bomb', bomb, 'yaml/alias'],
    ['10,000 brackets', `nom: ${'['.repeat(10_000)}`, 'yaml/syntaxe'],
    ['10,000 dashes', '- '.repeat(10_000), 'yaml/syntaxe'],
    ['200,000 dashes', '- '.repeat(200_000), 'yaml/syntaxe'],
    ['__proto__', 'phase: investigation\n__proto__: {a: 1}\nconstructor: {prototype: 1}\n', 'schema/cle-inconnue'],
    ['20,000 keys', Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n'), 'fichier/taille'],
    ['many times the same key', 'a: 1\n'.repeat(SLOW ? 150_000 : 1500), 'yaml/cle-double'],
    ['one endless word', `phase: investigation\nnom: ${'x'.repeat(900_000)}\nporteur: 1\n`, 'schema/type'],
    ['ANSI and controls', 'phase: "\\e[31mrouge\\e[0m\\a"\nnom: \u001b[2J\u009b31m\u202e\n', 'schema/enum'],
    ['a PDF', '%PDF-1.7\n', 'fichier/pas-une-fiche'],
    ['a page of the web', '<!DOCTYPE html>\n<html><body>Connexion</body></html>\n', 'fichier/pas-une-fiche'],
    ['a document of an old Word', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'fichier/pas-une-fiche'],
    ['between fences', '```yaml\nphase: investigation\n```\n', 'fichier/pas-une-fiche'],
    ['a letter', 'Bonjour,\nvoici le texte : il suit.\n', 'fichier/pas-une-fiche'],
    ['lines of an old Mac', 'phase: investigation\rnom: A\r', 'fichier/pas-une-fiche'],
    ['a tab for indentation', 'porteur:\n\tnom: A\n', 'yaml/syntaxe'],
  ])('%s', async (_, content, rule) => {
    const report = join(temporaryFolder(), 'rapport.json');
    const outcome = await lintBytes(content, ['--format', 'json', '--output', report, '--format', 'stylish']);
    expect(outcome.code).toBe(1);
    expect(outcome.out).toContain(rule);
    const json = readFileSync(report, 'utf8');
    expectClean({ ...outcome, out: json });
    expect(JSON.parse(json).summary.exitCode).toBe(1);
  });
});

describe('a file that could not be opened: 2', () => {
  it('no permission', async () => {
    const folder = folderWith({ 'fiche.yaml': 'nom: A\n' });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'fiche.yaml'), 0);
    const isRoot = process.getuid?.() === 0;
    const outcome = await run(['lint', '.'], { cwd: folder, bin: readableTool(), ...(isRoot && { uid: NOBODY }) });
    expectClean(outcome);
    expect(outcome.code).toBe(2);
    expect(outcome.out).toContain('fichier/illisible');
    expect(outcome.out).toContain('droit de le lire');
  });

  it('a dangling link', async () => {
    const folder = temporaryFolder();
    symlinkSync('nulle-part.yaml', join(folder, 'fiche.yaml'));
    for (const args of [['lint'], ['lint', 'fiche.yaml']]) {
      const outcome = await here(args, { cwd: folder });
      expectClean(outcome);
      expect(outcome.code).toBe(2);
      expect(outcome.out).toContain('fichier/illisible');
    }
  });

  it('a FIFO does not block', async () => {
    const folder = temporaryFolder();
    mkfifoSync(join(folder, 'fiche.yaml'));
    const outcome = await here(['lint', 'fiche.yaml'], { cwd: folder });
    expectClean(outcome);
    expect(outcome.code).toBe(2);
  });

  it('findings of the others are printed all the same', async () => {
    const folder = folderWith({ 'a.fiche.yaml': '' });
    symlinkSync('nulle-part.yaml', join(folder, 'b.fiche.yaml'));
    const outcome = await here(['lint'], { cwd: folder });
    expect(outcome.code).toBe(2);
    expect(outcome.out).toContain('fichier/vide');
  });
});

describe('paths', () => {
  it('a directory named fiche.yaml is walked', async () => {
    const folder = folderWith({ 'fiche.yaml/x.fiche.yaml': '' });
    const outcome = await here(['lint'], { cwd: folder });
    expect(outcome.code).toBe(1);
    expect(outcome.out).toContain('fiche.yaml/x.fiche.yaml');
  });

  it('nothing matched is 2, standard output empty, nearest path named', async () => {
    const folder = folderWith({ 'dossier/retour.fiche.yaml': '' });
    const outcome = await here(['lint', 'dossier/retuor.fiche.yaml'], { cwd: folder });
    expectClean(outcome);
    expect(outcome.code).toBe(2);
    expect(outcome.out).toBe('');
    expect(outcome.err).toContain('dossier/retour.fiche.yaml');
    const empty = await run(['lint'], {});
    expect(empty.code).toBe(2);
    expect(empty.out).toBe('');
  });

  it('links to folders, .git and node_modules are skipped', async () => {
    const folder = folderWith({ 'a/fiche.yaml': '', '.git/fiche.yaml': '', 'node_modules/fiche.yaml': '' });
    symlinkSync('a', join(folder, 'b'));
    const outcome = await here(['lint', '--format', 'json'], { cwd: folder });
    expect(JSON.parse(outcome.out).files.map((file: { path: string }) => file.path)).toEqual(['a/fiche.yaml']);
  });

  it('reads standard input', async () => {
    const outcome = await run(['lint', '-', '--format', 'json'], { stdin: 'phase: investigation\nnom: x\n' });
    expect(outcome.code).toBe(0);
    expect(JSON.parse(outcome.out).files[0].path).toBe('-');
  });
});

describe('pipes', () => {
  const folder = folderWith(
    Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`f${index}.fiche.yaml`, 'phase: construction\n'])),
  );

  it('more than 64 KB through a slow pipe arrives whole', async () => {
    const out = execFileSync(
      'sh',
      ['-c', `"${process.execPath}" "${BIN}" lint --format json 2>/dev/null | (sleep 1; cat)`],
      {
        cwd: folder,
        maxBuffer: 1e9,
        encoding: 'utf8',
      },
    );
    expect(out.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(out).files.length).toBe(120);
  });

  it.each(['lint --format json', 'init x.yaml --accessible < /dev/null'])(
    'a reader of %s that leaves early is no error',
    async (command) => {
      const child = spawn('sh', ['-c', `"${process.execPath}" "${BIN}" ${command} | head -1`], { cwd: folder });
      let err = '';
      child.stderr.on('data', (chunk) => (err += chunk));
      await new Promise((done) => child.on('close', done));
      expect(err).not.toMatch(/EPIPE|Error|\s+at /);
    },
  );
});

describe('init and its files', () => {
  const answers = readFileSync('test/fixtures/reponses.yaml', 'utf8');

  it('writes from an answers file, and lint reads it', async () => {
    const folder = folderWith({ 'reponses.yaml': answers });
    const outcome = await here(['init', '--answers', 'reponses.yaml', '--non-interactive'], { cwd: folder });
    expectClean(outcome);
    expect(outcome.err).toContain('fiche lint fiche.yaml');
    expect(outcome.code).toBe(0);
    const linted = await here(['lint', '--gate'], { cwd: folder });
    expect(linted.out).toContain('requis/investigation.verdict');
    expect(linted.out).not.toContain('schema/');
  });

  it('keeps all of an answer that holds « # »', async () => {
    const cut = answers.replace(/enonce: >-\n(?: {4}.*\n)+/, 'enonce: Les aidants appellent le #3919 et attendent\n');
    const folder = folderWith({ 'reponses.yaml': cut });
    await here(['init', '--answers', 'reponses.yaml', '--non-interactive'], { cwd: folder });
    expect(readFileSync(join(folder, 'fiche.yaml'), 'utf8')).toContain('le #3919 et attendent');
  });

  it('reads JSON and dotted paths from standard input', async () => {
    const folder = temporaryFolder();
    const stdin = JSON.stringify({ 'porteur.nom': 'A', porteur: { temps_pct: '38 %' } });
    const outcome = await here(['init', '--answers', '-', '--non-interactive'], { cwd: folder, stdin });
    expect(outcome.code).toBe(2);
    expect(outcome.err).toContain('portage.administration');
    expect(outcome.err).not.toContain('porteur.nom :');
  });

  it('lists every missing required answer at once and writes nothing', async () => {
    const folder = folderWith({ 'reponses.yaml': 'nom: Cap\n' });
    const outcome = await here(['init', '--answers', 'reponses.yaml', '--non-interactive'], { cwd: folder });
    expectClean(outcome);
    expect(outcome.code).toBe(2);
    for (const path of [
      'porteur.nom',
      'probleme.enonce',
      'usagers.recit',
      'solution.description',
      'portage.administration',
    ]) {
      expect(outcome.err).toContain(path);
    }
    expect((await here(['lint'], { cwd: folder })).code).toBe(2);
  });

  it('names what it cannot read in the answers, all at once', async () => {
    const bad = 'porteur:\n  temps_pct: beaucoup\n  courriel: moi\nprobleem:\n  x: 1\ncalendrier: {phases: oui}\n';
    const folder = folderWith({ 'reponses.yaml': bad });
    const outcome = await here(['init', '--answers', 'reponses.yaml', '--non-interactive'], { cwd: folder });
    expectClean(outcome);
    expect(outcome.code).toBe(2);
    for (const word of ['beaucoup', 'moi', 'probleem', 'calendrier.phases']) expect(outcome.err).toContain(word);
  });

  it('no permission to write, a folder in the way, no folder', async () => {
    const folder = folderWith({ 'reponses.yaml': answers });
    mkdirSync(join(folder, 'fiche.yaml'));
    const inTheWay = await here(['init', '--answers', 'reponses.yaml', '--non-interactive'], { cwd: folder });
    expect(inTheWay.code).toBe(2);
    expect(inTheWay.err).toContain('dossier');
    const nowhere = await run(['init', 'la/bas.yaml', '--answers', 'reponses.yaml', '--non-interactive'], {
      cwd: folder,
    });
    expectClean(nowhere);
    expect(nowhere.code).toBe(2);
    expect(nowhere.err).toContain('dossier');
    if (process.getuid?.() === 0) {
      chmodSync(folder, 0o555);
      const denied = await run(['init', 'neuf.yaml', '--answers', 'reponses.yaml', '--non-interactive'], {
        cwd: folder,
        bin: readableTool(),
        uid: NOBODY,
      });
      expectClean(denied);
      expect(denied.code).toBe(2);
      expect(denied.err).toContain('droit');
    }
  });

  it('without a terminal says what to use instead', async () => {
    const outcome = await run(['init'], {});
    expect(outcome.code).toBe(2);
    expect(outcome.err).toContain('--answers');
  });
});

let tool: string | undefined;

function readableTool(): string {
  if (tool === undefined) {
    tool = readableCopy();
    chmodSync(join(tool, '../..'), 0o755);
  }
  return tool;
}
