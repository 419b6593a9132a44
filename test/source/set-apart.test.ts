/** A whole fiche in another dress, two keys on a line, what was put aside: told for what it is, and never published by `--fix`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mended } from '../../src/judge/fix.ts';
import { lint } from '../../src/judge/lint.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { looksLikeYaml, markdownKind } from '../../src/source/text-kind.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const findings = (text: string) =>
  lint('x', snapshotOf(text), CATALOGUE, { today: '2026-11-19', phase: null, gate: false }).findings;
const told = (text: string) => findings(text).map(({ message }) => message.replace(/\u00a0/g, ' '));
const eachKey = (change: (key: string) => string) => SOUND.replace(/^[a-z_]+(?=:)/gm, change);

describe('a fiche in disguise is no text', () => {
  it.each([
    ['capitals', eachKey((key) => key.charAt(0).toUpperCase() + key.slice(1))],
    ['bold', eachKey((key) => `**${key}**`)],
    ['quotation marks', eachKey((key) => `“${key}”`)],
    ['a list', eachKey((key) => `• ${key}`)],
    ['ranks', eachKey((key) => `1. ${key}`)],
    ['a space before the colon', eachKey((key) => `${key}\u00a0`)],
    ['an equals sign', SOUND.replace(/^([a-z_]+):/gm, '$1 =')],
    ['all of it moved', SOUND.replace(/^/gm, '  ')],
  ])('%s', (_, text) => {
    expect(looksLikeYaml(text)).toBe(true);
    expect(markdownKind(text)).toBeNull();
  });

  it('notes with headings stay notes', () => {
    const notes = '## Problème\n\nOn attend trois mois.\n\n## Solution\n\nUn message, format court.\n';
    expect(looksLikeYaml(notes)).toBe(false);
  });
});

it.each([
  ['phase: investigation', 'phase: investigation statut: en_cours', /Deux clés.*« statut: en_cours » à la ligne/],
  [/^statut: .*\n/m, 'statut: en_coursdate_maj: 2026-11-19\n', /Deux clés.*« date_maj: 2026-11-19 »/],
  [/^nom: .*$/m, '"nom": "Objet Rendu",', /JSON\. Écrivez : nom: "Objet Rendu"/],
  [/^ {2}temps_pct: .*$/m, '  //temps_pct: 45', /n’est pas lu. Si c’est une réponse, écrivez : temps_pct: 45/],
  [/^ {2}temps_pct: .*$/m, '  _temps_pct: 45', /n’est pas lu/],
  [/^nom: .*$/m, '“nom: Objet Rendu”', /Toute la ligne est entre guillemets. Écrivez : nom: Objet Rendu$/],
  [/^ {6}effectif: 610$/m, '    - effectif: 610', /Un tiret de trop ouvre un autre élément avant « effectif: »/],
  [/^nom: .*$/m, 'nom: <nom du service>', /consigne du modèle.*<nom du service>/],
  [/^nom: .*$/m, 'nom: ~~Objet Trouvé~~ Objet Rendu', /est barré/],
  [/^nom: .*$/m, 'nom: Objet Rendu <- à revoir', /Une remarque est restée/],
  [/^ {2}prochain_comite: .*$/m, '  prochain_comite: 10/12/0026', /10\/12\/0026/],
] as const)('%s: %s', (line, changed, message) => {
  const text = SOUND.replace(line, () => changed);
  expect(text).not.toBe(SOUND);
  expect(told(text).some((one) => message.test(one))).toBe(true);
});

it.each([
  [/^ {2}temps_pct: .*$/m, '  //temps_pct: 45'],
  [/^ {2}temps_pct: .*$/m, '  x_temps_pct: 45'],
  [/^ {2}frequence: .*$/m, '  frequence: un envoi #A faire'],
  [/^ {2}frequence: .*$/m, '  frequence: un envoi #2 à vérifier avec Solène'],
  [/^ {2}frequence: .*$/m, '  frequence: "un envoi" #12'],
  [/^ {4}nombre: .*$/m, '    nombre: 7 m'],
  [/^contact: .*$/m, 'contact: objet‑rendu@justice.exemple.gouv.fr'],
] as const)('%s: « %s » is left to a person', (line, changed) => {
  const text = SOUND.replace(line, () => changed);
  expect(mended(snapshotOf(text)).snapshot.text).toBe(text);
  expect(findings(text).length).toBeGreaterThan(0);
});
