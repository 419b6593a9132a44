/** What stands where YAML does not expect it: values stuck to their keys, titles in remarks, words around a fiche. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mended } from '../../src/judge/fix.ts';
import { lint } from '../../src/judge/lint.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { setValue } from '../../src/source/edit.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { READING } from './reading.ts';

const FIRST = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const SECOND = readFileSync('templates/exemples/construction.yaml', 'utf8');
const THIRD = readFileSync('templates/exemples/acceleration.yaml', 'utf8');

function told(text: string): string[] {
  return lint('x', snapshotOf(text), READING, { today: '2026-11-23', phase: null, gate: false })
    .findings.filter(({ kind }) => kind === 'file' || kind === 'yaml' || kind === 'schema')
    .map(({ range, message }) => `${range.start.line}: ${message.replace(/\u00a0/g, ' ')}`);
}

const lineOf = (text: string, piece: string) => text.slice(0, text.indexOf(piece)).split('\n').length;

describe('a value stuck to its key is told, and mended without losing it', () => {
  it.each([
    ['jours_par_semaine: 1', 'jours_par_semaine:1'],
    ['jours_par_semaine: 1', 'jours_par_semaine=1'],
    ['jours_par_semaine: 1', 'jours_par_semaine 1'],
    ['utilisateurs_actifs: 138', 'utilisateurs_actifs 138:'],
  ])('%s, written %s', (meant, written) => {
    const text = SECOND.replace(meant, written);
    expect(text).toContain(written);
    expect(told(text)).toEqual([expect.stringMatching(/il manque .* Écrivez «.*» ; --fix le fait\.$/)]);
    expect(told(text)[0]).toContain(`« ${meant} »`);
    expect(mended(snapshotOf(text)).snapshot.text).toBe(SECOND);
  });

  it('decimals after a comma, between braces', () => {
    const text = THIRD.replace('valeur: 47 }', 'valeur: 47,5 }');
    expect(told(text)).toEqual([expect.stringContaining('La virgule coupe ce nombre. Écrivez « 47.5 »')]);
    expect(mended(snapshotOf(text)).snapshot.text).toBe(THIRD.replace('valeur: 47 }', 'valeur: 47.5 }'));
  });

  it('three digits after it are asked about', () => {
    const text = THIRD.replace('valeur: 47 }', 'valeur: 1,234 }');
    expect(told(text)).toEqual([expect.stringContaining('Écrivez « 1234 », ou « 1.234 »')]);
    expect(mended(snapshotOf(text)).snapshot.text).toBe(text);
  });

  it('a text cut by a comma is still one', () => {
    const text = SECOND.replace('nom: Violaine Astruc,', 'nom: Violaine, Astruc,');
    expect(told(text)).toEqual([expect.stringContaining('La virgule coupe ce texte')]);
  });
});

describe('a title that a remark hides is the one thing told', () => {
  it.each([
    ['porteur:', '# porteur:'],
    ['probleme:', '#probleme:'],
    ['thematiques:', '## thematiques:'],
    ['  cibles:', '  # cibles:'],
    ['  ampleur:', '  #ampleur:'],
    ['  premiers_utilisateurs:', '#   premiers_utilisateurs:'],
  ])('%s, written %s', (title, written) => {
    const text = FIRST.replace(`\n${title}`, `\n${written}`);
    const line = lineOf(FIRST, `\n${title}`) + 1;
    expect(told(text)).toEqual([expect.stringContaining(`${line}: « ${title.trim()} » est en remarque`)]);
    expect(told(mended(snapshotOf(text)).snapshot.text)).toEqual([]);
  });

  it('remarks that look like titles, and hide nothing, are left alone', () => {
    expect(told(FIRST.replace('\nporteur:', '\n# porteur:\nporteur:'))).toEqual([]);
  });
});

describe('what stands around a fiche is told where it stands', () => {
  it.each([
    ['a greeting', `Bonjour, voici la fiche\n\n${FIRST}`, /^1: « Bonjour, voici la fiche » ne fait pas partie/],
    ['a greeting of two lines', `Bonjour,\nvoici la fiche :\n\n${FIRST}`, /^1: 2 lignes avant la fiche/],
    [
      'a last word',
      `${FIRST}\nMerci de relire avant lundi !\n`,
      /: « Merci de relire avant lundi ! » ne fait pas partie/,
    ],
    ['a signature', `${FIRST}\n-- \nZoé Martin\n`, /: 2 lignes après la fiche/],
    ['a directive', `%YAML 1.1\n---\n${FIRST}`, /^1: « %YAML 1.1 » est lu comme une consigne/],
    ['a directive alone', `%YAML 1.1\n${FIRST}`, /^1: « %YAML 1.1 » est lu comme une consigne/],
  ])('%s', (_, text, message) => {
    expect(told(text)).toEqual([expect.stringMatching(message)]);
  });

  it('a key without its colon is no greeting', () => {
    expect(told(FIRST.replace(/^nom:/m, 'nom')).join()).not.toContain('ne fait pas partie');
  });
});

describe('a slip is told for what it is', () => {
  it.each([
    [
      'a key with its path',
      FIRST.replace('\nporteur:', '\nporteur.fonction: x\nporteur:'),
      /Écrivez « fonction: » sous « porteur: »/,
    ],
    ['a letter of another alphabet', FIRST.replace('\nphase:', '\nph\u0430se:'), /une lettre d’un autre alphabet/],
    ['a command character', FIRST.replace('\nporteur:', '\n\fporteur:'), /cache un saut de ligne caché \(U\+000C\)/],
    [
      'the dashes of a word processor',
      FIRST.replace('2026-11-19', '2026\u201111\u201119'),
      /Écrivez « 2026-11-19 », avec les tirets du clavier/,
    ],
    [
      'a space after a dash',
      FIRST.replace('  - Justice', '  -\u00a0Justice'),
      /une espace insécable \(U\+00A0\) suit le tiret/,
    ],
    [
      'a colon in an element',
      FIRST.replace('- Justice', '- Justice : pénale'),
      /« Justice : pénale » y est lu comme un groupe de clés. Mettez-le entre guillemets : "Justice : pénale"/,
    ],
    [
      'brackets around a text',
      FIRST.replace(/^nom: .*$/m, 'nom: [à trouver]'),
      /« \[à trouver\] » y est lu comme une liste/,
    ],
    ['stars around a key', FIRST.replace('\nporteur:', '\n**porteur**:'), /une clé s’écrit sans étoiles/],
    ['an ampersand', FIRST.replace(/^nom: .*$/m, 'nom: & Objet'), /Ce texte commence par « & »\. Écrivez.: "& Objet/],
    ['thousands in three parts', FIRST.replace('nombre: 7400', 'nombre: 1,234,567'), /Écrivez « 1234567 »\.$/],
    ['letters in a number', FIRST.replace('nombre: 7400', 'nombre: 74OO'), /avec des zéros/],
    ['a number below zero', FIRST.replace('nombre: 7400', 'nombre: -7400'), /contient « -7400 »\. Écrivez un nombre/],
    [
      'a remark whose space was forgotten',
      FIRST.replace(/^ {2}fonction: .*$/m, '$& #à voir avec Paul, ne pas publier'),
      /Si c’en est une, écrivez « # à voir avec Paul/,
    ],
  ])('%s', (_, text, message) => {
    expect(told(text)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['the dashes of a word processor', FIRST.replace('2026-11-19', '2026\u201311\u201319')],
    ['a space after a dash', FIRST.replace('  - Justice', '  -\u00a0Justice')],
  ])('%s: mended', (_, text) => {
    expect(mended(snapshotOf(text)).snapshot.text).toBe(FIRST);
  });

  it('what may be a private remark is never made public', () => {
    const text = FIRST.replace(/^ {2}fonction: .*$/m, '$& #à voir avec Paul, ne pas publier');
    expect(mended(snapshotOf(text)).snapshot.text).toBe(text);
  });
});

it('a fiche in JSON stays JSON', () => {
  const text = '{\n  "format": "fiche/1",\n  "nom": "X",\n  "phase": "Investigation"\n}\n';
  const { snapshot } = mended(snapshotOf(text));
  expect(JSON.parse(snapshot.text)).toEqual({ format: 'fiche/1', nom: 'X', phase: 'investigation' });
  const grown = setValue(snapshot, '/calendrier/phases/0', { nom: 'construction', debut: '2026-11-28' });
  expect(JSON.parse(grown.text).calendrier).toEqual({ phases: [{ nom: 'construction', debut: '2026-11-28' }] });
});

describe('an investigation may leave its solution to find', () => {
  const later = (text: string) => FIRST.replace(/^ {2}description: >-\n(?: {4}.*\n)+/m, `  description: ${text}\n`);
  const rulesOf = (gate: boolean, text: string) =>
    lint('x', snapshotOf(text), CATALOGUE, { today: '2026-11-23', phase: null, gate }).findings.map(({ rule }) => rule);
  const judged = (gate: boolean, text: string) =>
    rulesOf(gate, later(text)).filter((rule) => !rulesOf(gate, FIRST).includes(rule));

  it.each(['À définir suite à l’investigation', 'Sera précisée à l’issue de l’enquête.'])('%s', (text) => {
    expect(later(text)).not.toBe(FIRST);
    expect(judged(false, text)).toEqual([]);
    expect(judged(true, text)).toEqual(['forme-gabarit']);
  });
});

describe('mended once, it is mended', () => {
  it('two titles in remarks', () => {
    const text = FIRST.replace('\nporteur:', '\n# porteur:').replace('\nimpact:', '\n# impact:');
    const { snapshot, fixes } = mended(snapshotOf(text));
    expect(snapshot.text).toBe(FIRST);
    expect(fixes).toHaveLength(2);
  });

  it('a key of a JSON fiche keeps its marks', () => {
    const { snapshot } = mended(snapshotOf('{"format":"fiche/1","Nom":"X","phase":"construction"}\n'));
    expect(JSON.parse(snapshot.text)).toEqual({ format: 'fiche/1', nom: 'X', phase: 'construction' });
  });

  it('what would be refused again is not promised', () => {
    const text = SECOND.replace('jours_par_semaine: 1', 'jours_par_semaine:deux');
    expect(told(text)).toEqual([expect.not.stringContaining('--fix')]);
    expect(mended(snapshotOf(text)).snapshot.text).toBe(text);
  });

  it('one word after « # » may be a remark: it is told, and left', () => {
    const text = FIRST.replace(/^ {2}fonction: .*$/m, '$& #interne');
    expect(told(text)).toEqual([expect.stringContaining('Si c’en est une')]);
    expect(mended(snapshotOf(text)).snapshot.text).toBe(text);
  });
});
