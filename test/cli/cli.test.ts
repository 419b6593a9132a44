/** The command line: codes, streams, French throughout. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { CRITERIA } from '../../src/rules/criteria/index.ts';
import { FILE_FINDINGS } from '../../src/rules/file-findings.ts';
import { reference } from '../../src/rules/reference.ts';
import { commandNames } from './command-names.ts';
import { memoryIo } from './memory-io.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const WARNED = SOUND.replace(/temps_pct: \d+/, 'temps_pct: 10');
const BROKEN = SOUND.replace('phase: investigation', 'phase: investigaton');

async function fiche(args: string[], files: Record<string, string> = {}) {
  const world = memoryIo({ files });
  const code = await main([...args, ...(args[0] === 'lint' ? ['--today', '2026-11-23'] : [])], world.io);
  return { code, out: world.out(), err: world.err(), files: world.files };
}

describe('exit codes of lint, the same in every format', () => {
  describe.each(['stylish', 'json'])('%s', (format) => {
    it.each<[string, string[], Record<string, string>, number]>([
      ['clean', [], { 'fiche.yaml': SOUND }, 0],
      ['warnings', [], { 'fiche.yaml': WARNED }, 0],
      ['warnings, and none accepted', ['--max-warnings', '0'], { 'fiche.yaml': WARNED }, 1],
      ['warnings, and one accepted', ['--max-warnings', '1'], { 'fiche.yaml': WARNED }, 0],
      ['warnings fail', ['--fail-on', 'avertissement'], { 'fiche.yaml': WARNED }, 1],
      ['errors', [], { 'fiche.yaml': BROKEN }, 1],
      ['errors, never failing', ['--fail-on', 'never'], { 'fiche.yaml': BROKEN }, 0],
      ['broken YAML', [], { 'fiche.yaml': 'a: b: c' }, 1],
      ['no match', [], {}, 2],
      ['an unknown path', ['absente.yaml'], { 'fiche.yaml': SOUND }, 2],
      ['an unknown option', ['--gat'], { 'fiche.yaml': SOUND }, 2],
    ])('%s', async (_, args, files, code) => {
      const outcome = await fiche(['lint', ...args, '--format', format], files);
      expect(outcome.code).toBe(code);
      if (code === 2) expect(outcome.out).toBe('');
    });
  });

  it('quiet hides from the list, never from the counts', async () => {
    const { out } = await fiche(['lint', '--quiet', '--format', 'json'], { 'fiche.yaml': WARNED });
    const report = JSON.parse(out);
    expect(report.files[0].findings).toEqual([]);
    expect(report.summary.warnings).toBe(1);
  });

  it('says how many fiches were read on standard error', async () => {
    expect((await fiche(['lint'], { 'fiche.yaml': SOUND })).err).toBe('1\u00a0fiche lue\n');
    const two = await fiche(['lint'], { 'a.fiche.yaml': SOUND, 'b.fiche.yaml': SOUND });
    expect(two.err).toBe('2\u00a0fiches lues\n');
  });

  it('says that warnings were too many, as no finding does, and nothing when they were admitted', async () => {
    const { err } = await fiche(['lint', '--max-warnings', '0'], { 'fiche.yaml': WARNED });
    expect(err).toContain('1\u00a0avertissement\u00a0: plus que n’en admet --max-warnings (0).');
    const admitted = await fiche(['lint', '--max-warnings', '1'], { 'fiche.yaml': WARNED });
    expect(admitted.err).toBe('1\u00a0fiche lue\n');
  });

  it('writes to a file and keeps standard output empty', async () => {
    const { out, files } = await fiche(['lint', '--format', 'json', '--output', 'r.json'], { 'fiche.yaml': SOUND });
    expect(out).toBe('');
    expect(JSON.parse(files.get('r.json') ?? '').schemaVersion).toBe(2);
  });
});

describe('json', () => {
  const schema = JSON.parse(readFileSync('schemas/lint-report.schema.json', 'utf8'));
  const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

  it.each<[string, Record<string, string>]>([
    ['one sound fiche', { 'fiche.yaml': SOUND }],
    [
      'many faulty ones',
      { 'a.fiche.yaml': BROKEN, 'b.fiche.yaml': '', 'c.fiche.yaml': 'a: b: c', 'd.fiche.yaml': 'phase: construction' },
    ],
    ['values meant to deceive', { 'fiche.yaml': 'phase: "::error::x ]]> \\u202e <b> | `"\nnom: "\\e[31m"\n' }],
  ])('%s satisfies its schema', async (_, files) => {
    const { out } = await fiche(['lint', '--format', 'json', '--gate'], files);
    validate(JSON.parse(out));
    expect(validate.errors).toBeNull();
    expect(out.endsWith('}\n')).toBe(true);
  });

  it('is sorted by path, then place', async () => {
    const { out } = await fiche(['lint', '--format', 'json'], {
      'b.fiche.yaml': 'phase: construction\n',
      'a.fiche.yaml': BROKEN,
    });
    const { files } = JSON.parse(out);
    expect(files.map((file: { path: string }) => file.path)).toEqual(['a.fiche.yaml', 'b.fiche.yaml']);
    const lines = files[1].findings.map((one: { range: { start: { line: number } } }) => one.range.start.line);
    expect([...lines].sort((a, b) => a - b)).toEqual(lines);
  });
});

describe('stylish', () => {
  it('shows the line as written, why, and the question to ask', async () => {
    const { out } = await fiche(['lint'], { 'fiche.yaml': WARNED });
    const text = out.replace(/\u00a0/g, ' ');
    expect(text).toMatch(/^fiche\.yaml, « Objet Rendu » \(investigation\)\n/);
    expect(text).toMatch(/\nPortage\n {2}\d+:\d+ {2}avertissement {2}equipe-temps-porteur\n/);
    expect(text).toMatch(/\d+ \| {3}temps_pct: 10\n\s+\| +\^\^\n/);
    expect(text).toContain('Pourquoi : ');
    expect(text).toContain('À demander au porteur');
    expect(text).toContain('1 avertissement.');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('says when there is nothing to say', async () => {
    expect((await fiche(['lint'], { 'fiche.yaml': SOUND })).out).toMatch(/^Rien à signaler\./);
  });
});

const COMMANDS = await commandNames();

describe('help and usage', () => {
  const ENGLISH =
    /\b(?:usage|display|output|default|choices|arguments?:|commands?:|help for|error|invalid|unknown|missing|option '|did you mean)\b/i;

  it.each([[], ...COMMANDS.map((name) => [name])])('%s --help', async (...args) => {
    const { code, out, err } = await fiche([...args, '--help']);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('Emploi');
    expect(out.replace(/--[\w-]+|Arguments/g, '')).not.toMatch(ENGLISH);
  });

  it.each<[string[], string]>([
    [['lnt'], 'lint'],
    [['lint', '--gaet'], '--gate'],
    [['lint', '--phase', 'constrution'], 'construction'],
    [['phase', 'constrution'], 'construction'],
    [['lint', '--phase'], '--phase'],
    [['lint', '--today', 'demain'], '2027-03-15'],
    [['lint', '--max-warnings', 'x'], 'nombre entier'],
    [['explain'], 'identifiant'],
    [['explain', 'a', 'b'], 'trop de mots'],
    [['explain', 'probleme-exist'], 'probleme-existe'],
    [['init', 'a', 'b'], 'trop de mots'],
  ])('%j', async (args, expected) => {
    const { code, out, err } = await fiche(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(expected);
    expect(err.replace(/«[^»]*»|--[\w-]+/g, '')).not.toMatch(ENGLISH);
  });

  it('a value of ours is taken in any case, with its accents', async () => {
    const judged = async (phase: string) =>
      JSON.parse((await fiche(['lint', '--phase', phase, '--gate', '-f', 'JSON'], { 'fiche.yaml': SOUND })).out)
        .files[0].gate;
    expect(await judged('Accélération')).toBe('acceleration');
    expect(await judged('PÉRENNISATION')).toBe('perennisation');
  });

  it('fiche alone says what to do next', async () => {
    expect((await fiche([])).out).toContain('fiche init');
    expect((await fiche([], { 'fiche.yaml': SOUND })).out).toContain('fiche lint fiche.yaml --gate');
    expect((await fiche([], { 'fiche.yaml': '# Brouillon : x\nnom:\n' })).out).toContain('fiche init fiche.yaml');
    expect((await fiche([], { 'a.fiche.yaml': '', 'b.fiche.yaml': '' })).out).toContain('fiche lint');
  });

  it('a bug of ours is told as such, with the stack under FICHE_DEBUG only', async () => {
    for (const debug of ['', '1']) {
      const world = memoryIo({ files: { 'fiche.yaml': SOUND } });
      const io = {
        ...world.io,
        env: { FICHE_DEBUG: debug },
        files: {
          ...world.io.files,
          walk: () => {
            throw new Error('boom');
          },
        },
      };
      expect(await main(['lint'], io)).toBe(2);
      expect(world.err().includes('boom')).toBe(debug === '1');
      expect(world.err()).toContain('erreur de sa part');
    }
  });
});

describe('explain and rules', () => {
  it.each(reference().map((entry) => [entry.id]))('explains %s', async (id) => {
    const { code, out } = await fiche(['explain', id]);
    expect(code).toBe(0);
    expect(out).toContain(id);
    expect(out).not.toMatch(/undefined|null|\[object/);
  });

  it('prints the very message of the bad examples', async () => {
    expect((await fiche(['explain', 'risque-pire-scenario'])).out.replace(/\s+/g, ' ')).toContain(
      'il y a toujours un pire scénario',
    );
  });

  it('explains every id that a finding can bear', async () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const borne = sources.flatMap((name) => [
      ...readFileSync(join('src', name), 'utf8').matchAll(/'((?:[a-z-]+)\/[a-z-]+)'/g),
    ]);
    const families = new Set([...FILE_FINDINGS.keys()].map((id) => id.replace(/\/.*/, '')));
    const ids = new Set(borne.map(([, id = '']) => id).filter((id) => families.has(id.replace(/\/.*/, ''))));
    expect([...ids].sort()).toEqual([...FILE_FINDINGS.keys()].sort());
    for (const id of ids) expect((await fiche(['explain', id])).code, id).toBe(0);
    expect((await fiche(['explain', 'constructor'])).code).toBe(2);
  });

  it('explains a field by its path, as messages name it', async () => {
    expect((await fiche(['explain', 'probleme.enonce'])).out).toBe(
      (await fiche(['explain', 'requis/probleme.enonce'])).out,
    );
  });

  it('explains a criterion without a rule', async () => {
    expect((await fiche(['explain', 'probleme-politique-publique'])).out).toContain(
      'requis/probleme.politique_publique',
    );
  });

  it('are published as docs/regles.md', async () => {
    const { out } = await fiche(['rules', '--format', 'markdown']);
    expect(out).toBe(readFileSync('docs/regles.md', 'utf8'));
    expect(out.match(/^#### /gm)?.length).toBe(CRITERIA.length);
  });

  it('lists them all, in words and in JSON', async () => {
    const json = JSON.parse((await fiche(['rules', '--format', 'json'])).out);
    expect(json.criteria.length).toBe(CRITERIA.length);
    expect(json.rules.filter((rule: { kind: string }) => rule.kind === 'requirement').length).toBeGreaterThan(200);
    for (const rule of json.rules) {
      expect(Object.keys(rule)).toEqual([
        'id',
        'kind',
        'title',
        'why',
        'severity',
        'phases',
        'due',
        'moment',
        'axis',
        'criteria',
        'source',
        'ask',
        'who',
        'options',
        'examples',
      ]);
    }
    expect((await fiche(['rules'])).out).toContain('requis/probleme.enonce');
  });
});
