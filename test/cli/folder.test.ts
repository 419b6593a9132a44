/** A folder as a whole: what only the other fiches tell, where each stands, and the exit code of every format. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LINT_FORMATS } from '../../src/cli/args/targets.ts';
import { main } from '../../src/cli/main.ts';
import { publishedSchema } from '../../src/model/published-schema.ts';
import { setValues } from '../texts.ts';
import { here as run } from './here.ts';
import { memoryIo } from './memory-io.ts';
import { folderWith } from './process.ts';
import { Repository } from './repository.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const STOPPED = readFileSync('templates/exemples/construction.yaml', 'utf8').replace(
  'statut: en_cours',
  'statut: arrete',
);

async function fiche(files: Record<string, string>, args: readonly string[], env: Record<string, string> = {}) {
  const world = memoryIo({ files, env });
  const code = await main([...args, '--today', '2026-11-23'], world.io);
  return { code, world, out: world.out().replace(/[\u00a0\u202f]/g, ' ') };
}

describe('a folder', () => {
  const rules = (out: string) =>
    JSON.parse(out).files.flatMap((file: { findings: { rule: string }[] }) => file.findings.map(({ rule }) => rule));

  it('two fiches of one identifier are told, on both', async () => {
    const { out, code } = await fiche({ 'a/fiche.yaml': SOUND, 'b/fiche.yaml': SOUND }, [
      'lint',
      'a/fiche.yaml',
      'b/fiche.yaml',
      '-f',
      'json',
    ]);
    expect(rules(out).filter((rule: string) => rule === 'dossier/identifiant-double')).toHaveLength(2);
    expect(code).toBe(0);
  });

  it('a file that bears another name than its fiche', async () => {
    const { out } = await fiche({ 'autre.fiche.yaml': SOUND }, ['lint', 'autre.fiche.yaml', '-f', 'json']);
    expect(rules(out)).toContain('dossier/nom-de-fichier');
    const own = await fiche({ 'objet-rendu.fiche.yaml': SOUND }, ['lint', 'objet-rendu.fiche.yaml', '-f', 'json']);
    expect(rules(own.out)).not.toContain('dossier/nom-de-fichier');
    const plain = await fiche({ 'fiche.yaml': SOUND }, ['lint', 'fiche.yaml', '-f', 'json']);
    expect(rules(plain.out).filter((rule: string) => rule.startsWith('dossier/'))).toEqual([]);
  });
});

describe('status', () => {
  const files = {
    'recente.fiche.yaml': SOUND,
    'ancienne.fiche.yaml': setValues(SOUND, [
      ['/date_maj', '2026-01-05'],
      ['/probleme/enonce', null],
    ]),
    'arretee.fiche.yaml': STOPPED,
    'sans.fiche.yaml': 'nom: Cap\n',
  };

  it('one line a fiche, the oldest first, the risks in words', async () => {
    const { out, code } = await fiche(files, ['status', ...Object.keys(files)]);
    expect(code).toBe(0);
    const starts = ['sans.fiche.yaml', 'ancienne.fiche.yaml', 'arretee.fiche.yaml', 'recente.fiche.yaml'].map((name) =>
      out.indexOf(`${name} :`),
    );
    expect([...starts].sort((a, b) => a - b)).toEqual(starts);
    expect(starts[0]).toBe(0);
    const flat = out.replace(/\s+/g, ' ');
    expect(flat).toContain(
      'recente.fiche.yaml : investigation ; problème prêt, solution prêt, impact prêt, portage prêt ; rien ne bloque ; mise à jour le',
    );
    expect(flat).toMatch(/ancienne\.fiche\.yaml : investigation ; problème à compléter \(\d+\)/);
    expect(flat).toContain('arretee.fiche.yaml : construction, arrêtée');
    expect(flat).toContain('sans.fiche.yaml : phase inconnue');
  });

  it('as JSON', async () => {
    const { out } = await fiche(files, ['status', ...Object.keys(files), '--format', 'json']);
    const { fiches } = JSON.parse(out);
    expect(fiches).toHaveLength(4);
    expect(fiches[3]).toMatchObject({ identifiant: 'objet-rendu', phase: 'investigation', blocking: 0 });
    expect(Object.keys(fiches[3].readiness)).toContain('portage');
  });
});

describe('the exit code', () => {
  const WARNED = setValues(SOUND, [['/porteur/temps_pct', 10]]);
  const ERRORS = setValues(SOUND, [['/statut', 'encours']]);

  it.each(LINT_FORMATS)('is the same in %s', async (format) => {
    const lint = async (text: string, ...args: string[]) =>
      (await fiche({ 'fiche.yaml': text }, ['lint', 'fiche.yaml', '-f', format, ...args])).code;
    expect(await lint(SOUND)).toBe(0);
    expect(await lint(WARNED)).toBe(0);
    expect(await lint(WARNED, '--fail-on', 'avertissement')).toBe(1);
    expect(await lint(WARNED, '--max-warnings', '0')).toBe(1);
    expect(await lint(ERRORS)).toBe(1);
    expect(await lint(ERRORS, '--fail-on', 'never')).toBe(0);
    expect(await lint('nom: "x\n')).toBe(1);
    expect(await lint('')).toBe(1);
  });

  it.each(LINT_FORMATS)('nothing matched, in %s: 2, and standard output empty', async (format) => {
    const { code, out } = await fiche({}, ['lint', '-f', format]);
    expect([code, out]).toEqual([2, '']);
    const absent = await fiche({}, ['lint', 'absente.yaml', '-f', format]);
    expect([absent.code, absent.out]).toEqual([2, '']);
  });

  it.each(LINT_FORMATS)('a file that cannot be opened, in %s: 2, and the findings all the same', async (format) => {
    const world = memoryIo({ files: { 'fiche.yaml': ERRORS } });
    const { read } = world.io.files;
    world.io.files.read = (path, limit) =>
      path === 'ferme.yaml' ? { ok: false, failure: 'denied' } : read(path, limit);
    expect(await main(['lint', 'fiche.yaml', 'ferme.yaml', '-f', format], world.io)).toBe(2);
    expect(world.out()).toContain(
      'schema/enum'.replace(
        /^schema\/enum$/,
        format === 'markdown' || format === 'questions' ? 'encours' : 'schema/enum',
      ),
    );
  });

  it('our own failure is 2, in every format, and says how to see it', async () => {
    for (const format of LINT_FORMATS) {
      const world = memoryIo({ files: { 'fiche.yaml': SOUND } });
      world.io.files.read = () => {
        throw new Error('bug');
      };
      expect(await main(['lint', 'fiche.yaml', '-f', format], world.io)).toBe(2);
      expect(world.err()).toContain('FICHE_DEBUG=1');
    }
  });
});

describe('in a GitHub workflow', () => {
  it('the page of the run is a review, masked', async () => {
    const text = setValues(SOUND, [['/pire_scenario/petites_actions/0', 'rester vigilant envers Ducros']]);
    const { world } = await fiche({ 'fiche.yaml': text }, ['lint', 'fiche.yaml'], {
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: 'resume.md',
    });
    const page = world.files.get('resume.md') ?? '';
    expect(page).toContain('## fiche.yaml, investigation');
    expect(page).not.toContain('Ducros');
  });

  it('paths are those of the repository, wherever the command runs', async () => {
    const folder = folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', 'fiches/cap/fiche.yaml': 'nom: "x\n' });
    const { out } = await run(['lint', '-f', 'github'], { cwd: `${folder}/fiches` });
    expect(out).toMatch(/^::error file=fiches\/cap\/fiche\.yaml,line=1/);
  });
});

describe('for editors and shells', () => {
  it('the schema is the one that ships', async () => {
    const world = memoryIo();
    expect(await main(['schema'], world.io)).toBe(0);
    expect(world.out()).toBe(publishedSchema(readFileSync('schemas/fiche.schema.json', 'utf8')));
  });

  it('bash completes commands and options', async () => {
    const { out } = await run(['completion', 'bash']);
    const asked = (words: string, at: number) =>
      execFileSync(
        'bash',
        ['-c', `${out}\nCOMP_WORDS=(${words}); COMP_CWORD=${at}; _fiche; printf '%s\\n' "\${COMPREPLY[@]}"`],
        { encoding: 'utf8' },
      )
        .trim()
        .split('\n');
    expect(asked('fiche li', 1)).toEqual(['lint']);
    expect(asked('fiche lint --ga', 2)).toEqual(['--gate']);
    expect(asked('fiche init --acc', 2)).toEqual(['--accessible']);
  });

  it.each(['zsh', 'fish'])('%s gets every command', async (shell) => {
    const { out } = await run(['completion', shell]);
    for (const name of ['init', 'edit', 'lint', 'status', 'explain', 'rules', 'schema', 'completion'])
      expect(out).toContain(name);
    expect(out).toContain('gate');
  });

  it('another shell is told which there are', async () => {
    const { code, err } = await run(['completion', 'csh']);
    expect(code).toBe(2);
    expect(err).toContain('bash, zsh ou fish');
  });
});

describe('what tells two runs of one repository apart', () => {
  it('two jobs of a matrix do not close each other’s alerts', async () => {
    const repository = new Repository();
    for (const name of ['a', 'b']) repository.write(`fiches/${name}/fiche.yaml`, SOUND);
    const idOf = async (args: readonly string[], cwd = '.') => {
      const { out } = await run(['lint', '-f', 'sarif', ...args], { cwd: join(repository.folder, cwd) });
      return JSON.parse(out).runs[0].automationDetails.id;
    };
    expect(await idOf([])).toBe('fiche-lint/');
    expect(await idOf(['fiches/a'])).toBe('fiche-lint/fiches/a/');
    expect(await idOf(['.'], 'fiches/b')).toBe('fiche-lint/fiches/b/');
    expect(await idOf(['fiches/a', '--gate', '--phase', 'construction'])).toBe(
      'fiche-lint/fiches/a/phase=construction/gate/',
    );
  });
});

describe('--fix --diff from a sub-folder', () => {
  it('what lies above is patched from the top of the repository', async () => {
    const repository = new Repository();
    repository.write('fiches/a.fiche.yaml', SOUND.replace(/^date_maj:.*$/m, 'date_maj: 19/11/2026'));
    repository.write('fiches/sous/b.txt', '');
    repository.commit('début');
    const { out } = await run(['lint', '--fix', '--diff', '..'], { cwd: join(repository.folder, 'fiches/sous') });
    writeFileSync(join(repository.folder, 'p.patch'), out);
    repository.git('apply', 'p.patch');
    expect(readFileSync(join(repository.folder, 'fiches/a.fiche.yaml'), 'utf8')).toContain('date_maj: 2026-11-19');
  });
});
