/** Each format as what reads it reads it: valid for none, one and many fiches, and never forged by what a fiche holds. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINT_FORMATS } from '../../src/cli/args/targets.ts';
import { main } from '../../src/cli/main.ts';
import { lineHashes } from '../../src/report/line-hash.ts';
import { type MemoryIo, memoryIo } from '../cli/memory-io.ts';
import { alerts, heard, issues, junitCases } from '../integration/readers.ts';
import { SLOW } from '../slow.ts';
import { setValues } from '../texts.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');

/** Those that one asks for. */
const NAMED = LINT_FORMATS.filter((name) => name !== 'auto');

/** What would give an order to a reader that took it at its word. */
const NASTY = [
  '::error file=a,line=1::faux',
  '##[error]faux',
  '%0A::warning::faux',
  ']]></failure><x>',
  '<script>alert(1)</script>',
  '\u001b[31mrouge\u001b[0m',
  '\u202einversé\u202c',
  '| a | b |',
  '`code` [lien](http://exemple.fr)',
  '"\\\n- autre',
];

async function lint(
  files: Record<string, string>,
  args: string[],
  env: Record<string, string> = {},
): Promise<MemoryIo & { code: number }> {
  const world = memoryIo({ files, env });
  const code = await main(['lint', ...Object.keys(files), '--today', '2026-11-23', ...args], world.io);
  return { ...world, code };
}

function fiches(count: number): Record<string, string> {
  const broken = setValues(SOUND, [
    ['/porteur/temps_pct', 10],
    ['/probleme/enonce', null],
  ]);
  return Object.fromEntries(Array.from({ length: count }, (_, rank) => [`f${rank}.fiche.yaml`, broken]));
}

/** A fiche that holds each nasty text where a rule will quote it. */
function nastyFiche(text: string): string {
  return setValues(SOUND, [
    ['/portage/sponsors/0/fonction', `cheffe de bureau ${text}`],
    ['/usagers/cibles/0/nom', text],
    ['/probleme/prejudice', 'à compléter'],
    ['/deploiement/premiers_utilisateurs/0/qui', `des gens ${text}`],
    ['/statut', text],
  ]);
}

describe.each([1, SLOW ? 50 : 20])('%i fiches', (count) => {
  it('sarif: one run, results that point to their rule, a hash for each line', async () => {
    const { out, code } = await lint(fiches(count), ['-f', 'sarif']);
    alerts(out());
    const log = JSON.parse(out());
    expect(code).toBe(0);
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    const [{ results, tool, columnKind }] = log.runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results.length).toBeGreaterThanOrEqual(2 * count);
    for (const result of results) {
      expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      const { region, artifactLocation } = result.locations[0].physicalLocation;
      expect(region.startLine).toBe(region.endLine);
      expect(region.endColumn).toBeGreaterThan(region.startColumn);
      expect(artifactLocation.uri).not.toMatch(/^[./]/);
      expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]+:\d+$/);
    }
    for (const rule of tool.driver.rules) {
      for (const text of [rule.shortDescription.text, rule.fullDescription.text, rule.help.text, rule.help.markdown])
        expect(text).not.toBe('');
    }
  });

  it('gitlab: an array, each fingerprint once', async () => {
    const issues = JSON.parse((await lint(fiches(count), ['-f', 'gitlab'])).out());
    const prints = issues.map((issue: { fingerprint: string }) => issue.fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    expect(issues.length).toBeGreaterThanOrEqual(2 * count);
    for (const { severity, location, description, check_name } of issues) {
      expect(['major', 'minor', 'info']).toContain(severity);
      expect(location.lines.begin).toBeGreaterThan(0);
      expect(description.startsWith(check_name)).toBe(true);
    }
  });

  it('junit: a suite a fiche, names of their own, counts that add up', async () => {
    const xml = (await lint(fiches(count), ['-f', 'junit', '--fail-on', 'avertissement'])).out();
    junitCases(xml);
    expect(xml.match(/<testsuite /g)?.length).toBe(count);
    const names = [...xml.matchAll(/<testcase classname="([^"]*)" name="([^"]*)"/g)].map(
      (match) => `${match[1]} ${match[2]}`,
    );
    expect(new Set(names).size).toBe(names.length);
    expect(Number(/tests="(\d+)"/.exec(xml)?.[1])).toBe(names.length);
    expect(Number(/failures="(\d+)"/.exec(xml)?.[1])).toBe(xml.match(/<failure /g)?.length);
  });

  it('github: one line a finding, the gravest first', async () => {
    const { out } = await lint(fiches(count), ['-f', 'github', '--gate']);
    const lines = out().trimEnd().split('\n');
    const told = lines.filter((line) => line.startsWith('::notice title=fiche lint::'));
    expect(told).toHaveLength(count > 1 ? 1 : 0);
    for (const line of lines.filter((one) => !told.includes(one)))
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=[^,]+,line=\d+,endLine=\d+,(?:col=\d+,endColumn=\d+,)?title=[^:]+::./,
      );
    const ranks = lines.map((line) => ['::error', '::warning', '::notice'].findIndex((kind) => line.startsWith(kind)));
    expect([...ranks].sort()).toEqual(ranks);
  });
});

describe('clean fiches', () => {
  it('each format says so in its own way', async () => {
    const files = { 'fiche.yaml': SOUND };
    const quiet = ['--quiet'];
    expect(JSON.parse((await lint(files, ['-f', 'sarif', ...quiet])).out()).runs[0].results).toEqual([]);
    expect((await lint(files, ['-f', 'gitlab', ...quiet])).out()).toBe('[]\n');
    expect((await lint(files, ['-f', 'github', ...quiet])).out()).toBe('');
    expect((await lint(files, ['-f', 'junit', ...quiet])).out()).toContain('tests="1" failures="0" errors="0"');
    expect((await lint(files, ['-f', 'plain', ...quiet])).out()).toMatch(/^Rien à signaler\.|^\d+ conseil/);
  });

  it('a file that does not parse is an error of junit, and fails in every format', async () => {
    for (const format of NAMED) {
      const { code, out } = await lint({ 'fiche.yaml': 'nom: "x\n' }, ['-f', format]);
      expect(code, format).toBe(1);
      expect(out()).not.toBe('');
    }
    expect((await lint({ 'fiche.yaml': 'nom: "x\n' }, ['-f', 'junit'])).out()).toContain('errors="1"');
  });
});

describe('what a fiche holds', () => {
  it.each(NASTY)('%j forges nothing', async (text) => {
    const files = { 'fiche.yaml': nastyFiche(text) };
    const github = (await lint(files, ['-f', 'github'])).out();
    for (const line of github.trimEnd().split('\n')) {
      expect(line).toMatch(/^::(?:error|warning|notice) file=fiche\.yaml,/);
      // Past the properties, nothing begins a command: the legacy form may stand anywhere in a line.
      expect(line.match(/^::/g)?.length).toBe(1);
    }
    // Each is one command of ours to the runner, whatever it quotes.
    const own = new Set(['error', 'warning', 'notice']);
    for (const { command, properties } of heard(github)) {
      expect(own).toContain(command);
      expect(properties.file).toBe('fiche.yaml');
    }
    expect(heard(github)).toHaveLength(github.trimEnd().split('\n').length);
    alerts((await lint(files, ['-f', 'sarif'])).out());
    issues((await lint(files, ['-f', 'gitlab'])).out());
    JSON.parse((await lint(files, ['-f', 'json'])).out());
    const junit = (await lint(files, ['-f', 'junit'])).out();
    junitCases(junit);
    for (const format of NAMED) {
      const out = (await lint(files, ['-f', format])).out();
      // biome-ignore lint/complexity/useRegexLiterals: escapes spelled out
      expect(out, format).not.toMatch(new RegExp('[\\u001b\\u0007\\u202a-\\u202e\\u2066-\\u2069]'));
    }
    const markdown = (await lint(files, ['-f', 'markdown'])).out();
    expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(http|^\|/m);
  });

  it('what it confides, and how to reach people, is masked where it gets published', async () => {
    const text = setValues(SOUND, [
      ['/risques/probleme/echeance', '2026-01-01'],
      ['/pire_scenario/description', 'Le préfet Ducros part.'],
      ['/portage/sponsors/0/fonction', 'cheffe de bureau, jeanne.roy@ville.fr ou 06 12 34 56 78'],
      ['/pire_scenario/petites_actions/0', 'sensibiliser « les opposants » autour de Ducros'],
    ]);
    for (const format of ['sarif', 'gitlab', 'github', 'junit']) {
      const out = (await lint({ 'fiche.yaml': text }, ['-f', format])).out();
      expect(out, format).toContain('risque-petites-actions');
      expect(out, format).not.toMatch(/Ducros|jeanne\.roy|06 12 34/);
      expect(out, format).toContain('[courriel]');
    }
    expect((await lint({ 'fiche.yaml': text }, ['-f', 'stylish'])).out()).toContain('Ducros');
  });

  it('a line that does not read is not repeated: nobody knows of what', async () => {
    const text = SOUND.replace(
      /^pire_scenario:$/m,
      'pire_scenario:\n  description: Le préfet Ducros part : « demain »\n  autre',
    );
    for (const format of ['sarif', 'gitlab', 'github', 'junit']) {
      const out = (await lint({ 'fiche.yaml': text }, ['-f', format])).out();
      expect(out, format).toMatch(/yaml\//);
      expect(out, format).not.toContain('Ducros');
    }
  });

  it('our own words are not masked', async () => {
    const text = setValues(SOUND, [['/risques/probleme/niveau', 'inconnu']]);
    for (const format of ['sarif', 'gitlab', 'github', 'junit'])
      expect((await lint({ 'fiche.yaml': text }, ['-f', format])).out().replace(/\u00a0/g, ' '), format).toMatch(
        /Le risque « problème » est encore inconnu/i,
      );
  });
});

describe('what the team assumes', () => {
  it.each(['sarif', 'gitlab', 'github', 'plain'])('is left out of %s', async (format) => {
    const busy = setValues(SOUND, [['/porteur/temps_pct', 10]]);
    const excused = setValues(busy, [
      ['/exceptions', [{ regle: 'equipe-temps-porteur', motif: 'accord de la directrice jusqu’à l’été' }]],
    ]);
    expect((await lint({ 'fiche.yaml': busy }, ['-f', format])).out()).toContain('equipe-temps-porteur');
    expect((await lint({ 'fiche.yaml': excused }, ['-f', format])).out()).not.toContain('equipe-temps-porteur');
  });

  it.each(['stylish', 'markdown', 'json'])(
    'is told to the coach in %s, with its reason and its end',
    async (format) => {
      const excused = setValues(SOUND, [
        ['/porteur/temps_pct', 10],
        ['/exceptions', [{ regle: 'equipe-temps-porteur', motif: 'accord de la directrice', jusqu_au: '2027-06-30' }]],
      ]);
      const out = (await lint({ 'fiche.yaml': excused }, ['-f', format])).out().replace(/\u00a0/g, ' ');
      expect(out).toContain('accord de la directrice');
      expect(out).toMatch(format === 'json' ? /"until": "2027-06-30"/ : /jusqu’au 30 juin 2027/);
    },
  );
});

it('sarif names a file whatever its name holds', async () => {
  const path = 'été #1 ?/50%.fiche.yaml';
  const out = (await lint({ [path]: 'nom: "x' }, ['-f', 'sarif'])).out();
  expect(alerts(out).map((alert) => alert.path)).toEqual([path]);
  expect(
    new URL(JSON.parse(out).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri, 'file:///').hash,
  ).toBe('');
});

it('sarif makes no link of what a fiche holds', async () => {
  const text = setValues(SOUND, [['/statut', '[ici](https://exemple.fr) ou [là](1)']]);
  const out = (await lint({ 'fiche.yaml': text }, ['-f', 'sarif'])).out();
  const messages = JSON.parse(out).runs[0].results.map((one: { message: { text: string } }) => one.message.text);
  expect(messages.join()).toContain('\\[ici\\](https');
  expect(messages.join()).not.toMatch(/(?<!\\)\]\(/);
});

it('sarif leads to the second place of a duplicate key', async () => {
  const out = (await lint({ 'fiche.yaml': 'nom: a\nphase: investigation\nnom: b\n' }, ['-f', 'sarif'])).out();
  alerts(out);
  const [result] = JSON.parse(out).runs[0].results.filter(
    (one: { ruleId: string }) => one.ruleId === 'yaml/cle-double',
  );
  expect(result.message.text).toContain('[ligne 1](1)');
  expect(result.locations[0].physicalLocation.region.startLine).toBe(3);
  expect(result.relatedLocations[0]).toMatchObject({
    id: 1,
    physicalLocation: { region: { startLine: 1, endColumn: 4 } },
  });
});

describe('JUnit tells apart', () => {
  it('what the team assumes, with its reason, and what nobody can say yet', async () => {
    const text = setValues(SOUND, [
      ['/porteur/temps_pct', 10],
      ['/exceptions', [{ regle: 'equipe-temps-porteur', motif: 'accord de jeanne.roy@ville.fr' }]],
      ['/pire_scenario/description', null],
    ]);
    const skipped = junitCases((await lint({ 'fiche.yaml': text }, ['-f', 'junit'])).out()).filter(
      ({ outcome }) => outcome === 'skipped',
    );
    expect(skipped.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['equipe-temps-porteur (assumé)', 'risque-pire-scenario (non évaluable)']),
    );
    const out = (await lint({ 'fiche.yaml': text }, ['-f', 'junit'])).out();
    expect(out).toContain('message="accord de [courriel]"');
  });
});

describe('several at once', () => {
  it('each to its file, the last to the screen', async () => {
    const world = await lint(fiches(1), ['-f', 'sarif', '-o', 'a.sarif', '-f', 'junit', '-o', 'b.xml', '-f', 'plain']);
    expect(JSON.parse(world.files.get('a.sarif') ?? '').version).toBe('2.1.0');
    expect(world.files.get('b.xml')).toContain('<testsuites');
    expect(world.out()).toContain('f0.fiche.yaml, ligne');
  });

  it('two in one place are refused, with an example', async () => {
    const world = await lint(fiches(1), ['-f', 'sarif', '-f', 'junit']);
    expect(world.code).toBe(2);
    expect(world.out()).toBe('');
    expect(world.err()).toContain('--output a.sarif');
  });

  it('in a workflow, annotations, then the log where no command is heard', async () => {
    const files = { 'fiche.yaml': nastyFiche('::add-mask::x ##[error]y') };
    const out = (await lint(files, [], { GITHUB_ACTIONS: 'true' })).out();
    expect(heard(out).every(({ properties }) => properties.file === 'fiche.yaml')).toBe(true);
    const [before = '', inside = '', after = ''] = out.split(/::stop-commands::c0ffee\n|::c0ffee::\n/);
    expect(before).toMatch(/^(?:::(?:error|warning|notice) .*\n)+$/);
    expect(inside).toContain('fiche.yaml');
    expect(after).toBe('');
  });

  it('the log that is asked for by its name is heard no more than the other', async () => {
    const files = { 'fiche.yaml': nastyFiche(`${'b'.repeat(60)} ::warning file=x::pris`) };
    const out = (await lint(files, ['-f', 'stylish'], { GITHUB_ACTIONS: 'true' })).out();
    expect(out).toMatch(/^::stop-commands::c0ffee\n.*\n::c0ffee::\n$/s);
    expect(heard(out)).toEqual([]);
    expect((await lint(files, ['-f', 'stylish'], {})).out()).not.toContain('stop-commands');
  });
});

describe('the hash of a line', () => {
  // As the action that uploads reports computes it (github/codeql-action, fingerprints).
  it.each([
    ['', ['c129715d7a2bc9a3:1']],
    [
      ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End',
      [
        '8b7cf3e952e7aeb2:1',
        'b1ae1287ec4718d9:1',
        'bff680108adb0fcc:1',
        'c6805c5e1288b612:1',
        'b86d3392aea1be30:1',
        'e6ceba753e1a442:1',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(lineHashes(text)).toEqual(expected);
  });

  it('is one a line, whatever the line ends', () => {
    const lines = 'a: 1\nb: 2\n\nb: 2\n';
    expect(lineHashes(lines)).toHaveLength(5);
    expect(lineHashes(lines.replace(/\n/g, '\r\n'))).toEqual(lineHashes(lines));
  });
});

it.each(NAMED)('%s: a key of several lines gives no order to who reads the log', async (format) => {
  const key = '? |\n  clé\n  ::add-mask::secret\n  ##[error]faux\n: 1\n';
  const { out } = await lint({ 'fiche.yaml': `${SOUND}${key}` }, ['--format', format]);
  expect(out()).not.toMatch(/^\s*(?:::add-mask|##\[error)/m);
});
