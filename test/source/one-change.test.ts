/** One change by hand to an example, and what is told of it: one cause, one finding, at its line, with what mends it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lint } from '../../src/judge/lint.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';

type Example = 'investigation' | 'construction' | 'acceleration' | 'perennisation';

const TEXTS = new Map<string, string>();
function textOf(name: Example): string {
  const known =
    TEXTS.get(name) ?? readFileSync(new URL(`../../templates/exemples/${name}.yaml`, import.meta.url), 'utf8');
  TEXTS.set(name, known);
  return known;
}

/** Those of the changed example that the example itself has not: the line, from 1, and the message. */
function told(name: Example, from: string, to: string) {
  const text = textOf(name);
  expect(text).toContain(from);
  const today = /^date_maj: *(\S+)/m.exec(text)?.[1] ?? '';
  const { findings } = lint('x', snapshotOf(text.replace(from, to)), CATALOGUE, { today, phase: null, gate: false });
  return findings.map(({ range, message }) => `${range.start.line} ${message}`);
}

const PORTEUR =
  '  nom: Solène Kerbrat\n  fonction: greffière chargée des scellés\n  structure: tribunal judiciaire de Saint-Aubrac\n';
const MEMBER =
  '    - { nom: Yolande Perrichon, role: porteur, statut: agent_public, temps_pct: 90, depuis: 2023-10-02 }';

it.each<[string, Example, string, string, RegExp]>([
  ['the brace that opens is gone', 'acceleration', MEMBER, MEMBER.replace('{ ', ''), /^23 Il manque « { » au début/],
  ['a comma after a brace', 'acceleration', MEMBER, `${MEMBER},`, /^23 « , » est de trop après « } »/],
  ['a remark after a brace', 'acceleration', MEMBER, `${MEMBER} (en congé)`, /^23 « \(en congé\) » est de trop/],
  ['a brace twice', 'construction', 'coach: { nom', 'coach: {{ nom', /^27 « { » est écrit deux fois/],
  [
    'parentheses',
    'acceleration',
    'ampleur: { nombre: 64000, unite: artisans, periode: annee, source: observatoire des délais de paiement, annee: 2025 }',
    'ampleur: ( nombre: 64000, unite: artisans, periode: annee, source: observatoire des délais de paiement, annee: 2025 )',
    /^36 Ce sont des parenthèses/,
  ],
  [
    'a key twice',
    'investigation',
    '  nom: Solène',
    '  nom: nom: Solène',
    /^14 « nom: » est écrit deux fois. Écrivez : nom: Solène Kerbrat/,
  ],
  [
    'a key in the place of an answer',
    'investigation',
    '  fonction: greffière chargée des scellés\n  structure:',
    '  fonction: structure:',
    /^15 « fonction: » n’a pas de réponse, et « structure: » la suit/,
  ],
  [
    'an answer without its key',
    'investigation',
    '  fonction: greffière',
    '  greffière',
    /^15 Cette ligne n’a pas de clé/,
  ],
  [
    'a year where months are counted',
    'perennisation',
    'delai_mois: 11',
    'delai_mois: un an et demi',
    /« 18 », en mois/,
  ],
  ['weeks where months are counted', 'perennisation', 'duree_mois: 9,', 'duree_mois: 2 semaines,', /« 0\.5 », en mois/],
  ['a quarter of a day', 'investigation', 'temps_pct: 45', 'temps_pct: 2 jours et quart', /Écrivez « 45 »/],
  [
    'another’s address is not offered',
    'investigation',
    'contact: objet-rendu@',
    'contact: solene,kerbrat@',
    /Écrivez un courriel/,
  ],
  [
    'an address cut in two',
    'investigation',
    'gouv.fr/synthese',
    'gouv.fr/\n    synthese',
    /« https:\/\/objet-rendu\.exemple\.gouv\.fr\/synthese », d’un seul tenant/,
  ],
  [
    'an address for an identifier',
    'investigation',
    'identifiant: objet',
    'identifiant: https://beta.gouv.fr/startups/objet',
    /Écrivez « objet-rendu »/,
  ],
  ['a deadline ends', 'investigation', 'echeance: 2027-07-30', 'echeance: S2 2027', /« 2027-12-31 »/],
  [
    'a day and its hour',
    'investigation',
    'prochain_comite: 2026-12-10',
    'prochain_comite: 10/12/2026 à 14h',
    /« 2026-12-10 », le jour seul/,
  ],
  ['a note at the foot of a page', 'investigation', 'nombre: 7400', 'nombre: 7400[^1]', /« 7400 », le nombre seul/],
  [
    'a sentence below a head',
    'investigation',
    'probleme:\n',
    'probleme:\n  Le problème principal est le courrier.\n',
    /^33 « Le problème principal est le courrier\. » n’est la réponse d’aucune clé/,
  ],
  [
    'keys at the edge',
    'investigation',
    PORTEUR,
    PORTEUR.replaceAll('\n  ', '\n').slice(2),
    /^14 Les lignes 14 à 16 appartiennent à « porteur »/,
  ],
  [
    'stars around a key',
    'investigation',
    '\nnom: Objet',
    '\n**nom** : Objet',
    /^3 Une clé s’écrit sans signe autour d’elle.*Écrivez : nom: Objet Rendu/,
  ],
  [
    'the letters of a mail',
    'investigation',
    'greffière chargée',
    'greffi=C3=A8re charg=C3=A9e',
    /« greffi=C3=A8re ».*Écrivez « greffière »/,
  ],
  [
    'the end lost on the way',
    'investigation',
    'avant toute demande de la présidence.',
    'avant toute [Message tronqué]',
    /la fin de ce texte est perdue/,
  ],
  [
    'a text that a mail cut before its colon',
    'investigation',
    "trentaine d'appels par mois de victimes",
    "trentaine d'appels\n par mois : de victimes",
    /^52 Cette ligne continue le texte de « cote_agents », et contient « : »/,
  ],
  [
    'a group under two names',
    'investigation',
    'cible: commerçants cambriolés',
    'cible: commerçants',
    /« commerçants » n’est aucun de vos groupes d’usagers\. Est-ce « commerçants cambriolés »/,
  ],
])('%s', (_, name, from, to, expected) => {
  const found = told(name, from, to);
  expect(found.map((one) => one.replace(/\u00a0/g, ' '))).toEqual([expect.stringMatching(expected)]);
});
