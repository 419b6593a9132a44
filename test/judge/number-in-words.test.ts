/** A number in words where a number is due: what is proposed is what was written, and never a part of it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { lintText } from '../texts.ts';

const SOUND = readFileSync('templates/exemples/perennisation.yaml', 'utf8');
const COACHED = readFileSync('templates/exemples/investigation.yaml', 'utf8');

function told(text: string): string[] {
  const { findings } = lintText('', text, CATALOGUE, { today: '2026-11-23', phase: null, gate: false });
  return findings.filter(({ kind }) => kind === 'schema').map(({ message }) => message.replace(/\u00a0/g, ' '));
}

it.each([
  ['deux', 'Écrivez « 2 »'],
  ['trois', 'Écrivez « 3 »'],
  ['cinq', 'Écrivez « 5 »'],
  ['dix', 'un nombre entre 0 et 5'],
  ['un', 'Écrivez « 1 »'],
  ['mi-temps', 'Écrivez « 2.5 », en jours'],
  ['une demi-journée', 'Écrivez « 0.5 », en jours'],
  ['deux jours par semaine', 'Écrivez « 2 », en jours'],
])('jours_par_semaine: %s', (written, expected) => {
  const [message] = told(COACHED.replace(/jours_par_semaine: \S+/, `jours_par_semaine: ${written}`));
  expect(message).toContain(expected);
});

it.each([
  ['deux', 'Écrivez « 2 »'],
  ['un demi', 'Écrivez « 0.5 », en temps plein'],
  ['mi-temps', 'Écrivez « 0.5 », en temps plein'],
])('etp: %s', (written, expected) => {
  const [message] = told(SOUND.replace(/etp: 1,/, `etp: ${written},`));
  expect(message).toContain(expected);
});

it.each([
  [/(?<=ampleur:\n {4})nombre: 7400/, 'nombre: à compter'],
  [/synthese_url: .*/, 'synthese_url: bientôt en ligne'],
  [/prochain_comite: .*/, 'prochain_comite: à caler'],
  [/jours_par_semaine: \S+/, 'jours_par_semaine: N/A'],
])('what is not known yet may be left: %s', (place, wrong) => {
  const text = COACHED.replace(place, wrong);
  expect(text).not.toBe(COACHED);
  expect(told(text)).toEqual([expect.stringContaining('si vous ne savez pas encore, laissez la place vide')]);
});
