/** Slips of people who write in a word processor: what is told of each, on its line, and what is told of nothing. */

import { describe, expect, it } from 'vitest';
import { mended } from '../../src/judge/fix.ts';
import { lint } from '../../src/judge/lint.ts';
import { nearValue } from '../../src/judge/near-value.ts';
import { fieldAt } from '../../src/model/fields.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { lintText } from '../texts.ts';

const HEAD = 'format: fiche/1\nnom: Quai\nphase: investigation\n';

function told(body: string): { line: number; message: string }[] {
  const report = lint('fiche.yaml', snapshotOf(HEAD + body), CATALOGUE, {
    today: '2026-11-20',
    phase: null,
    gate: false,
  });
  return report.findings
    .filter(({ kind }) => kind === 'yaml' || kind === 'schema' || kind === 'file')
    .map(({ message, range }) => ({ line: range.start.line, message: message.replace(/[\u00a0\u202f]/g, ' ') }));
}

/** One finding, at a line counted from the first of `body`. */
function one(body: string, line: number, message: RegExp): void {
  expect(told(body)).toEqual([{ line: line + 3, message: expect.stringMatching(message) }]);
}

describe('a key that a text of several lines swallows', () => {
  it.each([
    [
      'porteur:\n  nom: Odile\n  motivation: |\n    Deux raisons.\n    structure: greffe\n',
      5,
      /« structure: » .*à 2 espaces/,
    ],
    ['probleme:\n  enonce: >-\n    Un vol.\n    preuves:\n      - type: entretien\n', 4, /« preuves: » /],
    [
      'solution:\n  description: >-\n    Un message part.\n    impact:\n      difference: x\n',
      4,
      /au bord de la fiche/,
    ],
    [
      'usagers:\n  cibles:\n    - nom: éleveurs\n      besoin: >-\n        Savoir.\n        nature: usager\n',
      6,
      /« nature: » .*à 6 espaces/,
    ],
  ])('%j', (body, line, message) => one(body, line, message));
  it.each([
    'porteur:\n  motivation: >-\n    Mon avis : aider.\n    Fonction : greffière.\n',
    'notes: |\n  contact: Paul\n  phase: plus tard\n',
    'probleme:\n  enonce: |\n    Deux faits :\n    - le délai\n    - le coût\n',
  ])('%j says nothing of it', (body) => expect(told(body)).toEqual([]));
});

describe('a remark within a text', () => {
  it.each([
    [
      'porteur:\n  motivation: >-\n    Un.\n# voir avec Lucie\n    Deux.\n  fonction: x\n',
      4,
      /coupe le texte de « motivation »/,
    ],
    ['porteur:\n  motivation: Un # voir avec Lucie\n    puis deux.\n', 2, /coupe le texte/],
    ['probleme:\n  enonce: Des victimes\n    # combien ?\n    attendent.\n', 3, /« # combien \? »/],
  ])('%j', (body, line, message) => one(body, line, message));
});

describe('a line that is no answer', () => {
  it.each([
    [
      'porteur:\n  motivation: Aider\n(à relire)\nprobleme:\n  enonce: x\n',
      3,
      /faites-en une remarque : # \(à relire\)/,
    ],
    ['porteur:\n  motivation: Aider\n2. Usagers\nusagers:\n  recit: x\n', 3, /remarque : # 2\. Usagers/],
    ['--- Porteur ---\nporteur:\n  nom: Odile\n', 1, /c’est un titre/],
    ['porteur:\n  temps_pct: 45\n  structure tribunal\n', 3, /Est-ce la clé « structure »/],
    ['porteur:\n  temps_pct: 45\n\tstructure: tribunal\n', 3, /tabulation/],
    ['porteur:\n  nom Odile\n  structure: tribunal\n', 2, /Il manque « : » après la clé « nom »/],
    ['porteur:\n  nom: Odile\nusagers\n  recit: x\n', 3, /Il manque « : » après la clé « usagers »/],
  ])('%j', (body, line, message) => one(body, line, message));
});

describe('several keys on one line', () => {
  it.each([
    ['porteur: nom: Odile, structure: tribunal\n', 1, 'porteur: { nom: Odile, structure: tribunal }'],
    ['probleme:\n  ampleur: nombre: 300, unite: vols\n', 2, 'ampleur: { nombre: 300, unite: vols }'],
    ['usagers:\n  cibles:\n    - nom: éleveurs, nature: usager\n', 3, '- { nom: éleveurs, nature: usager }'],
  ])('%j', (body, line, written) => {
    one(body, line, /^Plusieurs clés/);
    expect(told(body)[0]?.message).toContain(written);
    const rows = body.split('\n');
    rows[line - 1] = `${/^ */.exec(rows[line - 1] ?? '')?.[0]}${written}`;
    expect(told(rows.join('\n'))).toEqual([]);
  });
  it('a text with a colon is one text', () => one('resume: deux raisons : le délai, le prix\n', 1, /contient « : »/));
});

describe('remedies in the form that is taken', () => {
  it.each([
    ['date_maj: [19/11/2026]\n', /écrivez : 2026-11-19/],
    ['date_maj: 2026.11.19\n', /« 2026-11-19 »/],
    ['date_maj: ven 20 novembre 2026\n', /« 2026-11-20 »/],
    ['porteur:\n  agent_public: - oui\n', /Écrivez : true/],
    ['probleme:\n  tendance: [Hausse]\n', /écrivez : hausse/],
    ['probleme:\n  ampleur:\n    nombre: environ : 7400\n', /Écrivez : 7400/],
    ['probleme:\n  ampleur:\n    nombre: 7 400 (source : registre)\n', /Écrivez : 7400/],
    ['probleme:\n  tendance: hausse (avant : stable)\n', /Écrivez : hausse$/],
    ['probleme:\n  tendance: **hausse**\n', /Retirez les étoiles : hausse/],
    ['budget:\n  enveloppe:\n    montant: 15 kE\n', /« 15000 »/],
    ['budget:\n  enveloppe:\n    montant: 2 Mds\n', /« 2000000000 »/],
    ['portage:\n  resistances: aucune\n', /resistances: \[\]/],
    ['probleme:\n  preuves:\n    - 19 victimes sur 24\n', /« - description: 19 victimes sur 24 »/],
    ['probleme:\n  ampleur:\n    nb: 7400\n', /« nombre »/],
    ['porteur:\n  motivation: "[notre film](https://exemple.fr/f)"\n', null],
    ['porteur:\n  motivation: [notre film](https://exemple.fr/f)\n', /"notre film \(https:\/\/exemple\.fr\/f\)"/],
    ['resume: ! Rendre les vélos en dix jours\n', /"! Rendre les vélos en dix jours"/],
    ['investigation:\n  synthese_url: synthese.pdf\n', /adresse, par exemple/],
    ['portage:\n  prochain_comite: avant le 10 décembre 2026\n', /« 2026-12-10 »/],
    ['portage:\n  prochain_comite: lundi 10 décembre 2026\n', /est un jeudi/],
    ['statut: pas en cours\n', /^(?!.*Vouliez-vous)/],
    [
      'solution:\n  alternatives:\n    - { nom: a, nature: privee, limite: 12,5 % de frais }\n',
      /La virgule coupe ce texte/,
    ],
    ['porteur:\n  nom: A\nprobleme:\n  enonce: x\nporteur:\n  courriel: a@b.fr\n', /Réunissez-les.*« courriel »/],
  ])('%j', (body, message) => {
    const all = told(body).map((one) => one.message);
    expect(all).toEqual(message === null ? [] : [expect.stringMatching(message)]);
  });
});

describe('one cause, one finding', () => {
  it.each([
    [
      'solution:\n  alternatives:\n    - { nom: a, nature: privee, limite: "chère" pour nous }\n',
      3,
      /limite: '"chère" pour nous'/,
    ],
    [
      'solution:\n  alternatives:\n    - { nom: a, nature: privee, limite: lente [le lundi] }\n',
      3,
      /limite: "lente \[le lundi\]"/,
    ],
    ['solution:\n  alternatives:\n    - { guichet, privee, lent }\n', 3, /chaque réponse suit sa clé/],
    ['thematiques: - Justice - Vélos\n', 1, /\[Justice, Vélos\]/],
    ['thematiques:\n  - titre: x\n  - nom: Justice\n', 2, /sans clé|groupe de clés/],
    ['resume: [Rendre les vélos\n', 1, /se met entre guillemets/],
    ['thematiques:\n  - [x] Justice\n  - [ ] Vélos\n', 2, /case à cocher/],
    ['thematiques:\n  → Justice\n  → Vélos\n', 2, /« - Justice »/],
    ['### usagers\n  recit: Ils attendent.\n', 1, /Écrivez : usagers:/],
    ['porteur:\n  agent_public: d’accord\n', 2, /« true », pour oui/],
    [
      'probleme:\n  preuves:\n    type: etude\n    nombre: 4\n    type: entretien\n    nombre: 5\n',
      2,
      /Mettez un tiret/,
    ],
    ['porteur:\n  motivation: >-\n    Un.\n  Tous les lundis : la même chose.\n', 4, /mettez 4 espaces/],
    ['probleme:\n  prejudice: >-\n  Un vélo perdu,\n  de famille.\n  tendance: hausse\n', 3, /2 lignes .* 4 espaces/],
    ['probleme:\n  prejudice: |\nUn vélo : perdu,\nde famille,\npour rien.\n', 3, /3 lignes .* 4 espaces/],
    ['probleme:\n  prejudice: >-\n  Note : un vélo perdu.\n', 3, /continue le texte de «\sprejudice\s»/],
    ['probleme:\n  prejudice:\n    Attention : un vélo\n    de famille.\n', 2, /«\sprejudice: >-\s»/],
    [
      'usagers:\n  cibles:\n    - nom: a\n    - effectif: 610\n    - nature: usager\n      besoin: x\n    - nom: b\n',
      4,
      /«\seffectif:\s» et «\snature:\s»/,
    ],
    ['De : Jean\nÀ : Marie\nObjet : la fiche\nresume: Rendre les vélos.\n', 1, /en-tête d’un courriel/],
    ['porteur:\n  structure: {{ structure }}\n', 2, /consigne d’un gabarit/],
    ['resume: Rendre les vélos.\n...\nporteur:\n  nom: Lise Morel\n', 2, /coupe la fiche en deux/],
    ['probleme:\n  ampleur:\n    nombre: #REF!\n', 3, /erreur de tableur/],
    ['contact:\n  - a@x.gouv.fr\n  - b@x.gouv.fr\n', 1, /une seule réponse/],
    ['probleme:\n  prejudice: Un vélo.\n  prejudise: Un autre.\n', 3, /déjà écrit ligne 5/],
  ])('%j', (body, line, message) => {
    const all = told(body);
    expect(all[0]).toEqual({ line: line + 3, message: expect.stringMatching(message) });
    expect(all.length).toBeLessThanOrEqual(body.includes('titre: x') ? 2 : 1);
  });
});

describe('what else is wrong beside a slip', () => {
  it('is told with it', () =>
    expect(
      told('resume: Deux : trois\nstatut: fini\nporteur:\n  agent_public: peut-être\n').map(({ line }) => line),
    ).toEqual([4, 5, 7]));
  it('is not guessed on the line of the slip', () =>
    expect(told('probleme:\n  ampleur:\n    nombre: "12\n    unite: vols\n').map(({ line }) => line)).toEqual([6]));
});

describe('a file that is no fiche', () => {
  it.each([
    'Compte rendu\u000bdu 19 novembre\n',
    'version: "3"\nservices:\n  web: \u0008\n',
    'nom;montant\nPaul;2\u0007\n',
  ])('%j is left as it is', (text) => expect(mended(snapshotOf(text)).fixes).toEqual([]));
});

describe('several choices in one text', () => {
  it.each([
    ['[particulier ; entreprise]', 2, /plusieurs valeurs .*par une virgule : particulier, entreprise$/],
    ['[particulier entreprise]', 2, /plusieurs valeurs .*par une virgule/],
    ['Particuliers / associations', 2, /entre crochets : \[particulier, association\]$/],
    ['particulier et collectivité territoriale', 2, /entre crochets : \[particulier, collectivite-territoriale\]$/],
    ['Particuliers', 2, /entre crochets : \[particulier\]$/],
    ['\n    particulier\n    entreprise', 3, /entre crochets : \[particulier, entreprise\]$/],
    ['\n    - entreprises, associations', 3, /« - entreprise » et « - association »/],
    ['\n    - particulier - associations', 3, /« - particulier » et « - association »/],
    ['\n    - particulier\n      - associations', 4, /Alignez son tiret/],
    ['\n    - parlement\n    - état + association', 4, /« - etat » et « - association »/],
  ])('%s', (written, line, message) => one(`usagers:\n  types: ${written}\n`, line, message));

  it.each(['particulier et les familles', 'les gens ; les autres'])(
    '%s: what else is said is not told as a choice',
    (written) => one(`usagers:\n  types: ${written}\n`, 2, /un tiret par élément/),
  );
});

it('a text between brackets, where a group is due, is told whatever stands before it', () => {
  const report = lint('fiche.yaml', snapshotOf('impact:\n  indicateurs: [a ; b]\nnom: A\n'), CATALOGUE, {
    today: '2026-11-20',
    phase: null,
    gate: false,
  });
  expect(report.findings.map(({ message }) => message)).toContainEqual(expect.stringContaining('- nom: a ; b'));
});

it.each([
  ['date_maj', '2026-12-03.', '2026-12-03'],
  ['date_maj', '20261203', '2026-12-03'],
  ['date_maj', '11/19/2026', '2026-11-19'],
  ['date_maj', '46000', '2025-12-09'],
  ['porteur.agent_public', '✔', 'true'],
  ['porteur.agent_public', 'true,', 'true'],
  ['probleme.ampleur.nombre', "7'400", '7400'],
  ['probleme.ampleur.nombre', '74OO', '7400'],
  ['probleme.ampleur.nombre', '7400 (en 2025)', '7400'],
  ['probleme.ampleur.nombre', '7400/an', '7400'],
  ['probleme.tendance', 'en augmentation', 'hausse'],
  ['impact.premiers_signes[].methode', 'téléphone', 'appel_telephonique'],
  ['identifiant', 'Objet Rendu', 'objet-rendu'],
  ['probleme.tendance', 'pas en hausse', undefined],
  ['statut', 'je ne sais pas', undefined],
  ['usagers.cibles[].nature', 'public', undefined],
  ['date_maj', '31/12', undefined],
  ['probleme.ampleur.nombre', 'OO', undefined],
])('of %s, « %s » may be %s', (path, written, value) => {
  const field = fieldAt(path);
  expect(field && nearValue(field, written)?.value).toBe(value);
});

it.each([
  ['cat -n', (line: string, rank: number) => `${String(rank + 1).padStart(6)}\t${line}`],
  ['grep -n', (line: string, rank: number) => `fiche.yaml:${rank + 1}:${line}`],
])('each line behind its number, as by %s', (_, numbered) => {
  const text = 'format: fiche/1\nnom: Relais\nphase: investigation\nresume: Rendre les vélos.\n';
  const { findings } = lintText('', text.split('\n').map(numbered).join('\n'), CATALOGUE, {
    today: '2026-11-23',
    phase: null,
    gate: false,
  });
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message).toMatch(/commence par son numéro/);
});
