/** Six deliberate mistakes give six findings, each exactly placed, however the file is written. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/judge/finding.ts';
import { mended } from '../../src/judge/fix.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { lintText } from '../texts.ts';

function mistakes(text: string): Diagnostic[] {
  const { findings } = lintText('', text, CATALOGUE, { today: '2026-11-23', phase: null, gate: false });
  return findings.filter((finding) => /^(?:fichier|yaml|schema)\//.test(finding.rule));
}

/** `rule line:column-line:column «covered text»`, columns in UTF-16 units, end exclusive. */
function placed(text: string): string[] {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  return mistakes(text).map(({ rule, range: { start, end } }) => {
    const covered =
      start.line === end.line
        ? (lines[start.line - 1] ?? '').slice(start.column - 1, end.column - 1)
        : [
            (lines[start.line - 1] ?? '').slice(start.column - 1),
            ...lines.slice(start.line, end.line - 1),
            (lines[end.line - 1] ?? '').slice(0, end.column - 1),
          ].join('\n');
    return `${rule} ${start.line}:${start.column} ${JSON.stringify(covered)}`;
  });
}

const SIX = `format: fiche/1
nom: Cantine Juste 🎉
phase: investigaton
date_maj: 23/11/2026
porteur:
  nom: Samira Colin
  temps_pct: 38 %
  agent_public: oui
probleme:
  ennonce: Chaque année
  ampleur:
    nombre: -12
`;

const EXPECTED = [
  'schema/enum 3:8 "investigaton"',
  'schema/format 4:11 "23/11/2026"',
  'schema/type 7:14 "38 %"',
  'schema/type 8:17 "oui"',
  'schema/cle-inconnue 10:3 "ennonce"',
  'schema/bornes 12:13 "-12"',
];

describe('six mistakes', () => {
  it('are six findings', () => {
    expect(placed(SIX)).toEqual(EXPECTED);
  });

  it('with CRLF', () => {
    expect(placed(SIX.replace(/\n/g, '\r\n'))).toEqual(EXPECTED);
  });

  it('with a byte-order mark', () => {
    expect(placed(`\ufeff${SIX}`)).toEqual(EXPECTED);
  });

  it('with a byte-order mark and a mistake on the first line', () => {
    expect(placed('\ufeffnomm: A\nphase: investigation\n')).toEqual(['schema/cle-inconnue 1:1 "nomm"']);
  });

  it('after an emoji on the same line', () => {
    expect(placed('phase: investigation\nporteur: {nom: "🎉🎉", temps_pct: "50 %"}\n')).toEqual([
      'schema/type 2:35 "\\"50 %\\""',
    ]);
  });

  it('in flow maps', () => {
    const text = `{format: fiche/1, phase: investigaton, date_maj: 23/11/2026,
 porteur: {temps_pct: 38 %, agent_public: oui},
 probleme: {ennonce: x, ampleur: {nombre: -12}}}
`;
    expect(placed(text)).toEqual([
      'schema/enum 1:26 "investigaton"',
      'schema/format 1:50 "23/11/2026"',
      'schema/type 2:23 "38 %"',
      'schema/type 2:43 "oui"',
      'schema/cle-inconnue 3:13 "ennonce"',
      'schema/bornes 3:43 "-12"',
    ]);
  });

  it('in block scalars', () => {
    const text = `format: fiche/1
phase: >-
  investigaton
date_maj: |-
  23/11/2026
porteur:
  temps_pct: >
    38 %
  agent_public: |
    oui
probleme:
  ennonce: |
    Chaque année
  ampleur:
    nombre: -12
`;
    expect(placed(text)).toEqual([
      'schema/enum 2:8 ">-\\n  investigaton"',
      'schema/format 4:11 "|-\\n  23/11/2026"',
      'schema/type 7:14 ">\\n    38 %"',
      'schema/type 9:17 "|\\n    oui"',
      'schema/cle-inconnue 12:3 "ennonce"',
      'schema/bornes 15:13 "-12"',
    ]);
  });

  it('among comments and keys with / and ~', () => {
    expect(placed('phase: investigation # ici\n# rien\nporteur:\n  a/b~c: 1\n  # fin\n')).toEqual([
      'schema/cle-inconnue 4:3 "a/b~c"',
    ]);
  });
});

describe('messages', () => {
  const messageOf = (text: string) => mistakes(text).map((one) => one.message.replace(/\u00a0/g, ' '));

  it('show the value found and the normal form', () => {
    expect(messageOf('phase: investigation\nporteur:\n  temps_pct: 38 %\n')[0]).toContain('38');
    expect(messageOf('phase: investigation\nbudget:\n  enveloppe:\n    montant: 60 k€\n')).toEqual([
      '« budget.enveloppe.montant » contient « 60 k€ ». Écrivez « 60000 ».',
    ]);
    expect(messageOf('phase: investigation\ndate_maj: 15/03/2026\n')).toEqual([
      '« date_maj » contient « 15/03/2026 ». Écrivez « 2026-03-15 ».',
    ]);
  });

  it('suggest the key or the value meant', () => {
    expect(messageOf('phase: investigation\nprobleme:\n  ennonce: x\n')).toEqual([
      'La clé « ennonce » n’existe pas dans « probleme ». Vouliez-vous dire « enonce » ?',
    ]);
    expect(messageOf('phase: constrution\n')[0]).toContain('Vouliez-vous dire « construction » ?');
    expect(messageOf('phase: investigation\nenjeu: x\n')[0]).toContain('« probleme.enjeu »');
  });

  it('a format of the future is one finding', () => {
    expect(placed('format: fiche/2\nnouveau: 1\nphase: autre\n')).toEqual(['schema/version 1:9 "fiche/2"']);
    expect(messageOf('format: fiche/2\n')[0]).toContain('mettez fiche à jour');
  });

  it('a number where a text is due is to be quoted', () => {
    expect(messageOf('phase: investigation\nbudget:\n  ligne_budgetaire:\n    programme: 0304\n')[0]).toContain(
      '"0304"',
    );
  });
});

describe('the grammar', () => {
  it.each([
    ['', 'fichier/vide 1:1 ""'],
    ['  \n\n', 'fichier/vide 1:1 ""'],
    ['null\n', 'fichier/vide 1:1 ""'],
    ['# rien que des mots\n', 'fichier/vide 1:1 ""'],
    ['[]\n', 'schema/type 1:1 "[]"'],
    ['- 1\n', 'schema/type 1:1 ""'],
    ['texte\n', 'fichier/pas-une-fiche 1:1 "texte"'],
    ['nom: Le drame : une histoire\n', 'yaml/syntaxe 1:6 "Le drame : une histoire"'],
    ['phase: investigation\nnom: "Cap\n', 'yaml/syntaxe 2:6 "\\"Cap"'],
    ['phase: investigation\nporteur:\n\tnom: A\n', 'yaml/syntaxe 3:1 "\\t"'],
    ['phase: investigation\nnom: A\nnom: B\n', 'yaml/cle-double 3:1 "nom"'],
    ['phase: investigation\nnom: &a A\nresume: *a\n', 'yaml/alias 2:6 "&a"'],
    ['phase: investigation\nresume: *a\n', 'yaml/alias 2:9 "*a"'],
    ['phase: investigation\n---\nphase: construction\n', 'yaml/documents 3:1 "p"'],
    ['phase: investigation\nnom: !!python/object x\n', 'yaml/syntaxe 2:6 "!!python/object"'],
    ['phase: investigation\n__proto__: {polluted: 1}\n', 'schema/cle-inconnue 2:1 "__proto__"'],
  ])('%j', (text, expected) => {
    expect(placed(text)).toEqual([expected]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('tells both positions of a key written twice', () => {
    const [finding] = mistakes('phase: investigation\nnom: A\nnom: B\n');
    expect(finding?.message).toContain('ligne 2');
    expect(finding?.range.start.line).toBe(3);
  });

  const amount = 'probleme:\n  ampleur:\n    nombre';
  it.each([
    ['contact', '<a@b.gouv.fr>', 'a@b.gouv.fr'],
    ['contact', 'mailto:a@b.gouv.fr', 'a@b.gouv.fr'],
    ['date_maj', '2026-11-10 14:30', '2026-11-10'],
    [amount, '610 personnes', '610'],
    [amount, 'environ 15 000 € HT', '15000'],
    ['adresse', 'voir https://exemple.gouv.fr/aide', 'https://exemple.gouv.fr/aide'],
  ])('%j, %j: the value that the field takes is given, and taken', (key, written, value) => {
    const found = (one: string) => mistakes(`phase: investigation\n${key}: ${one}\n`);
    expect(found(written).map(({ message }) => message)[0]).toContain(`«\u00a0${value}\u00a0»`);
    expect(found(value)).toEqual([]);
  });

  it.each([
    ['15.000', 1],
    ['6.500', 1],
    ['15.5', 0],
    ['1.125', 0],
    ['15000', 0],
  ])('a number written %s has %i doubt', (written, count) => {
    const found = mistakes(`phase: investigation\nprobleme:\n  ampleur:\n    nombre: ${written}\n`);
    expect(found.map(({ severity }) => severity)).toEqual(Array.from({ length: count }, () => 'warning'));
  });

  it('caps the syntax errors and counts the rest', () => {
    const text = Array.from({ length: 40 }, (_, index) => `c${index}: a: b\n# -\n# -\n`).join('');
    expect(mistakes(text).length).toBeLessThanOrEqual(5);
  });

  it('accepts a document end and an empty second document', () => {
    expect(placed('phase: investigation\n...\n')).toEqual([]);
    expect(placed('---\nphase: investigation\n---\n')).toEqual([]);
  });

  it('places a missing field on its parent’s key and an empty one on its key', () => {
    const text = 'phase: investigation\nporteur:\n  nom:\n  structure: x\n';
    const { findings } = lintText('', text, CATALOGUE, { today: '2026-11-23', phase: null, gate: true });
    const at = (rule: string) => findings.find((finding) => finding.rule === rule)?.range;
    expect(at('requis/porteur.nom')).toEqual({ start: { line: 3, column: 3 }, end: { line: 3, column: 6 } });
    expect(at('requis/porteur.courriel')).toEqual({ start: { line: 2, column: 1 }, end: { line: 2, column: 8 } });
    expect(at('requis/probleme.enonce')).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 1 } });
  });
});

describe('« consolidation », the name of today for pérennisation', () => {
  const text = readFileSync('templates/exemples/perennisation.yaml', 'utf8').replace(
    /: perennisation\b/g,
    ': consolidation',
  );

  it('is understood wherever a phase is written, and told under the name of the model', () => {
    const report = lintText('', text, CATALOGUE, { today: '2026-11-23', phase: null, gate: false });
    expect(text).toContain('consolidation');
    expect([report.phase, report.findings.filter(({ kind }) => kind === 'schema')]).toEqual(['perennisation', []]);
  });

  it('--fix writes the name of the model', () => {
    const { snapshot, fixes } = mended(snapshotOf(text));
    expect(fixes.length).toBeGreaterThan(0);
    expect(snapshot.text).not.toMatch(/: consolidation\b/);
  });
});

describe('says what was typed, and what to type', () => {
  it.each([
    [
      'probleme:\n  constats: >-\n    vu au guichet\n  préjudice: douze jours\n  prejudice: dix jours\n',
      '« préjudice » est « prejudice », déjà écrit ligne 5. Gardez une seule clé, « prejudice », avec ce que disent les deux.',
    ],
    [
      'probleme:\n  Prejudice:\n  prejudice: dix jours\n',
      '« Prejudice » est « prejudice », déjà écrit ligne 3. Gardez un seul des deux.',
    ],
    [
      'deploiement:\n  cap_6_mois:\n    Attention : soixante navires sont passés par là et le délai tombe à trois jours, pas un de plus\n',
      'Ce qui précède « : » (« Attention ») y est lu comme une clé. Écrivez « cap_6_mois: >- », et le texte sur la ligne du dessous, décalé de deux espaces de plus.',
    ],
    [
      'date_maj: 2026-02-29\n',
      '« 2026-02-29 » : ce jour n’existe pas. Vérifiez-le, puis écrivez-le ainsi : 2026-02-28.',
    ],
    ['date_maj: 2026-04-31\n', 'écrivez-le ainsi : 2026-04-30.'],
  ])('%j', (text, message) => {
    const found = mistakes(`format: fiche/1\nnom: Essai\n${text}`).map((one) => one.message.replaceAll('\u00a0', ' '));
    expect(found.join('\n').replace(/ligne \d+/, (line) => `ligne ${Number(line.slice(6)) - 2}`)).toContain(message);
  });
});
