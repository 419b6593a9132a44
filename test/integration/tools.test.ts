/** The files to copy, run as the tools they are for would run them; the shells; the watch. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isFicheName } from '../../src/cli/files/names.ts';
import { main } from '../../src/cli/main.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { BIN, folderWith, run, temporaryFolder } from '../cli/process.ts';
import { Repository } from '../cli/repository.ts';
import { SLOW } from '../slow.ts';
import { Person, pause } from '../terminal/person.ts';
import { issues, junitCases } from './readers.ts';
import { readAction } from './steps.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const WRONG = SOUND.replace('statut: en_cours', 'statut: presque');

/** A folder for `PATH` where `fiche` is ours, and where `npx` tells that something would have been fetched. */
function commands(): string {
  const folder = temporaryFolder();
  const script = (name: string, text: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  script('fiche', `exec '${process.execPath}' '${BIN}' "$@"`);
  script('npx', 'echo "npx $*" >&2; exit 99');
  return folder;
}

function shell(script: string, cwd: string, env: Record<string, string> = {}) {
  const PATH = `${commands()}${delimiter}${process.env.PATH}`;
  const done = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { PATH, ...env },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe('pre-commit', () => {
  interface Hook {
    id: string;
    entry: string;
    language: string;
    files: string;
  }
  const hooks: Hook[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));

  /** As pre-commit does: the entry, then the names of the files of the commit that match. */
  function hooked(id: string, repository: Repository) {
    const hook = hooks.find((one) => one.id === id);
    const staged = repository.git('diff', '--cached', '--name-only', '--diff-filter=d', '-z').split('\0');
    const files = staged.filter((name) => name !== '' && new RegExp(hook?.files ?? '').test(name));
    const words = files.map((name) => `'${name.replace(/'/g, "'\\''")}'`).join(' ');
    return { files, ...shell(`${hook?.entry} ${words}`, repository.folder) };
  }

  it('the example names hooks that exist', () => {
    const { repos } = parse(readFileSync('docs/integration/pre-commit-config.yaml', 'utf8'));
    for (const { id } of repos[0].hooks) expect(hooks.map((one) => one.id)).toContain(id);
  });

  it('are given the files that fiche itself would read', () => {
    const names = [
      'fiche.yaml',
      'fiche.yml',
      'a.fiche.yaml',
      'a b.fiche.yml',
      'fiche.json',
      'ma-fiche.yaml',
      '.fiche.yaml',
      'fiche.config.yaml',
    ];
    for (const { files } of hooks)
      for (const name of names)
        for (const folder of ['', 'dossier/'])
          expect(new RegExp(files).test(folder + name), name).toBe(isFicheName(name));
  });

  it('fiche-lint refuses a wrong fiche and lets the others through', () => {
    const repository = new Repository();
    repository.write('fiches/l’été/fiche.yaml', SOUND);
    repository.write('LISEZ-MOI.md', 'x');
    repository.git('add', '--all');
    const fine = hooked('fiche-lint', repository);
    expect(fine.files).toHaveLength(1);
    expect(fine.code).toBe(0);
    repository.write('fiches/b.fiche.yaml', WRONG);
    repository.git('add', '--all');
    expect(hooked('fiche-lint', repository).code).toBe(1);
  });

  it('fiche-fix writes, which is how pre-commit knows', () => {
    const repository = new Repository();
    repository.write('fiche.yaml', SOUND.replace('statut: en_cours', 'statut: En cours'));
    repository.git('add', '--all');
    expect(hooked('fiche-fix', repository).code).toBe(0);
    expect(readFileSync(join(repository.folder, 'fiche.yaml'), 'utf8')).toBe(SOUND);
  });

  it('the hook without pre-commit judges what the commit holds', () => {
    const repository = new Repository();
    repository.write('fiche.yaml', WRONG);
    copyFileSync('docs/integration/pre-commit.sh', join(repository.folder, '.git/hooks/pre-commit'));
    chmodSync(join(repository.folder, '.git/hooks/pre-commit'), 0o755);
    const commit = 'git add fiche.yaml && git -c user.name=E -c user.email=e@exemple.fr commit -qm essai';
    expect(shell(commit, repository.folder, { HOME: repository.folder }).code).toBe(1);
    repository.write('fiche.yaml', SOUND);
    expect(shell(commit, repository.folder, { HOME: repository.folder }).code).toBe(0);
  });
});

describe('GitLab', () => {
  it('the example: its script, and the reports it promises', () => {
    const { fiches: job } = parse(readFileSync('docs/integration/gitlab-ci.yml', 'utf8'));
    const folder = folderWith({ 'fiches/a.fiche.yaml': WRONG, 'fiche.yaml': SOUND });
    // Where the example puts its clone of the tool stands the tool itself.
    const script = job.script.join('\n').replaceAll('/opt/fiche/bin/fiche.js', BIN);
    expect(script).toContain(BIN);
    const { code, out } = shell(script, folder, { GITLAB_CI: 'true', CI_PROJECT_DIR: folder });
    expect(code).toBe(1);
    expect(out).toContain('schema/enum');
    const { codequality, junit } = job.artifacts.reports;
    expect(issues(readFileSync(join(folder, codequality), 'utf8')).size).toBeGreaterThan(0);
    expect(junitCases(readFileSync(join(folder, junit), 'utf8')).some(({ outcome }) => outcome === 'failure')).toBe(
      true,
    );
    expect(job.artifacts.when).toBe('always');
  });
});

describe('GitHub', () => {
  it('the example gives the action what it takes, and uploads what it writes', () => {
    const { jobs } = parse(readFileSync('docs/integration/github.yml', 'utf8'));
    const steps: { uses: string; with: Record<string, string> }[] = jobs.fiches.steps;
    const own = steps.find(({ uses }) => /\/fiche@/.test(uses));
    for (const name of Object.keys(own?.with ?? {})) expect(Object.keys(readAction('.').inputs)).toContain(name);
    expect(steps.find(({ uses }) => uses.includes('upload-sarif'))?.with.sarif_file).toBe(own?.with.sarif);
  });
});

describe('the configuration to copy', () => {
  it('can be used as it is', async () => {
    const config = readFileSync('docs/integration/fiche.config.yaml', 'utf8');
    const world = memoryIo({ files: { 'fiche.yaml': SOUND, 'fiche.config.yaml': config } });
    expect(await main(['lint', 'fiche.yaml', '--today', '2026-11-23'], world.io)).toBe(0);
    const printed = memoryIo({ files: { 'fiche.config.yaml': config } });
    await main(['lint', '--print-config', 'pilotes/fiche.yaml'], printed.io);
    expect(printed.out()).toContain('deploiement-perimetre-reduit: erreur');
    expect(printed.out()).toContain('jours: 90');
  });

  it('shows every key', () => {
    const { properties } = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'));
    const shown = parse(readFileSync('docs/integration/fiche.config.yaml', 'utf8'));
    expect(Object.keys(shown).sort()).toEqual(Object.keys(properties).sort());
  });
});

describe('the page that tells of them', () => {
  it('names files that are there, all of them, and commands that exist', async () => {
    const page = readFileSync('docs/integration.md', 'utf8');
    const linked = [...page.matchAll(/\]\((integration\/[^)]+)\)/g)].map(([, path = '']) => path);
    for (const path of linked) expect(existsSync(join('docs', path)), path).toBe(true);
    expect(new Set(linked)).toEqual(new Set(readdirSync('docs/integration').map((name) => `integration/${name}`)));
    const help = memoryIo();
    await main(['lint', '--help'], help.io);
    for (const [option] of page.matchAll(/--[a-z][a-z-]+/g)) expect(help.out(), option).toContain(option);
  });
});

/** `.ci/run` installs them, and then none may be missing. */
const isHere = (name: string) =>
  process.env.FICHE_ALL_SHELLS !== undefined || spawnSync(name, ['--version']).status === 0;

/** What is left on the line once the terminal has obeyed. */
const bare = (text: string) => text.replace(ESCAPES, '');
const ESCAPES = /\u001b\[[0-9;?]*[A-Za-z]|\u0007/g;

describe('shells', () => {
  const scripts = new Map<string, Promise<string>>();
  const script = (name: string) => {
    const known = scripts.get(name) ?? run(['completion', name]).then(({ out }) => out);
    scripts.set(name, known);
    return known;
  };

  /** What bash would put on the line, by the function that completes. */
  async function completedByBash(words: readonly string[], folder: string): Promise<string[]> {
    writeFileSync(join(folder, 'c.bash'), await script('bash'));
    const driver = `source ./c.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _fiche; printf "%s\\n" "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', driver, 'bash', ...words], { cwd: folder, encoding: 'utf8' })
      .split('\n')
      .filter((line) => line !== '');
  }

  it.runIf(SLOW)('bash completes commands, options, their values, what explain takes; npx fiche too', async () => {
    const folder = folderWith({ 'cap.fiche.yaml': SOUND });
    for (const before of [['fiche'], ['npx', 'fiche']]) {
      const typed = (...words: string[]) => completedByBash([...before, ...words], folder);
      expect(await typed('expl')).toEqual(['explain']);
      expect(await typed('lint', '--gat')).toEqual(['--gate']);
      expect(await typed('lint', '--format', 'j')).toEqual(['json', 'junit']);
      expect(await typed('lint', '--format', '=', 'sa')).toEqual(['sarif']);
      expect(await typed('lint', '--phase', '')).toContain('construction');
      expect(await typed('explain', 'probleme-exi')).toEqual(['probleme-existe']);
      expect(await typed('explain', 'requis/resu')).toEqual(['requis/resume']);
      // Files are the shell's own business: names with spaces or stars come out as they are.
      expect(await typed('lint', 'ca')).toEqual([]);
      expect(await typed('lint', '--output', 'ca')).toEqual([]);
    }
    expect(await completedByBash(['npx', 'autre', 'x'], folder)).toEqual([]);
  });

  it('bash leaves names with spaces and stars to readline, which quotes them', async () => {
    const folder = folderWith({ 'mon cap.fiche.yaml': SOUND, 'a*b.fiche.yaml': SOUND });
    writeFileSync(join(folder, 'c.bash'), await script('bash'));
    const typed = async (text: string) => {
      const shell = new Person([], { cwd: folder, program: ['bash', '--norc', '--noprofile', '-i'], env: { PS1: '' } });
      shell.press('source ./c.bash; bind "set bell-style none"; echo pr""et\r');
      await shell.sees('pret');
      shell.press(`${text}\t`);
      await shell.sees('.fiche.yaml');
      shell.kill('SIGKILL');
      return shell.told();
    };
    expect(await typed('fiche lint mon')).toContain('mon\\ cap.fiche.yaml');
    expect(await typed('fiche lint a')).toContain('a\\*b.fiche.yaml');
  });

  it.runIf(SLOW && isHere('zsh'))('zsh completes a command, an option and a file', { retry: 2 }, async () => {
    const folder = folderWith({ 'cap.fiche.yaml': SOUND });
    writeFileSync(join(folder, 'c.zsh'), await script('zsh'));
    const driver = [
      'zmodload zsh/zpty',
      "zpty z 'zsh -f -i'",
      'zpty -w z \'PS1=; autoload -Uz compinit; compinit -u -d ./dump; source ./c.zsh; echo pr""et\'',
      "zpty -r z out '*pret*'",
      'zpty -w -n z "$1"$\'\\t\'',
      'sleep 1',
      "zpty -w z ''",
      'sleep 1',
      'zpty -r -t z more; print -r -- "$more"; while zpty -r -t z more; do print -r -- "$more"; done',
    ].join('\n');
    const typed = (text: string) =>
      bare(
        execFileSync('zsh', ['-f', '-c', driver, 'zsh', text], {
          cwd: folder,
          encoding: 'utf8',
          env: { PATH: `${commands()}${delimiter}${process.env.PATH}`, TERM: 'dumb', HOME: folder },
        }),
      );
    expect(typed('fiche expla')).toContain('fiche explain');
    expect(typed('fiche lint --gat')).toContain('--gate');
    expect(typed('npx fiche lint ca')).toContain('cap.fiche.yaml');
    expect(typed('fiche lint --format sar')).toContain('--format sarif');
    expect(typed('npx fiche explain probleme-exi')).toContain('probleme-existe');
  });

  it.runIf(isHere('fish'))('fish completes a command, an option and a file', async () => {
    const folder = folderWith({ 'cap.fiche.yaml': SOUND, '.config/fish/conf.d/fiche.fish': await script('fish') });
    const typed = (text: string) =>
      execFileSync('fish', ['-c', `complete -C '${text}'`], {
        cwd: folder,
        encoding: 'utf8',
        env: {
          PATH: `${commands()}${delimiter}${process.env.PATH}`,
          HOME: folder,
          XDG_CONFIG_HOME: join(folder, '.config'),
        },
      });
    expect(typed('fiche expl')).toContain('explain');
    expect(typed('fiche lint --gat')).toContain('--gate');
    expect(typed('fiche lint ca')).toContain('cap.fiche.yaml');
    expect(typed('fiche lint --format sar')).toContain('sarif');
    expect(typed('fiche explain probleme-exi')).toContain('probleme-existe');
    expect(typed('npx fiche lint --phase cons')).toContain('construction');
  });
});

describe('--watch', () => {
  it('what is not there to begin with is told at once: 2', async () => {
    const { code, err } = await run(['lint', '--watch', 'absente.yaml']);
    expect(code).toBe(2);
    expect(err).toContain('n’existe pas');
  });

  /** Waits until it has judged so many times. */
  function watching(folder: string, ...paths: string[]) {
    const args = ['lint', ...paths, '--watch', '-f', 'plain', '--today', '2026-11-23'];
    const child = spawn(process.execPath, [BIN, ...args], { cwd: folder });
    const told = { out: '', err: '' };
    child.stdout.on('data', (chunk) => (told.out += chunk));
    child.stderr.on('data', (chunk) => (told.err += chunk));
    const count = () => told.err.match(/En attente/g)?.length ?? 0;
    return {
      told,
      async until(times: number) {
        for (let tries = 0; tries < 200 && count() < times; tries++) await pause(50);
        expect(count()).toBe(times);
        // The next change must not be taken for the same one.
        await pause(300);
      },
      async stop() {
        child.kill('SIGINT');
        await new Promise((resolve) => child.on('close', resolve));
      },
    };
  }

  it('judges again at each change, and outlives a fiche that does not parse', async () => {
    const folder = folderWith({ 'fiche.yaml': SOUND });
    mkdirSync(join(folder, 'vide'));
    const { told, until, stop } = watching(folder);
    await until(1);
    expect(told.out).not.toContain('schema/enum');
    writeFileSync(join(folder, 'fiche.yaml'), WRONG);
    await until(2);
    expect(told.out).toContain('schema/enum');
    appendFileSync(join(folder, 'fiche.yaml'), 'nom: "x\n');
    await until(3);
    expect(told.out).toContain('yaml/');
    await stop();
  });

  it('does not judge again what it writes, nor for a log beside the fiches', async () => {
    const folder = folderWith({ 'fiche.yaml': SOUND });
    const { until, stop } = watching(folder, '-f', 'markdown', '-o', 'lettre.md');
    await until(1);
    writeFileSync(join(folder, 'journal.txt'), 'x');
    await pause(600);
    await until(1);
    writeFileSync(join(folder, 'fiche.yaml'), WRONG);
    await until(2);
    await stop();
  });

  it.runIf(SLOW)('sees a configuration that comes above, a fiche that comes, one that goes', async () => {
    const folder = folderWith({ 'fiches/fiche.yaml': SOUND, '.git/HEAD': 'ref: x\n' });
    const { told, until, stop } = watching(folder, 'fiches');
    await until(1);
    writeFileSync(
      join(folder, 'fiche.config.yaml'),
      'vocabulaire:\n  maison:\n    - mot: victimes\n      conseil: dites qui.\n',
    );
    await until(2);
    expect(told.out).toContain('vocabulaire/maison');
    writeFileSync(join(folder, 'fiches/autre.fiche.yaml'), SOUND.replace('objet-rendu', 'autre'));
    await until(3);
    expect(told.err).toMatch(/2.fiches lues/);
    rmSync(join(folder, 'fiches/autre.fiche.yaml'));
    await until(4);
    expect(told.err.trim().split('\n').at(-2)).toMatch(/1.fiche lue/);
    await stop();
  });
});
