/** What the tool may do on a machine: read, write what it is asked to, start git; nothing else, and nothing of a repository runs. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames } from './command-names.ts';
import { BIN, folderWith, temporaryFolder } from './process.ts';
import { Repository } from './repository.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');

/** Runs with a guard loaded first, which notes every socket and every program started. */
function guarded(args: readonly string[], cwd: string, input = '', program = BIN) {
  const note = join(temporaryFolder(), 'note.txt');
  const guard = join(temporaryFolder(), 'guard.cjs');
  writeFileSync(
    guard,
    `const fs = require('fs'); const say = (what) => fs.appendFileSync(${JSON.stringify(note)}, what + '\\n');
     for (const [name, keys] of [['net', ['connect', 'createConnection', 'createServer', 'Socket']], ['tls', ['connect']], ['dgram', ['createSocket']], ['dns', ['lookup', 'resolve']], ['http', ['request', 'get']], ['https', ['request', 'get']]]) {
       const module = require(name);
       for (const key of keys) { const real = module[key]; module[key] = function (...given) { if (!(key === 'Socket' && given[0] && given[0].fd !== undefined)) say('network ' + name + '.' + key); return new.target ? Reflect.construct(real, given, new.target) : real.apply(this, given); }; Object.assign(module[key], real); if (real.prototype) module[key].prototype = real.prototype; }
     }
     const processes = require('child_process');
     for (const key of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) { const real = processes[key]; processes[key] = (file, ...rest) => { say('program ' + file); return real(file, ...rest); }; }
     const realFetch = globalThis.fetch; globalThis.fetch = (...given) => { say('network fetch'); return realFetch(...given); };
     require('module').syncBuiltinESMExports();`,
  );
  // As on a desktop, where a page is shown and a text copied.
  const env = { ...process.env, DISPLAY: ':99' };
  const done = spawnSync(process.execPath, ['--require', guard, program, ...args], {
    cwd,
    input,
    env,
    encoding: 'utf8',
  });
  return { ...done, noted: existsSync(note) ? readFileSync(note, 'utf8').trim().split('\n') : [] };
}

describe('no command', () => {
  const folder = folderWith({
    'fiche.yaml': SOUND,
    'pad.md': '# Un service\n\n## Problème\n\nUne attente de six mois.\n',
  });
  const INVOCATIONS: Record<string, readonly (readonly string[])[]> = {
    init: [['autre.yaml', '--accessible']],
    edit: [['fiche.yaml', '--accessible']],
    voir: [['fiche.yaml']],
    lint: [[], ['-f', 'sarif', '--fix'], ['--compare', 'HEAD']],
    export: [['fiche.yaml'], ['fiche.yaml', '--to', 'blocs', '--copier', 'probleme']],
    phase: [['construction', 'fiche.yaml']],
    stop: [['fiche.yaml']],
    import: [['pad.md']],
    voisins: [['fiche.yaml', '--parmi', '.']],
    status: [['.']],
    explain: [['probleme-existe']],
    rules: [[]],
    schema: [[]],
    completion: [['bash']],
  };
  const page = readFileSync('docs/dependances.md', 'utf8');
  const told = (/ne lance que ([^.]*)\./.exec(page)?.[1] ?? '').matchAll(/`([^`]+)`/g);
  const programs = new Set([...told].map(([, name = '']) => `program ${name}`));

  it('is left out', async () => {
    expect(Object.keys(INVOCATIONS).sort()).toEqual((await commandNames()).sort());
    expect(programs).toContain('program git');
  });

  it.each(Object.entries(INVOCATIONS).flatMap(([name, all]) => all.map((args) => [[name, ...args]] as const)))(
    '%j opens a socket, or starts a program that docs/dependances.md does not name',
    (args) => {
      const { noted } = guarded(args, folder, 'quitter\n');
      expect(noted.filter((line) => !programs.has(line))).toEqual([]);
    },
  );

  it('the guard does see them', () => {
    const probe = join(temporaryFolder(), 'probe.mjs');
    const lines = [
      "import net from 'node:net'",
      "import { spawnSync } from 'node:child_process'",
      "spawnSync('true')",
      'net.createServer()',
    ];
    writeFileSync(probe, lines.join(';\n'));
    expect(guarded([], folder, '', probe).noted).toEqual(['program true', 'network net.createServer']);
  });
});

describe('nothing of a linted repository runs', () => {
  it('neither its hooks, nor its configuration of git, nor its own Node files', () => {
    const repository = new Repository();
    const trace = join(repository.folder, 'trace');
    const script = (path: string) => {
      repository.write(path, `#!/bin/sh\necho ${path} >> '${trace}'\n`);
      chmodSync(join(repository.folder, path), 0o755);
    };
    for (const path of ['piege.sh', 'node_modules/.bin/git', '.git/hooks/post-index-change', '.git/hooks/pre-commit'])
      script(path);
    repository.write('fiche.yaml', SOUND);
    repository.write('fiche.config.yaml', 'ignorer: []\n');
    for (const name of ['fiche.config.js', '.ficherc.js', 'index.js']) {
      repository.write(name, `require('fs').appendFileSync('${trace}', '${name}\\n');`);
    }
    repository.write('.npmrc', 'node-options=--require ./index.js\n');
    repository.write('.gitattributes', '*.yaml diff=piege\n');
    repository.commit('début');
    const piege = join(repository.folder, 'piege.sh');
    for (const name of ['core.fsmonitor', 'diff.external', 'diff.piege.command', 'diff.piege.textconv', 'core.pager']) {
      repository.git('config', name, piege);
    }
    repository.write('fiche.yaml', `${SOUND}# fin\n`);
    repository.git('-c', 'core.fsmonitor=', 'add', 'fiche.yaml');
    // What git itself ran while the repository was prepared.
    writeFileSync(trace, '');
    for (const args of [[], ['--staged', '--compare', 'HEAD'], ['--since', 'HEAD']]) {
      expect(guarded(['lint', ...args], repository.folder).status, args.join(' ')).toBeLessThan(2);
    }
    expect(readFileSync(trace, 'utf8')).toBe('');
  });
});

describe('docs/dependances.md', () => {
  it('names every dependency, and none that is gone', () => {
    const page = readFileSync('docs/dependances.md', 'utf8');
    const { devDependencies, dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = [...page.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys({ ...devDependencies, ...dependencies }).sort());
    expect(Object.keys(dependencies)).toEqual([]);
    expect(readdirSync('docs')).toContain('fiabilite.md');
  });
});

it('what is kept in the repository can be read by whoever reviews it: no compiled code, no cache', () => {
  const tracked = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  // A copy without its history has no list.
  const names = tracked.status === 0 ? tracked.stdout.split('\0').filter((name) => name !== '') : [];
  expect(names.filter((name) => /\.(?:code|node|wasm|so|exe|cpuprofile)$|(?:^|\/)\.cache\//.test(name))).toEqual([]);
});
