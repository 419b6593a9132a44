/** What people paste, type in its place or take away, in a sound fiche: one thing is told, and what is told mends it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { lintText } from '../texts.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const TODAY = '2026-11-28';

const told = (text: string) =>
  lintText('fiche.yaml', text, CATALOGUE, { today: TODAY, phase: null, gate: false }).findings.map(
    ({ message, range, rule }) => ({ rule, message: message.replace(/[\u00a0\u202f]/g, ' '), line: range.start.line }),
  );
const lineOf = (text: string, row: string) => text.split('\n').indexOf(row) + 1;

describe('a slip of which one thing is told', () => {
  it.each([
    ['a line quoted by a mail', '  statut: reformule', '  > statut: reformule', /Le signe « > » vient d’un courriel/],
    ['a line of a comparison', '      nombre: 120', '+      nombre: 120', /Le signe « \+ » vient d’une comparaison/],
    ['a text after the key of a group', 'porteur:', 'porteur: Solène Kerbrat', /« porteur » ouvre un groupe de clés/],
    ['a text after the key of a list', '  cibles:', '  cibles: les victimes', /« cibles » ouvre une liste/],
    ['a title in capitals', 'usagers:', 'LES USAGERS\nusagers:', /« LES USAGERS » est un titre.*devant/],
    ['the name of a part', 'usagers:', 'Les usagers\nusagers:', /« Les usagers » est un titre/],
    ['a title above a rule', 'usagers:', 'Qui souffre\n=====\nusagers:', /est un titre.*trait dessous/],
    [
      'an instruction left in brackets',
      /^ {2}frequence:.*$/m,
      '  frequence: [à compléter] chaque mois',
      /« \[à compléter\] » est une consigne.*Écrivez : chaque mois/,
    ],
    ['a handle for an address', /^contact:.*$/m, 'contact: @objet-rendu', /attend une adresse entière/],
    ['a box ticked', '  agent_public: true', '  agent_public: [x]', /attend true \(oui\) ou false/],
    [
      'a remark without its sign',
      '  statut: reformule',
      '  NB : à revoir avec Paul\n  statut: reformule',
      /« NB : à revoir avec Paul » est une remarque/,
    ],
    [
      'a sentence that announces the fiche',
      'nom: ',
      'Voici votre fiche produit complétée :\nnom: ',
      /« Voici votre fiche produit complétée : » est une remarque/,
    ],
    [
      'a remark of another language',
      '  statut: reformule',
      '  <!-- à revoir : tout -->\n  statut: reformule',
      /est une remarque/,
    ],
    [
      'stars for dashes, below a text',
      /^ {2}categories_prejudice:\n(?: {4}- (.*)\n){3}/m,
      '  categories_prejudice:\n    * argent\n    * temps\n    * droits\n',
      /3 lignes commencent par « \* »/,
    ],
    ['the line of a part erased', 'portage:\n', '', /Il manque la ligne « portage: »/],
    ['the line of a part erased, of two keys', 'usagers:\n', '', /Il manque la ligne « usagers: »/],
    ['another name of a field', /^contact:/m, 'email:', /Vouliez-vous dire « contact »/],
    [
      'a dash before each key',
      /type: dossier\n {6}description: (.*)\n {6}date: (.*)\n {6}nombre:/,
      'type: dossier\n    - description: $1\n    - date: $2\n    - nombre:',
      /celui qui précède « description », « date » et « nombre »/,
    ],
  ])('%s', (_, from, to, expected) => {
    const text = SOUND.replace(from, to);
    expect(text).not.toBe(SOUND);
    const findings = told(text);
    expect(findings.map(({ message }) => message)).toEqual([expect.stringMatching(expected)]);
  });

  it('a whole fiche that a mail quotes', () => {
    const findings = told(SOUND.replace(/^/gm, '> '));
    expect(findings).toEqual([expect.objectContaining({ line: 1 })]);
    expect(findings[0]?.message).toContain('Chaque ligne commence par « > »');
  });

  it('points at the line', () => {
    expect(told(SOUND.replace('  statut: reformule', '  > statut: reformule'))[0]?.line).toBe(
      lineOf(SOUND, '  statut: reformule'),
    );
  });
});

describe('a remedy that is followed is accepted', () => {
  it.each([
    ['15 k€ TTC', '15000'],
    ['1,2 M€ environ', '1200000'],
    ['150 000 € HT', '150000'],
  ])('« %s »', (written, meant) => {
    const budget = (value: string) => SOUND.replace(/montant: \d+/, `montant: ${value}`);
    expect(budget('1')).not.toBe(SOUND);
    expect(told(budget(written)).map(({ message }) => message)).toEqual([
      expect.stringContaining(`Écrivez « ${meant} »`),
    ]);
  });

  it('« 2 millions et demi »: no number is guessed', () => {
    const [first] = told(SOUND.replace(/montant: \d+/, 'montant: 2 millions et demi'));
    expect(first?.message).not.toMatch(/« 2 »/);
  });
});

it('lines that only look like these are told nothing more', () => {
  expect(told(SOUND)).toEqual([]);
});
