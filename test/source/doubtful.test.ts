/** Values and lines that may mean two things: a person is asked, and what they are told to write is accepted. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mended } from '../../src/judge/fix.ts';
import { lint } from '../../src/judge/lint.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { READING } from './reading.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const told = (text: string) =>
  lint('x', snapshotOf(text), READING, { today: '2026-11-19', phase: null, gate: false }).findings.filter(
    ({ kind }) => kind === 'yaml' || kind === 'schema',
  );

it.each([
  ['date_maj: 26-11-19', /^date_maj: .*$/m, /deux façons.*2026-11-19.*2019-11-26/],
  ['date_maj: 26-10-29', /^date_maj: .*$/m, /deux façons.*2026-10-29.*2029-10-26/],
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
  ['"nom: Objet Rendu"', /^nom: .*$/m, 'nom: Objet Rendu', /Écrivez : nom: Objet Rendu/],
  ['phase = investigation', /^phase: .*$/m, 'phase: investigation', /«.=.» tient la place .* : phase: investigation/],
  ['phase; investigation', /^phase: .*$/m, 'phase: investigation', /«.;.» tient la place .* : phase: investigation/],
  ['tendance - hausse', /tendance: .*/, 'tendance: hausse', /«.-.» tient la place .* : tendance: hausse/],
  ['porteur;', /^porteur:$/m, 'porteur:', /«.;.» tient la place .* : porteur:/],
  [
    'thematiques: (Justice, Victimes)\n',
    /^thematiques:\n(?: {2}- .*\n?){2}(?=porteur)/m,
    'thematiques: [Justice, Victimes]\n',
    /entre crochets.* : \[Justice, Victimes\]/,
  ],
  ['+ Victimes', /- Victimes/, '- Victimes', /Écrivez : «.- Victimes.»/],
  ['‑ Victimes', /- Victimes/, '- Victimes', /Écrivez : «.- Victimes.»/],
  [
    "besoin: 'joindre la bonne personne\n      du premier coup",
    /besoin: joindre .*/,
    'besoin: joindre la bonne personne du premier coup',
    /un guillemet qui ne se referme pas/,
  ],
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

it('a number by another period goes with its period', () => {
  const [finding] = told(SOUND.replace(/nombre: 7400/, 'nombre: 120 par semaine'));
  expect(finding?.message.replaceAll('\u00a0', ' ')).toMatch(/« 120 », et « periode: semaine »/);
});

it.each([
  ['montant', 'nombre: 61 %', /61 %/],
  ['letters stuck to it', 'nombre: l2', /«.l2.»/],
  ['other money', 'nombre: 15 000 CHF', /CHF/],
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

/** Written by hand, mended as the message says, and accepted. */
it.each<[string, (text: string) => string, number, RegExp]>([
  [
    'a key under the dash of its element',
    (text) => text.replace('      description: 19 vic', '    description: 19 vic'),
    58,
    /« description » appartient à un élément de « preuves »/,
  ],
  [
    'all the keys of an element under its dash',
    (text) => text.replace(/^ {6}(description: 19 vic.*)\n {6}(.*)\n {6}(.*)$/m, '    $1\n    $2\n    $3'),
    58,
    /leurs voisines par 6 espaces/,
  ],
  ['a text with a colon, and no >-', (text) => text.replace('  motif: >-', '  motif:'), 106, /motif: >-/],
  ['the comma of JSON', (text) => text.replace(/^nom: (.*)$/m, 'nom: "$1",'), 3, /La virgule après le guillemet/],
  [
    'a text between two sections',
    (text) => text.replace('\nsolution:\n', '\n## Solution\nLe texte vient ici.\nsolution:\n'),
    110,
    /ne fait pas partie de la fiche/,
  ],
  [
    'a remark that lost its sign, after a number',
    (text) => text.replace('    jours_par_semaine: 1', '    jours_par_semaine: 1\n    coach rencontré en mars'),
    31,
    /# coach rencontré en mars/,
  ],
  [
    'bullets in a text',
    (text) => text.replace(/ {2}prejudice: >-\n(?: {4}.*\n)+/, '  prejudice:\n    - ils attendent\n    - ils paient\n'),
    36,
    /prejudice: \|/,
  ],
  ['one dash too many', (text) => text.replace('  - Justice', '  - - Justice'), 11, /un tiret de trop/],
  [
    'a dash before a single value',
    (text) => text.replace('temps_pct: 45', 'temps_pct:\n    - 45'),
    19,
    /sans tiret\. Écrivez.: .{2}temps_pct: 45/,
  ],
  [
    'a dash before a word',
    (text) => text.replace('phase: investigation', 'phase:\n  - investigation'),
    6,
    /sans tiret/,
  ],
  ['a sign before a number', (text) => text.replace('temps_pct: 45', 'temps_pct: %45'), 19, /Écrivez.: 45$/],
  ['a choice, and a remark', (text) => text.replace('tendance: hausse', 'tendance: hausse : forte'), 50, /: hausse$/],
  ['an ampersand before a text', (text) => text.replace('frequence: un envoi', 'frequence: & un envoi'), 49, /« & »/],
  ['a bracket before a text', (text) => text.replace('frequence: un envoi', 'frequence: ] un envoi'), 49, /« \] »/],
  ['the same key in capitals', (text) => text.replace(/^(nom: .*)$/m, '$1\nNom: Autre'), 4, /déjà écrit ligne 3/],
  ['the fiche, twice', (text) => text + text, 308, /écrite deux fois/],
  ['a section a step too far', (text) => text.replace('\nportage:\n', '\n  portage:\n'), 210, /s’écrit au bord/],
  ['a file that was cut', (text) => `${text.trimEnd()}\n  contra`, 307, /s’arrête au milieu d’une ligne/],
  [
    'a sentence for a list of people',
    (text) => text.replace(/ {2}sponsors:\n(?: {4}.*\n)+/, '  sponsors: Aurore Lestang, présidente\n'),
    213,
    /« - nom: Aurore Lestang, présidente »/,
  ],
])('%s: one finding, on its line', (_, spoil, line, message) => {
  const text = spoil(SOUND);
  const { findings } = lint('x', snapshotOf(text), CATALOGUE, { today: '2026-11-19', phase: null, gate: false });
  const told = findings.filter(
    ({ kind }) => kind === 'yaml' || kind === 'schema' || kind === 'requirement' || kind === 'file',
  );
  expect(told.map((one) => [one.range.start.line, one.message.replaceAll('\u00a0', ' ')])).toEqual([
    [line, expect.stringMatching(message)],
  ]);
});

it('JSON that is not closed is told to be', () => {
  const { findings } = lint('x', snapshotOf('{\n "nom": "X",\n "phase": "investigation"\n'), CATALOGUE, {
    today: '2026-11-19',
    phase: null,
    gate: false,
  });
  expect(findings.map((one) => one.message)[0]).toMatch(/n’est pas refermé|accolade/);
});

it.each([
  '||||||| merged common ancestors',
  ':w',
  ':x',
  ':wq!',
  'git commit -m "maj"',
  '$ cat fiche.yaml',
  'vim fiche.yaml',
])('what was meant for another program is told so, wherever it stands: %s', (line) => {
  for (const place of [/^resume: .*$/m, /^ {2}- Victimes$/m, /^ {2}enonce: .*\n.*$/m]) {
    const text = SOUND.replace(place, (whole) => `${whole}\n${line}`);
    const messages = told(text).map((one) => one.message.replaceAll('\u00a0', ' '));
    expect(messages).toEqual([`« ${line} » ne fait pas partie de la fiche. Retirez cette ligne.`]);
  }
});

it.each([
  ['a dash of Word in a link', /synthese_url: .*/, 'synthese_url: https://objet\u2011rendu.exemple.gouv.fr/synthese'],
  ['nothing to see in a link', /synthese_url: .*/, 'synthese_url: https://objet-rendu\u200b.exemple.gouv.fr/synthese'],
  ['a hidden hyphen in the identifier', /^identifiant: .*$/m, 'identifiant: objet\u00adrendu'],
  ['nothing to see in a mail', /^contact: .*$/m, 'contact: objet-rendu\u200b@justice.exemple.gouv.fr'],
  ['nothing to see after the identifier', /^identifiant: .*$/m, 'identifiant: objet-rendu\u200b'],
])('%s is told once', (_, place, line) => {
  const messages = told(SOUND.replace(place, line)).map((one) => one.message.replaceAll('\u00a0', ' '));
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(/cache .*Retapez : /);
});
