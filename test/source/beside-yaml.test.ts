/** What people put around, below or in the place of YAML: each is told once, where it is, with what to write. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/judge/lint.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { READING } from './reading.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8').trimEnd();
const ROWS = SOUND.split('\n');

function told(text: string): { line: number; message: string }[] {
  const options = { today: '2026-11-19', phase: null, gate: false } as const;
  return lint('fiche.yaml', snapshotOf(text), READING, options)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ message, range }) => ({ line: range.start.line, message: message.replace(/[\u00a0\u202f]/g, ' ') }));
}

/** The sound fiche, of which the lines that begin so are replaced by others. */
function instead(start: string, written: string): string {
  const at = ROWS.findIndex((row) => row.startsWith(start));
  expect(at, start).not.toBe(-1);
  const end = ROWS.findIndex((row, rank) => rank > at && !/^\s+-/.test(row));
  return [...ROWS.slice(0, at), ...written.split('\n'), ...ROWS.slice(start.endsWith(':') ? end : at + 1)].join('\n');
}

describe('after the fiche', () => {
  it.each([
    [
      'a mail',
      '\n\nBonjour Solène,\n\nMerci pour ta fiche.\n\n- le chiffre est vieux\n\nBien à toi,\nMarc\n',
      2,
      /^5 lignes après/,
    ],
    ['a mail right below', '\nBonjour Solène,\n\nMerci pour ta fiche, elle est claire.\n', 1, /^2 lignes après/],
    ['the head of a mail', '\n\nDe : Marc Petit\nEnvoyé : lundi\n\nC’est bien.\n', 2, /^3 lignes après/],
  ])('%s', (_, after, below, message) => {
    expect(told(SOUND + after)).toEqual([{ line: ROWS.length + below, message: expect.stringMatching(message) }]);
  });
});

describe('in the place of an answer', () => {
  it.each([
    ['  frequence:', '  frequence: un envoi\n  • sans rappel\n  • sans suivi', /Mettez 4 espaces devant/],
    ['thematiques:', 'thematiques:\n  - Justice\n  aussi: Victimes', /n’ont pas de clé. Écrivez : « - Victimes »/],
    ['thematiques:', 'thematiques:\nJustice\nVictimes', /commence par un tiret et une espace.*« - Justice »/],
    ['thematiques:', 'thematiques:\n  > Justice\n  > Victimes', /pas par « > ».*« - Justice »/],
    [
      '  frequence:',
      '  frequence:\n  un envoi de courrier\n  par objet',
      /Ces 2 lignes sont le texte de « frequence »/,
    ],
    ['  frequence:', '  [frequence]: un envoi', /sans crochets. Écrivez : frequence: un envoi$/],
    ['  motivation:', '  motivation: > -', /Écrivez : motivation: >-$/],
    ['    territoire:', '    territoire, ressort de Saint-Aubrac', /Écrivez : territoire: ressort de Saint-Aubrac$/],
    ['portage:', 'portage: |', /« \| » annonce un texte. Retirez ce signe/],
    ['  temps_pct:', '  temps_pct: 50 à 60 %', /Un seul nombre ici : « 50 » ou « 60 »/],
    ['  temps_pct:', '  temps_pct: entre 50 et 60', /Un seul nombre ici/],
    ['  frequence:', '  frequence:\n    lettre: 3\n    colis: 2', /Écrivez « frequence: \| » au-dessus d’elles/],
    [
      '  frequence:',
      '  frequence:\n    solution: un envoi\n    impact: un oubli',
      /Réunissez-les en un texte, sans clé/,
    ],
    ['  temps_pct:', '  temps_pct=45', /Le signe « = » tient la place de « : ». Écrivez : temps_pct: 45$/],
    ['phase:', 'phase=investigation', /Le signe « = » tient la place de « : ». Écrivez : phase: investigation$/],
    [
      'format:',
      'format=fiche/1\nadresse=https://exemple.fr',
      /Le signe « = » .* sur 2 lignes. Écrivez : format: fiche\/1$/,
    ],
    ['  temps_pct:', '  temps_pct: 1/2', /Écrivez « 50 », sur cent/],
    ['  temps_pct:', '  temps_pct: 3/4', /Écrivez « 75 », sur cent/],
    ['  temps_pct:', '  temps_pct: 5/2', /Un seul nombre ici : « 5 » ou « 2 »/],
    ['    nombre:', '    nombre: 2/3', /Un seul nombre ici : « 2 » ou « 3 »/],
    ['  agent_public:', '  agent_public: oui/non', /Choisissez : « true » pour oui, « false » pour non/],
  ])('%s %j', (start, written, message) => {
    expect(told(instead(start, written))).toEqual([
      { line: expect.any(Number), message: expect.stringMatching(message) },
    ]);
  });
});

describe('a file of something else', () => {
  it.each([
    ['settings', '[fiche]\nnom=Objet Rendu\nphase=investigation\n', /fait de réglages/],
    ['a link of Windows', '[InternetShortcut]\r\nURL=https://exemple.fr\r\n', /fait de réglages/],
    [
      'a fiche below one key',
      `fiche:\n${ROWS.map((row) => `  ${row}`).join('\n')}\n`,
      /Toute la fiche est sous « fiche: »/,
    ],
  ])('%s', (_, text, message) => {
    expect(told(text)).toEqual([{ line: 1, message: expect.stringMatching(message) }]);
  });
});
