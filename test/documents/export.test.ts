/** The documents: each holds what it is for, nothing that its reader may not see, nothing that a fiche forges. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { blocsOf } from '../../src/documents/blocs.ts';
import { DOCUMENTS } from '../../src/documents/document-kinds.ts';
import { DOCUMENT_NAMES } from '../../src/documents/document-names.ts';
import { matriceOf } from '../../src/documents/matrice.ts';
import { renderTemplate, TemplateError } from '../../src/documents/render.ts';
import { Draft } from '../../src/model/draft.ts';
import { PHASES } from '../../src/model/phase.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { runs } from '../slow.ts';
import { setValues } from '../texts.ts';

const TODAY = '2026-11-26';
const example = (phase: string) => readFileSync(`templates/exemples/${phase}.yaml`, 'utf8');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

async function exported(text: string, ...args: string[]) {
  const world = memoryIo({ files: { 'fiche.yaml': text }, tty: false });
  const code = await main(['export', ...args, '--today', TODAY], world.io);
  return { code, out: plain(world.out()), err: plain(world.err()).replace(/\n\s*/g, ' '), files: world.files };
}

describe('every document of every phase', () => {
  it.each(
    DOCUMENT_NAMES.filter((name) => DOCUMENTS[name].make !== null).flatMap((name) =>
      PHASES.map((phase) => [name, phase] as const),
    ),
  )('%s, %s', (name, phase) => {
    const { draft } = snapshotOf(example(phase));
    const make = DOCUMENTS[name].make;
    for (const internal of [false, true]) {
      const document = make?.({ draft, internal, today: TODAY });
      expect(document?.name).toBe(draft.at('nom').text);
      expect(document?.parts.length).toBeGreaterThan(1);
      expect(JSON.stringify(document)).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it('an empty fiche makes them all: what lacks is said', () => {
    for (const name of DOCUMENT_NAMES) {
      const document = DOCUMENTS[name].make?.({ draft: new Draft({}), internal: true, today: TODAY });
      if (document === undefined) continue;
      expect(document.name).toBe('Service sans nom');
      expect(
        document.parts.some(({ lacks }) => lacks.length > 0),
        name,
      ).toBe(true);
    }
  });
});

describe('who may read what', () => {
  const SECRETS: Record<string, string> = {
    '/risques/probleme/hypothese': 'secret hypothese',
    '/risques/portage/preuve': 'secret preuve',
    '/portage/recit': 'secret recit',
    '/pire_scenario/description': 'secret pire',
    '/notes': 'secret notes',
    '/porteur/courriel': 'secret@exemple.gouv.fr',
    '/arret/note_interne': 'secret arret',
  };
  const text = setValues(example('construction'), Object.entries(SECRETS));
  // All of them: what a new one shows is seen. A document for Word is the page.
  const READ = DOCUMENT_NAMES.flatMap((name) => {
    const { formats, make } = DOCUMENTS[name];
    const format = (['html', 'md'] as const).find((one) => (formats as readonly string[]).includes(one));
    return make === null || format === undefined ? [] : ([[name, ['--format', format]]] as const);
  });

  it.each(READ)('%s tells nothing that is confided, unless asked', async (name, format) => {
    const { out } = await exported(text, '--to', name, ...format);
    expect(out.length).toBeGreaterThan(300);
    expect(out).not.toMatch(/secret/);
    const { out: internal } = await exported(text, '--to', name, ...format, '--internal');
    expect(internal).toContain('Document interne');
  });

  it('those who decide know who promised what, and the public does not', async () => {
    const named = setValues(example('construction'), [
      ['/portage/sponsors/0/engagement', 'promet deux postes en juin'],
    ]);
    for (const name of ['comite', 'lettre'])
      expect((await exported(named, '--to', name, '--format', 'html')).out).toContain('promet deux postes en juin');
    for (const name of ['page', 'markdown', 'blocs'])
      expect((await exported(named, '--to', name)).out).not.toContain('promet deux postes');
  });

  it('the public sees the level of each risk', async () => {
    const { out } = await exported(example('construction'), '--to', 'markdown');
    expect(out).toMatch(/- Problème : risque (?:faible|moyen|élevé)/);
    const { out: internal } = await exported(text, '--to', 'markdown', '--internal');
    expect(internal).toContain('secret hypothese');
  });
});

describe('what each is for', () => {
  it('the committee: six parts in order, two files in a folder', async () => {
    const { out } = await exported(example('acceleration'), '--to', 'comite', '--format', 'md');
    expect([...out.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
      '1. Le problème',
      '2. Les six derniers mois',
      '3. La démonstration',
      '4. L’impact',
      '5. Les six mois à venir',
      '6. La demande',
    ]);
    const alone = await exported(example('acceleration'), '--to', 'comite');
    expect(alone.code).toBe(2);
    expect(alone.err).toContain('-o dossier');
    const both = await exported(example('acceleration'), '--to', 'comite', '-o', 'sortie');
    expect([...both.files.keys()]).toEqual(
      expect.arrayContaining(['sortie/fiche-comite.html', 'sortie/fiche-comite.md']),
    );
  });

  it('the fiche problème: nothing of the solution', async () => {
    const solution = snapshotOf(example('investigation')).draft.at('solution.description').text ?? '?';
    const { out } = await exported(example('investigation'), '--to', 'fiche-probleme');
    expect(out).not.toContain(plain(solution).slice(0, 30));
    expect(out).toContain('Les premiers chiffres');
  });

  it('the form: each block ready to paste, with what the form refuses', async () => {
    const { out: whole } = await exported(example('construction'), '--to', 'blocs');
    const out = whole.replace(/^```[\s\S]*?^```$/gm, '');
    expect([...out.matchAll(/^## (.*)$/gm)].map(([, title]) => title).slice(0, 5)).toEqual([
      'Nom du produit',
      'Mission',
      'Description',
      'Incubateur',
      'Sponsors',
    ]);
    const short = setValues(example('construction'), [['/resume', 'Un site.']]);
    const mission = blocsOf({ draft: snapshotOf(short).draft, internal: false, today: TODAY }).find(
      ({ id }) => id === 'mission',
    );
    expect(mission?.text).toBe('Un site');
    expect(mission?.lacks).toHaveLength(2);
    const copied = await exported(example('construction'), '--copier', 'nom');
    expect(copied.out.trim()).toBe(plain(snapshotOf(example('construction')).draft.at('nom').text ?? '?'));
    expect((await exported(example('construction'), '--copier', 'rien')).err).toContain('mission');
  });

  it('the course: its questions in order, and what asks what was never asked', async () => {
    const { out } = await exported('format: fiche/1\nnom: A\n', '--to', 'mooc');
    expect(out).toContain('pas encore répondu : « impact »');
    expect([...out.matchAll(/^## (\d+)\./gm)].map(([, rank]) => Number(rank))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
  });

  it('sustainability: scenarios side by side, moments of 2026', async () => {
    const { out } = await exported(example('perennisation'), '--to', 'perennisation', '--format', 'md');
    expect(out).toMatch(/\| Avantages \|.*\|.*\|/);
    expect(out).toMatch(/\(retenu\)/);
    expect(out).toContain('| Transition | 5 à 9 mois |');
  });
});

describe('the impact matrix', () => {
  interface Field {
    name: string;
    type: string;
    constraints?: { required?: boolean; enum?: string[] };
  }
  const schema = JSON.parse(readFileSync('test/fixtures/impact-service-public-numerique.json', 'utf8')) as {
    fields: Field[];
  };
  const complete = (text: string) => {
    const count = snapshotOf(text).draft.at('impact.indicateurs').items.length;
    return setValues(
      text,
      Array.from({ length: count }, (_, rank) => rank).flatMap((rank) => [
        [`/impact/indicateurs/${rank}/frequence_suivi`, 'mensuelle'] as const,
        [`/impact/indicateurs/${rank}/automatise`, true] as const,
        [`/impact/indicateurs/${rank}/source_collecte`, 'script, "tous les lundis"'] as const,
        [`/impact/indicateurs/${rank}/sur_periode`, false] as const,
      ]),
    );
  };

  it.each(['construction', 'acceleration', 'perennisation'])(
    'of %s is valid for the table schema, one row a measure',
    (phase) => {
      const { draft } = snapshotOf(complete(example(phase)));
      const { csv, lacks } = matriceOf(draft);
      expect(lacks).toEqual([]);
      const [head, ...rows] = csv.trimEnd().split('\r\n').map(cellsOf);
      expect(head).toEqual(schema.fields.map(({ name }) => name));
      expect(rows.length).toBeGreaterThan(draft.at('impact.indicateurs').items.length);
      for (const row of rows) {
        expect(row).toHaveLength(schema.fields.length);
        for (const [rank, field] of schema.fields.entries())
          expect(problemOf(row[rank] ?? '', field), `${field.name} : ${row[rank]}`).toBeNull();
      }
    },
  );

  it('refuses by name what cannot be filled', async () => {
    const { code, err, out } = await exported(example('construction'), '--to', 'matrice');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/« coût par ferme transmise », il manque : fréquence de suivi/);
  });

  it('a spreadsheet runs nothing', () => {
    const { draft } = snapshotOf(
      setValues(complete(example('acceleration')), [
        ['/nom', '=HYPERLINK("http://x")'],
        ['/impact/indicateurs/0/nom', '@SUM(A1)'],
      ]),
    );
    const { csv } = matriceOf(draft);
    for (const row of csv.trimEnd().split('\r\n').slice(1))
      for (const cell of cellsOf(row)) expect(cell).not.toMatch(/^[=+@\t]/);
  });

  function problemOf(text: string, { type, constraints }: Field): string | null {
    if (text === '') return constraints?.required ? 'required' : null;
    if (constraints?.enum && !constraints.enum.includes(text)) return 'enum';
    if (type === 'number' && !/^-?\d+(?:\.\d+)?$/.test(text)) return 'number';
    if (type === 'boolean' && !/^(?:true|false)$/.test(text)) return 'boolean';
    if (type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(text)) return 'date';
    return null;
  }

  function cellsOf(row: string): string[] {
    return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
    );
  }
});

describe('nothing a fiche holds is markup', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '<script>x</script>',
      '" onload="x',
      '[a](javascript:x)',
      '![i](http://x)',
      '# titre',
      '</svg><b>',
      '| a | b |',
      '--> <b>',
      '&#60;b',
      '```\n# t',
      '\u202ex',
    ),
  );
  it('in a page', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const fiche = setValues('format: fiche/1\nphase: investigation\n', [
          ['/nom', text],
          ['/resume', text],
          ['/probleme/enonce', text],
          ['/impact/indicateurs', [{ nom: text, reference: 1, cible: 2, unite: text }]],
          ['/adresse', text],
        ]);
        const { code, out } = await exported(fiche, '--to', 'page');
        expect(code).toBe(0);
        const tags = new Set([...out.matchAll(/<\/?([a-z0-9!]+)/gi)].map(([, tag]) => tag?.toLowerCase()));
        for (const tag of ['script', 'b', 'img', 'iframe']) expect(tags.has(tag), text).toBe(false);
        for (const [, href] of out.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(?:#|https?:)/);
        expect(out).not.toMatch(/ on[a-z]+="/);
      }),
      runs(20, 400),
    );
  });

  it('in Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const fiche = setValues('format: fiche/1\nphase: investigation\n', [
          ['/nom', text],
          ['/probleme/enonce', text],
          ['/usagers/cibles', [{ nom: text }]],
        ]);
        const { out } = await exported(fiche, '--to', 'markdown');
        expect(out).not.toMatch(/(?<!\\)\]\(|(?<!\\)!\[|(?<!\\)<[a-z/]/i);
        expect([...out.matchAll(/^#+ /gm)].length).toBeLessThanOrEqual(12);
      }),
      runs(20, 400),
    );
  });
});

describe('templates of one’s own', () => {
  const view = { nom: 'x', liste: ['a'] };
  const of = (text: string, pieces: Record<string, string> = {}) =>
    renderTemplate({ name: 'a.hbs', text, partial: (name) => pieces[name] ?? null }, view);
  it('are given the view and their folder, and nothing else', () => {
    expect(of('{{nom}}{{#each liste}}{{this}}{{/each}}')).toBe('xa');
    expect(of('{{> b}}', { b: 'piece {{nom}}' })).toBe('piece x');
  });

  it.each([
    ['a field that is not there', 'un\n{{rien}}', 2, /« rien »/],
    ['one in a piece', '{{> b}}', 2, /« rien »/],
    ['the prototype', '{{constructor}}', 1, /« constructor »/],
    ['a path through it', '{{nom.constructor.name}}', 1, /constructor|name/],
    ['a piece from elsewhere', 'un\n{{> ../secret}}', 2, /même dossier/],
    ['a piece that is not there', '{{> absent}}', 1, /n’existe pas/],
    ['a piece within itself', '{{> c}}', 2, /se contient lui-même/],
    ['what does not read', 'un\n{{#if nom}}', 2, /ne se lit pas/],
    ['a helper', '{{lookup liste 0}}', null, /lookup/],
    ['a block of nothing', '{{#if}}x{{/if}}', null, /ne se lit pas/],
    ['a block of two', '{{#each liste nom}}x{{/each}}', null, /ne se lit pas/],
    ['a remark left open', '{{!-- jamais fermé', null, /ne se lit pas/],
    ['what a name does not hold', '{{nom.length}}', null, /ne se lit pas/],
  ])('refuse %s, with its line', (_, text, line, told) => {
    try {
      of(text, { b: '\n{{rien}}', c: 'un\n{{> c}}' });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(TemplateError);
      if (line !== null) expect((error as TemplateError).line).toBe(line);
      expect(plain((error as TemplateError).message)).toMatch(told);
    }
  });

  it('ours can be copied out, whole, and used', async () => {
    const { out: model } = await exported(example('construction'), '--modele', 'page');
    expect(model).toContain('{{#each parts}}');
    expect(model).not.toContain('{{>');
    const world = memoryIo({ files: { 'fiche.yaml': example('construction'), 'mien.hbs': model }, tty: false });
    expect(await main(['export', '--template', 'mien.hbs', '--today', TODAY], world.io)).toBe(0);
    const { out } = await exported(example('construction'));
    expect(plain(world.out()).replace(/\s+/g, ' ')).toBe(out.replace(/\s+/g, ' '));
  });
});
