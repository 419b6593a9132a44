/** What is imagined, hearsay, elsewhere, said no more or meant for oneself is told of nobody; whom one begins with, and how many. */
import { describe, expect, it } from 'vitest';
import { written } from '../../src/french/oral.ts';
import { withoutTakenBack } from '../../src/french/taken-back.ts';
import { commandOf } from '../../src/interview/answer/commands.ts';
import { READERS } from '../../src/interview/facts/told-facts.ts';
import { Draft } from '../../src/model/draft.ts';
import { backersIn } from '../../src/text/told/backers.ts';
import { CORRECTION, corrected } from '../../src/text/told/corrected.ts';
import { firstUsersIn } from '../../src/text/told/first-users.ts';
import { goalIn } from '../../src/text/told/goal.ts';
import { lowered, nounPhrase } from '../../src/text/told/noun-phrase.ts';
import { serviceNameIn } from '../../src/text/told/service-name.ts';
import { sizeIn } from '../../src/text/told/size.ts';
import { soonIn } from '../../src/text/told/soon.ts';

const TODAY = '2026-11-29';

it.each([
  [
    'Imaginons un agriculteur avec cent hectares : il remplirait 14 formulaires. Ils sont 4 800 exploitants dans le cas.',
    4800,
  ],
  ['Le rapport parlait de 20 % de non-recours, mais c’était pour le RSA, pas pour nous.', undefined],
  ['Je croyais qu’on en avait 900.', undefined],
  ['Il paraît que 3 000 familles renoncent.', undefined],
])('the size of « %s »', (text, count) => {
  expect(sizeIn(text)?.count).toBe(count);
});

it('what was believed gives way to what was counted', () => {
  const said = 'Je croyais que c’était 4 000 dossiers par an, en fait non, j’ai vérifié : deux mille sept cents.';
  expect(withoutTakenBack(said)).toBe('deux mille sept cents dossiers par an.');
});

it.each([
  [
    'les sages femmes de la maternité, elles sont 23, 19 si on enlève les congés',
    'les sages femmes de la maternité',
    23,
  ],
  [
    'Les aides-soignantes de nuit, au CHU. Une quinzaine de personnes à tout casser.',
    'Les aides-soignantes de nuit',
    15,
  ],
  [
    'Y a deux publics : les patrons pêcheurs, et les contrôleurs. On démarre par les patrons.',
    'les patrons',
    undefined,
  ],
  ['Probablement les secrétaires de mairie.', 'les secrétaires de mairie', undefined],
  [
    'À Vierzon on en a recensé 2 150, on prendra les 90 suivis par les aides à domicile.',
    'les 90 suivis par les aides à domicile',
    90,
  ],
])('first of all: « %s »', (text, who, count) => {
  const found = firstUsersIn(text);
  expect(found?.who.toLowerCase()).toBe(who.toLowerCase());
  expect(found?.count).toBe(count);
});

describe('a goal', () => {
  it.each([
    ['Avant je disais diviser par dix mais c’était idiot. Passer de quarante minutes à vingt.', /quarante/],
    ['Si jamais on descendait sous 2 % ce serait un miracle. Passer de 9 semaines à 4.', /9 semaines/],
    ['Situation de référence au 31/12/2025 : 10 %. Cible finale : 70 % au 31/12/2027.', /70 %/],
  ])('« %s »', (text, told) => {
    const { usage, effect } = goalIn(text, TODAY) ?? {};
    expect(`${usage ?? ''}${effect ?? ''}`).toMatch(told);
  });

  it('when it was counted is no day to come', () => {
    expect(goalIn('On vise 80 % de dossiers complets. Là on est à 34, chiffre de mars.', TODAY)?.due).toBeUndefined();
  });
});

it.each([
  ['J’ai demandé à ma cheffe, Mme Okafor, elle réfléchit.', undefined],
  ['le directeur nous aime bien mais il a rien signé du tout', undefined],
])('nobody backs: « %s »', (text, name) => {
  expect(backersIn(text)?.name).toBe(name);
  expect(backersIn(text)?.role).toBeUndefined();
});

it.each([
  ['celui qui bloque c’est le RSSI, M. Petitjean', 'RSSI, M. Petitjean'],
  ['Les IEN risquent de freiner, ils ont peur du contrôle.', 'IEN'],
])('who blocks: « %s »', (text, who) => {
  expect(backersIn(text)?.opponent?.who).toBe(who);
});

it('whom one has to meet was not met', () => {
  const told = READERS.get('probleme.constats')?.(
    'Personne encore. On doit voir cinq familles le 8 décembre.',
    new Draft({}),
    TODAY,
  );
  expect(told).toEqual([]);
});

it('a note to oneself is no action', () => {
  expect(soonIn('J’ai peur que ça creuse l’écart. Note pour moi : rappeler Stéphane demain')).toEqual([]);
});

describe('as a head of office in La Réunion says it', () => {
  it('those of two towns are of both', () => {
    expect(nounPhrase('mamans seules du Port et de Saint-Denis qui attendent')).toBe(
      'mamans seules du Port et de Saint-Denis',
    );
    expect(nounPhrase('familles de la ville et des environs')).toBe('familles de la ville');
  });

  it('a name within keeps its capital', () => {
    expect(lowered('Mamans solos de La Réunion')).toBe('mamans solos de La Réunion');
    expect(lowered('MAMANS SOLOS')).toBe('mamans solos');
  });

  it('« à la rentrée d’août » stands before the goal, whole', () => {
    const found = goalIn('à la rentrée d’août, six cents mamans passent par là', TODAY);
    expect(found?.usage).toBe('Six cents mamans passent par là');
    expect(found?.due).toBe('2027-08-31');
  });

  it('a first name before a post names somebody', () => {
    expect(backersIn('Marie-Josée, la directrice des prestations, me laisse un jour par semaine.')?.name).toBe(
      'Marie-Josée',
    );
  });

  it('a doubt is no part of a reason, nor of what is shown', () => {
    const found = firstUsersIn(
      'les vingt mamans du Port, parce qu’elles ont déjà été coupées, jsp trop si c’est assez',
    );
    expect(found?.why).not.toMatch(/jsp/);
    expect(written('Quatre cents coupures évitées chaque année, jsp trop.')).toBe(
      'Quatre cents coupures évitées chaque année.',
    );
    expect(written('G écouté neuf parents à l’accueil')).toBe('J’ai écouté neuf parents à l’accueil.');
  });

  it('what takes back is no part of what is meant', () => {
    const said = corrected(
      `Les mamans perdent 300 euros. ${CORRECTION} non pardon, mille quatre cents foyers et pas mille trois cents, trois cent dix euros en moins`,
    );
    expect(said).not.toMatch(/pardon|mille trois cents/);
  });

  it.each(['jsp trop, je demanderai aux collègues du guichet', 'je demande aux collègues'])(
    '« %s » is not to know',
    (said) => {
      expect(commandOf(said)).toBe('unknown');
    },
  );
});

it.each([
  ['Ils parlent de 300 000 personnes, mais ça c’est tout le pays. Ce sont des marins.', undefined],
  ['J’ai longtemps cru que c’était une trentaine de familles.', undefined],
  ['Mon collègue dit qu’il y a bien 500 recours perdus, mais personne ne l’a vérifié.', undefined],
  ['Au niveau national on parle de 500 000 colis. Nous, 212 colis par an.', 212],
])('what nobody checked, or counts elsewhere, is no size: « %s »', (text, count) => {
  expect(sizeIn(text)?.count).toBe(count);
});

it.each([
  ['La direction voulait 1 000 inscrits, c’est irréaliste. Moi je vise 120 familles.', 'Moi je vise 120 familles'],
  ['À Tournai ils ont réduit de 70 %, mais ils ont une autre organisation.', undefined],
])('the goal of « %s »', (text, usage) => {
  expect(goalIn(text, TODAY)?.usage).toBe(usage);
});

it.each([
  ['Il paraît que le maire est pour, mais il ne m’en a jamais parlé.', undefined],
  ['Le maire est pour, il nous prête une salle.', 'maire'],
])('who backs, in « %s »', (text, role) => {
  expect(backersIn(text)?.role?.replace(/^le /, '')).toBe(role);
});

it.each([
  [
    'Au départ je voulais commencer par Rodez. Donc ce sera Millau, avec six instructrices.',
    'six instructrices (Millau)',
  ],
  [
    'Deux groupes : les directrices d’école, elles sont onze, et les agents, une quarantaine.',
    'les directrices d’école',
  ],
  ['Les premiers, ce seraient les patrons de barque, une trentaine.', 'les patrons de barque'],
])('those who begin, in « %s »', (text, who) => {
  expect(firstUsersIn(text)?.who).toBe(who);
});

it.each([
  ['Ça s’appellerait Passerelle. C’est un carnet partagé.', 'Passerelle'],
  ['On l’a d’abord appelé AlerteCrue, mais c’était pris. Maintenant c’est Vigie-Berge. Un SMS part.', 'Vigie-Berge'],
  ['Une page toute simple. Je n’ai pas encore de nom. Et surtout, ce n’est pas une application.', null],
  ['Notre truc, Le Fil, c’est une liste d’attente partagée.', 'Le Fil'],
  ['On m’a soufflé « Sésame », mais je ne le garde pas, ça existe déjà. On dira Clé en main.', 'Clé en main'],
  ['AlloRuche, mais ma fille préfère BZZZ', 'AlloRuche'],
  ['euh on voudrait appeler ça Pompalé', 'Pompalé'],
  ['Passe-Digue, même si le maire trouve ça moche', 'Passe-Digue'],
])('the name that is kept, in « %s »', (text, name) => {
  expect(serviceNameIn(text)).toBe(name);
});
