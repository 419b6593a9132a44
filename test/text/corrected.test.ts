import { describe, expect, it } from 'vitest';
import { corrected } from '../../src/text/told/corrected.ts';

describe('what is said, then taken back', () => {
  it.each([
    [
      'ça fait 30 patients par mois, non pardon 40, et à Noël c’est pire',
      'ça fait 40 patients par mois, et à Noël c’est pire',
    ],
    ['12 dossiers par jour, enfin plutôt 15.', '15 dossiers par jour.'],
    ['à peu près 340 non attendez 430 chez nous', 'à peu près 430 chez nous'],
    // Two counts of two people.
    ...[
      'il avait compté 300 dossiers et la chambre d’agriculture elle dit plutôt 1 500 fermes',
      'en septembre 2026 la chambre dit plutôt 1 500',
      'on a 40 lits et les urgences en ont plutôt 60',
    ].map((said): [string, string] => [said, said]),
    ['2 300 foyers, non, 3 200 foyers', '3 200 foyers'],
    ['avec une dizaine de familles, non en fait plutôt quinze', 'avec quinze familles'],
    ['cent vingt familles, enfin plutôt une centaine', 'une centaine de familles'],
    ['à peu près 240 élèves, enfin non, plutôt 260, au collège', 'à peu près 260 élèves, au collège'],
    ['les patients, c’est plutôt 40 par mois', '40 patients par mois'],
    ['les structures c’est les ehpad, les patients c’est plutôt 40', 'les structures c’est les ehpad, 40 patients'],
    ['Chaque mois 30 patients. Correction\u00a0: les patients, c’est 40', '40 patients. Chaque mois 30 patients.'],
    ['2 300 enfants attendent (chiffre 2025) – non, pardon, 2 100.', '2 100 enfants attendent (chiffre 2025).'],
    ['Six orthophonistes, euh cinq, la sixième part', 'cinq orthophonistes, la sixième part'],
    ['Les élèves de CP, non, les élèves de CE1', 'les élèves de CE1'],
    ['Les enfants de CP… enfin non, plutôt les enfants de maternelle', 'les enfants de maternelle'],
    ['Vendredi… non lundi 30, j’appelle', 'lundi 30, j’appelle'],
  ])('%s', (said, meant) => {
    expect(corrected(said)).toBe(meant);
  });

  it.each([
    'six, euh sept personnes',
    'les agents, non les usagers, décident',
    'lundi, mardi et mercredi',
    '30 patients sur 40, non soignés',
    'On a vu 12 familles et non 3 écoles',
    'le prix, c’est 40 euros',
    'le délai c’est 3 mois',
    'Entre 30 et 40 dossiers, enfin quand tout va bien',
  ])('left as it is: %s', (said) => {
    expect(corrected(said)).toBe(said);
  });
});
