/** `fiche.config.yaml`: found, checked, obeyed; what git and it leave aside. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINT_FORMATS } from '../../src/cli/args/targets.ts';
import { main } from '../../src/cli/main.ts';
import { setValues } from '../texts.ts';
import { here as run } from './here.ts';
import { memoryIo } from './memory-io.ts';
import { folderWith } from './process.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const BUSY = setValues(SOUND, [['/porteur/temps_pct', 10]]);

interface Found {
  rule: string;
  severity: string;
  range: { start: { line: number; column: number }; end: { line: number; column: number } };
  message: string;
}

async function lint(files: Record<string, string>, ...args: string[]) {
  const world = memoryIo({ files });
  const fiches = Object.keys(files).filter((name) => name.endsWith('fiche.yaml'));
  const named = args.some((arg) => arg.endsWith('fiche.yaml')) ? [] : fiches;
  const code = await main(['lint', ...named, '-f', 'json', '--today', '2026-11-23', ...args], world.io);
  const report = world.out() === '' ? null : JSON.parse(world.out());
  const findings: Found[] = report?.files.flatMap((file: { findings: Found[] }) => file.findings) ?? [];
  const err = world.err().replace(/\s+/g, ' ');
  return { code, findings, err, files: report?.files.map(({ path }: { path: string }) => path), out: world.out() };
}

const severityOf = (findings: Found[], rule: string) => findings.find((one) => one.rule === rule)?.severity;

describe('severities', () => {
  it('replace the rule’s own, before the gate too, and silence it', async () => {
    const files = { 'fiche.yaml': BUSY };
    expect(severityOf((await lint(files)).findings, 'equipe-temps-porteur')).toBe('warning');
    const raised = await lint({ ...files, 'fiche.config.yaml': 'gravites:\n  equipe-temps-porteur: erreur\n' });
    expect(severityOf(raised.findings, 'equipe-temps-porteur')).toBe('error');
    expect(raised.code).toBe(1);
    const silent = await lint({ ...files, 'fiche.config.yaml': 'gravites:\n  equipe-temps-porteur: ignorer\n' });
    expect(severityOf(silent.findings, 'equipe-temps-porteur')).toBeUndefined();
  });

  it('an exception to a rule that is silenced is not called useless', async () => {
    const excused = setValues(BUSY, [
      ['/exceptions', [{ regle: 'equipe-temps-porteur', motif: 'accord du directeur jusqu’à l’été' }]],
    ]);
    const { findings } = await lint({
      'fiche.yaml': excused,
      'fiche.config.yaml': 'gravites:\n  equipe-temps-porteur: ignorer\n',
    });
    expect(findings.filter(({ rule }) => rule.startsWith('exception/'))).toEqual([]);
  });

  it('also of what concerns exceptions and the folder', async () => {
    const { findings } = await lint({
      'autre.fiche.yaml': SOUND,
      'fiche.config.yaml': 'gravites: {dossier/nom-de-fichier: erreur}\n',
    });
    expect(severityOf(findings, 'dossier/nom-de-fichier')).toBe('error');
  });
});

describe('options', () => {
  it('move the threshold of a rule, and its message', async () => {
    const files = { 'fiche.yaml': setValues(SOUND, [['/date_maj', '2026-10-01']]) };
    expect(severityOf((await lint(files)).findings, 'forme-a-jour')).toBeUndefined();
    const { findings } = await lint({ ...files, 'fiche.config.yaml': 'options:\n  forme-a-jour: {jours: 30}\n' });
    expect(findings.find(({ rule }) => rule === 'forme-a-jour')?.message).toContain('53');
  });
});

describe('words of the house', () => {
  const config = [
    'vocabulaire:',
    '  maison:',
    '    - mot: dématérialis~',
    '      conseil: dites ce que l’usager n’aura plus à faire.',
    '  clairs: [SPIP, JAP, DDSE, DFSPIP]',
    '',
  ].join('\n');
  const text = setValues(SOUND, [
    ['/probleme/contexte', 'Le SPIP transmet au JAP la DDSE après visa du DFSPIP.\nOn veut Dématérialiser.'],
  ]);

  it('are told with their advice, where they stand', async () => {
    const { findings } = await lint({ 'fiche.yaml': text, 'fiche.config.yaml': config });
    const found = findings.find(({ rule }) => rule === 'vocabulaire/maison');
    expect(found?.message).toBe(
      '« Dématérialiser » : dites ce que l’usager n’aura plus à faire.'.replace(/ (?=[»:])|(?<=«) /g, '\u00a0'),
    );
    const { start, end } = found?.range ?? { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };
    expect(text.split('\n')[start.line - 1]?.slice(start.column - 1, end.column - 1)).toBe('Dématérialiser');
  });

  it('those that everyone knows are no bare acronyms', async () => {
    expect(severityOf((await lint({ 'fiche.yaml': text })).findings, 'forme-sigles')).toBe('info');
    const { findings } = await lint({ 'fiche.yaml': text, 'fiche.config.yaml': config });
    expect(severityOf(findings, 'forme-sigles')).toBeUndefined();
  });
});

describe('which configuration counts', () => {
  const silent = 'gravites: {equipe-temps-porteur: ignorer}\n';

  it('the nearest to the file, and it alone', async () => {
    const files = { 'a/fiche.yaml': BUSY, 'fiche.config.yaml': silent };
    expect(severityOf((await lint(files)).findings, 'equipe-temps-porteur')).toBeUndefined();
    const nearer = await lint({ ...files, 'a/fiche.config.yaml': 'gravites: {}\n' });
    expect(severityOf(nearer.findings, 'equipe-temps-porteur')).toBe('warning');
  });

  it('--config: that one, whatever lies nearer', async () => {
    const files = { 'a/fiche.yaml': BUSY, 'a/fiche.config.yaml': '', 'ci.yaml': silent };
    expect(severityOf((await lint(files)).findings, 'equipe-temps-porteur')).toBe('warning');
    expect(severityOf((await lint(files, '--config', 'ci.yaml')).findings, 'equipe-temps-porteur')).toBeUndefined();
  });

  it('some fiches only, the last that applies having the last word', async () => {
    const config = [
      'selon_fichiers:',
      '  - fichiers: [pilotes/]',
      '    gravites: {equipe-temps-porteur: ignorer}',
      '  - fichiers: ["**/b/**"]',
      '    gravites: {equipe-temps-porteur: erreur}',
      '',
    ].join('\n');
    const files = { 'pilotes/a/fiche.yaml': BUSY, 'fiche.config.yaml': config };
    expect(severityOf((await lint(files)).findings, 'equipe-temps-porteur')).toBeUndefined();
    const both = await lint({ 'pilotes/b/fiche.yaml': BUSY, 'fiche.config.yaml': config });
    expect(severityOf(both.findings, 'equipe-temps-porteur')).toBe('error');
    const none = await lint({ 'c/fiche.yaml': BUSY, 'fiche.config.yaml': config });
    expect(severityOf(none.findings, 'equipe-temps-porteur')).toBe('warning');
  });

  it('under another name, it is told rather than passed over', async () => {
    const { code, err, out } = await lint({ 'fiche.yaml': SOUND, 'fiche.config.yml': silent });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('fiche.config.yaml');
  });
});

describe('a configuration that cannot be used: exit 2, the place, what to write', () => {
  it.each([
    ['gravite: {}', 'ligne 1, colonne 1', '« gravites »'],
    ['gravites:\n  forme-sigle: conseil', 'ligne 2, colonne 3', '« forme-sigles »'],
    ['gravites:\n  forme-sigles: avertisement', 'ligne 2, colonne 17', '« avertissement »'],
    ['gravites:\n  schema/type: conseil', 'ligne 2, colonne 3', 'toujours une erreur'],
    ['gravites:\n  requis/phase: ignorer', 'ligne 2, colonne 3', 'toujours une erreur'],
    ['gravites: [a]', 'ligne 1, colonne', 'un groupe de clés'],
    ['options:\n  identite-nom: {mots: 3}', 'ligne 2, colonne 3', 'seuil'],
    ['options:\n  forme-a-jour: {mois: 3}', 'ligne 2, colonne 18', '« jours »'],
    ['options:\n  forme-a-jour: {jours: 0}', 'ligne 2, colonne 25', '1 ou plus'],
    ['options:\n  forme-a-jour: {jours: deux}', 'ligne 2, colonne 25', 'un nombre entier'],
    ['ignorer: archives/', 'ligne 1, colonne 10', 'une liste'],
    ['vocabulaire:\n  maison:\n    - mot: usager', 'ligne 3, colonne 7', '« conseil »'],
    ['selon_fichiers:\n  - gravites: {}', 'ligne 2', '« fichiers »'],
    ['extends: autre.yaml', 'ligne 1, colonne 1', '« extends »'],
    ['gravites: {a: conseil', 'ligne 1', ''],
    ['a: &x 1\nb: *x', 'ligne 1', ''],
    ['__proto__: {x: 1}', 'ligne 1', '__proto__'],
  ])('%j', async (config, place, told) => {
    const { code, err, out } = await lint({ 'fiche.yaml': SOUND, 'fiche.config.yaml': config });
    expect([code, out]).toEqual([2, '']);
    expect(err.replace(/\u00a0/g, ' ')).toContain(`fiche.config.yaml, ${place}`);
    expect(err.replace(/\u00a0/g, ' ')).toContain(told);
  });

  it('all its mistakes at once', async () => {
    const { err } = await lint({ 'fiche.yaml': SOUND, 'fiche.config.yaml': 'gravite: {}\nignorer: x\n' });
    expect(err.match(/fiche\.config\.yaml, ligne/g)).toHaveLength(2);
  });

  it('in every format', async () => {
    for (const format of LINT_FORMATS) {
      const world = memoryIo({ files: { 'fiche.yaml': SOUND, 'fiche.config.yaml': 'x: 1\n' } });
      expect(await main(['lint', 'fiche.yaml', '-f', format], world.io), format).toBe(2);
      expect(world.out(), format).toBe('');
    }
  });

  it('absent, a folder, in UTF-16: said', async () => {
    const folder = folderWith({
      'fiche.yaml': SOUND,
      'dossier/x': '',
      'large.yaml': new Uint8Array([0xff, 0xfe, 0x61, 0]),
    });
    for (const [name, told] of [
      ['absente.yaml', 'n’existe pas'],
      ['dossier', 'un dossier'],
      ['large.yaml', 'UTF-8'],
    ] as const) {
      const { code, err, out } = await run(['lint', '--config', name], { cwd: folder });
      expect([code, out]).toEqual([2, '']);
      expect(err.replace(/\s+/g, ' ')).toContain(told);
    }
  });

  it('an empty one changes nothing', async () => {
    expect((await lint({ 'fiche.yaml': SOUND, 'fiche.config.yaml': '# rien encore\n' })).code).toBe(0);
  });
});

describe('what is left aside', () => {
  const tree = {
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.gitignore': '/perso/\n*.fiche.yml\n',
    'fiches/.gitignore': '!garde.fiche.yml\n',
    'fiche.config.yaml': 'ignorer: [archives/]\nfichiers: ["produits/*.yaml", "/*.config.yaml"]\n',
    'fiche.yaml': SOUND,
    'perso/fiche.yaml': SOUND,
    'archives/2024/fiche.yaml': SOUND,
    'fiches/brouillon.fiche.yml': SOUND,
    'fiches/garde.fiche.yml': SOUND,
    'produits/cap.yaml': SOUND,
    'produits/sous/autre.yaml': SOUND,
  };

  it('by .gitignore and by the configuration, which also names more files', async () => {
    const { out } = await run(['lint', '-f', 'json'], { cwd: folderWith(tree) });
    const paths = JSON.parse(out).files.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(['fiche.yaml', 'fiches/garde.fiche.yml', 'produits/cap.yaml']);
  });

  it('a file given by name is skipped silently and counted: 0', async () => {
    const folder = folderWith(tree);
    const { code, out, err } = await run(['lint', 'archives/2024/fiche.yaml', 'fiche.yaml', '-f', 'json'], {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(JSON.parse(out).files).toHaveLength(1);
    expect(err.replace(/\u00a0/g, ' ')).toBe('1 fiche lue, 1 laissée de côté\n');
    const alone = await run(['lint', 'perso/fiche.yaml', '-f', 'gitlab'], { cwd: folder });
    expect([alone.code, alone.out]).toEqual([0, '[]\n']);
  });

  it.each(LINT_FORMATS)('nothing to judge, in %s: a document that is whole', async (format) => {
    const { code, out } = await run(['lint', 'perso/fiche.yaml', '-f', format], { cwd: folderWith(tree) });
    expect(code).toBe(0);
    if (format === 'json') expect(JSON.parse(out).files).toEqual([]);
    if (format === 'sarif') expect(JSON.parse(out).runs[0].results).toEqual([]);
    if (format === 'junit') expect(out).toContain('<testsuites name="fiche" tests="0"');
  });

  it('from a sub-folder too', async () => {
    const { out } = await run(['lint', '-f', 'json'], { cwd: `${folderWith(tree)}/fiches` });
    expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual(['garde.fiche.yml']);
  });

  it('a folder where all is left aside: 2, and why', async () => {
    const { code, out, err } = await run(['lint', 'fiches'], {
      cwd: folderWith({ '.gitignore': '*.fiche.yaml\n', 'fiches/a.fiche.yaml': SOUND }),
    });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('.gitignore');
  });

  it('standard input that bears the name of such a file', async () => {
    const { code, out } = await run(['lint', '-', '--stdin-filename', 'archives/fiche.yaml', '-f', 'json'], {
      cwd: folderWith(tree),
      stdin: 'nom: "x',
    });
    expect(code).toBe(0);
    expect(JSON.parse(out).files).toEqual([]);
  });
});

describe('a pattern that no fiche answers to', () => {
  const config = [
    'fichiers:',
    '  - produits/*.yaml',
    'selon_fichiers:',
    '  - fichiers: [pilotes/]',
    '    gravites: {}',
  ];
  const tree = { 'fiche.yaml': SOUND, 'fiche.config.yaml': `${config.join('\n')}\n` };
  const told = async (files: Record<string, string>, ...args: string[]) => {
    const { code, err } = await run(['lint', ...args, '-f', 'json'], { cwd: folderWith(files) });
    return {
      code,
      lines: err
        .replace(/\u00a0/g, ' ')
        .trimEnd()
        .split('\n'),
    };
  };

  it('is told, by its line, when the whole folder is judged; the run is what it would be', async () => {
    expect(await told(tree)).toEqual({
      code: 0,
      lines: [
        '1 fiche lue',
        'fiche.config.yaml, ligne 2 : « produits/*.yaml » ne désigne aucune fiche. Vérifiez ce chemin.',
        'fiche.config.yaml, ligne 4 : « pilotes/ » ne désigne aucune fiche. Vérifiez ce chemin.',
      ],
    });
  });

  it('where nothing else is there to judge, too', async () => {
    const { code, lines } = await told({ 'produit/cap.yaml': SOUND, 'fiche.config.yaml': 'fichiers: [produits/]\n' });
    expect(code).toBe(2);
    expect(lines.join(' ').replace(/ +/g, ' ')).toContain('« produits/ » ne désigne aucune fiche');
  });

  it('so is a folder of earlier attempts that is none', async () => {
    const { lines } = await told({ 'fiche.yaml': SOUND, 'fiche.config.yaml': 'voisins: ../publiees\n' });
    expect(lines.slice(1)).toEqual([
      'fiche.config.yaml, ligne 1 : « ../publiees » n’est pas un dossier. « voisins » attend celui des fiches à comparer.',
    ]);
  });

  it.each([
    [
      'the folder of earlier attempts is there',
      { 'fiche.config.yaml': 'voisins: stock\n', 'stock/fiche.yaml': SOUND },
      [],
    ],
    ['one file is asked', tree, ['fiche.yaml']],
    ['a folder below is asked', { ...tree, 'sous/fiche.yaml': SOUND }, ['sous']],
    ['fiches answer', { ...tree, 'produits/cap.yaml': SOUND, 'pilotes/a/fiche.yaml': SOUND }, []],
    [
      'git leaves them aside',
      { ...tree, '.gitignore': 'pi*/\n', 'produits/a.yaml': SOUND, 'pilotes/fiche.yaml': SOUND },
      [],
    ],
    ['it takes away', { 'fiche.yaml': SOUND, 'fiche.config.yaml': 'fichiers: ["*.yaml", "!brouillon.yaml"]\n' }, []],
  ])('nothing is told when %s', async (_, files, args) => {
    expect((await told(files, ...args)).lines.filter((line) => line.includes('ne désigne'))).toEqual([]);
  });
});

describe('--print-config', () => {
  const config = [
    'gravites:',
    '  forme-sigles: ignorer',
    'options:',
    '  forme-a-jour: {jours: 90}',
    'vocabulaire:',
    '  maison:',
    '    - {mot: "usager : \\"final\\"", conseil: dites qui.}',
    '  clairs: ["#1"]',
    'ignorer: [archives/]',
    'voisins: publiées',
    '',
  ].join('\n');

  async function printed(files: Record<string, string>, ...args: string[]) {
    const world = memoryIo({ files });
    const code = await main(['lint', '--print-config', 'a/fiche.yaml', ...args], world.io);
    return { code, out: world.out() };
  }

  it('of the root, which stands in no folder', async () => {
    const world = memoryIo({ files: {} });
    expect(await main(['lint', '--print-config', '/'], world.io)).toBe(0);
    expect(world.out()).toContain('# Configuration de');
  });

  it('tells each value and where it comes from', async () => {
    const { code, out } = await printed({ 'fiche.config.yaml': config });
    expect(code).toBe(0);
    expect(out).toContain('  forme-sigles: ignorer # fiche.config.yaml, ligne 2');
    expect(out).toContain('    jours: 90 # fiche.config.yaml, ligne 4');
    expect(out).toContain('voisins: "publiées"');
    expect(out).toMatch(/ {2}equipe-taille:\n {4}minimum: 2 # par défaut/);
  });

  it('reads back as the same configuration', async () => {
    const { out } = await printed({ 'fiche.config.yaml': config });
    const again = await printed({ 'fiche.config.yaml': out });
    const values = (text: string) => text.replace(/ # .*/g, '').replace(/^#.*\n/gm, '');
    expect(again.code).toBe(0);
    expect(values(again.out)).toBe(values(out));
  });

  it('without a configuration, all is by default', async () => {
    expect((await printed({})).out).toContain('par défaut');
  });
});
