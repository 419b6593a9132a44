/** Values and lines that may mean two things: a person is asked, and what they are told to write is accepted. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mended } from '../../src/judge/fix.ts';
import { lint } from '../../src/judge/lint.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const told = (text: string) =>
  lint('x', snapshotOf(text), CATALOGUE, { today: '2026-11-19', phase: null, gate: false }).findings.filter(
    ({ kind }) => kind === 'yaml' || kind === 'schema',
  );

it.each([
  ['date_maj: 26-11-19', /^date_maj: .*$/m, /deux façons.*2026-11-19.*2019-11-26/],
  ['prochain_comite: lundi 10 décembre 2026', /prochain_comite: .*/, /le 10 décembre 2026 est un jeudi/],
  ['temps_pct: 0,45', /temps_pct: .*/, /«.45.» pour la part du tout/],
  ['date_maj: &a 19/11/2026', /^date_maj: .*$/m, /ancre/],
])('%s is left to a person', (line, place, message) => {
  const text = SOUND.replace(place, line);
  expect(
    told(text)
      .map((one) => one.message)
      .join(' '),
  ).toMatch(message);
  expect(mended(snapshotOf(text)).snapshot.text).toBe(text);
});

it.each([
  ['date_maj: [2026-11-19]', /^date_maj: .*$/m, 'date_maj: 2026-11-19', /Retirez les crochets/],
  ['nombre: [7400]', /nombre: 7400/, 'nombre: 7400', /Retirez les crochets/],
  ['tendance: [hausse]', /tendance: .*/, 'tendance: hausse', /Retirez les crochets/],
  ['frequence: *important* à dire', /frequence: .*/, 'frequence: important à dire', /Écrivez : important à dire/],
  ['nom: **Objet** Rendu', /^nom: .*$/m, 'nom: Objet Rendu', /Écrivez : Objet Rendu/],
  ['- *argent* surtout', /- argent/, '- argent', /Écrivez : argent surtout/],
  ['frequence: *urgent pour tous', /frequence: .*/, 'frequence: "*urgent pour tous"', /Écrivez : "\*urgent pour tous"/],
  ['frequence: "C:\\Users\\été"', /frequence: .*/, "frequence: 'C:\\Users\\été'", /Écrivez : 'C:/],
  ['frequence: >10', /frequence: .*/, 'frequence: ">10"', /Écrivez : ">10"/],
  ['- phase: investigation', /^phase: .*$/m, 'phase: investigation', /retirez le tiret/],
  ['temps_pct: un mi-temps', /temps_pct: .*/, 'temps_pct: 50', /«.50.»/],
  ['temps_pct: 0,4 ETP', /temps_pct: .*/, 'temps_pct: 40', /«.40.»/],
  ['temps_pct: 2 jours par semaine', /temps_pct: .*/, 'temps_pct: 40', /«.40.»/],
  ['date_maj: 11/2026', /^date_maj: .*$/m, 'date_maj: 2026-11-01', /«.2026-11-01.», ou le jour exact/],
  ['date_maj: début novembre 2026', /^date_maj: .*$/m, 'date_maj: 2026-11-01', /«.2026-11-01.», ou le jour exact/],
  ['date_maj: 4e trimestre 2026', /^date_maj: .*$/m, 'date_maj: 2026-10-01', /«.2026-10-01.», ou le jour exact/],
])('%s: the remedy is accepted', (line, place, right, message) => {
  const messages = told(SOUND.replace(place, () => line)).map((one) => one.message.replaceAll('\u00a0', ' '));
  expect(messages.join(' ')).toMatch(message);
  expect(messages).toHaveLength(1);
  expect(told(SOUND.replace(place, () => right))).toEqual([]);
});

it.each([
  ['montant', 'nombre: 61 %', /61 %/],
  ['letters stuck to it', 'nombre: l2', /«.l2.»/],
  ['other money', 'nombre: 15 000 CHF', /CHF/],
  ['by another period', 'nombre: 120 par semaine', /120 par semaine/],
])('no number is guessed: %s', (_, line, message) => {
  const [finding] = told(SOUND.replace(/nombre: 7400/, line));
  expect(finding?.message).toMatch(message);
  expect(finding?.message).toMatch(/Écrivez un nombre/);
});

it.each([
  ['2027', /il manque le mois et le jour/],
  ['juillet', /il manque le jour et l’année/],
  ['1er Août', /il manque l’année/],
  ['dans six mois', /Écrivez une date/],
  ['le 15', /Écrivez une date/],
])('no day is guessed of « %s »', (written, message) => {
  expect(told(SOUND.replace(/prochain_comite: .*/, `prochain_comite: ${written}`))[0]?.message).toMatch(message);
});

it('an address that begins by an accent is not cut', () => {
  const [finding] = told(SOUND.replace(/courriel: .*/, 'courriel: solène@justice.gouv.fr'));
  expect(finding?.message).toMatch(/Écrivez un courriel/);
});

it('a signature right after the last answer is told for what it is', () => {
  const messages = told(`${SOUND.trimEnd()}\nCordialement,\nSolène\n`).map((one) => one.message);
  expect(messages).toEqual([expect.stringMatching(/^2.lignes après la fiche/)]);
});
